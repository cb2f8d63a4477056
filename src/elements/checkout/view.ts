import type { StoreInfo } from '../../contract/store.js';
import type { ApiError } from '../../api/errors.js';
import type { FieldPath } from '../../domain/checkout/form.js';
import type { MessageKey, Translate } from '../../i18n/messages.js';
import type { CartState } from '../../stores/cart/cart.js';
import type { CheckoutStore } from '../../stores/checkout/checkout.js';
import type { CheckoutState, FieldError } from '../../stores/checkout/state.js';
import { lookUp } from '../../domain/look-up.js';

/** What the sections of the checkout are rendered from. */
export interface CheckoutView {
  readonly t: Translate;
  readonly store: CheckoutStore;
  readonly state: CheckoutState;
  readonly cart: CartState;
  readonly info: StoreInfo | undefined;
  readonly mediaBase: string | undefined;
  readonly errorText: (error: ApiError) => string;
}

/** The id of a field's control, for labels and for the links of the error summary. */
export const fieldId = (path: FieldPath): string => path.replace('.', '-');

/** The label of each field, without "(optional)". */
export function labelOf({ t, state }: CheckoutView, path: FieldPath): string {
  const [head = '', part = head] = path.split('.');
  if (part === 'postcode' && (head === 'shippingAddress' || head === 'billingAddress')) {
    const own = state.countries.get(state.form[head].countryCode)?.postcodeLabel;
    if (own) return own;
  }
  const keys: Readonly<Record<string, MessageKey>> = {
    notes: 'orderNotes',
    terms: 'termsLink',
    shippingOptionId: 'shippingMethod',
    paymentMethod: 'payment',
  };
  return t(lookUp(keys, part) ?? (`field${part.charAt(0).toUpperCase()}${part.slice(1)}` as MessageKey));
}

/** The words for what is wrong with a field: the store's own, or ours. */
export function errorWords(view: CheckoutView, error: FieldError): string {
  if ('text' in error) {
    const { text } = error;
    return error.isLeftOut ? view.t('fieldLeftOut', { error: text }).trim() : text || view.t('faultRequired');
  }
  switch (error.fault) {
    case 'required':
      return view.t('faultRequired');
    case 'email':
      return view.t('faultEmail');
    case 'terms':
      return view.t('faultTerms');
    case 'shipping': {
      const { status, options } = view.state.shipping;
      return view.t(options.length ? 'faultShipping' : status === 'failed' ? 'shippingFailed' : 'shippingNone');
    }
  }
}
