import { describe, expect, it } from 'vitest';
import type { Cart, CartItem } from '../../../src/contract/cart.js';
import {
  findItem,
  overlay,
  quantityOf,
  targetKey,
  type AddMutation,
  type Mutation,
} from '../../../src/domain/cart/mutations.js';

const money = (amount: number) => ({ amount, currency: 'GBP', formatted: `£${amount / 100}` });

const item = (id: string, more: Partial<CartItem> = {}): CartItem => ({
  id,
  productId: `prod_${id}`,
  variantId: null,
  productName: id,
  productSlug: `slug-${id}`,
  quantity: 1,
  price: money(100),
  subtotal: money(100),
  ...more,
});
const cartOf = (...items: readonly CartItem[]): Cart => ({
  id: 'ord_1',
  type: 'cart',
  currency: 'GBP',
  items,
  totals: { subtotal: money(100), total: money(100) },
  updatedAt: '2026-01-01T00:00:00Z',
});
const add = (productId: string, more: Partial<AddMutation> = {}): AddMutation => ({
  kind: 'add',
  id: `add-${productId}`,
  productId,
  variantId: null,
  quantity: 1,
  ...more,
});
const set = (productId: string, quantity: number, more: Partial<Mutation> = {}) =>
  ({ kind: 'set', id: `set-${productId}`, itemId: null, productId, variantId: null, quantity, ...more }) as Mutation;
const shown = (cart: Cart | null, ...mutations: readonly Mutation[]) =>
  overlay(cart, mutations).map(({ key, quantity, pending }) => ({ key, quantity, pending }));

describe('overlay', () => {
  it('shows the server’s lines as they are where nothing is open', () => {
    const [line] = overlay(cartOf(item('a', { quantity: 2, inventoryCount: 5, trackInventory: true })), []);
    expect(line).toMatchObject({ itemId: 'a', quantity: 2, available: 5, pending: false, subtotal: { amount: 100 } });
  });

  it('lays what was done over them, in order', () => {
    const cart = cartOf(item('a'), item('b'));
    expect(shown(cart, add('prod_a'), set('prod_a', 7), add('prod_a', { quantity: 2 }))).toEqual([
      { key: 'prod_a:', quantity: 9, pending: true },
      { key: 'prod_b:', quantity: 1, pending: false },
    ]);
  });

  it('computes no amount: those of a changed line stay the server’s until it answers', () => {
    const [line] = overlay(cartOf(item('a')), [set('prod_a', 3)]);
    expect(line).toMatchObject({ quantity: 3, subtotal: { amount: 100 }, price: { amount: 100 } });
  });

  it('shows a new line by what its product was shown as', () => {
    const preview = { name: 'New', price: money(500), variantName: 'Blue' };
    const [line] = overlay(null, [add('prod_n', { preview, quantity: 2 })]);
    expect(line).toMatchObject({ name: 'New', variantName: 'Blue', quantity: 2, price: money(500), subtotal: null });
    expect(line).toMatchObject({ pending: true, itemId: null, key: 'prod_n:' });
  });

  it('knows a line by its product’s slug too', () => {
    expect(shown(cartOf(item('a')), add('slug-a'))).toEqual([{ key: 'prod_a:', quantity: 2, pending: true }]);
  });

  it('tells variants apart', () => {
    const cart = cartOf(item('a', { productId: 'p', variantId: 's' }), item('b', { productId: 'p', variantId: 'm' }));
    expect(shown(cart, add('p', { variantId: 'm' })).map(({ quantity }) => quantity)).toEqual([1, 2]);
  });

  it('takes a removed line away, and shows it again when it is brought back', () => {
    const cart = cartOf(item('a', { quantity: 4 }));
    const restore = { preview: { name: 'a' } };
    expect(shown(cart, set('prod_a', 0))).toEqual([]);
    expect(shown(cart, set('prod_a', 0), set('prod_a', 4, { restore }))).toEqual([
      { key: 'prod_a:', quantity: 4, pending: true },
    ]);
  });

  it('does not invent a line that another tab has removed', () => {
    expect(shown(cartOf(), set('prod_a', 3))).toEqual([]);
  });

  it('gives each bundle a line of its own, whose changes reach it alone', () => {
    const selections = [{ productName: 'x', quantity: 2 }];
    const cart = cartOf(item('a', { productId: 'set', bundleSelections: selections }));
    const bundle = add('set', { bundleSelections: [{ variantId: 'v', quantity: 2 }] });
    expect(shown(cart, bundle, set('set', 5, { itemId: bundle.id }))).toEqual([
      { key: 'a', quantity: 1, pending: false },
      { key: bundle.id, quantity: 5, pending: true },
    ]);
    expect(shown(cart, set('set', 3, { itemId: 'a' }))).toEqual([{ key: 'a', quantity: 3, pending: true }]);
  });
});

describe('quantityOf and findItem', () => {
  const pair = item('pair', { productId: 'set', quantity: 2, bundleSelections: [{ productName: 'x', quantity: 2 }] });
  const mix = item('mix', {
    productId: 'set',
    quantity: 3,
    bundleSelections: [
      { productName: 'x', quantity: 1 },
      { productName: 'y', quantity: 1 },
    ],
  });
  const cart = cartOf(pair, mix);

  it('count what the cart holds of a choice', () => {
    const selections = (...quantities: readonly number[]) => ({
      bundleSelections: quantities.map((quantity, index) => ({ variantId: `v${index}`, quantity })),
    });
    expect(quantityOf(cart, add('set', selections(2)))).toBe(2);
    expect(quantityOf(cart, add('set', selections(1, 1)))).toBe(3);
    expect(quantityOf(cart, add('set', selections(4)))).toBe(0);
    expect(quantityOf(null, add('set'))).toBe(0);
  });

  it('find a bundle’s line by its id only', () => {
    expect(findItem(cart, set('set', 1, { itemId: 'mix' }) as never)).toBe(mix);
    expect(findItem(cart, set('set', 1, { itemId: 'gone' }) as never)).toBeUndefined();
  });

  it('name a target by product and variant', () => {
    expect(targetKey({ productId: 'p', variantId: null })).not.toBe(targetKey({ productId: 'p', variantId: 'v' }));
  });
});
