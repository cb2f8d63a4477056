import { atom, type ReadableAtom } from 'nanostores';
import { accountApi } from '../../api/account.js';
import type { Customer } from '../../contract/customer.js';
import { ADDRESS_FIELDS, type AddressForm } from '../../domain/checkout/address.js';
import { isEmail } from '../../domain/checkout/email.js';
import { isSameAddress, isUntouched, savedAddress } from '../../domain/account/saved-address.js';
import { onAbort } from '../shared/on-abort.js';
import type { Shop } from '../shop.js';
import { accountOf } from './account.js';
import { checkoutOf } from '../checkout/checkout.js';

export interface CheckoutCustomerState {
  /** Whether the address that a guest typed has an account here. */
  readonly isKnown: boolean;
  /** Whether the form has the customer's saved address from us. */
  readonly isFilled: boolean;
  /** Whether there is a saved address that the form does not have. */
  readonly isOffered: boolean;
}

export type CheckoutCustomer = ReturnType<typeof createCheckoutCustomer>;

/** What the checkout of a shop knows of its customer: one, however many elements show it. */
export const checkoutCustomerOf = (shop: Shop): CheckoutCustomer => shop.part(createCheckoutCustomer);

const NOBODY: CheckoutCustomerState = { isKnown: false, isFilled: false, isOffered: false };

function createCheckoutCustomer(shop: Shop) {
  const account = accountOf(shop);
  const checkout = checkoutOf(shop);
  const api = accountApi(shop.api.transport);
  const $state = atom<CheckoutCustomerState>(NOBODY);
  const answers = new Map<string, boolean>();
  /** Whose details the form has. */
  let filled: { readonly email: string; readonly address: AddressForm } | null = null;

  const typedEmail = () => checkout.$state.get().form.email.trim().toLowerCase();

  const fillAddress = (address: AddressForm) => {
    for (const field of ADDRESS_FIELDS) checkout.editAddress('shippingAddress', field, address[field]);
    checkout.leave('shippingAddress.city');
  };

  /** Only what is still empty: what the shopper typed is theirs. */
  const fill = (customer: Customer) => {
    const { form } = checkout.$state.get();
    const address = savedAddress(customer);
    filled = { email: customer.email, address };
    if (!form.email.trim()) checkout.edit({ email: customer.email });
    if (!isUntouched(form.shippingAddress)) return;
    if (canBeFilled(address)) fillAddress(address);
    else if (!address.line1) fillAddress({ ...address, countryCode: form.shippingAddress.countryCode });
  };

  /** A store does not send everywhere for ever. */
  const canBeFilled = (address: AddressForm) =>
    address.line1 !== '' && checkout.$state.get().countries.has(address.countryCode);

  /** Whoever comes next to this form must not find what we put there. */
  const clear = () => {
    const { form } = checkout.$state.get();
    if (!filled) return;
    const { email, address } = filled;
    filled = null;
    const { countryCode } = form.shippingAddress;
    // Who has saved no address has left the country to the form.
    if (isSameAddress(form.shippingAddress, address.line1 ? address : { ...address, countryCode })) {
      for (const field of ADDRESS_FIELDS) {
        checkout.editAddress('shippingAddress', field, field === 'countryCode' ? countryCode : '');
      }
    }
    if (form.email === email) checkout.edit({ email: '' });
  };

  const follow = () => {
    const auth = account.$auth.get();
    const { status, rules } = checkout.$state.get();
    if (status !== 'ready' || shop.cart.$state.get().order) return;
    if (auth.status !== 'customer') {
      if (auth.status === 'guest') clear();
      return publish({ isKnown: auth.status === 'guest' && answers.get(typedEmail()) === true });
    }
    const { value } = account.profile().get();
    if (!value) return publish({});
    if (filled?.email !== value.email) {
      clear();
      fill(value);
    }
    const address = savedAddress(value);
    const isFilled = isSameAddress(checkout.$state.get().form.shippingAddress, address);
    const isOffered = !isFilled && rules.requiresShipping && canBeFilled(address);
    publish({ isFilled: isFilled && canBeFilled(address) && rules.requiresShipping, isOffered, isKnown: false });
  };

  const publish = (change: Partial<CheckoutCustomerState>) => {
    const next = { ...NOBODY, ...change };
    const now = $state.get();
    if (next.isKnown !== now.isKnown || next.isFilled !== now.isFilled || next.isOffered !== now.isOffered) {
      $state.set(next);
    }
  };

  for (const $state of [account.$auth, account.profile(), checkout.$state]) onAbort(shop.signal, $state.listen(follow));
  follow();

  return {
    $state: $state as ReadableAtom<CheckoutCustomerState>,

    /** The shopper has typed an e-mail address and gone on: asks once whether it has an account. Nobody waits for it. */
    async emailLeft(): Promise<void> {
      const email = typedEmail();
      await account.whenKnown();
      if (account.$auth.get().status !== 'guest' || !isEmail(email) || answers.has(email)) return;
      answers.set(email, false);
      try {
        const { exists, canSendAuthLink } = await api.check(email);
        answers.set(email, exists && canSendAuthLink);
        follow();
      } catch {
        // A guest can order all the same; it is asked again when the address is left once more.
        answers.delete(email);
      }
    },

    /** The address that was typed. */
    email: typedEmail,

    /** Puts the saved address into the form, in place of what stands there. */
    useSavedAddress(): void {
      const { value } = account.profile().get();
      if (value) fillAddress(savedAddress(value));
    },
  };
}
