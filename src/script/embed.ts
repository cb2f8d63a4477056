import { $defaultShop } from '../base/context.js';
import { bufferEvents } from '../base/events.js';
import { importWithRetry } from '../loading/import-with-retry.js';
import type { Route } from '../domain/route.js';
import { eager, defineEager, lazy, loadElement } from '../elements/registry.js';
import type { Send } from './prefetch.js';
import { shopOptionsOf } from '../elements/store/options.js';
import { afterProducts, createLazyShop } from '../shop/create-lazy-shop.js';
import { until } from '../stores/shared/load.js';

const PLACEHOLDER = '[data-vitrine]';
const LAZY_TAGS = Object.keys(lazy).join();

/**
 * What the script tag does: makes the page's shop from the tag's `data-` attributes, defines the elements, and looks
 * after those that the page adds later.
 */
export function boot(script: HTMLElement, send: Send): void {
  defineEager();
  makeDefaultShop(script, send);
  discover(document);
  new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) if (node instanceof Element) discover(node);
    }
  }).observe(document, { childList: true, subtree: true });
}

function makeDefaultShop(script: HTMLElement, send: Send): void {
  if ($defaultShop.get()) return;
  try {
    const messages = document.querySelector('[data-vitrine-messages]')?.textContent;
    const shop = createLazyShop({ ...shopOptionsOf(script, script.dataset), messages, fetch: send });
    $defaultShop.set(shop);
    if (script.dataset['analytics']) {
      const take = bufferEvents();
      const page = { host: script, root: document, settings: script.dataset };
      void import('../shop/browser-analytics.js').then(({ reportEvents }) => reportEvents(shop, page, take()), take);
    }
    const isAsked = ({ page, cart }: Route) => cart || page.name !== 'home';
    void Promise.race([afterProducts(shop), until(shop.route.$route, isAsked)])
      .then(() => importWithRetry(() => import('../elements/store/host-page.js')))
      .then(({ connectHostPage }) => connectHostPage(shop, script));
  } catch (error) {
    void import('./misconfigured-page.js').then(({ showMisconfigured }) => showMisconfigured(script, error));
  }
}

/** Fills placeholders, and loads the elements of the tags that stand below `root`. */
function discover(root: Element | Document): void {
  for (const placeholder of matches(root, PLACEHOLDER)) fill(placeholder as HTMLElement);
  if (LAZY_TAGS) for (const element of matches(root, LAZY_TAGS)) void loadElement(element.localName);
}

const matches = (root: Element | Document, selector: string): readonly Element[] => [
  ...(root instanceof Element && root.matches(selector) ? [root] : []),
  ...root.querySelectorAll(selector),
];

/** `<div data-vitrine="product-grid" data-category="candles">`, for systems that strip tags they do not know. */
function fill(placeholder: HTMLElement): void {
  const { vitrine = '' } = placeholder.dataset;
  const tag = `vitrine-${vitrine}`;
  if (placeholder.querySelector(`:scope > ${CSS.escape(tag)}`)) return;
  if (!Object.hasOwn(eager, tag) && !Object.hasOwn(lazy, tag)) {
    console.warn(`[vitrine] data-vitrine="${vitrine}" names no element.`);
    return;
  }
  const element = document.createElement(tag);
  for (const { name, value } of placeholder.attributes) {
    // A sanitizer that lets `data-` through has not looked at what follows for handlers.
    const [, attribute] = /^data-(?!vitrine$|on|style$)(.+)/.exec(name) ?? [];
    if (attribute) element.setAttribute(attribute, value);
  }
  element.append(...placeholder.childNodes);
  placeholder.append(element);
}
