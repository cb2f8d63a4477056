import type { ReadableAtom } from 'nanostores';
import { checkoutApi } from '../../api/checkout.js';
import type { CheckoutData, PaymentMethod } from '../../contract/checkout.js';
import type { Money } from '../../contract/money.js';
import { toApiError } from '../../api/errors.js';
import type { AddressField } from '../../domain/checkout/address.js';
import {
  checkoutRules,
  EMPTY_FORM,
  formOf,
  type AddressName,
  type CheckoutForm,
  type FieldPath,
} from '../../domain/checkout/form.js';
import { checkoutTotals, type CheckoutTotals } from '../../domain/checkout/totals.js';
import { isEmail } from '../../domain/checkout/email.js';
import { paymentChoices, type PaymentChoice } from '../../domain/checkout/payment-choices.js';
import { FREE } from '../../payments/offline.js';
import type { PaymentForm } from '../../payments/port.js';
import type { Shop } from '../shop.js';
import { createCheckoutShipping } from './shipping.js';
import { createCheckoutDraft } from './draft.js';
import { forgetSaid } from './errors.js';
import type { PlaceOrder } from './place-order.lazy.js';
import { createAutosaveQueue } from './autosave-queue.js';
import { createAutosave } from './autosave.js';
import { createCheckoutHolder, type CheckoutState, NO_SHIPPING } from './state.js';
import { importWithRetry } from '../../loading/import-with-retry.js';
import { until } from '../shared/load.js';

const TYPING_PAUSE_MS = 800;
const NOTHING_TO_PAY: PaymentChoice = { id: FREE, label: '', kind: 'free' };

export type CheckoutStore = ReturnType<typeof createCheckoutStore>;

/** The checkout of a shop: one, however many elements show it. */
export const checkoutOf = (shop: Shop): CheckoutStore => shop.part('checkout', createCheckoutStore);

function createCheckoutStore(shop: Shop) {
  const { catalog, cart, cartToken, locale, platform, options } = shop;
  const { clock, connectivity } = platform;
  const api = checkoutApi(shop.api.transport);
  const visitor = () => (cartToken.exists() ? cartToken.get() : '');
  const draft = createCheckoutDraft(options.storeKey, visitor, platform.session, clock);
  const $info = catalog.info();
  const cartNow = () => cart.$state.get().cart;
  const rulesNow = () => checkoutRules($info.get().value, cartNow()?.requiresShipping !== false);

  const holder = createCheckoutHolder(rulesNow());
  const { $state, get, patch, move } = holder;

  let methods: readonly PaymentMethod[] = [];
  let isStarted = false;
  /** Whether countries and ways to pay are still named in another language. */
  let isStale = false;
  let suggested = options.country;

  const checkoutShipping = createCheckoutShipping(api, cart, clock, holder);
  const autosave = createAutosave(api, holder, checkoutShipping.addressSaved);
  const autosaveQueue = createAutosaveQueue(autosave.save, clock);

  /** Name and address may serve the next order of this visit; what was said about this one does not. */
  const reset = () => {
    draft.write(null);
    autosave.forget();
    const form = { ...get().form, notes: '', terms: false };
    patch({ form, errors: {}, problem: null, changes: [], shipping: NO_SHIPPING, estimate: null });
  };

  /** After an order: the visitor has a cart again, a next one or the same because its payment failed. */
  const reopen = () => {
    move('reopened', { problem: placeOrder?.forgetUnsettled() ? { kind: 'failed' } : null });
    if (autosave.hasAddress() && get().shipping.status === 'unknown') void checkoutShipping.readOptions();
    autosaveQueue.schedule(0);
  };

  const totals = (): CheckoutTotals => {
    const { rules, shipping, estimate, isEstimateCurrent } = get();
    const isPlaceKnown = shipping.status !== 'unknown';
    return checkoutTotals(cartNow(), { ...rules, isPlaceKnown, estimate, isEstimateCurrent });
  };
  const total = (): Money | undefined => totals().sums?.total;

  /** What sends the order comes after the form is on screen: it is needed only when that is filled in. */
  let placeOrder: PlaceOrder | null = null;
  let placeOrderLoading: Promise<PlaceOrder> | null = null;
  const loadPlaceOrder = (): Promise<PlaceOrder> => {
    placeOrderLoading ??= importWithRetry(() => import('./place-order.lazy.js'), { attempts: 1 }).then(
      ({ createPlaceOrder }) => {
        placeOrder = createPlaceOrder({
          ...{ shop, api, autosaveQueue, checkoutShipping, holder, reset, forgetAddress },
          shownTotal: () => total()?.amount ?? null,
        });
        patch({});
        return placeOrder;
      },
      (error: unknown) => {
        placeOrderLoading = null;
        throw error;
      },
    );
    return placeOrderLoading;
  };

  /** Keeps the shopper's choice where it is still there, else takes the first. */
  const choose = () => {
    const { paymentMethod } = get().form;
    const hasStripe = Boolean(stripeKey());
    const choices = paymentChoices(methods, hasStripe);
    const choice =
      total()?.amount === 0 ? NOTHING_TO_PAY : (choices.find(({ id }) => id === paymentMethod) ?? choices[0] ?? null);
    const before = get().choice;
    patch({ choices, choice: choice?.id === before?.id && choice?.kind === before?.kind ? before : choice });
  };
  const stripeKey = () => options.stripeKey ?? $info.get().value?.payments?.stripePublishableKey ?? undefined;

  let loads = 0;
  const load = async () => {
    const mine = ++loads;
    const isReady = get().countries.size > 0;
    patch({ status: isReady ? 'ready' : 'loading', error: null });
    try {
      const [countries, list, data] = await Promise.all([
        api.countries(),
        api.paymentMethods(),
        isStarted || !cartToken.exists() ? {} : api.data(),
        until($info, ({ status }) => status !== 'loading'),
        until(cart.$state, ({ status }) => status !== 'loading'),
      ]);
      if (mine !== loads) return;
      isStale = false;
      patch({ rules: rulesNow() });
      methods = list;
      patch({ countries: new Map(countries.map((country) => [country.code, country])) });
      if (!isStarted) begin(data);
      choose();
      const { shippingAddress, billingAddress } = get().form;
      await Promise.all(
        [shippingAddress, billingAddress].map((address) => checkoutShipping.readStates(address.countryCode)),
      );
      patch({ status: 'ready' });
    } catch (thrown) {
      // Words in the language before are better than no form.
      if (mine === loads && !isReady) patch({ status: 'failed', error: toApiError(thrown) });
    }
  };

  /** The language has changed: asks again for all that has words or prices. */
  const reload = () => {
    isStale = true;
    checkoutShipping.reload();
    void load();
  };

  /** The shopper's own country, where they have not said one yet; the cart that knows it may come later. */
  const startWithCountry = () => {
    const { form, countries } = get();
    const country = [suggested, cartNow()?.visitorCountry].find((code) => code && countries.has(code));
    const fill = (name: AddressName) =>
      country && !countries.has(form[name].countryCode) ? { ...form[name], countryCode: country } : form[name];
    const [shippingAddress, billingAddress] = [fill('shippingAddress'), fill('billingAddress')];
    if (shippingAddress === form.shippingAddress && billingAddress === form.billingAddress) return;
    patch({ form: { ...form, shippingAddress, billingAddress } });
    void checkoutShipping.readStates(shippingAddress.countryCode);
    checkoutShipping.placeTyped();
  };

  const begin = (data: CheckoutData) => {
    isStarted = true;
    const precheck = $info.get().value?.checkout?.precheckMarketingOptIn === true;
    const saved = formOf(data, { ...EMPTY_FORM, marketing: precheck });
    const form = draft.read() ?? saved;
    patch({ form });
    startWithCountry();
    // An order that was made already is not to be changed.
    if (cart.$state.get().order) return;
    if (autosave.recall(data, saved)) void checkoutShipping.readOptions();
    else checkoutShipping.placeTyped();
    autosaveQueue.schedule(0);
  };

  /**
   * The place in the form is not the one that the store has: it was changed here, or the store has forgotten it. It is
   * saved again even where it comes to be the same.
   */
  const forgetAddress = (isElsewhere: boolean) => {
    autosave.forget();
    checkoutShipping.forget(isElsewhere);
  };

  let cartKey = '';
  const followCart = () => {
    const { cart: now, order } = cart.$state.get();
    // Paid in another tab, or by a request whose answer was lost: the cart itself says so.
    if (order && get().phase === 'idle') {
      void loadPlaceOrder().then(
        ({ placed }) => get().phase === 'idle' && placed(order.id, false),
        () => {},
      );
      return;
    }
    if (get().phase === 'done' && now?.items.length) reopen();
    const requiredShipping = get().rules.requiresShipping;
    patch({ rules: rulesNow() });
    const key = now ? `${now.totals.subtotal.amount} ${now.totals.discount?.amount} ${now.requiresShipping}` : '';
    const hasChanged = key !== cartKey;
    cartKey = key;
    if (!isStarted) return;
    startWithCountry();
    if (hasChanged) checkoutShipping.cartChanged();
    // What is in the cart tells whether the store is to have the address.
    if (now?.items.length && get().rules.requiresShipping !== requiredShipping) {
      autosave.forget();
      autosaveQueue.schedule(0);
    }
    choose();
  };

  const stops = [
    cart.$state.listen(followCart),
    $info.listen(followCart),
    locale.$locale.listen(reload),
    connectivity.onReturn(() => {
      if (isStale) reload();
      if (get().saving === 'failed') autosaveQueue.schedule(0);
      checkoutShipping.resume();
      const { problem } = get();
      // It says no more than that the store could not be reached.
      if (problem?.kind === 'error' && problem.error.kind === 'unanswered') patch({ problem: null });
      if (get().phase === 'leaving') void resume();
    }),
  ];
  const resume = () =>
    loadPlaceOrder().then(
      (ready) => ready.resume(),
      // Asked for again by the pay button.
      () => {},
    );
  followCart();
  void load();
  void resume();

  const setForm = (form: CheckoutForm, path: FieldPath, delayMs: number) => {
    const { [path]: _fixed, ...errors } = get().errors;
    patch({ form, errors });
    draft.write(form);
    autosaveQueue.schedule(delayMs);
  };

  return {
    $state: $state as ReadableAtom<CheckoutState>,

    /** What the order costs, as far as that is known. */
    totals,

    /** The amount that stands at the pay button. */
    total,

    /** Stripe's publishable key: the page's own, else the store's. */
    stripeKey,

    /** The order that this browser placed last, `null` for none. */
    lastOrder(): string | null {
      return placeOrder?.lastOrder() ?? null;
    },

    /** The country to start with, unless the shopper has said another. */
    suggestCountry(country: string): void {
      suggested = country.toUpperCase();
      if (isStarted) startWithCountry();
    },

    /** Reads again what could not be read. */
    retry: () => void load(),

    /** Takes over what is typed, and saves it a moment later. */
    edit(change: Partial<Omit<CheckoutForm, AddressName>>): void {
      for (const path of Object.keys(change)) setForm({ ...get().form, ...change }, path as FieldPath, TYPING_PAUSE_MS);
    },

    editAddress(name: AddressName, field: AddressField, value: string): void {
      const before = get().form[name];
      if (before[field] === value) return;
      const isCountry = field === 'countryCode';
      const address = { ...before, [field]: value, ...(isCountry && { state: '' }) };
      if (isCountry) forgetSaid(name, holder);
      if (name === 'shippingAddress' && (isCountry || field === 'postcode' || field === 'state')) {
        forgetAddress(isCountry);
      }
      setForm({ ...get().form, [name]: address }, `${name}.${field}`, TYPING_PAUSE_MS);
      if (isCountry) void checkoutShipping.readStates(value);
    },

    /** The shopper has gone on to another field: saves now. */
    leave(path: FieldPath): void {
      const { email } = get().form;
      if (path === 'email' && email.trim() && !isEmail(email)) {
        patch({ errors: { ...get().errors, email: { fault: 'email' } } });
      }
      autosaveQueue.schedule(0);
    },

    chooseShipping: (id: string): void => void checkoutShipping.choose(id).catch(() => {}),

    /** Reads the shipping options again. */
    retryShipping: (): void => void checkoutShipping.readOptions(),

    choosePayment(id: string): void {
      patch({ problem: null });
      setForm({ ...get().form, paymentMethod: id }, 'paymentMethod', TYPING_PAUSE_MS);
      choose();
    },

    pay(form: PaymentForm, returnUrl: string | null): Promise<void> {
      // Without a step in between: a wallet opens only from the click itself.
      if (placeOrder) return placeOrder.pay(form, returnUrl);
      return loadPlaceOrder().then(
        (ready) => ready.pay(form, returnUrl),
        (error: unknown) => patch({ problem: { kind: 'error', error: toApiError(error) } }),
      );
    },

    /** Goes on with a payment that was left in the middle. */
    continuePayment(): void {
      const { problem } = get();
      if (problem?.kind === 'unfinished' && problem.nextActionUrl) platform.page.leave(problem.nextActionUrl);
    },

    dispose(): void {
      stops.forEach((stop) => stop());
      autosaveQueue.dispose();
      checkoutShipping.dispose();
    },
  };
}
