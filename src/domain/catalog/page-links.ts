/** The page numbers worth a link, in order; `null` stands for those left out. */
export function pageLinks(current: number, last: number): readonly (number | null)[] {
  const numbers = [...new Set([1, current - 1, current, current + 1, last])]
    .filter((page) => page >= 1 && page <= last)
    .sort((a, b) => a - b);
  return numbers.flatMap((page, index) => {
    const gap = page - (numbers[index - 1] ?? page) - 1;
    // One number takes no more room than the sign that it is left out.
    if (gap === 1) return [page - 1, page];
    return gap > 1 ? [null, page] : [page];
  });
}
