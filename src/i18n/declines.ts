import type { MessageKey } from './messages.js';
import { lookUp } from '../domain/look-up.js';

/** Why a card was declined, by the codes of Stripe and of the reference store, which uses them too. */
const BY_CODE: Readonly<Record<string, MessageKey>> = {
  insufficient_funds: 'declinedFunds',
  card_velocity_exceeded: 'declinedBank',
  withdrawal_count_limit_exceeded: 'declinedFunds',
  expired_card: 'declinedExpired',
  incorrect_cvc: 'declinedCvc',
  invalid_cvc: 'declinedCvc',
  incorrect_number: 'declinedNumber',
  invalid_number: 'declinedNumber',
  processing_error: 'declinedLater',
  try_again_later: 'declinedLater',
  issuer_not_available: 'declinedLater',
  authentication_required: 'declinedAuthentication',
  call_issuer: 'declinedBank',
  do_not_honor: 'declinedBank',
  lost_card: 'declinedBank',
  stolen_card: 'declinedBank',
  restricted_card: 'declinedBank',
};

/**
 * The words for a declined payment; `null` for a code that is not known here, for which the store's own sentence stands.
 * What a thief must not learn (a card reported as stolen) reads like any other refusal of the bank.
 */
export const declineKey = (code: string): MessageKey | null => lookUp(BY_CODE, code) ?? null;
