import { fileURLToPath } from 'node:url';
import type { Browser, CDPSession, Page } from 'playwright-core';
import type { VitrineProduct } from '../../src/elements/product/product.js';
import { benchKey, groups } from './catalog.js';

const instrument = fileURLToPath(new URL('pages/instrument.js', import.meta.url));

/** What `pages/instrument.js` notes; times in ms since navigation. */
interface Marks {
  readonly first: number | null;
  readonly all: number | null;
  readonly layoutShift: number;
  /** One per click that changed the count of the cart. */
  readonly clicks: readonly Click[];
  /** Clicks to which the store has said something. */
  readonly confirmed: number;
}

declare global {
  interface Window {
    readonly benchMarks: Marks;
  }
}

/** How fast the visitor's device and network are. */
export interface Conditions {
  readonly name: string;
  /** Factor by which the processor is slowed. */
  readonly cpu: number;
  readonly network?: { readonly megabits: number; readonly roundTrip: number };
}

export const conditions: readonly Conditions[] = [
  { name: '1 ×', cpu: 1 },
  { name: '4 ×', cpu: 4 },
  { name: '4 ×, slow 4G', cpu: 4, network: { megabits: 1.6, roundTrip: 150 } },
];

export type Kind = 'widget' | 'plain';

export interface Load {
  /** ms from navigation to the frame that shows the first card. */
  readonly first: number;
  /** … and all cards. */
  readonly all: number;
  readonly layoutShift: number;
  /** Bytes of the JavaScript heap after a collection. */
  readonly heap: number;
  readonly nodes: number;
}

export interface Click {
  /** 1 where the first frame after the click shows the new count. */
  readonly frames: number;
  readonly milliseconds: number;
}

function addressOf(origin: string, kind: Kind, count: number): string {
  const { pages, perPage } = groups(count);
  if (kind === 'widget') return `${origin}/bench/widget/${count}`;
  return `${origin}/bench/pages/plain.html?key=${benchKey(count)}&pages=${pages}&per-page=${perPage}`;
}

async function slowDown(session: CDPSession, { cpu, network }: Conditions): Promise<void> {
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  if (!network) return;
  const throughput = (network.megabits * 1_000_000) / 8;
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: network.roundTrip,
    downloadThroughput: throughput,
    uploadThroughput: throughput / 2,
  });
}

/** A fresh visitor, with an empty cache, on a slowed device. */
async function visit<T>(
  browser: Browser,
  slow: Conditions,
  count: number,
  work: (page: Page, session: CDPSession) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await page.addInitScript({ content: `window.benchExpected = ${count};` });
    await page.addInitScript({ path: instrument });
    await slowDown(session, slow);
    return await work(page, session);
  } finally {
    await context.close();
  }
}

const untilShown = (page: Page) =>
  page.waitForFunction(() => window.benchMarks.all !== null, null, { timeout: 120_000 });

/** Loads a page that shows `count` products. */
export function measureLoad(
  browser: Browser,
  origin: string,
  kind: Kind,
  count: number,
  slow: Conditions,
): Promise<Load> {
  return visit(browser, slow, count, async (page, session) => {
    await page.goto(addressOf(origin, kind, count), { waitUntil: 'commit' });
    await untilShown(page);
    // What comes late may still move things.
    await page.waitForLoadState('networkidle');
    const marks = await page.evaluate(() => window.benchMarks);
    await session.send('HeapProfiler.collectGarbage');
    await session.send('Performance.enable');
    const { metrics } = await session.send('Performance.getMetrics');
    const metric = (name: string) => metrics.find((entry) => entry.name === name)?.value ?? NaN;
    return {
      first: marks.first ?? NaN,
      all: marks.all ?? NaN,
      layoutShift: marks.layoutShift,
      heap: metric('JSHeapUsedSize'),
      nodes: metric('Nodes'),
    };
  });
}

/** Real clicks on the *add* buttons of a page with 24 products, while the store answers `latency` ms late. */
export function measureClicks(
  browser: Browser,
  origin: string,
  slow: Conditions,
  latency: number,
  clicks: number,
): Promise<readonly Click[]> {
  const count = 24;
  return visit(browser, slow, count, async (page) => {
    const faults = `${origin}/_control/${benchKey(count)}/faults`;
    await page.goto(addressOf(origin, 'widget', count));
    await untilShown(page);
    await page.waitForLoadState('networkidle');
    if (latency > 0) {
      const fault = { match: { path: '/cart*' }, kind: 'delay', when: 'before', delayMs: latency, times: 1000 };
      const added = await page.request.post(faults, { data: fault });
      if (!added.ok()) throw new Error(`The store can't be made slow: ${await added.text()}`);
    }
    const buttons = page.locator('vitrine-product-grid [part~="quick-add"]');
    for (let click = 0; click < clicks; click += 1) {
      await buttons.nth(click).click();
      await page.waitForFunction(
        (number) => window.benchMarks.clicks.length > number && window.benchMarks.confirmed > number,
        click,
      );
    }
    if (latency > 0) await page.request.delete(faults);
    return page.evaluate(() => window.benchMarks.clicks);
  });
}

/** Choices of one option after the other on a product's page; ms from the click until the page is drawn anew, each. */
export function measureChoices(
  browser: Browser,
  origin: string,
  slow: Conditions,
  variantCount: number,
  choices: number,
): Promise<readonly number[]> {
  return visit(browser, slow, 0, async (page) => {
    await page.goto(`${origin}/bench/variants/${variantCount}`);
    const options = page.locator('vitrine-product [part~="option"]');
    await options.first().waitFor();
    await page.waitForLoadState('networkidle');
    return page.locator('vitrine-product').evaluate(async (element: VitrineProduct, count) => {
      const durations: number[] = [];
      for (let choice = 0; choice < count; choice += 1) {
        const all = [...(element.shadowRoot?.querySelectorAll('[part~="option"]') ?? [])];
        const inputs = all[choice % 2]?.querySelectorAll('input') ?? [];
        const start = performance.now();
        inputs[(choice >> 1) % inputs.length]?.click();
        while (!(await element.updateComplete));
        durations.push(performance.now() - start);
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      return durations;
    }, choices);
  });
}
