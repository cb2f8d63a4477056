import type { Cart } from '../../contract/cart.js';
import { toApiError } from '../../api/errors.js';
import { RETRY_DELAY_MS } from './autosave-queue.js';
import type { CheckoutContext } from './context.js';
import type { ShippingState } from './state.js';

/** Tells the store how the order is sent: the last choice only, one at a time, and again where the store was not reached. */
export function createShippingChoice({ api, shop, holder, writeCart }: CheckoutContext) {
  const { cart, platform } = shop;
  const { get, patch } = holder;
  /** The last choice on its way to the store; the order must not be sent before it. */
  let lastChoice: Promise<void> = Promise.resolve();
  /** Whether the store may have another choice than the cart here tells: an answer was lost. */
  let isUnsure = false;
  let choices = 0;
  let retry = new AbortController();
  let isOver = false;

  const cartNow = () => cart.$state.get().cart;
  const setShipping = (shipping: Partial<ShippingState>) => patch({ shipping: { ...get().shipping, ...shipping } });

  const chooseLater = (id: string) => {
    if (isOver) return;
    retry = new AbortController();
    platform.clock.wait(RETRY_DELAY_MS, retry.signal).then(
      () => void choose(id).catch(() => {}),
      () => {},
    );
  };

  const failed = (id: string, error: unknown, isNewest: boolean) => {
    const isRefused = toApiError(error).kind === 'refused';
    isUnsure ||= !isRefused;
    if (!isNewest) return;
    if (isRefused) {
      setShipping({ chosen: cartNow()?.shippingOption?.id ?? null, isUnsaved: false });
      patch({ errors: { ...get().errors, shippingOptionId: { fault: 'shipping' } } });
    } else {
      setShipping({ isUnsaved: true });
      chooseLater(id);
    }
  };

  const send = async (id: string, isNewest: () => boolean) => {
    // Somebody who goes through the options by arrow keys means the last one.
    if (!isNewest()) return;
    try {
      const written = await writeCart(async () => {
        // The place may be another one by now, where it is not offered.
        if (!isNewest() || get().shipping.chosen !== id) return;
        const next: Cart = await api.chooseShipping(id, cartNow);
        isUnsure = false;
        setShipping({ isUnsaved: false });
        cart.accept(next);
      });
      // The order is on its way, or made: what it is sent by stays.
      if (!written && isNewest()) setShipping({ chosen: cartNow()?.shippingOption?.id ?? null, isUnsaved: false });
    } catch (error) {
      failed(id, error, isNewest());
      throw error;
    }
  };

  const choose = (id: string): Promise<void> => {
    if (!isUnsure && get().shipping.chosen === id && cartNow()?.shippingOption?.id === id) return lastChoice;
    const { shippingOptionId: _fixed, ...errors } = get().errors;
    patch({ errors });
    setShipping({ chosen: id });
    retry.abort();
    const number = ++choices;
    const mine = lastChoice.catch(() => {}).then(() => send(id, () => number === choices));
    lastChoice = mine;
    // From here on the order goes by what stands in the state; it must not fail for ever by a choice that did once.
    mine.catch(() => {
      if (lastChoice === mine) lastChoice = Promise.resolve();
    });
    return mine;
  };

  return {
    choose,

    /** Resolves when the cart is sent by what is shown here, which another tab may have changed. */
    async whenChosen(): Promise<void> {
      if (!isUnsure) await lastChoice;
      const { chosen, status } = get().shipping;
      if (chosen !== null && status === 'ready') await choose(chosen);
    },

    /** The connection is back: tells the store of the choice that it could not be told of. */
    resume(): void {
      const { chosen, isUnsaved } = get().shipping;
      if (isUnsaved && chosen !== null) void choose(chosen).catch(() => {});
    },

    /** What could not be told is not told later either: it was of another place. */
    forget: (): void => retry.abort(),

    dispose(): void {
      isOver = true;
      retry.abort();
    },
  };
}
