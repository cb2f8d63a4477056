import type { WholeShopMessages } from '../messages.js';

export const shop: WholeShopMessages = {
  resultsFor: 'Resultados de «{query}»',
};
