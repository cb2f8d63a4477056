import { DataLayer, type AnalyticsSettings } from '../analytics/data-layer.js';
import { startReporter } from '../analytics/reporter.js';
import { onAbort } from '../stores/shared/on-abort.js';
import type { Shop } from '../stores/shop.js';
import { enumerated } from '../base/attributes.js';
import type { EmittedEvent } from '../base/events.js';
import { whenSeen } from '../platform/when-seen.js';
import { createBrowserTabs } from '../platform/tabs.js';
import { storageKey } from '../stores/shared/storage-keys.js';

/** Where a shop's reports come from. */
export interface ReportedPage {
  /** The element that asks for reports. */
  readonly host: HTMLElement;
  /** What the shop's events come up to; the document where omitted. */
  readonly root?: Document | HTMLElement;
  readonly settings: AnalyticsSettings;
}

/** Reports the shop's events to the page's data layer; a chunk of its own, for pages that ask for it. */
export function reportEvents(
  { options, platform, signal }: Shop,
  { host, root = document, settings }: ReportedPage,
  missed: readonly EmittedEvent[],
): () => void {
  enumerated(host, 'analytics', settings.analytics, ['none', 'data-layer']);
  const { storage, session } = platform;
  const { locks } = createBrowserTabs(platform);
  const couponKey = storageKey(options.storeKey, 'coupon');
  const coupon = {
    get: () => session.get(couponKey),
    set: (code: string | null) => session.set(couponKey, code),
  };
  const once = (orderId: string, work: () => void) => {
    const key = storageKey(options.storeKey, `reported:${orderId}`);
    void locks.hold(key, async () => {
      if (storage.get(key) !== null) return;
      storage.set(key, '1');
      work();
    });
  };
  const end = startReporter(root, { layer: new DataLayer(settings), coupon, once, whenSeen }, missed);
  onAbort(signal, end);
  return end;
}
