import type { StoreSeed } from '../../demo/catalog/types.js';
import type { VitrineCheckout } from '../../src/elements/checkout/checkout.js';
import { part, until } from './stage.js';

/** A store that sends within Britain and to America, and takes cards and bank transfers. */
export const checkoutSeed: Partial<StoreSeed> = {
  name: 'Acme Candles',
  currency: 'GBP',
  country: 'GB',
  supportedLocales: ['en', 'fr', 'ar'],
  taxes: [{ country: 'GB', name: 'VAT', rate: 0.2 }],
  shippingZones: [
    {
      name: 'United Kingdom',
      countries: ['GB'],
      options: [
        { name: 'Slow', description: '', price: 395, minDays: 2, maxDays: 3 },
        { name: 'Fast', description: '', price: 595, minDays: 1, maxDays: 1 },
      ],
    },
    {
      name: 'Elsewhere',
      countries: ['*'],
      options: [{ name: 'Air', description: '', price: 1295, minDays: 5, maxDays: 8 }],
    },
  ],
  paymentMethods: [
    { id: 'card', label: 'Card' },
    { id: 'bank_transfer', label: 'Bank transfer' },
  ],
  discounts: [{ code: 'SAVE10', type: 'percentage', value: 10 }],
  categories: [],
  products: [{ slug: 'candle', name: 'Candle', price: 1200, categories: [], media: [] }],
};

/** Brings the double of Stripe.js, which stands in for what can't be reached. */
export function doubleOfStripe(): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = '/demo/stripe/stripe.js';
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', reject);
    document.head.append(script);
  });
}

export type CardFields = Readonly<Record<'number' | 'expiry' | 'cvc', HTMLInputElement>>;

/** The card's fields in the frame that stands below `host`, as soon as they are there. */
export async function fieldsOf(host: Element): Promise<CardFields> {
  const find = (id: string) =>
    host.querySelector('iframe')?.contentDocument?.querySelector<HTMLInputElement>(`html[dir] #${id}`);
  await until(host, () => find('cvc'), 'the card’s fields');
  return { number: find('number'), expiry: find('expiry'), cvc: find('cvc') } as CardFields;
}

export function typeInto(input: HTMLInputElement, text: string): void {
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  input.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
}

export function fillCard({ number, expiry, cvc }: CardFields, digits: string): void {
  typeInto(number, digits);
  typeInto(expiry, '1234');
  typeInto(cvc, '123');
}

/** Fills what a British address needs. */
export async function fillAddress(checkout: VitrineCheckout): Promise<void> {
  const address = { firstName: 'Sam', lastName: 'Buyer', line1: '1 Road', postcode: 'NW1 6XE', city: 'London' };
  typeInto(part<HTMLInputElement>(checkout, '#email'), 'sam@example.com');
  for (const [field, text] of Object.entries(address)) {
    typeInto(part<HTMLInputElement>(checkout, `#shippingAddress-${field}`), text);
  }
  await checkout.updateComplete;
}
