import { hostPage } from './host-page.js';

/** Runs `work` at once on a page that is in sight, else when it first is; one that is rendered ahead is not. */
export function whenSeen(work: () => void): void {
  if (hostPage.isVisible()) return work();
  document.addEventListener('visibilitychange', () => whenSeen(work), { once: true });
}
