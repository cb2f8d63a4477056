import { ApiError, toApiError } from '../../api/errors.js';
import type { CheckoutData } from '../../contract/checkout.js';
import type { Money } from '../../contract/money.js';
import type { CheckoutForm } from '../../domain/checkout/form.js';
import { importWithRetry } from '../../loading/import-with-retry.js';
import type { PaymentForm } from '../../payments/port.js';
import type { Shop } from '../shop.js';
import type { CheckoutHolder } from './state.js';

/** What happens to the form once it is on screen: it is saved, the order's way is chosen, and the order placed. */
export interface OrderSteps {
  /** The form is filled, by what the store has from before (`saved`, as a form) and what was typed in this tab. */
  begin(data: CheckoutData, saved: CheckoutForm): void;
  /** Saves in so many ms, unless something newer comes first. */
  save(ms: number): void;
  /** Saves the address anew, though it is the same. */
  saveAnew(): void;
  /** The form has a place to estimate for. */
  placeTyped(): void;
  /**
   * The place in the form is not the one that the store has: it was changed here, or the store has forgotten it. It is
   * saved again even where it comes to be the same.
   */
  forgetAddress(isElsewhere: boolean): void;
  /** The cart holds something else now, or costs something else; or the language has changed. */
  readAgain(): void;
  /** The visitor has a cart again after an order. */
  reopen(): void;
  /** The connection is back. */
  resume(): void;
  chooseShipping(id: string): void;
  retryShipping(): void;
  pay(form: PaymentForm, returnUrl: string | null): Promise<void>;
  /** The cart was found to be an order that the checkout does not know of. */
  ordered(orderId: string): void;
  /** The order that this browser placed last, `null` for none. */
  lastOrder(): string | null;
  dispose(): void;
}

export interface OrderStepsOptions {
  readonly shop: Shop;
  readonly holder: CheckoutHolder;
  readonly total: () => Money | undefined;
}

/**
 * Loads the steps right after the form: nobody can use them before that is filled in. Until then a stand-in does nothing
 * but pay; the steps begin with what stands in the form by then.
 */
export function createOrderSteps(options: OrderStepsOptions) {
  const { patch } = options.holder;
  let steps: OrderSteps | null = null;
  let loading: Promise<OrderSteps> | null = null;
  let begun: Parameters<OrderSteps['begin']> | null = null;
  let isOver = false;

  const load = (): Promise<OrderSteps> => {
    loading ??= importWithRetry(() => import('./place-order.lazy.js'), { attempts: 1 }).then(
      ({ createPlaceOrder }) => {
        if (isOver) throw new ApiError({ kind: 'aborted' });
        const made = (steps = createPlaceOrder(options));
        if (begun) made.begin(...begun);
        // Whoever shows the last order asks for it now.
        patch({});
        return made;
      },
      (error: unknown) => {
        loading = null;
        throw error;
      },
    );
    return loading;
  };
  /** Where they can't be had now, the pay button asks for them again. */
  const later = (act: (steps: OrderSteps) => void) => void load().then(act, () => {});
  const nothing = () => {};

  const standIn: OrderSteps = {
    begin: (...args) => void (begun = args),
    ...{ save: nothing, saveAnew: nothing, placeTyped: nothing, forgetAddress: nothing, readAgain: nothing },
    ...{ chooseShipping: nothing, retryShipping: nothing },
    reopen: () => later((made) => made.reopen()),
    resume: () => later(nothing),
    ordered: (orderId) => later((made) => made.ordered(orderId)),
    pay: (form, returnUrl) =>
      load().then(
        (made) => made.pay(form, returnUrl),
        (error: unknown) => patch({ problem: { kind: 'error', error: toApiError(error) } }),
      ),
    lastOrder: () => null,
    dispose: () => void (isOver = true),
  };

  /** The steps, or their stand-in. A wallet opens only from the click itself: nothing may come in between. */
  return (): OrderSteps => steps ?? standIn;
}
