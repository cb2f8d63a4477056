import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Product } from '../../src/contract/product.js';
import { visitorOf, type Visitor } from './harness.js';

const SHOPPERS = 12;
const STOCK = 50;
const randomSeed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31);
console.log(`kill: seed ${randomSeed} (SEED=${randomSeed} repeats it)`);

let folder: string;
const children: ChildProcess[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vitrine-store-'));
});
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true });
});

interface Running {
  readonly origin: string;
  /** Resolves once so many charges have begun. */
  charges(count: number): Promise<void>;
  kill(): Promise<void>;
}

async function start(database: string): Promise<Running> {
  const script = fileURLToPath(new URL('./child.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', script, `file:${database}`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  const lines = createInterface({ input: child.stdout });
  let begun = 0;
  let wake = () => {};
  const port = await new Promise<string>((resolve) => {
    lines.on('line', (line) => {
      if (line === 'charging') begun++;
      else resolve(line.slice('listening '.length));
      wake();
    });
  });
  return {
    origin: `http://127.0.0.1:${port}`,
    async charges(count) {
      while (begun < count) await new Promise<void>((resolve) => (wake = resolve));
    },
    async kill() {
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}

interface ControlOrder {
  readonly id: string;
  readonly paymentState: string;
  readonly holdsStock: boolean;
  readonly cartId: string;
}

async function stockOf(visitor: Visitor): Promise<number> {
  return (await visitor.send<Product>('GET', '/products/hand-poured-candle')).data.inventoryCount ?? NaN;
}

it.each(fc.sample(fc.integer({ min: 1, max: SHOPPERS }), { seed: randomSeed, numRuns: 3 }).map((count) => [count]))(
  'killed after %s charges have begun, it holds no half order and has lost no stock',
  { timeout: 40_000 },
  async (chargesBeforeKill) => {
    const database = join(folder, `${chargesBeforeKill}-${Math.random()}.db`);
    const first = await start(database);
    const at = (origin: string, token: string) => visitorOf(fetch, origin, 'pk_test_child', token);
    const tokens = Array.from({ length: SHOPPERS }, (_empty, index) => `shopper-${index}`);
    for (const token of tokens) {
      await at(first.origin, token).add('hand-poured-candle', 2);
      await at(first.origin, token).prepare();
    }
    const paying = tokens.map((token) => at(first.origin, token).pay());
    const answered = Promise.allSettled(paying);
    await first.charges(chargesBeforeKill);
    await first.kill();
    const promised = (await answered).flatMap((result) =>
      result.status === 'fulfilled' && result.value.status === 200 ? [result.value.data.orderId] : [],
    );

    const second = await start(database);
    const observer = at(second.origin, 'observer');
    const orders = await observer.control<ControlOrder[]>('GET', '/orders');
    expect(orders.length).toBeGreaterThanOrEqual(chargesBeforeKill);
    expect(new Set(orders.map((order) => order.paymentState))).toEqual(new Set(['paid']));
    expect(orders.map((order) => order.id)).toEqual(expect.arrayContaining(promised));
    expect(await stockOf(observer)).toBe(STOCK - 2 * orders.length);

    for (const token of tokens) expect((await at(second.origin, token).pay()).data.status).toBe('paid');
    const all = await observer.control<ControlOrder[]>('GET', '/orders');
    expect(all).toHaveLength(SHOPPERS);
    expect(new Set(all.map((order) => order.cartId)).size).toBe(SHOPPERS);
    expect(await stockOf(observer)).toBe(STOCK - 2 * SHOPPERS);
    await second.kill();
  },
);
