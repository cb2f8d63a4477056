import type { AddressField } from '../../domain/checkout/address.js';
import { isEmail } from '../../domain/checkout/email.js';
import type { AddressName, CheckoutForm, FieldPath } from '../../domain/checkout/form.js';
import { isPlaceField } from '../../domain/checkout/shipping-basis.js';
import { withStartCountry } from '../../domain/checkout/start-country.js';
import type { CheckoutContext } from './context.js';
import type { CheckoutDraft } from './draft.js';
import type { OrderSteps } from './order-steps.js';
import type { StateNames } from './state-names.js';

const TYPING_PAUSE_MS = 800;

export interface EntryOptions extends Pick<CheckoutContext, 'shop' | 'holder'> {
  readonly draft: CheckoutDraft;
  readonly steps: () => OrderSteps;
  readonly stateNames: StateNames;
}

/** What the shopper enters: shown at once, kept in the tab, and saved a moment later. */
export function createEntry({ shop, holder, draft, steps, stateNames }: EntryOptions) {
  const { get, patch } = holder;
  let suggested = shop.options.country;

  const setForm = (form: CheckoutForm, path: FieldPath, delayMs: number) => {
    const { [path]: _fixed, ...errors } = get().errors;
    patch({ form, errors });
    draft.write(form);
    steps().save(delayMs);
  };

  /** What the store said about an address goes by its country: in another one it may be right. */
  const forgetAnswers = (name: AddressName) => {
    const others = Object.entries(get().errors).filter(([path, error]) => !path.startsWith(name) || 'fault' in error);
    patch({ errors: Object.fromEntries(others) });
  };

  /** The shopper's own country, where they have not said one yet; the cart that knows it may come later. */
  const startWithCountry = (): void => {
    const { form, countries } = get();
    const next = withStartCountry(form, countries, [suggested, shop.cart.$state.get().cart?.visitorCountry]);
    if (next === form) return;
    patch({ form: next });
    void stateNames.read(next.shippingAddress.countryCode);
    steps().placeTyped();
  };

  return {
    startWithCountry,

    suggestCountry(country: string): void {
      suggested = country.toUpperCase();
      startWithCountry();
    },

    edit(change: Partial<Omit<CheckoutForm, AddressName>>): void {
      for (const path of Object.keys(change) as (keyof typeof change)[]) {
        if (get().form[path] === change[path]) continue;
        setForm({ ...get().form, [path]: change[path] }, path, TYPING_PAUSE_MS);
      }
    },

    editAddress(name: AddressName, field: AddressField, value: string): void {
      const before = get().form[name];
      if (before[field] === value) return;
      const isCountry = field === 'countryCode';
      const address = { ...before, [field]: value, ...(isCountry && { state: '' }) };
      if (isCountry) forgetAnswers(name);
      if (name === 'shippingAddress' && isPlaceField(field)) steps().forgetAddress(isCountry);
      setForm({ ...get().form, [name]: address }, `${name}.${field}`, TYPING_PAUSE_MS);
      if (isCountry) void stateNames.read(value);
    },

    leave(path: FieldPath): void {
      const { email } = get().form;
      if (path === 'email' && email.trim() && !isEmail(email)) {
        patch({ errors: { ...get().errors, email: { fault: 'email' } } });
      }
      steps().save(0);
    },
  };
}

export type Entry = ReturnType<typeof createEntry>;
