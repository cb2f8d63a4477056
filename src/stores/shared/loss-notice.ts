import type { NoticesStore } from './notices.js';

const told = new WeakSet<NoticesStore>();

/** Tells the shopper, once, that the browser keeps nothing of what they do here. */
export function tellOfLoss(notices: NoticesStore): void {
  if (told.has(notices)) return;
  told.add(notices);
  notices.show({ kind: 'error', message: 'nothingKept' });
}
