import { fixture, fixtureCleanup, html } from '@open-wc/testing';
import { nothing, type TemplateResult } from 'lit';
import type { ProductSeed, StoreSeed } from '../../demo/catalog/types.js';
import '../../src/elements/store/define.js';
import type { VitrineStore } from '../../src/elements/store/store.js';

declare global {
  interface Window {
    __STORE_ORIGIN__: string;
    /** What an injected script would leave behind. */
    __ran?: unknown;
  }
}

/** A store of the test's own on the reference server. */
export interface TestStore {
  readonly key: string;
  readonly apiUrl: string;
  /** Calls the store's control surface. */
  control(method: string, path: string, body?: unknown): Promise<Response>;
  /** Lets the next requests to a path fail. */
  fail(path: string, fault?: object): Promise<Response>;
  /** Of the reference server. */
  readonly origin: string;
}

/** Text that runs if anything takes it for markup. */
export const PAYLOADS: readonly string[] = [
  '<img src=x onerror="window.__ran=1">',
  '"><script>window.__ran=1</script>',
  "'-alert(1)-'",
  'javascript:window.__ran=1',
  '{{constructor.constructor("window.__ran=1")()}}',
  '<svg/onload=window.__ran=1>',
];

export const payload = PAYLOADS.join(' ');

export const product = (slug: string, price: number, more: Partial<ProductSeed> = {}): ProductSeed => ({
  slug,
  name: slug.replaceAll('-', ' '),
  categories: ['candles'],
  price,
  media: [{ path: `${slug}/front.jpg`, alt: 'Front', aspectRatio: 0.8 }],
  ...more,
});

async function send(method: string, path: string, body?: unknown): Promise<Response> {
  const response = await fetch(`${window.__STORE_ORIGIN__}/_control${path}`, {
    method,
    ...(body !== undefined && { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
  });
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  return response;
}

export async function makeStore(
  seed: Partial<StoreSeed>,
  options: { readonly rateLimit?: number } = {},
): Promise<TestStore> {
  const { key } = (await (await send('POST', '/stores', { seed, ...options })).json()) as { key: string };
  const origin = window.__STORE_ORIGIN__;
  const control = (method: string, path: string, body?: unknown) => send(method, `/${key}${path}`, body);
  return {
    key,
    origin,
    apiUrl: `${origin}/v3/public`,
    control,
    fail: (path, fault = { kind: 'status', status: 403, body: { error: { code: 'forbidden', message: 'No.' } } }) =>
      control('POST', '/faults', { match: { path }, times: 5, ...fault }),
  };
}

export interface StageOptions {
  readonly locale?: string;
  readonly routing?: 'none' | 'hash' | 'query';
  readonly country?: string;
  /** The shop's route that the page is opened with, such as `/c/candles`. */
  readonly route?: string;
}

/** Shows markup inside a `<vitrine-store>`, on a page with no history and nothing in its storage. */
export async function stage(
  store: TestStore,
  content: TemplateResult,
  { locale = 'en', routing = 'hash', country, route = '' }: StageOptions = {},
): Promise<VitrineStore> {
  history.replaceState(null, '', location.pathname + location.search + (route && `#!${route}`));
  // What fades in is hard to read meanwhile, and is not what is looked at.
  document.documentElement.style.setProperty('--vitrine-motion', '0s');
  return fixture<VitrineStore>(
    html`<vitrine-store
      store-key=${store.key}
      api-url=${store.apiUrl}
      routing=${routing}
      locale=${locale}
      country=${country ?? nothing}
    >
      ${content}
    </vitrine-store>`,
  );
}

/** Ends what a test showed and forgets what it kept. */
export function clearStage(): void {
  fixtureCleanup();
  localStorage.clear();
  sessionStorage.clear();
  history.replaceState(null, '', location.pathname + location.search);
}

/** The first element of a selector in an element's shadow root. */
export function part<Found extends HTMLElement = HTMLElement>(element: Element, selector: string): Found {
  const found = element.shadowRoot?.querySelector<Found>(selector);
  if (!found) throw new Error(`<${element.localName}> shows no ${selector}.`);
  return found;
}

export const parts = <Found extends HTMLElement = HTMLElement>(
  element: Element,
  selector: string,
): readonly Found[] => [...(element.shadowRoot?.querySelectorAll<Found>(selector) ?? [])];

export const textOf = (element: Element, selector: string): string =>
  part(element, selector).textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** Whether an element of the shadow root has the focus. */
export const isFocused = (element: Element, selector: string): boolean =>
  element.shadowRoot?.activeElement?.matches(selector) ?? false;

/**
 * Resolves when the condition holds, and no longer throws for lack of an element. Looks again with every frame and change
 * of the element.
 */
export async function until(element: Element, isTrue: () => unknown, what: string): Promise<void> {
  const deadline = performance.now() + 20_000;
  for (;;) {
    let cause: unknown;
    try {
      if (isTrue()) return;
    } catch (error) {
      cause = error;
    }
    if (performance.now() > deadline) throw new Error(`Waited in vain: ${what}.`, { cause });
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await (element as Element & { updateComplete?: Promise<unknown> }).updateComplete;
  }
}
