/** The words of the whole shop in one tag. */
export const shop = {
  resultsFor: 'Results for “{query}”',
};
