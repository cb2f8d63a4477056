import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocate, price, type PricingInput } from '../../demo/store/pricing.js';

const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31);
console.log(`pricing: seed ${seed} (SEED=${seed} repeats it)`);
const parameters = { seed, numRuns: 2_000 };

const amount = fc.oneof(fc.integer({ min: 0, max: 5_000 }), fc.integer({ min: 0, max: 10 ** 9 }));
const rate = fc.oneof(
  fc.constantFrom(0.2, 0.19, 0.055, 0.0725, 0.09975, 0.05, 0),
  fc.integer({ min: 0, max: 400_000 }).map((parts) => parts / 1_000_000),
);
const input: fc.Arbitrary<PricingInput> = fc.record({
  lines: fc.array(
    fc.record({ unitPrice: amount, quantity: fc.integer({ min: 1, max: 999 }), discountable: fc.boolean() }),
    { maxLength: 12 },
  ),
  discount: fc.option(
    fc.oneof(
      fc.record({ type: fc.constant('percentage' as const), value: fc.constantFrom(5, 10, 12.5, 20, 33.3, 99, 100) }),
      fc.record({ type: fc.constant('fixed' as const), value: amount }),
      fc.record({ type: fc.constant('free_shipping' as const), value: fc.constant(0) }),
    ),
  ),
  shipping: fc.option(fc.record({ price: amount, freeOver: fc.option(amount) })),
  taxInclusive: fc.boolean(),
  taxRates: fc.array(
    fc.record({ name: fc.constant('Tax'), rate, jurisdiction: fc.constantFrom('GB', 'CA-QC', 'US-CA') }),
    {
      maxLength: 3,
    },
  ),
});

const sum = (amounts: readonly number[]) => amounts.reduce((total, value) => total + value, 0);

describe('price', () => {
  it('adds up to the last minor unit', () => {
    fc.assert(
      fc.property(input, (given) => {
        const priced = price(given);
        expect(sum(priced.lines.map((line) => line.subtotal))).toBe(priced.subtotal);
        expect(sum(priced.lines.map((line) => line.discount))).toBe(priced.discount);
        expect(sum(priced.taxBreakdown.map((line) => line.amount))).toBe(priced.tax);
        const added = given.taxInclusive ? 0 : priced.tax;
        expect(priced.total).toBe(priced.subtotal - priced.discount + priced.shipping + added);
      }),
      parameters,
    );
  });

  it('knows only whole amounts that are not negative', () => {
    fc.assert(
      fc.property(input, (given) => {
        const { lines, taxBreakdown, taxRate: _rate, ...totals } = price(given);
        const amounts = [
          ...Object.values(totals),
          ...lines.flatMap((line) => [line.subtotal, line.discount]),
          ...taxBreakdown.map((line) => line.amount),
        ];
        for (const value of amounts) expect(Number.isSafeInteger(value) && value >= 0).toBe(true);
      }),
      parameters,
    );
  });

  it('discounts no line by more than it costs, and only lines that the code admits', () => {
    fc.assert(
      fc.property(input, (given) => {
        price(given).lines.forEach((line, index) => {
          expect(line.discount).toBeLessThanOrEqual(given.lines[index]?.discountable ? line.subtotal : 0);
        });
      }),
      parameters,
    );
  });

  it('takes the tax within half a unit per jurisdiction of the exact amount', () => {
    fc.assert(
      fc.property(input, (given) => {
        const priced = price(given);
        const goods = priced.subtotal - priced.discount;
        const rates = sum(given.taxRates.map((line) => line.rate));
        const exact = given.taxInclusive ? (goods * rates) / (1 + rates) : goods * rates;
        const tolerance = 0.5 * Math.max(1, given.taxRates.length) + goods * 1e-9;
        expect(Math.abs(priced.tax - exact)).toBeLessThanOrEqual(tolerance);
      }),
      parameters,
    );
  });

  it('repeats the sums of the contract’s examples', () => {
    const candles = { unitPrice: 2400, quantity: 3, discountable: true };
    const vat = { name: 'VAT', rate: 0.2, jurisdiction: 'GB' };
    const common = { lines: [candles], taxInclusive: false, taxRates: [vat] };
    const shipping = { price: 495, freeOver: null };
    expect(price({ ...common, discount: null, shipping })).toMatchObject({ tax: 1440, shipping: 495, total: 9135 });
    expect(price({ ...common, discount: { type: 'percentage', value: 20 }, shipping: null })).toMatchObject({
      ...{ subtotal: 7200, discount: 1440, tax: 1152, shipping: 0, total: 6912, taxRate: 0.2 },
    });
  });
});

describe('allocate', () => {
  it('gives away exactly what there is, each part within one unit of its share', () => {
    const weights = fc.array(fc.integer({ min: 0, max: 10 ** 9 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(weights, fc.double({ min: 0, max: 1, noNaN: true }), (given, portion) => {
        const whole = sum(given);
        const total = Math.floor(whole * portion);
        const parts = allocate(total, given);
        expect(sum(parts)).toBe(whole === 0 ? 0 : total);
        parts.forEach((part, index) => {
          expect(Math.abs(part - ((given[index] ?? 0) * total) / (whole || 1))).toBeLessThan(1 + 1e-3);
          expect(part).toBeLessThanOrEqual(given[index] ?? 0);
        });
      }),
      parameters,
    );
  });
});
