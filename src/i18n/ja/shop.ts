import type { WholeShopMessages } from '../messages.js';

export const shop: WholeShopMessages = {
  resultsFor: '「{query}」の検索結果',
};
