import { describe, expect, it } from 'vitest';
import type { CartLine } from '../../../src/domain/cart/mutations.js';
import { generalMessages, generalRefusals, isCartPaused, lineMessages } from '../../../src/domain/cart/messages.js';

const line = (itemId: string | null): CartLine => ({
  ...{ key: itemId ?? 'new', itemId, productId: `p-${itemId}`, variantId: null, name: 'Candle', variantName: null },
  ...{ productSlug: undefined, image: null, quantity: 1, price: null, subtotal: null, pending: false, inStock: true },
  ...{ available: null, isBundle: false, bundleSelections: [] },
});
const message = (text: string, itemId?: string) => ({
  ...{ type: 'info', code: 'note', message: text },
  ...(itemId && { itemId }),
});
const cart = { messages: [message('one', 'a'), message('all'), message('gone', 'z')] };
const texts = (messages: readonly { readonly message: string }[]) => messages.map((one) => one.message);

describe('what the store says to a cart', () => {
  it('stands at its line', () => {
    expect(texts(lineMessages(cart, line('a')))).toEqual(['one']);
    expect(lineMessages(cart, line('b'))).toEqual([]);
  });

  it('is not said to a line that the store does not have yet', () => {
    expect(lineMessages(cart, line(null))).toEqual([]);
    expect(lineMessages(null, line('a'))).toEqual([]);
  });

  it('stands above all lines where it is about none of them', () => {
    expect(texts(generalMessages(cart, [line('a'), line(null)]))).toEqual(['all', 'gone']);
    expect(generalMessages(null, [])).toEqual([]);
  });
});

describe('a refusal', () => {
  it('stands above all lines where its line is gone, but for that of a code', () => {
    const refusals = { 'p-a:': 'at the line', 'p-z:': 'of a line that is gone', discount: 'at the field' };
    expect(generalRefusals(refusals, [line('a')])).toEqual(['of a line that is gone']);
  });

  it('says that the store is paused, by its own error or by a change that was refused', () => {
    const [paused, soldOut] = [{ code: 'store_paused' }, { code: 'out_of_stock' }];
    expect(isCartPaused({ error: null, refusals: { a: soldOut } })).toBe(false);
    expect(isCartPaused({ error: paused, refusals: {} })).toBe(true);
    expect(isCartPaused({ error: null, refusals: { a: soldOut, b: paused } })).toBe(true);
  });
});
