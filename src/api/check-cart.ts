import { malformed } from './check.js';
import { isMoney } from '../domain/money.js';
import type { Cart, CartItem } from '../contract/cart.js';
import { isRecord } from './transport.js';

const isCartItem = (value: unknown): value is CartItem =>
  isRecord(value) &&
  typeof value['id'] === 'string' &&
  typeof value['productId'] === 'string' &&
  Number.isInteger(value['quantity']) &&
  (value['quantity'] as number) > 0;

/**
 * Lays an answer over the cart known before: the contract's answers to changes leave out fields that did not change
 * ("never assume the absence of a field implies its removal").
 */
export function checkCart(value: unknown, previous: Cart | null): Cart {
  if (!isRecord(value) || (!Array.isArray(value['items']) && !previous)) return malformed();
  const known = new Map(previous?.id === value['id'] ? previous?.items.map((item) => [item.id, item]) : []);
  const base = known.size || previous?.id === value['id'] ? previous : null;
  const items = Array.isArray(value['items'])
    ? value['items'].filter(isCartItem).map((item) => ({ ...known.get(item.id), ...item }))
    : (base?.items ?? []);
  const totals = { ...base?.totals, ...(isRecord(value['totals']) ? value['totals'] : null) };
  if (!isMoney(totals.subtotal) || !isMoney(totals.total)) return malformed();
  if (!items.every((item) => isMoney(item.price) && isMoney(item.subtotal))) return malformed();
  return { type: 'cart', currency: totals.total.currency, updatedAt: '', ...base, ...value, items, totals } as Cart;
}
