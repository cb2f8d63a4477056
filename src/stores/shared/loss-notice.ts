import type { NoticesStore } from './notices.js';

const notified = new WeakSet<NoticesStore>();

/** Tells the shopper, once, that the browser keeps nothing of what they do here. */
export function notifyOfLoss(notices: NoticesStore): void {
  if (notified.has(notices)) return;
  notified.add(notices);
  notices.show({ kind: 'error', message: 'nothingKept' });
}
