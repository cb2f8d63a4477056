import type { WholeShopMessages } from '../messages.js';

export const shop: WholeShopMessages = {
  resultsFor: 'Résultats pour « {query} »',
};
