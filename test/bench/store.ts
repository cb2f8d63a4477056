import { mkdtemp, rm } from 'node:fs/promises';
import { Agent, request, type RequestOptions } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { residentMemory, startProgram } from './child.js';
import { percentile, show, toTable } from './statistics.js';

const port = 20_000 + (process.pid % 20_000);
const key = 'pk_test_demo';
const connections = 16;

interface Answer {
  readonly status: number;
  readonly body: string;
  /** From sending to the answer's last byte. */
  readonly milliseconds: number;
}

/** One request over a kept connection. Node's own client, which costs the processor less than `fetch` does. */
function send(agent: Agent, options: RequestOptions, body?: string): Promise<Answer> {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, agent, ...options }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      response.once('end', () =>
        resolve({ status: response.statusCode ?? 0, body: text, milliseconds: performance.now() - start }),
      );
      response.once('error', reject);
    });
    sent.once('error', reject);
    sent.end(body);
  });
}

function expectStatus({ status, body }: Answer, path: string): void {
  if (status < 200 || status > 299) throw new Error(`${path} answered ${status}: ${body.slice(0, 200)}`);
}

async function inParallel(count: number, work: (index: number) => Promise<void>): Promise<void> {
  await Promise.all(Array.from({ length: count }, (_none, index) => work(index)));
}

/** Answers per second over `seconds`, after a warm-up that isn't counted. */
async function readsPerSecond(agent: Agent, path: string, seconds: number): Promise<number> {
  const headers = { Authorization: `Bearer ${key}`, 'Accept-Language': 'en' };
  const full = `/v3/public/${key}${path}`;
  const load = async (duration: number) => {
    let answers = 0;
    const end = performance.now() + duration * 1000;
    await inParallel(connections, async () => {
      while (performance.now() < end) {
        expectStatus(await send(agent, { path: full, headers }), path);
        answers += 1;
      }
    });
    return answers;
  };
  await load(1);
  const start = performance.now();
  const answers = await load(seconds);
  return (answers * 1000) / (performance.now() - start);
}

/** Times of adding to carts: `visitors` of them at once, each with a cart of its own, one click after the other. */
async function cartWrites(agent: Agent, productId: string, visitors: number, clicks: number): Promise<number[]> {
  const path = `/v3/public/${key}/cart/items`;
  const times: number[] = [];
  await inParallel(visitors, async (visitor) => {
    const headers = {
      Authorization: `Bearer ${key}`,
      'X-Cart-Token': `bench-${process.pid}-${visitor}`.padEnd(32, '0'),
      'Content-Type': 'application/json',
    };
    for (let click = 0; click < clicks; click += 1) {
      const body = JSON.stringify({ productId, quantity: 1 });
      const answer = await send(agent, { path, method: 'POST', headers }, body);
      expectStatus(answer, path);
      if (click > 0) times.push(answer.milliseconds);
    }
  });
  return times;
}

/** A product without options whose stock bears the clicks. */
async function findProduct(agent: Agent, least: number): Promise<{ id: string; slug: string }> {
  const path = `/v3/public/${key}/products?perPage=100`;
  const answer = await send(agent, { path, headers: { Authorization: `Bearer ${key}` } });
  expectStatus(answer, path);
  const { data } = JSON.parse(answer.body) as {
    data: {
      id: string;
      slug: string;
      quickAddEligible?: boolean;
      inventoryCount: number | null;
      maxQuantity?: number | null;
    }[];
  };
  const found = data.find(
    ({ quickAddEligible, inventoryCount, maxQuantity }) =>
      quickAddEligible && (inventoryCount ?? Infinity) >= least && (maxQuantity ?? Infinity) >= least,
  );
  if (!found) throw new Error(`No product of the demo store can be added ${least} times.`);
  return found;
}

/** The reference store alone, in a process of its own, as `npm run store` starts it. */
export async function measureStore(seconds: number): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'vitrine-bench-'));
  const environment = {
    DATABASE_URL: `file:${join(folder, 'store.db')}`,
    RATE_LIMIT: '0',
    NODE_ENV: 'production',
    PAYMENTS: 'simulator',
  };
  const store = await startProgram('demo/store/main.ts', ['--port', String(port)], /Base URL.*\n/, environment, [
    '--max-semi-space-size=4',
    '--optimize-for-size',
  ]);
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  try {
    const clicks = 20;
    const product = await findProduct(agent, clicks);
    const idle = residentMemory(store.pid);
    const productReads = await readsPerSecond(agent, `/products/${product.slug}`, seconds);
    const listingReads = await readsPerSecond(agent, '/products?perPage=24', seconds);
    const writes = await cartWrites(agent, product.id, 4, clicks);
    const loaded = residentMemory(store.pid);
    const megabytes = (bytes: number) => `${show(bytes / 1e6)} MB`;
    return toTable(
      ['store', 'measured', 'goal'],
      [
        ['product reads per second', show(productReads), '2,000'],
        ['listings of 24 per second', show(listingReads), ''],
        ['cart write, median', `${show(percentile(writes, 0.5), 1)} ms`, ''],
        [`cart write, 99th percentile of ${show(writes.length)}`, `${show(percentile(writes, 0.99), 1)} ms`, '20 ms'],
        ['memory at rest', megabytes(idle), '150 MB'],
        ['memory after the load', megabytes(loaded), '150 MB'],
      ],
    );
  } finally {
    agent.destroy();
    await store.stop();
    await rm(folder, { recursive: true, force: true });
  }
}
