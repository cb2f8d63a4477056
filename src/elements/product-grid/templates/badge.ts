import type { Badge } from '../../../domain/catalog/badge.js';
import type { MessageKey, Translate } from '../../../i18n/messages.js';

const WORDS: Readonly<Record<Badge['kind'], MessageKey>> = {
  'sold-out': 'soldOut',
  sale: 'onSale',
  'low-stock': 'lowStock',
};

/** The words of a badge; they count what is left where that is little. */
export const badgeText = (t: Translate, badge: Badge): string =>
  t(WORDS[badge.kind], badge.kind === 'low-stock' ? { count: badge.count } : undefined);
