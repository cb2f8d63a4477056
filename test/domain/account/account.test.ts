import { describe, expect, it } from 'vitest';
import type { Customer } from '../../../src/contract/customer.js';
import type { Money } from '../../../src/contract/money.js';
import type { Order, OrderItem } from '../../../src/contract/order.js';
import type { Product } from '../../../src/contract/product.js';
import { planOf, profileUpdate, stageOf, orderStepsOf } from '../../../src/domain/account/account.js';
import { isSameAddress, isUntouched, savedAddress } from '../../../src/domain/account/saved-address.js';
import { EMPTY_ADDRESS } from '../../../src/domain/checkout/address.js';

const money: Money = { amount: 1200, currency: 'GBP', formatted: '£12.00' };
const order = (more: Partial<Order>): Order => ({
  ...{ id: 'ord_1', orderNumber: '1', paymentStatus: 'paid', currency: 'GBP', totals: { total: money }, items: [] },
  ...{ createdAt: '2026-01-01T00:00:00Z', paidAt: '2026-01-02T00:00:00Z' },
  ...more,
});
const progress = (more: Partial<Order>) =>
  orderStepsOf(order(more)).map(({ stage, isDone }) => (isDone ? stage : `(${stage})`));

describe('how far an order is', () => {
  it.each<[Partial<Order>, string, readonly string[]]>([
    [{ paymentStatus: 'pending', paidAt: null }, 'unpaid', ['placed', '(paid)', '(sent)']],
    [{}, 'paid', ['placed', 'paid', '(sent)']],
    [{ fulfillmentStatus: 'partial' }, 'partlySent', ['placed', 'paid', 'partlySent', '(sent)']],
    [{ fulfillmentStatus: 'fulfilled' }, 'sent', ['placed', 'paid', 'sent']],
    [{ paymentStatus: 'pending', paidAt: null, fulfillmentStatus: 'fulfilled' }, 'sent', ['placed', '(paid)', 'sent']],
    [{ cancelledAt: '2026-01-03T00:00:00Z' }, 'cancelled', ['placed', 'paid', 'cancelled']],
    [{ paymentStatus: 'cancelled', paidAt: null }, 'cancelled', ['placed', 'cancelled']],
    [{ paymentStatus: 'failed', paidAt: null }, 'failed', ['placed', 'failed']],
    [{ paymentStatus: 'refunded' }, 'refunded', ['placed', 'paid', 'refunded']],
    [
      { paymentStatus: 'refunded', fulfillmentStatus: 'fulfilled', cancelledAt: '2026-01-03T00:00:00Z' },
      'refunded',
      ['placed', 'paid', 'sent', 'cancelled', 'refunded'],
    ],
    [{ paymentStatus: 'partially_refunded' }, 'partlyRefunded', ['placed', 'paid', '(sent)', 'partlyRefunded']],
    [{ paymentStatus: 'never heard of', paidAt: null }, 'placed', ['placed', '(paid)', '(sent)']],
  ])('%j is %s', (more, stage, steps) => {
    expect(stageOf(order(more))).toBe(stage);
    expect(progress(more)).toEqual(steps);
  });
});

describe('buying again', () => {
  const item: OrderItem = { productId: 'prod_1', productName: 'Mug', quantity: 3, subtotal: money };
  const mug: Product = { id: 'prod_1', slug: 'mug', name: 'Mug', price: money, inStock: true };
  const variants = [
    { id: 'var_1', price: money, inStock: true, inventoryCount: 2 },
    { id: 'var_2', price: money, inStock: false, inventoryCount: 0 },
  ];
  const glazed: Product = { ...mug, hasVariants: true, variants };
  const add = (quantity: number, variantId: string | null = null) => ({
    ...{ can: true, productId: 'prod_1', quantity, variantId },
  });
  const no = (reason: string) => ({ can: false, reason });

  it.each<[string, OrderItem, Product | null, number, object]>([
    ['all of it', item, mug, 0, add(3)],
    ['nothing that is gone', item, null, 0, no('gone')],
    ['nothing that is sold out', item, { ...mug, inStock: false }, 0, no('soldOut')],
    ['as many as there are', item, { ...mug, inventoryCount: 2 }, 0, add(2)],
    ['as many as there are beside those in the cart', item, { ...mug, inventoryCount: 2 }, 1, add(1)],
    ['none where the cart has them all', item, { ...mug, inventoryCount: 2 }, 2, no('soldOut')],
    ['no more than may be ordered', item, { ...mug, maxOrderQuantity: 2 }, 0, add(2)],
    ['fewer than it is sold by: none', item, { ...mug, inventoryCount: 2, minOrderQuantity: 3 }, 0, no('soldOut')],
    ['its variant', { ...item, variantId: 'var_1' }, glazed, 0, add(2, 'var_1')],
    ['no other variant', { ...item, variantId: 'var_2' }, glazed, 0, no('soldOut')],
    ['no variant that is gone', { ...item, variantId: 'var_3' }, glazed, 0, no('gone')],
    ['no variant that has to be chosen', item, glazed, 0, no('choose')],
    ['no bundle', item, { ...mug, productType: 'bundle' }, 0, no('choose')],
  ])('puts into the cart %s', (_what, line, product, inCart, expected) => {
    expect(planOf(line, product, inCart)).toEqual(expected);
  });
});

describe('a customer', () => {
  const sam: Customer = {
    ...{ id: 'cust_1', email: 'sam@example.com', firstName: 'Sam', lastName: null, phone: '+447700900123' },
    defaultAddress: { firstName: null, line1: '1 Road', countryCode: 'GB' },
  };

  it('is sent with what was changed only', () => {
    const form = { firstName: ' Sam ', lastName: ' Buyer ', phone: '', marketingOptIn: false };
    expect(profileUpdate(form, sam)).toEqual({ lastName: 'Buyer', phone: '' });
  });

  it('lends their name and phone to a saved address that has none', () => {
    const saved = savedAddress(sam);
    expect(saved).toMatchObject({ firstName: 'Sam', lastName: '', phone: '+447700900123', line1: '1 Road' });
    expect(isSameAddress({ ...saved, line1: '1 Road ' }, saved)).toBe(true);
    expect(isSameAddress({ ...saved, line1: '2 Lane' }, saved)).toBe(false);
  });

  it('has not touched an address whose country was suggested', () => {
    expect(isUntouched({ ...EMPTY_ADDRESS, countryCode: 'GB' })).toBe(true);
    expect(isUntouched({ ...EMPTY_ADDRESS, city: 'L' })).toBe(false);
  });
});
