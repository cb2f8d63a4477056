import type { ApiError } from '../api/errors.js';
import { errorText } from './errors.js';
import type { MessageKey, Translate } from './messages.js';
import { lookUp } from '../domain/look-up.js';

const BY_CODE: Readonly<Record<string, MessageKey>> = {
  discount_not_found: 'discountUnknown',
  discount_expired: 'discountExpired',
  discount_used_up: 'discountUsedUp',
  discount_not_applicable: 'discountNotApplicable',
  discount_minimum_not_met: 'discountMinimum',
};

/** Why a discount code was refused: in the store's own words, which may name amounts, else in ours. */
export function discountErrorText(t: Translate, error: ApiError): string {
  const key = lookUp(BY_CODE, error.code);
  return key && !error.message ? t(key) : errorText(t, error);
}
