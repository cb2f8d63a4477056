import { $defaultShop } from '../base/context.js';
import { bufferEvents } from '../base/events.js';
import { importWithRetry } from '../loading/import-with-retry.js';
import type { Route } from '../domain/route.js';
import { defineEager, lazy, loadElement } from '../elements/registry.js';
import { ownMessages } from '../elements/store/options.js';
import type { Send } from './prefetch.js';
import { shopOptionsOf } from '../elements/store/options.js';
import { afterProducts, createLazyShop } from '../shop/create-lazy-shop.js';
import { until } from '../stores/shared/load.js';

const LAZY_TAGS = Object.keys(lazy).join();
/** What stands for a tag in systems that strip those they do not know. */
const PLACEHOLDER = '[data-vitrine]';

/**
 * What the script tag does: makes the page's shop from the tag's `data-` attributes, defines the elements, and looks
 * after those that the page adds later.
 */
export function boot(script: HTMLElement, send: Send): void {
  defineEager();
  makeDefaultShop(script, send);
  const allowsStores = script.hasAttribute('data-allow-stores');
  discover(document, allowsStores);
  new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) if (node instanceof Element) discover(node, allowsStores);
    }
  }).observe(document, { childList: true, subtree: true });
}

function makeDefaultShop(script: HTMLElement, send: Send): void {
  if ($defaultShop.get()) return;
  try {
    const messages = ownMessages();
    const shop = createLazyShop({ ...shopOptionsOf(script, script.dataset), messages, fetch: send });
    $defaultShop.set(shop);
    if (script.dataset['analytics']) {
      const take = bufferEvents();
      importWithRetry(() => import('../shop/browser-analytics.lazy.js'), { attempts: 1 }).then(
        ({ reportEvents }) => reportEvents(shop, { host: script, settings: script.dataset }, take()),
        take,
      );
    }
    const isAsked = ({ page, cart }: Route) => cart || page.name !== 'home';
    void Promise.race([afterProducts(shop), until(shop.route.$route, isAsked)])
      .then(() => importWithRetry(() => import('../elements/store/host-page.lazy.js')))
      .then(({ connectHostPage }) => connectHostPage(shop, script));
  } catch (error) {
    void importWithRetry(() => import('./misconfigured-page.lazy.js')).then(({ showMisconfigured }) =>
      showMisconfigured(script, error),
    );
  }
}

/** Fills placeholders, and loads the elements of the tags that stand below `root`. */
function discover(root: Element | Document, allowsStores: boolean): void {
  const placeholders = matches(root, PLACEHOLDER) as readonly HTMLElement[];
  if (placeholders.length)
    void importWithRetry(() => import('./placeholder.lazy.js')).then(({ fillPlaceholders }) =>
      fillPlaceholders(placeholders, allowsStores),
    );
  for (const element of matches(root, LAZY_TAGS)) void loadElement(element.localName);
}

const matches = (root: Element | Document, selector: string): readonly Element[] => [
  ...(root instanceof Element && root.matches(selector) ? [root] : []),
  ...root.querySelectorAll(selector),
];
