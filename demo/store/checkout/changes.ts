import type { LineChange } from '../../../src/contract/checkout.js';
import type { CartContent, ContentItem } from '../cart/content.js';
import type { CartRecord } from '../cart/repository.js';
import { money } from '../money.js';

/**
 * The lines that are not as the shopper last saw them: contract notes, "A checkout that is refused because something
 * changed". What else goes into the total is compared where they are.
 */
export function changesIn(content: CartContent, locale: string): LineChange[] {
  return content.items.flatMap((item) => {
    const changes: LineChange[] = [];
    const itemId = item.id;
    if (!item.isOffered) {
      changes.push({ itemId, kind: 'unavailable', before: item.quantity, after: null });
    } else if (isShort(item)) {
      changes.push({ itemId, kind: 'stock', before: item.quantity, after: item.available });
    }
    if (item.isOffered && item.unitPrice !== item.shownPrice) {
      const format = (amount: number) => money(amount, content.currency, locale);
      changes.push({ itemId, kind: 'price', before: format(item.shownPrice), after: format(item.unitPrice) });
    }
    return changes;
  });
}

/** The cart with what can be had, at today's prices: lines of which nothing is left go. */
export function broughtUpToDate(cart: CartRecord, content: CartContent): CartRecord {
  const lines = cart.lines.flatMap((line, index) => {
    const item = content.items[index];
    if (!item || !item.isOffered || item.available === 0) return [];
    const quantity = isShort(item) ? (item.available ?? line.quantity) : line.quantity;
    return [{ ...line, quantity, shownPrice: item.unitPrice }];
  });
  return { ...cart, lines };
}

function isShort(item: ContentItem): boolean {
  return item.available !== null && item.available < item.quantity;
}
