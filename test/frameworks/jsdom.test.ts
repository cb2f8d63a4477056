// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import '../../src/elements/store/define.js';
import '../../src/elements/product-grid/define.js';
import '../../src/elements/product/define.js';
import '../../src/elements/cart/define.js';
import '../../src/elements/cart-button/define.js';
import '../../src/elements/checkout/define.js';
import '../../src/elements/search/define.js';
import '../../src/elements/account/define.js';
import '../../src/elements/chat/define.js';
import { storeForTests } from '../store/harness.js';
import { seed } from '../store/seed.js';

const store = storeForTests();
let key: string;
const errors: unknown[] = [];
const noteError = ({ error }: ErrorEvent) => void errors.push(error);
const noteRejection = (reason: unknown) => void errors.push(reason);

beforeEach(async () => {
  ({ key } = await store.app.createStore(seed));
  vi.stubGlobal('fetch', (url: string, init?: RequestInit) => store.app.fetch(new Request(url, init)));
  window.addEventListener('error', noteError);
  process.on('unhandledRejection', noteRejection);
});
afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
  window.removeEventListener('error', noteError);
  process.off('unhandledRejection', noteRejection);
  expect(errors.splice(0)).toEqual([]);
});

/** What a developer's own test would do: elements by their tags, in a store of theirs. */
function show(content: string): (selector: string, tag?: string) => readonly Element[] {
  document.body.innerHTML = `<vitrine-store store-key="${key}" api-url="https://store.example/v3/public">${content}</vitrine-store>`;
  return (selector, tag = content.match(/<([\w-]+)/)?.[1] ?? '') => [
    ...(document.querySelector(tag)?.shadowRoot?.querySelectorAll(selector) ?? []),
  ];
}
const soon = (assertion: () => void) => vi.waitFor(assertion, { timeout: 8_000 });

it('shows cards in jsdom, and what comes after them', async () => {
  const all = show('<vitrine-product-grid filters></vitrine-product-grid>');
  await soon(() => expect(all('[part="card"]').length).toBeGreaterThan(2));
  await soon(() => expect(all('.quick').length).toBeGreaterThan(2));
  expect(all('.grid')[0]?.textContent).toContain('£24.00');
});

it('shows a product with its pictures and options, and puts it into the cart', async () => {
  const content =
    '<vitrine-product product="hand-poured-candle"></vitrine-product><vitrine-cart-button></vitrine-cart-button>';
  const all = show(content);
  await soon(() => expect(all('[part~="add"]')).toHaveLength(1));
  (all('[part~="add"]')[0] as HTMLElement).click();
  await soon(() => expect(all('button', 'vitrine-cart-button')[0]?.getAttribute('aria-label')).toContain('1'));
  await soon(() => expect(all('.buy .button')[0]?.textContent).toContain('Added'));
});

it('opens the drawer, and the checkout', async () => {
  const all = show(
    '<vitrine-product product="hand-poured-candle"></vitrine-product><vitrine-cart-button></vitrine-cart-button><vitrine-cart></vitrine-cart><vitrine-checkout></vitrine-checkout>',
  );
  await soon(() => expect(all('[part~="add"]')).toHaveLength(1));
  (all('[part~="add"]')[0] as HTMLElement).click();
  (all('button', 'vitrine-cart-button')[0] as HTMLElement).click();
  await soon(() => expect(all('.line', 'vitrine-cart')).toHaveLength(1));
  expect(all('dialog', 'vitrine-cart')[0]?.hasAttribute('open')).toBe(true);
  await soon(() => expect(all('form .pay', 'vitrine-checkout')).toHaveLength(1));
});

it('shows search, account and chat', async () => {
  const all = show(
    '<vitrine-search></vitrine-search><vitrine-account></vitrine-account><vitrine-chat open></vitrine-chat>',
  );
  await soon(() => expect(all('input')).toHaveLength(1));
  await soon(() => expect(all('form', 'vitrine-account')).toHaveLength(1));
  await soon(() => expect(all('textarea', 'vitrine-chat')).toHaveLength(1));
});
