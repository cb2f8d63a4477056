import type { Money } from '../contract/money.js';
import { exponentOf } from '../domain/currency.js';

/** What Stripe counts in whole units, and in thousandths; two digits else, as ISK and UGX by its "Special cases". */
const WHOLE = 'BIF CLP DJF GNF JPY KMF KRW MGA PYG RWF VND VUV XAF XOF XPF'.split(' ');
const THOUSANDTHS = 'BHD JOD KWD OMR TND'.split(' ');

/**
 * An amount as Stripe counts it: docs.stripe.com/currencies, "Zero-decimal", "Three-decimal currencies" and "Special cases".
 * That is not ISO 4217 everywhere: Malagasy ariary have no hundredths there, krónur and Ugandan shillings do. HUF and TWD
 * are special in payouts only. Null where Stripe can't charge that very amount: five thousandths of a dinar, half an ariary.
 */
export function stripeAmount({ amount, currency }: Pick<Money, 'amount' | 'currency'>): number | null {
  const isThousandths = THOUSANDTHS.includes(currency);
  const digits = WHOLE.includes(currency) ? 0 : isThousandths ? 3 : 2;
  const shift = digits - exponentOf(currency);
  const counted = shift < 0 ? amount / 10 ** -shift : amount * 10 ** shift;
  // Of thousandths Stripe takes tens only.
  const step = isThousandths ? 10 : 1;
  return Number.isSafeInteger(counted) && counted % step === 0 ? counted : null;
}
