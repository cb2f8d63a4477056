import currencyCodes from 'currency-codes';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAmount } from '../../demo/store/money.js';
import { ga4 } from '../../src/analytics/ga4.js';
import type { Product } from '../../src/contract/product.js';
import { exponentOf, majorUnits, majorUnitsText } from '../../src/domain/currency.js';
import { formatPriceEntry, parsePrice } from '../../src/domain/catalog/price-entry.js';
import { dataText, productData } from '../../src/domain/catalog/structured-data.js';
import { stripeAmount } from '../../src/payments/stripe-amount.js';
import { storeForTests } from './harness.js';

const store = storeForTests();
const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31);
console.log(`currencies: seed ${seed} (SEED=${seed} repeats it)`);

const codes = currencyCodes.data.map(({ code }) => code);

/** What Stripe says of itself, docs.stripe.com/currencies: the digits of what it does not count in hundredths. */
const stripeDigits = new Map([
  ...['BIF', 'CLP', 'DJF', 'GNF', 'JPY', 'KMF', 'KRW', 'MGA', 'PYG', 'RWF', 'VND', 'VUV', 'XAF', 'XOF', 'XPF'].map(
    (code): [string, number] => [code, 0],
  ),
  ...['BHD', 'JOD', 'KWD', 'OMR', 'TND'].map((code): [string, number] => [code, 3]),
]);

/** The number that a text in English shows. */
const shown = (text: string) => Number(text.replace(/[^\d.]/g, '').replace(/\.$/, ''));

describe('an amount of any currency', () => {
  it('is one number, wherever it is shown, charged and reported', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 11 }), fc.constantFrom(...codes), (amount, currency) => {
        const formatted = formatAmount(amount, currency, 'en');
        const money = { amount, currency, formatted };
        const value = majorUnits(amount, currency);
        expect(shown(formatted)).toBe(value);
        expect(Number(majorUnitsText(amount, currency))).toBe(value);
        const charged = stripeAmount(money);
        if (charged !== null) expect(charged / 10 ** (stripeDigits.get(currency) ?? 2)).toBe(value);
        const item = { productId: 'p', slug: 'p', name: 'P', quantity: 1, price: money, list: null, index: null };
        const event = ga4['vitrine-product-viewed']({
          ...{ productId: 'p', slug: 'p' },
          item: { ...item, variantId: null, variantName: null, category: null },
        });
        expect(event.ecommerce.value).toBe(value);
        if (amount < 10 ** 8) {
          const exponent = exponentOf(currency);
          expect(parsePrice(formatPriceEntry(amount, exponent, 'en'), exponent)).toBe(amount);
        }
      }),
      { seed, numRuns: 3_000 },
    );
  });

  it('can be charged by Stripe where it has a whole number of what Stripe counts in', () => {
    for (const currency of codes.filter((code) => exponentOf(code) <= 3)) {
      expect(stripeAmount({ amount: 1_000_000, currency }), currency).not.toBeNull();
    }
  });
});

describe('Stripe', () => {
  it.each([
    [1999, 'EUR', 1999],
    [500, 'JPY', 500],
    [500_050, 'HUF', 500_050],
    [1_000, 'TWD', 1_000],
    [5, 'ISK', 500],
    [5, 'UGX', 500],
    [500_000, 'MGA', 5_000],
    [5_120, 'KWD', 5_120],
    [5_124, 'KWD', null],
    [150, 'MGA', null],
  ])('counts %i minor units of %s as %j', (amount, currency, counted) => {
    expect(stripeAmount({ amount, currency })).toBe(counted);
  });
});

describe('a store in forints', () => {
  it.each([
    ['HUF', 500_000, 'Ft\u00a05,000', '5000.00'],
    ['HUF', 500_050, 'Ft\u00a05,000.50', '5000.50'],
    ['IDR', 1_500_000, 'Rp\u00a015,000', '15000.00'],
    ['COP', 9_990_000, '$99,900', '99900.00'],
    ['PKR', 250_000, 'Rs\u00a02,500', '2500.00'],
    ['IQD', 12_345_000, 'IQD\u00a012,345', '12345.000'],
  ])('or %s says of %i what its feed and search engines are told', async (currency, price, formatted, number) => {
    const media = [{ path: 'a.jpg', alt: '', aspectRatio: 1 }];
    const visitor = await store.visit({
      currency,
      products: [{ slug: 'a', name: 'A', price, categories: [], media }],
    });
    const { data } = await visitor.send<Product>('GET', '/products/a');
    expect(data.price).toMatchObject({ amount: price, formatted });
    const feed = await store.app.fetch(
      new Request(`http://store.test/v3/public/${visitor.key}/feeds/google.xml`, {
        headers: { Authorization: `Bearer ${visitor.key}` },
      }),
    );
    expect(await feed.text()).toContain(`<g:price>${number} ${currency}</g:price>`);
    const told = dataText(productData(data, [], { url: () => 'https://shop.example/a', picture: () => undefined }));
    expect(told).toContain(`"price":"${number}"`);
    const office = await store.app.fetch(new Request(`http://store.test/back-office?store=${visitor.key}`));
    expect(await office.text()).toContain(`value="${number}"`);
  });
});
