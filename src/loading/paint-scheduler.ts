/** Where nothing is painted (a tab in the background), nobody waits for that either; in ms. */
const LONGEST_WAIT_MS = 300;

/** Resolves when what stands in the document has been painted: what comes then is in nobody's way. */
export const afterPaint = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, LONGEST_WAIT_MS);
  });

let first: Promise<void> | undefined;

/**
 * Resolves when it is one's turn. For what fills much of a page: the first to come is painted before any other begins, and
 * each of those has a task of its own, so that nobody who clicks has to wait for all of them.
 */
export async function paintInTurn(): Promise<void> {
  if (first) await first.then(() => new Promise((resolve) => setTimeout(resolve)));
  first ??= afterPaint();
}
