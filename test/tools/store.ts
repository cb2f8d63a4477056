import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createListener } from '../../demo/store/adapters/node.js';
import { createStoreApp, type StoreAppOptions } from '../../demo/store/app.js';
import { DEMO_KEY, STORE_PATHS } from '../../demo/store/demo.js';
import { demoCatalog } from '../../demo/catalog/index.js';
import { drawPicture as drawDemoPicture } from '../../demo/catalog/pictures.js';
import type { PaymentGateway } from '../../demo/store/payments/port.js';
import { simulator } from '../../demo/store/payments/simulator.js';

export interface RunningServer {
  /** `http://127.0.0.1:<port>`; `http://localhost:<port>` is the same server under another origin. */
  readonly origin: string;
  close(): Promise<void>;
}

export interface ServerOptions {
  /** A free one where omitted. */
  readonly port?: number;
  /** Answers what the store doesn't; 404 where omitted. */
  readonly site?: RequestListener;
  /** Makes the pictures; those of the demo's catalogue where omitted. */
  readonly drawPicture?: StoreAppOptions['drawPicture'];
  /** The origin of test pages that stand elsewhere and call the control surface. */
  readonly allowedOrigin?: string;
}

/** A bank that takes over a processed payment for as long as the test wants: it ends when the control surface says so. */
const patientBank: PaymentGateway = { ...simulator, refresh: () => Promise.resolve(null) };

function isStorePath(url: string | undefined): boolean {
  const path = url?.split('?')[0] ?? '/';
  return STORE_PATHS.some((start) => path === start || path.startsWith(`${start}/`));
}

/**
 * A reference store on a loopback port, with the demo store in it, a database of its own that goes when it closes, and no
 * limits to its rates.
 */
export async function startStore({
  port = 0,
  site,
  drawPicture = drawDemoPicture,
  allowedOrigin,
}: ServerOptions = {}): Promise<RunningServer> {
  let listener: RequestListener = (_request, response) => response.writeHead(503).end();
  const server = createServer((request: IncomingMessage, response: ServerResponse) => listener(request, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const folder = await mkdtemp(join(tmpdir(), 'vitrine-store-'));
  const app = await createStoreApp({
    databaseUrl: `file:${join(folder, 'store.db')}`,
    mode: 'development',
    controlSurface: allowedOrigin === undefined || { allowedOrigin },
    openBackOffice: true,
    rateLimit: 0,
    gateway: patientBank,
    publicOrigin: origin,
    drawPicture,
    demoSeed: () => Promise.resolve(demoCatalog),
  });
  await app.createStore(demoCatalog, DEMO_KEY);
  const answerStore = createListener(app);
  listener = (request, response) => {
    if (!site || isStorePath(request.url)) void answerStore(request, response);
    else site(request, response);
  };
  return {
    origin,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await app.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
