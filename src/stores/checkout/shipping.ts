import type { CheckoutApi } from '../../api/checkout.js';
import type { Cart } from '../../contract/cart.js';
import { isApiError, toApiError } from '../../api/errors.js';
import type { CartStore } from '../cart/cart.js';
import { RETRY_DELAY_MS } from './autosave-queue.js';
import { NO_SHIPPING, type CheckoutHolder } from './state.js';
import { latest } from '../shared/load.js';
import type { Clock } from '../shared/ports.js';
import { lookUp } from '../../domain/look-up.js';

const TYPING_PAUSE_MS = 500;

/** Where the order goes, by what service, and what that will cost. */
export function createCheckoutShipping(
  api: CheckoutApi,
  cart: CartStore,
  clock: Clock,
  { get, patch }: CheckoutHolder,
) {
  const optionReads = latest();
  const estimates = latest();
  let estimated = '';
  /** Countries whose states were asked for, in the language of now. */
  let asked = new Set<string>();
  let typing = new AbortController();
  /** The last choice on its way to the store; the order must not be sent before it. */
  let choosing: Promise<void> = Promise.resolve();
  /** Whether the store may have another choice than the cart here tells: an answer was lost. */
  let isUnsure = false;
  let choices = 0;
  let retry = new AbortController();
  let isOver = false;

  const chooseLater = (id: string) => {
    if (isOver) return;
    retry = new AbortController();
    clock.wait(RETRY_DELAY_MS, retry.signal).then(
      () => void choose(id).catch(() => {}),
      () => {},
    );
  };

  const cartNow = () => cart.$state.get().cart;
  const setShipping = (shipping: Partial<ReturnType<typeof get>['shipping']>) =>
    patch({ shipping: { ...get().shipping, ...shipping } });

  const choose = (id: string): Promise<void> => {
    if (!isUnsure && get().shipping.chosen === id && cartNow()?.shippingOption?.id === id) return choosing;
    const { shippingOptionId: _fixed, ...errors } = get().errors;
    patch({ errors });
    setShipping({ chosen: id });
    retry.abort();
    const number = ++choices;
    const mine = choosing
      .catch(() => {})
      .then(async () => {
        // Somebody who goes through the options by arrow keys means the last one.
        if (number !== choices) return;
        // The order is made: what it is sent by stays.
        if (get().phase === 'done' || cart.$state.get().order) return;
        try {
          const next = await cart.exclusive((): Promise<Cart> => api.chooseShipping(id, cartNow));
          isUnsure = false;
          setShipping({ isUnsaved: false });
          cart.accept(next);
        } catch (error) {
          const isRefused = toApiError(error).kind === 'refused';
          isUnsure ||= !isRefused;
          if (number === choices && isRefused) {
            setShipping({ chosen: cartNow()?.shippingOption?.id ?? null, isUnsaved: false });
            patch({ errors: { ...get().errors, shippingOptionId: { fault: 'shipping' } } });
          } else if (number === choices) {
            setShipping({ isUnsaved: true });
            chooseLater(id);
          }
          throw error;
        }
      });
    choosing = mine;
    // From here on the order goes by what stands in the state; it must not fail for ever by a choice that did once.
    mine.catch(() => {
      if (choosing === mine) choosing = Promise.resolve();
    });
    return mine;
  };

  /**
   * Reads the options for the saved address; keeps the choice if it is still offered, else takes the first. Resolves when
   * that one has reached the store, or could not.
   */
  const readOptions = async (): Promise<void> => {
    if (!get().rules.requiresShipping) return patch({ shipping: NO_SHIPPING });
    setShipping({ status: 'loading' });
    let choice = Promise.resolve();
    await optionReads.run(
      (signal) => api.shippingOptions(signal),
      (options) => {
        const { chosen } = get().shipping;
        const kept = [chosen, cartNow()?.shippingOption?.id].find((id) => options.some((option) => option.id === id));
        setShipping({ status: 'ready', options, chosen: kept ?? null });
        const wanted = kept ?? options[0]?.id;
        if (wanted !== undefined) choice = choose(wanted).catch(() => {});
      },
      () => setShipping({ status: 'failed' }),
    );
    await choice;
  };

  const estimate = () => {
    const { countryCode, postcode, state } = get().form.shippingAddress;
    const { rules, shipping } = get();
    if (!rules.requiresShipping || !countryCode || shipping.status !== 'unknown' || !cartNow()?.items.length) return;
    const destination = {
      countryCode,
      ...(postcode.trim() && { postcode: postcode.trim() }),
      ...(state && { state }),
    };
    const key = JSON.stringify([destination, cartNow()?.updatedAt]);
    if (key === estimated) return;
    estimated = key;
    void estimates.run(
      (signal) => api.estimate(destination, signal),
      ({ totals }) => get().shipping.status === 'unknown' && patch({ estimate: totals, isEstimateCurrent: true }),
      // Until it is asked for again, the totals wait.
      () => {
        estimated = '';
        patch({ estimate: null });
        clock.wait(RETRY_DELAY_MS, typing.signal).then(estimate, () => {});
      },
    );
  };

  const forgetEstimate = () => {
    estimates.abort();
    estimated = '';
    patch({ estimate: null });
  };

  const placeTyped = (): void => {
    typing.abort();
    // What is on its way would be shown as the costs to the new place.
    estimates.abort();
    estimated = '';
    patch({ isEstimateCurrent: false });
    typing = new AbortController();
    clock.wait(TYPING_PAUSE_MS, typing.signal).then(estimate, () => {});
  };

  /** What goes by the cart is to be read again. */
  const readAgain = (): void => {
    estimated = '';
    const isEmpty = !cartNow()?.items.length;
    // An estimate of what was to be sent before must not stand for the rest.
    if (isEmpty || !get().rules.requiresShipping) forgetEstimate();
    if (isEmpty) return;
    if (get().shipping.status !== 'unknown') return void readOptions();
    patch({ isEstimateCurrent: false });
    estimate();
  };

  return {
    choose,
    readOptions,

    /** Resolves when the choice that is shown has reached the store. */
    whenChosen(): Promise<void> {
      const { chosen } = get().shipping;
      return isUnsure && chosen !== null ? choose(chosen) : choosing;
    },

    /** The place has changed: shows what it will cost, as soon as the shopper stops typing. */
    placeTyped,

    /**
     * The store does not know the place of the form, or not any more: estimates stand for its totals until it does.
     * Within a country the options stay in sight meanwhile, so that nothing jumps for a letter of the postcode.
     */
    forget(isElsewhere: boolean): void {
      optionReads.abort();
      retry.abort();
      estimated = '';
      if (isElsewhere) patch({ shipping: NO_SHIPPING });
      else setShipping({ status: 'unknown' });
      placeTyped();
    },

    /** An address was saved: the estimate gives way to the cart's own totals, as soon as these have all that it had. */
    async addressSaved(): Promise<void> {
      estimates.abort();
      estimated = '';
      await Promise.all([cart.refresh(), readOptions()]);
      // The place may have been changed again, and that one estimated.
      if (!estimated) patch({ estimate: null });
    },

    /** The connection is back: tells the store of the choice that it could not be told of. */
    resume(): void {
      const { chosen, isUnsaved } = get().shipping;
      if (isUnsaved && chosen !== null) void choose(chosen).catch(() => {});
      placeTyped();
    },

    /** The cart holds something else now, or costs something else. */
    cartChanged: readAgain,

    /** Names of states, once per country. */
    async readStates(country: string): Promise<void> {
      if (!country || asked.has(country) || !get().countries.get(country)?.requiresState) return;
      const mine = asked.add(country);
      try {
        const states = await api.states(country);
        if (mine === asked) patch({ states: { ...get().states, [country]: states } });
      } catch (error) {
        mine.delete(country);
        // Without the list the state is typed by hand.
        if (isApiError(error) && !lookUp(get().states, country)) patch({ states: { ...get().states, [country]: [] } });
      }
    },

    /** The language has changed: names and amounts are to be read again. */
    reload(): void {
      asked = new Set();
      readAgain();
    },

    dispose(): void {
      isOver = true;
      typing.abort();
      retry.abort();
      optionReads.abort();
      estimates.abort();
    },
  };
}

export type CheckoutShipping = ReturnType<typeof createCheckoutShipping>;
