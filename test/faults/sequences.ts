import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Product } from '../../src/contract/product.js';
import { cartSeed } from '../helpers/seed.js';
import { World } from '../helpers/world.js';
import { Sequence } from './cart-sequences.js';

/** The same seed in CI, another each time elsewhere; the one that failed is repeated by `SEED=… SEQUENCES=1 npx vitest run test/faults`. */
export function testSequences(usualCount: number): void {
  const seed = Number(process.env['SEED'] ?? (process.env['CI'] ? 1 : Math.floor(Math.random() * 1_000_000)));
  const count = Number(process.env['SEQUENCES'] ?? usualCount);

  let world: World;
  let products: ReadonlyMap<string, Product>;

  beforeAll(async () => {
    world = await World.open(cartSeed);
    const { shop } = world.openTab(world.device());
    const { data } = await shop.api.catalog.products({ perPage: 50 });
    const all = await Promise.all(data.map(({ slug }) => shop.api.catalog.product(slug)));
    products = new Map(all.map((product) => [product.slug, product]));
    shop.dispose();
  });
  afterAll(() => world.close());

  it(`loses no click and doubles none in ${count} sequences`, { timeout: 600_000 }, async () => {
    console.log(`Sequences from seed ${seed}.`);
    for (let index = 0; index < count; index++) {
      const sequence = new Sequence(world, products, seed + index);
      const problems = await sequence.run();
      if (problems.length) expect.fail([`SEED=${seed + index} SEQUENCES=1`, ...problems, ...sequence.log].join('\n'));
    }
  });
}
