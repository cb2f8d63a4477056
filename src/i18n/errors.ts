import type { ApiError } from '../api/errors.js';
import type { MessageKey, Translate } from './messages.js';
import { lookUp } from '../domain/look-up.js';

/** The one map from what went wrong to words. Where the server has its own sentence for the shopper, that one is shown. */
const BY_CODE: Readonly<Record<string, MessageKey>> = {
  store_paused: 'errorPaused',
  variant_required: 'errorVariantRequired',
};

const BY_KIND: Readonly<Record<Exclude<ApiError['kind'], 'refused'>, MessageKey>> = {
  rate_limited: 'errorRateLimited',
  server: 'errorServer',
  unanswered: 'errorUnanswered',
  malformed: 'errorServer',
  aborted: 'errorUnknown',
};

export function errorText(t: Translate, error: ApiError): string {
  const byCode = lookUp(BY_CODE, error.code);
  if (byCode) return t(byCode);
  if (error.kind !== 'refused') return t(BY_KIND[error.kind]);
  if (error.status === 401 || error.status === 403) return t('errorUnavailable');
  if (error.message) return error.message;
  if (error.status === 404) return t('errorNotFound');
  return t(error.status === 409 ? 'errorOutOfStock' : 'errorUnknown');
}
