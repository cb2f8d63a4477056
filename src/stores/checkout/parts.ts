import { checkoutFormApi } from '../../api/checkout-form.js';
import type { CheckoutData } from '../../contract/checkout.js';
import type { Money } from '../../contract/money.js';
import { checkoutRules, EMPTY_FORM, formOf, formWithoutPerson, nextForm } from '../../domain/checkout/form.js';
import { checkoutTotals, type CheckoutTotals } from '../../domain/checkout/totals.js';
import type { Shop } from '../shop.js';
import { createCheckoutDraft } from './draft.js';
import { createEntry } from './entry.js';
import { createFormData } from './form-data.js';
import { createOrderSteps } from './order-steps.js';
import { createPaymentMethods } from './payment-methods.js';
import { createStateNames } from './state-names.js';
import { createCheckoutHolder } from './state.js';

export type CheckoutParts = ReturnType<typeof createCheckoutParts>;

/** Makes the parts of the checkout, and ties them together. */
export function createCheckoutParts(shop: Shop) {
  const { catalog, cart, cartToken, options, platform } = shop;
  const api = checkoutFormApi(shop.api.transport);
  const visitor = () => (cartToken.exists() ? cartToken.get() : '');
  const draft = createCheckoutDraft(options.storeKey, visitor, platform.session, platform.clock);
  const $info = catalog.info();
  const cartNow = () => cart.$state.get().cart;
  const rulesNow = () => checkoutRules($info.get().value, cartNow()?.requiresShipping !== false);
  const holder = createCheckoutHolder(rulesNow(), shop.signal);
  const { get, patch } = holder;
  const updateRules = () => patch({ rules: rulesNow() });
  const context = { shop, holder };

  const totals = (): CheckoutTotals => {
    const { rules, shipping, estimate, isEstimateCurrent } = get();
    const isPlaceKnown = shipping.status !== 'unknown';
    return checkoutTotals(cartNow(), { ...rules, isPlaceKnown, estimate, isEstimateCurrent });
  };
  const total = (): Money | undefined => totals().sums?.total;

  const stateNames = createStateNames(api, holder);
  const paymentMethods = createPaymentMethods(context, total);
  const steps = createOrderSteps({ ...context, total });
  const entry = createEntry({ ...context, draft, steps, stateNames });

  const begin = (data: CheckoutData) => {
    const precheck = $info.get().value?.checkout?.precheckMarketingOptIn === true;
    const saved = formOf(data, { ...EMPTY_FORM, marketing: precheck });
    patch({ form: draft.read() ?? saved });
    entry.startWithCountry();
    steps().begin(data, saved);
  };
  const formData = createFormData({ ...context, api, paymentMethods, stateNames, updateRules, begin });

  /** The cart was ordered, here or in another tab: name and address may serve the next order of this visit. */
  const startNext = (): void => {
    draft.write(null);
    steps().forgetAddress(true);
    patch({ form: nextForm(get().form), errors: {}, problem: null, changes: [], estimate: null });
  };

  /** Another person is at this browser. What is under way to be paid is told to whoever is there. */
  const startWithoutPerson = (): void => {
    draft.write(null);
    steps().forgetAddress(true);
    patch({ form: formWithoutPerson(get().form), errors: {}, otherErrors: [], changes: [], estimate: null });
    paymentMethods.update();
  };
  const follow = { updateRules, startNext, startWithoutPerson };
  return { ...context, ...follow, totals, total, entry, formData, paymentMethods, steps };
}
