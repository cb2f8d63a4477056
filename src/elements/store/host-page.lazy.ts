import { documentProperty } from '../../dom/document.js';
import { isParsing } from '../../dom/page.js';
import { DEFAULT_API_URL } from '../../api/client.js';
import { until } from '../../stores/shared/load.js';
import { onAbort } from '../../stores/shared/on-abort.js';
import type { Shop } from '../../stores/shop.js';
import { mountOutlet } from '../outlet/mount-outlet.js';
import { followLanguage } from './host-page.js';
import { ownMessages, shopOptionsOf } from './options.js';

/** Ties the page's default shop to the page: what is shown over it, its language, and the words that it brings. */
export function connectHostPage(shop: Shop, script: HTMLElement): void {
  const { signal } = shop;
  if (signal.aborted) return;
  mountOutlet(shop, () => documentProperty('body'));
  void warnOwner(shop);
  const speak = () => shop.locale.set(shopOptionsOf(script, script.dataset).locale);
  onAbort(signal, followLanguage(script, speak));
  speak();
  // The parser may not have come to the page's words when the shop was made, or only half way.
  const readMessages = () => {
    const messages = ownMessages();
    if (messages && messages !== shop.options.messages) shop.locale.override(messages);
  };
  if (isParsing()) document.addEventListener('DOMContentLoaded', readMessages, { once: true, signal });
  else readMessages();
}

/** Shoppers hear that there is no answer; who made the page also wants to know from where. */
async function warnOwner(shop: Shop): Promise<void> {
  // A page that shows nothing of the shop asks the store nothing.
  await shop.catalog.whenRead();
  const $info = shop.catalog.info();
  await until($info, ({ status }) => status !== 'loading');
  const info = $info.get();
  if (info.status !== 'failed' || !shop.platform.connectivity.online()) return;
  // Where a store answered, if only to refuse, it has a code of its own.
  if (info.error.code !== info.error.kind) return;
  console.error(`[vitrine] ${shop.options.apiUrl ?? DEFAULT_API_URL} does not answer as a store.`, info.error);
}
