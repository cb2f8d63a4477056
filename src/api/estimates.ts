import { malformed } from './check.js';
import { isMoney } from '../domain/money.js';
import type { Estimate, TaxRequest, TaxResult } from '../contract/checkout.js';
import type { TaxLine } from '../contract/money.js';
import type { Destination } from '../contract/place.js';
import type { Envelope } from '../contract/response.js';
import { isRecord, type Transport } from './transport.js';

const isTaxLine = (value: unknown): value is TaxLine =>
  isRecord(value) && typeof value['name'] === 'string' && typeof value['rate'] === 'number';

/** What things would cost somewhere, without saving anything. Contract: `/cart/estimate`, `/tax/calculate`. */
export const estimatesApi = (transport: Transport) => ({
  async cart(body: Destination, signal?: AbortSignal): Promise<Estimate> {
    const options = { body, cart: true, ...(signal && { signal }) };
    const { data } = await transport<Envelope<unknown>>('POST', '/cart/estimate', options);
    const totals = isRecord(data) && isRecord(data['totals']) ? data['totals'] : {};
    return isMoney(totals['total']) ? (data as Estimate) : malformed();
  },

  /** The tax on any basket, whatever is in the cart. */
  async tax(body: TaxRequest, signal?: AbortSignal): Promise<TaxResult> {
    const { data } = await transport<Envelope<unknown>>('POST', '/tax/calculate', { body, ...(signal && { signal }) });
    if (!isRecord(data) || !Array.isArray(data['taxBreakdown'])) return malformed();
    return { ...data, taxBreakdown: data['taxBreakdown'].filter(isTaxLine) } as unknown as TaxResult;
  },
});
