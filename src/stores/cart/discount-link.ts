import type { ApiError } from '../../api/errors.js';
import { cleanDiscountCode, discountCodeKey } from '../../domain/cart/discount-code.js';
import type { CartStore } from './cart.js';
import { onAbort } from '../shared/on-abort.js';
import type { Platform } from '../shared/ports.js';
import { storageKey } from '../shared/storage-keys.js';

export interface DiscountLinkOptions {
  readonly storeKey: string;
  readonly platform: Pick<Platform, 'page' | 'storage'>;
  readonly cart: Pick<CartStore, '$state' | 'setDiscount'>;
  readonly signal: AbortSignal;
  readonly onApplied: (code: string) => void;
  /** Told why the store refused the code. */
  readonly onRefused: (code: string, error: ApiError) => void;
}

const PARAMETER = 'discount';
const LONGEST_CODE = 100;

/**
 * `?discount=CODE` in the page's address: the code is taken out of the address and kept, over pages and visits, until there
 * is something in the cart for it to count for; then it is given as if the shopper had typed it.
 */
export function followDiscountLink({ storeKey, platform, cart, signal, ...notify }: DiscountLinkOptions): void {
  const { page, storage } = platform;
  const key = storageKey(storeKey, 'discount');

  const given = page.parameter(PARAMETER);
  if (given !== null) page.drop(PARAMETER);
  const code = cleanDiscountCode(given ?? '');
  if (code && code.length <= LONGEST_CODE) storage.set(key, code);
  if (!storage.get(key)) return;

  /** The code as the store writes it, where it counts. */
  const applied = (kept: string) => {
    const code = cart.$state.get().cart?.discountCode;
    return code && discountCodeKey(code) === discountCodeKey(kept) ? code : null;
  };
  const stop = cart.$state.subscribe(({ cart: confirmed, pending }) => {
    const kept = storage.get(key);
    if (!kept || pending || !confirmed?.items.length) return;
    // From here on the cart has it written down.
    storage.set(key, null);
    if (applied(kept)) return;
    cart.setDiscount(kept).then(
      // The shopper may have typed another meanwhile.
      () => {
        const code = applied(kept);
        if (code) notify.onApplied(code);
      },
      (error: ApiError) => notify.onRefused(kept, error),
    );
  });
  onAbort(signal, stop);
}
