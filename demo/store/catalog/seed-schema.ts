import { discountCodeKey } from '../../../src/domain/cart/discount-code.js';
import { z } from 'zod';
import type { StoreSeed } from '../../catalog/types.js';
import { isCountry } from '../places/countries.js';

/** A seed that no store can be made from. */
export class InvalidSeed extends Error {
  /** What is wrong, by its place in the seed: `discounts[0].value`. */
  readonly problems: ReadonlyMap<string, string>;

  constructor(name: string, problems: ReadonlyMap<string, string>) {
    const lines = [...problems].map(([path, problem]) => `  ${path}: ${problem}`);
    super([`No store can be made from the seed “${name}”:`, ...lines].join('\n'));
    this.name = 'InvalidSeed';
    this.problems = problems;
  }
}

/** Far below what sums of a cart can hold exactly. */
const MAXIMUM_AMOUNT = 100_000_000_000;

const text = z.string();
const name = z.string().trim().min(1);
/** Whole minor units. */
const amount = z.number().int().min(0).max(MAXIMUM_AMOUNT);
const count = z.number().int().min(0);
const moment = z.string().refine((value) => !Number.isNaN(Date.parse(value)), 'is no date');
const currency = z.string().regex(/^[A-Z]{3}$/, 'is no ISO 4217 code');
const country = z.string().refine(isCountry, 'is no ISO 3166-1 code');
const locale = z.string().refine(isLocale, 'is no language tag');
const fieldRule = z.enum(['required', 'optional', 'hidden']);
const translations = (...fields: readonly string[]) =>
  z.record(locale, z.looseObject(Object.fromEntries(fields.map((field) => [field, text.optional()]))));

const checkoutSettings = z.looseObject({
  termsMode: z.enum(['required_checkbox', 'notice', 'hidden']).optional(),
  termsUrl: text.nullish(),
  termsText: text.nullish(),
  privacyPolicyUrl: text.nullish(),
  refundPolicyUrl: text.nullish(),
  showMarketingOptIn: z.boolean().optional(),
  precheckMarketingOptIn: z.boolean().optional(),
  companyNameField: fieldRule.optional(),
  phoneNumberField: fieldRule.optional(),
  addressLine2Field: fieldRule.optional(),
  showCouponField: z.boolean().optional(),
  showNotesField: z.boolean().optional(),
  confirmationMessage: text.nullish(),
  minimumOrderValue: amount.nullish(),
});

const shippingOption = z
  .looseObject({
    name,
    description: text,
    price: amount,
    freeOver: amount.optional(),
    minDays: count,
    maxDays: count,
  })
  .refine(({ minDays, maxDays }) => minDays <= maxDays, { path: ['maxDays'], error: 'is less than minDays' });

const discountFields = {
  code: name.max(100),
  startsAt: moment.optional(),
  expiresAt: moment.optional(),
  usageLimit: count.optional(),
  minimumSubtotal: amount.optional(),
  products: z.array(text).optional(),
  categories: z.array(text).optional(),
};

const discount = z.discriminatedUnion('type', [
  z.looseObject({ ...discountFields, type: z.literal('percentage'), value: z.number().min(0).max(100) }),
  z.looseObject({ ...discountFields, type: z.literal('fixed'), value: amount }),
  z.looseObject({ ...discountFields, type: z.literal('free_shipping'), value: z.literal(0) }),
]);

const stocked = { stock: z.number().int().optional(), policy: z.enum(['deny', 'continue']).optional() };

const product = z
  .looseObject({
    slug: name,
    name: text,
    summary: text.optional(),
    description: text.optional(),
    type: z.enum(['physical', 'digital', 'bundle', 'subscription']).optional(),
    categories: z.array(text),
    price: amount,
    salePrice: amount.optional(),
    saleName: text.optional(),
    compareLowest30Days: amount.optional(),
    ...stocked,
    minQuantity: z.number().int().min(1).optional(),
    maxQuantity: z.number().int().min(1).optional(),
    featured: z.boolean().optional(),
    weightGrams: z.number().min(0).optional(),
    media: z.array(
      z.looseObject({ path: name, alt: text, aspectRatio: z.number().positive(), isVideo: z.boolean().optional() }),
    ),
    options: z
      .array(
        z.looseObject({ name, values: z.array(z.union([text, z.looseObject({ value: text, color: text })])).min(1) }),
      )
      .optional(),
    variants: z
      .array(
        z.looseObject({
          values: z.array(text),
          sku: text.optional(),
          price: amount.optional(),
          salePrice: amount.optional(),
          ...stocked,
          media: count.optional(),
        }),
      )
      .optional(),
    bundle: z
      .looseObject({
        minQuantity: z.number().int().min(1),
        maxQuantity: z.number().int().min(1).nullable(),
        quantityIncrement: z.number().int().min(1).optional(),
        allowDuplicates: z.boolean().optional(),
        showComponentPrices: z.boolean().optional(),
        components: z.array(text),
      })
      .optional(),
    createdAt: moment.optional(),
    reviews: z
      .array(
        z.looseObject({
          rating: z.number().int().min(1).max(5),
          title: text.optional(),
          body: text,
          author: text,
          createdAt: moment,
        }),
      )
      .optional(),
    translations: translations('name', 'summary', 'description').optional(),
  })
  .refine(({ minQuantity = 1, maxQuantity = Infinity }) => minQuantity <= maxQuantity, {
    path: ['maxQuantity'],
    error: 'is less than minQuantity',
  });

const timezone = z.string().refine((name) => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}, 'is no IANA time zone');

const store = z.looseObject({
  name: text,
  currency,
  supportedCurrencies: z.array(currency),
  supportedLocales: z.array(locale).min(1),
  defaultLocale: locale,
  taxInclusive: z.boolean(),
  country,
  timezone: timezone.optional(),
  returnsSummary: text.optional(),
  branding: z.looseObject({ primaryColor: text, logoUrl: text.optional() }),
  checkout: checkoutSettings.optional(),
  paymentMethods: listOf(z.looseObject({ id: name, label: text, instructions: text.optional() }), ({ id }) => id),
  unpaidOrderDays: z.number().positive().max(366).nullish(),
  taxes: z.array(
    z.looseObject({ country, state: name.max(10).optional(), name: text, rate: z.number().min(0).max(1) }),
  ),
  shippingZones: z.array(
    z.looseObject({
      name: text,
      countries: z.array(z.union([z.literal('*'), country])).min(1),
      options: z.array(shippingOption),
    }),
  ),
  discounts: listOf(discount, ({ code }) => discountCodeKey(code)),
  categories: listOf(
    z.looseObject({
      slug: name,
      name: text,
      description: text.optional(),
      parent: text.optional(),
      metaTitle: text.optional(),
      metaDescription: text.optional(),
      translations: translations('name', 'description').optional(),
    }),
    ({ slug }) => slug,
  ),
  products: listOf(product, ({ slug }) => slug),
});

/** @throws InvalidSeed */
export function checkSeed(seed: StoreSeed): void {
  const result = store.safeParse(seed);
  if (result.success) return;
  const problems = result.error.issues.map((issue) => [placeOf(issue.path), issue.message] as const);
  throw new InvalidSeed(String(seed.name), new Map(problems));
}

/** A list in which no two entries have the same name. */
function listOf<Schema extends z.ZodType>(entry: Schema, nameOf: (value: z.output<Schema>) => string) {
  return z.array(entry).superRefine((entries, context) => {
    const seen = new Set<string>();
    entries.forEach((value, index) => {
      const own = nameOf(value);
      if (seen.has(own))
        context.addIssue({ code: 'custom', path: [index], message: `is the second of the name “${own}”` });
      seen.add(own);
    });
  });
}

function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** `products[3].variants[0].price`. */
const placeOf = (path: readonly PropertyKey[]): string =>
  path.map((part, at) => (typeof part === 'number' ? `[${part}]` : `${at ? '.' : ''}${String(part)}`)).join('');
