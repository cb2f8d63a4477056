import { html, nothing, type TemplateResult } from 'lit';
import { ADDRESS_FIELDS, askedFields, requiredFields, type AddressField } from '../../domain/checkout/address.js';
import type { AddressName } from '../../domain/checkout/form.js';
import { selectField, textField } from './field.js';
import type { CheckoutView } from './view.js';
import { lookUp } from '../../domain/look-up.js';

/** Tokens of the HTML standard, by which browsers and password managers fill in addresses. */
const AUTOCOMPLETE: Readonly<Record<AddressField, string>> = {
  firstName: 'given-name',
  lastName: 'family-name',
  company: 'organization',
  line1: 'address-line1',
  line2: 'address-line2',
  city: 'address-level2',
  state: 'address-level1',
  postcode: 'postal-code',
  countryCode: 'country',
  phone: 'tel',
};

const HALF: ReadonlySet<AddressField> = new Set(['firstName', 'lastName', 'postcode', 'city']);

/** The fields of one address, as its country has them. */
export function addressFields(view: CheckoutView, name: AddressName): TemplateResult {
  const { state, store, t } = view;
  const form = state.form[name];
  const country = state.countries.get(form.countryCode);
  const asked = new Set(askedFields(country, state.rules));
  const required = requiredFields(country, state.rules);
  const group = name === 'shippingAddress' ? 'shipping' : 'billing';

  const field = (part: AddressField) => {
    if (!asked.has(part)) return nothing;
    const options = {
      path: `${name}.${part}`,
      value: form[part],
      change: (value: string) => store.editAddress(name, part, value),
      required: required.has(part),
      autocomplete: `${group} ${AUTOCOMPLETE[part]}`,
      half: HALF.has(part) && (part !== 'city' || asked.has('postcode')),
    } as const;
    if (part === 'countryCode') return selectField(view, { ...options, choices: [...state.countries.values()] });
    const states = lookUp(state.states, form.countryCode);
    if (part === 'state' && states?.length !== 0) return selectField(view, { ...options, choices: states ?? [] });
    if (part === 'phone') {
      const hint = country ? t('phoneHintLocal', { country: country.name }) : t('phoneHint');
      return textField(view, { ...options, type: 'tel', hint });
    }
    return textField(view, options);
  };
  return html`<div class="fields">${ADDRESS_FIELDS.map(field)}</div>`;
}
