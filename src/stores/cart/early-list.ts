/** Where a page writes down what is added before its cart is loaded; the name of the list says when the page began. */
export const earlyListId = (now: number, token: string): string => `early-${now}-${token}`;

/** The page that wrote it may still be loading its cart, in ms. */
const CLAIM_MS = 60_000;

/** Whether a list is still its own page's to take over. */
export function isClaimed(listId: string, now: number): boolean {
  const began = /^early-(\d+)-/.exec(listId)?.[1];
  // A clock that was put back must not leave a list claimed for long.
  return began !== undefined && Math.abs(now - Number(began)) < CLAIM_MS;
}
