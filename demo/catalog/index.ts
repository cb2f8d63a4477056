import { categories } from './categories.js';
import { discounts } from './discounts.js';
import { picturePath, type ProductDraft } from './draft.js';
import { drafts } from './drafts.js';
import { shippingZones, taxes } from './places.js';
import type { ProductSeed, StoreSeed } from './types.js';

const day = 86_400_000;
const newest = Date.UTC(2026, 2, 4, 9);

/** Spreads the products over two years, so that sorting by age does not repeat the order of the files. */
function createdAt(position: number, count: number): string {
  const age = (position * 37) % count;
  return new Date(newest - age * 7 * day).toISOString();
}

function toSeed({ pictures, ...product }: ProductDraft, position: number): ProductSeed {
  return {
    ...product,
    createdAt: createdAt(position, drafts.length),
    media: pictures.map((picture) => ({
      path: picturePath(product.slug, picture),
      alt: picture.alt,
      aspectRatio: picture.aspectRatio,
      ...(picture.isVideo ? { isVideo: true } : {}),
    })),
  };
}

/** Stillmoor, the demo store: candles and quiet things for the home. */
export const demoCatalog: StoreSeed = {
  name: 'Stillmoor',
  currency: 'GBP',
  supportedCurrencies: ['GBP', 'USD', 'EUR'],
  supportedLocales: ['en', 'fr', 'de', 'es', 'it', 'nl', 'pl', 'pt', 'pt-PT', 'sv', 'ar', 'he', 'ja'],
  defaultLocale: 'en',
  taxInclusive: false,
  country: 'GB',
  timezone: 'Europe/London',
  returnsSummary: 'If it is not right, send it back within 30 days and we refund you.',
  branding: { primaryColor: '#8a4b2d' },
  checkout: {
    termsMode: 'notice',
    termsText: 'By placing this order you agree to our terms of sale.',
    showMarketingOptIn: true,
    precheckMarketingOptIn: false,
    companyNameField: 'optional',
    phoneNumberField: 'optional',
    addressLine2Field: 'optional',
    showCouponField: true,
    showNotesField: true,
    confirmationMessage: 'Thank you. We pack on weekdays and write to you when it is on its way.',
  },
  paymentMethods: [
    { id: 'card', label: 'Card' },
    {
      id: 'bank_transfer',
      label: 'Bank transfer',
      instructions:
        'Please pay to Stillmoor Ltd., sort code 00-00-00, account 00000000, with the order number as the reference.\nThis is a demo: send no money.',
    },
  ],
  taxes,
  shippingZones,
  discounts,
  categories,
  products: drafts.map(toSeed),
};
