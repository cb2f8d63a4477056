import { describe, expect, it } from 'vitest';
import { checkPage, isProduct } from '../../src/api/check.js';
import { checkCart } from '../../src/api/check-cart.js';
import type { Cart } from '../../src/contract/cart.js';

const money = (amount: number) => ({ amount, currency: 'GBP', formatted: `£${(amount / 100).toFixed(2)}` });
const line = (id: string, quantity: number) => ({
  id,
  productId: `prod_${id}`,
  productName: 'Candle',
  productSlug: 'candle',
  quantity,
  price: money(2400),
  subtotal: money(2400 * quantity),
});
const cart = (items: readonly unknown[]) => ({
  id: 'ord_1',
  type: 'cart',
  currency: 'GBP',
  discountCode: 'SPRING20',
  items,
  totals: { subtotal: money(100), total: money(120), tax: money(20) },
  updatedAt: '2026-04-20T12:00:00Z',
});

describe('a cart answer', () => {
  it('keeps what a short answer leaves out', () => {
    const before = checkCart(cart([line('a', 1)]), null);
    const { productSlug: _slug, ...short } = line('a', 3);
    const after = checkCart({ id: 'ord_1', items: [short], totals: { subtotal: money(1), total: money(2) } }, before);
    expect(after.discountCode).toBe('SPRING20');
    expect(after.items[0]).toMatchObject({ quantity: 3, productSlug: 'candle' });
    expect(after.totals.tax).toEqual(money(20));
  });

  it('keeps the lines where an answer sends none', () => {
    const before = checkCart(cart([line('a', 1)]), null);
    const after = checkCart({ id: 'ord_1', discountCode: null, totals: before.totals }, before);
    expect(after.items).toHaveLength(1);
    expect(after.discountCode).toBeNull();
  });

  it('takes nothing over from another cart', () => {
    const before = checkCart(cart([line('a', 1)]), null);
    const other = checkCart({ ...cart([]), id: 'ord_2', discountCode: undefined }, before);
    expect(other.discountCode).toBeUndefined();
  });

  it('refuses what cannot be shown, and drops lines that are none', () => {
    const hostile: unknown[] = [
      null,
      7,
      [],
      {},
      { items: [] },
      { items: [], totals: { total: 3 } },
      { ...cart([]), items: 'x' },
    ];
    for (const answer of hostile) expect(() => checkCart(answer, null)).toThrow();
    const broken = [
      line('a', 1),
      null,
      { id: 'b' },
      { ...line('c', 1), quantity: -1 },
      { ...line('d', 1), quantity: '2' },
    ];
    expect(checkCart(cart(broken), null).items.map((item: Cart['items'][number]) => item.id)).toEqual(['a']);
  });
});

describe('a listing', () => {
  const product = { id: 'prod_1', slug: 'candle', name: 'Candle', price: money(1), inStock: true };

  it('drops entries that cannot be shown and lives without its counts', () => {
    const page = checkPage(
      { data: [product, null, {}, { ...product, price: 24 }, { ...product, name: 3 }] },
      isProduct,
    );
    expect(page.data).toEqual([product]);
    expect(page.meta).toEqual({ currentPage: 1, perPage: 1, total: 1, lastPage: 1 });
  });

  it('is malformed where it is no list', () => {
    for (const body of [null, {}, { data: {} }, 'x']) expect(() => checkPage(body, isProduct)).toThrow();
  });
});
