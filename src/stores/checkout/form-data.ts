import type { CheckoutData } from '../../contract/checkout.js';
import type { CheckoutFormApi } from '../../api/checkout-form.js';
import { toApiError } from '../../api/errors.js';
import { until } from '../shared/load.js';
import type { CheckoutContext } from './context.js';
import type { PaymentMethods } from './payment-methods.js';
import type { StateNames } from './state-names.js';

export interface FormDataOptions extends Pick<CheckoutContext, 'shop' | 'holder'> {
  readonly api: CheckoutFormApi;
  readonly paymentMethods: PaymentMethods;
  readonly stateNames: StateNames;
  /** The store's settings, or what the cart needs, may have changed. */
  readonly updateRules: () => void;
  /** Called once, with what was entered for this cart before. */
  readonly begin: (data: CheckoutData) => void;
}

/** Reads what the form is made from: countries and ways to pay, in each language, and once what was entered before. */
export function createFormData({ shop, api, holder, paymentMethods, stateNames, updateRules, begin }: FormDataOptions) {
  const { get, patch } = holder;
  const { cart, cartToken } = shop;
  const $info = shop.catalog.info();
  let isStarted = false;
  /** Whether countries and ways to pay are still named in another language. */
  let isStale = false;
  let loads = 0;

  const load = async (): Promise<void> => {
    const mine = ++loads;
    const isReady = get().countries.size > 0;
    patch({ status: isReady ? 'ready' : 'loading', error: null });
    try {
      const [countries, methods, data] = await Promise.all([
        api.countries(),
        api.paymentMethods(),
        isStarted || !cartToken.exists() ? {} : api.data(),
        until($info, ({ status }) => status !== 'loading'),
        until(cart.$state, ({ status }) => status !== 'loading'),
      ]);
      if (mine !== loads) return;
      isStale = false;
      updateRules();
      patch({ countries: new Map(countries.map((country) => [country.code, country])) });
      if (!isStarted) {
        isStarted = true;
        begin(data);
      }
      paymentMethods.offer(methods);
      const { shippingAddress, billingAddress } = get().form;
      await Promise.all([shippingAddress, billingAddress].map(({ countryCode }) => stateNames.read(countryCode)));
      patch({ status: 'ready' });
    } catch (thrown) {
      // Words in the language before are better than no form.
      if (mine === loads && !isReady) patch({ status: 'failed', error: toApiError(thrown) });
    }
  };

  return {
    load,

    /** Whether the form has what was entered before. */
    isStarted: (): boolean => isStarted,

    /** The language has changed: all that has words is read again. */
    reload(): void {
      isStale = true;
      stateNames.forget();
      void load();
    },

    /** The connection is back. */
    resume(): void {
      const { status, form } = get();
      if (isStale || status === 'failed') void load();
      // A state that was typed by hand stays as it is.
      for (const { countryCode, state } of [form.shippingAddress, form.billingAddress]) {
        if (!state) void stateNames.read(countryCode);
      }
    },
  };
}

export type CheckoutFormData = ReturnType<typeof createFormData>;
