import type { WholeShopMessages } from '../messages.js';

export const shop: WholeShopMessages = {
  resultsFor: 'نتائج البحث عن «{query}»',
};
