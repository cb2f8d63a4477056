/**
 * `npm run store`: the reference store alone, with the demo's catalogue in it. With `--demo` for one person to play both
 * sides: the back office, the outbox and the control surface are then open to everybody who reaches it.
 */
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import { demoCatalog } from '../catalog/index.js';
import { createListener } from './adapters/node.js';
import { createStoreApp } from './app.js';
import { DEMO_KEY } from './demo.js';
import { parseTrustProxy } from './http/address.js';
import { parseCartRetention } from './housekeeping.js';
import { parseSites } from './http/sites.js';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '8787' },
    host: { type: 'string', default: '127.0.0.1' },
    demo: { type: 'boolean', default: false },
  },
});
const { env } = process;
const isLocal = ['127.0.0.1', '::1', 'localhost'].includes(values.host);
const { demo: isDemo } = values;
if (isDemo && env['NODE_ENV'] === 'production') throw new Error('--demo is not for production.');
const sites = parseSites(env['SITES']);
const payments = env['PAYMENTS'] || undefined;
if (payments !== undefined && payments !== 'simulator') {
  throw new Error(`PAYMENTS is "${payments}"; it can be "simulator", or absent for Stripe.`);
}

const app = await createStoreApp({
  databaseUrl: env['DATABASE_URL'] ?? 'file:.vitrine/store.db',
  mode: isDemo ? 'development' : 'production',
  controlSurface: isDemo,
  openBackOffice: isDemo,
  rateLimit: env['RATE_LIMIT'] === undefined ? 1 : Number(env['RATE_LIMIT']),
  trustProxy: parseTrustProxy(env['TRUST_PROXY']),
  cartRetentionDays: parseCartRetention(env['CART_RETENTION_DAYS']),
  publicOrigin: env['PUBLIC_ORIGIN'] ?? (isLocal ? `http://localhost:${values.port}` : undefined),
  stripeSecretKey: env['STRIPE_SECRET_KEY'],
  payments,
  // The drawing library is large, and a store whose pictures are cached or elsewhere never needs it.
  drawPicture: async (...picture) => (await import('../catalog/pictures.js')).drawPicture(...picture),
  demoSeed: () => Promise.resolve(demoCatalog),
});
await app.createStore(sites.length ? { ...demoCatalog, sites } : demoCatalog, DEMO_KEY);

const server = createServer(createListener(app));
server.listen(Number(values.port), values.host, () => {
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : values.port;
  console.log(`Base URL  http://localhost:${port}/v3/public`);
  console.log(`Key       ${DEMO_KEY}`);
  if (isDemo) console.log(`Merchant  http://localhost:${port}/back-office and /outbox`);
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    server.close();
    server.closeAllConnections();
    void app.close();
  });
}
