/**
 * The only place where the store adds, multiplies or splits money. Pure, in whole minor units.
 *
 * Order of the sums: lines, discount (spread over the lines it applies to), shipping, tax on what is left of the lines.
 * Shipping is not taxed, as in the contract's example of `POST /cart/estimate`.
 */

export interface PricedLine {
  readonly unitPrice: number;
  readonly quantity: number;
  /** Whether the discount's restrictions admit this line. */
  readonly discountable: boolean;
}

export interface Discount {
  readonly type: 'percentage' | 'fixed' | 'free_shipping';
  /** 20 for 20 %, minor units for `fixed`. */
  readonly value: number;
}

export interface TaxRate {
  readonly name: string;
  /** 0.2 is 20 %. */
  readonly rate: number;
  readonly jurisdiction: string;
}

export interface PricingInput {
  readonly lines: readonly PricedLine[];
  readonly discount: Discount | null;
  readonly shipping: { readonly price: number; readonly freeOver: number | null } | null;
  readonly taxInclusive: boolean;
  readonly taxRates: readonly TaxRate[];
}

export interface Priced {
  readonly lines: readonly { readonly subtotal: number; readonly discount: number }[];
  readonly subtotal: number;
  readonly discount: number;
  readonly shipping: number;
  readonly tax: number;
  /** `subtotal - discount + shipping`, plus the tax unless prices include it. */
  readonly total: number;
  readonly taxBreakdown: readonly (TaxRate & { readonly amount: number })[];
  /** The sum of the rates. */
  readonly taxRate: number;
}

export function price(input: PricingInput): Priced {
  const subtotals = input.lines.map((line) => line.unitPrice * line.quantity);
  const subtotal = sum(subtotals);
  const eligible = input.lines.map((line, index) => (line.discountable ? (subtotals[index] ?? 0) : 0));
  const discount = discountOn(sum(eligible), input.discount);
  const discounts = allocate(discount, eligible);
  const goods = subtotal - discount;
  const shipping = shippingFor(goods, input);
  const taxBreakdown = taxOn(goods, input);
  const tax = sum(taxBreakdown.map((line) => line.amount));
  return {
    lines: subtotals.map((amount, index) => ({ subtotal: amount, discount: discounts[index] ?? 0 })),
    subtotal,
    discount,
    shipping,
    tax,
    total: goods + shipping + (input.taxInclusive ? 0 : tax),
    taxBreakdown,
    taxRate: toRate(sum(input.taxRates.map((line) => millionths(line.rate)))),
  };
}

/** The price of a shipping option for goods of that worth. */
export function shippingPrice(option: { price: number; freeOver: number | null }, goods: number): number {
  return option.freeOver !== null && goods >= option.freeOver ? 0 : option.price;
}

/** Whole per cent off, rounded down so that a shop never promises more than it gives. */
export function percentageOff(regular: number, sale: number): number {
  return regular > 0 ? Math.floor(((regular - sale) * 100) / regular) : 0;
}

/**
 * Splits `amount` in proportion to `weights` (largest remainder): the parts add up to `amount` to the last unit, and
 * none is larger than its weight if `amount` is at most their sum.
 */
export function allocate(amount: number, weights: readonly number[]): number[] {
  const whole = BigInt(sum(weights));
  if (whole === 0n) return weights.map(() => 0);
  const exact = weights.map((weight) => BigInt(amount) * BigInt(weight));
  const parts = exact.map((value) => Number(value / whole));
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value % whole }))
    .sort((a, b) => (a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1));
  let left = amount - sum(parts);
  for (const { index } of byRemainder) {
    if (left === 0) break;
    parts[index] = (parts[index] ?? 0) + 1;
    left--;
  }
  return parts;
}

function discountOn(eligible: number, discount: Discount | null): number {
  if (!discount || discount.type === 'free_shipping') return 0;
  if (discount.type === 'fixed') return Math.min(discount.value, eligible);
  return Math.min(share(eligible, millionths(discount.value), 100 * MILLION), eligible);
}

function shippingFor(goods: number, { shipping, discount }: PricingInput): number {
  if (!shipping || discount?.type === 'free_shipping') return 0;
  return shippingPrice(shipping, goods);
}

function taxOn(goods: number, { taxRates, taxInclusive }: PricingInput): (TaxRate & { amount: number })[] {
  const rates = taxRates.map((line) => millionths(line.rate));
  if (!taxInclusive) {
    return taxRates.map((line, index) => ({ ...line, amount: share(goods, rates[index] ?? 0, MILLION) }));
  }
  const together = sum(rates);
  const amounts = allocate(share(goods, together, MILLION + together), rates);
  return taxRates.map((line, index) => ({ ...line, amount: amounts[index] ?? 0 }));
}

const MILLION = 1_000_000;
const millionths = (rate: number): number => Math.round(rate * MILLION);
const toRate = (parts: number): number => parts / MILLION;
const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

/** `amount * part / whole`, a half rounded up; by BigInt, because the product may leave the safe integers. */
function share(amount: number, part: number, whole: number): number {
  return Number((2n * BigInt(amount) * BigInt(part) + BigInt(whole)) / (2n * BigInt(whole)));
}
