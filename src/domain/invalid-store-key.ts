/** Why a text is no publishable key. A secret key that was pasted by mistake is not repeated. */
export const invalidKeyText = (key: string): string =>
  `The store key must be a publishable key (pk_live_… or pk_test_…), not "${key.includes('sk_') ? 'sk_…' : key.slice(0, 24)}".`;
