import { atom, type ReadableAtom } from 'nanostores';
import type { TaxLine, Totals } from '../../contract/money.js';
import type { Product } from '../../contract/product.js';
import { estimatesApi } from '../../api/estimates.js';
import { countryOf, isPlaceOpen, isTelling, taxedItem, taxesOf } from '../../domain/cart/estimates.js';
import type { Shop } from '../shop.js';
import { toApiError } from '../../api/errors.js';
import { onAbort } from '../shared/on-abort.js';
import { createLatestRead } from '../shared/load.js';
import { createReadAgain, type ReadAgain } from '../shared/read-again.js';
import { toJson } from '../../domain/json.js';

/** What the store thinks the cart comes to, before it is told an address. */
export interface CartEstimate {
  readonly country: string;
  readonly totals: Pick<Totals, 'total' | 'tax' | 'shipping'>;
  /** Whether it is of the cart as it is now. */
  readonly isCurrent: boolean;
}

export type Estimates = ReturnType<typeof createEstimates>;

/** The estimates of a shop: one answer, however many elements show it. */
export const estimatesOf = (shop: Shop): Estimates => shop.part(createEstimates);

function createEstimates({ api: { transport }, cart, locale, options, platform, signal }: Shop) {
  const api = estimatesApi(transport);
  const $cart = atom<CartEstimate | null>(null);
  const taxes = new Map<string, ReadableAtom<readonly TaxLine[]>>();
  const taxReads = new Set<ReadAgain>();
  const queue = createLatestRead();
  let asked = '';
  let answered = '';
  let watchers = 0;
  let stop = () => {};

  const again = createReadAgain(platform, () => lookAnew());
  onAbort(signal, () => {
    stop();
    again.stop();
    queue.abort();
    taxReads.forEach((read) => read.stop());
  });

  const forget = () => {
    queue.abort();
    asked = '';
    $cart.set(null);
  };
  const setCurrent = (isCurrent: boolean) => {
    const before = $cart.get();
    if (before && before.isCurrent !== isCurrent) $cart.set({ ...before, isCurrent });
  };

  const look = () => {
    const { cart: now, pending } = cart.$state.get();
    const country = countryOf(options.country, now);
    if (!now || !country || !isPlaceOpen(now)) return forget();
    // What is on its way changes the sums again.
    if (pending) return setCurrent(false);
    const key = toJson([country, locale.$locale.get(), now.id, now.updatedAt]);
    // What was on its way was refused, and the cart is what it was before.
    if (key === asked) return setCurrent(key === answered);
    asked = key;
    setCurrent(false);
    void queue.run(
      (signal) => api.cart({ countryCode: country }, signal),
      (estimate) => {
        again.answered();
        answered = key;
        $cart.set(isTelling(estimate, now) ? { country, totals: estimate.totals, isCurrent: true } : null);
      },
      // A kindness: without it the totals stay those of the cart.
      (error) => {
        $cart.set(null);
        if (watchers > 0) again.failed(error);
      },
    );
  };

  /** Asks also for what could not be answered before. */
  const lookAnew = () => {
    if (asked !== answered) asked = '';
    look();
  };

  return {
    /** `null` while nothing is known, and where nothing has to be estimated. */
    $cart: $cart as ReadableAtom<CartEstimate | null>,

    /** Keeps the estimate with the cart until the function that it answers is called. */
    watch(): () => void {
      let isWatching = true;
      if (watchers++ === 0 && !signal.aborted) {
        const ends = [cart.$state.listen(look), locale.$locale.listen(look), again.stop];
        stop = () => ends.forEach((end) => end());
        lookAnew();
      }
      return () => {
        if (isWatching && --watchers === 0) stop();
        isWatching = false;
      };
    },

    /** The taxes on a product in a country; none while they are unknown, where there are none, or the store says nothing. */
    taxesOn(product: Product, countryCode: string): ReadableAtom<readonly TaxLine[]> {
      const key = toJson([countryCode, product.id, locale.$locale.get()]);
      const known = taxes.get(key);
      if (known) return known;
      const $taxes = atom<readonly TaxLine[]>([]);
      taxes.set(key, $taxes);
      const ask = () =>
        void api.tax({ items: [taxedItem(product)], countryCode }, signal).then(
          (result) => {
            taxReads.delete(retry);
            $taxes.set(taxesOf(result));
          },
          (thrown: unknown) => retry.failed(toApiError(thrown)),
        );
      // Where nobody looks any more, whoever looks next asks.
      const retry = createReadAgain(platform, () => ($taxes.lc ? ask() : taxes.delete(key)));
      taxReads.add(retry);
      ask();
      return $taxes;
    },
  };
}
