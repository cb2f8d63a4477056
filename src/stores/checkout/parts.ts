import { checkoutApi } from '../../api/checkout.js';
import type { CheckoutData } from '../../contract/checkout.js';
import type { Money } from '../../contract/money.js';
import { checkoutRules, EMPTY_FORM, formOf } from '../../domain/checkout/form.js';
import { nextForm } from '../../domain/checkout/order-request.js';
import { checkoutTotals, type CheckoutTotals } from '../../domain/checkout/totals.js';
import type { Shop } from '../shop.js';
import { createAutosave } from './autosave.js';
import { createAutosaveQueue } from './autosave-queue.js';
import { createCartWrites } from './cart-writes.js';
import { createCheckoutDraft } from './draft.js';
import { createEntry } from './entry.js';
import { createFormData } from './form-data.js';
import { createPlaceOrderLoader } from './load-place-order.js';
import { createPaymentMethods } from './payment-methods.js';
import { createCheckoutShipping } from './shipping.js';
import { createStateNames } from './state-names.js';
import { createCheckoutHolder } from './state.js';

export type CheckoutParts = ReturnType<typeof createCheckoutParts>;

/** Makes the parts of the checkout, and ties them together. */
export function createCheckoutParts(shop: Shop) {
  const { catalog, cart, cartToken, options, platform } = shop;
  const api = checkoutApi(shop.api.transport);
  const visitor = () => (cartToken.exists() ? cartToken.get() : '');
  const draft = createCheckoutDraft(options.storeKey, visitor, platform.session, platform.clock);
  const $info = catalog.info();
  const cartNow = () => cart.$state.get().cart;
  const rulesNow = () => checkoutRules($info.get().value, cartNow()?.requiresShipping !== false);
  const holder = createCheckoutHolder(rulesNow());
  const { get, patch } = holder;
  const updateRules = () => patch({ rules: rulesNow() });
  const writeCart = createCartWrites(shop, holder);
  const context = { shop, api, holder, writeCart };

  const totals = (): CheckoutTotals => {
    const { rules, shipping, estimate, isEstimateCurrent } = get();
    const isPlaceKnown = shipping.status !== 'unknown';
    return checkoutTotals(cartNow(), { ...rules, isPlaceKnown, estimate, isEstimateCurrent });
  };
  const total = (): Money | undefined => totals().sums?.total;

  const stateNames = createStateNames(context);
  const checkoutShipping = createCheckoutShipping(context);
  const autosave = createAutosave(context, checkoutShipping.addressSaved);
  const autosaveQueue = createAutosaveQueue(autosave.save, platform.clock);
  const paymentMethods = createPaymentMethods(context, total);

  /**
   * The place in the form is not the one that the store has: it was changed here, or the store has forgotten it. It is
   * saved again even where it comes to be the same.
   */
  const forgetAddress = (isElsewhere: boolean): void => {
    autosave.forget();
    checkoutShipping.forget(isElsewhere);
  };
  const { placeTyped } = checkoutShipping;
  const entry = createEntry({ ...context, draft, autosaveQueue, stateNames, forgetAddress, placeTyped });

  const begin = (data: CheckoutData) => {
    const precheck = $info.get().value?.checkout?.precheckMarketingOptIn === true;
    const saved = formOf(data, { ...EMPTY_FORM, marketing: precheck });
    patch({ form: draft.read() ?? saved });
    entry.startWithCountry();
    // An order that was made already is not to be changed.
    if (cart.$state.get().order) return;
    if (autosave.recall(data, saved)) void checkoutShipping.readOptions();
    else placeTyped();
    autosaveQueue.schedule(0);
  };
  const formData = createFormData({ ...context, paymentMethods, stateNames, updateRules, begin });

  /** The cart was ordered, here or in another tab: name and address may serve the next order of this visit. */
  const startNext = (): void => {
    draft.write(null);
    forgetAddress(true);
    patch({ form: nextForm(get().form), errors: {}, problem: null, changes: [], estimate: null });
  };
  const placeOrder = createPlaceOrderLoader(holder, {
    ...{ ...context, autosaveQueue, checkoutShipping, forgetAddress },
    total,
  });
  const parts = { ...context, totals, total, updateRules, startNext, entry, formData, paymentMethods, placeOrder };
  return { ...parts, checkoutShipping, autosave, autosaveQueue };
}
