import { expect, test } from '../fixtures.js';
import { OFFLINE } from '../problems.js';
import type { Fault } from '../store.js';
import { heldFor } from './held.js';

const CANDLE = 'Beeswax candle';

test('offline in the middle of adding: the count stays, and all is sent once when the connection is back', async ({
  context,
  problems,
  shop,
  store,
}) => {
  problems.expect(OFFLINE);
  await shop.open();
  await shop.quickAdd(CANDLE).click();
  await expect.poll(() => heldFor(store, shop)).toEqual([[CANDLE, 1]]);
  // Its code comes when it is first opened.
  await shop.cartButton.click();
  await shop.cart.closeButton.click();

  await context.setOffline(true);
  await shop.quickAdd(CANDLE).click();
  await shop.quickAdd(CANDLE).click();
  await expect(shop.count).toHaveText('3');
  await shop.cartButton.click();
  await expect(shop.cart.quantity(CANDLE)).toHaveValue('3');
  await expect(shop.cart.dialog.getByText('You are offline.')).toBeVisible();
  expect(await heldFor(store, shop)).toEqual([[CANDLE, 1]]);

  await context.setOffline(false);
  await expect(shop.cart.dialog.getByText('You are offline.')).toBeHidden();
  await expect.poll(() => heldFor(store, shop)).toEqual([[CANDLE, 3]]);
  await expect(shop.cart.quantity(CANDLE)).toHaveValue('3');
  await expect(shop.cart.total).toHaveText('£68.75');
  const sent = await store.requests('POST', '/cart/items');
  expect(sent.map(({ status }) => status)).toEqual([200, 200, 200]);
});

test('what was added offline outlives the page', async ({ context, page, problems, shop, store }) => {
  problems.expect(OFFLINE);
  problems.expect(/ERR_FAILED/);
  await shop.open();
  await shop.quickAdd(CANDLE).click();
  await expect.poll(() => heldFor(store, shop)).toEqual([[CANDLE, 1]]);
  await context.setOffline(true);
  await shop.quickAdd(CANDLE).click();
  await expect(shop.count).toHaveText('2');

  // The page can't be had without a network: the visitor comes back to it later.
  await page.goto('about:blank');
  await context.setOffline(false);
  await shop.open();
  await expect(shop.count).toHaveText('2');
  await expect.poll(() => heldFor(store, shop)).toEqual([[CANDLE, 2]]);
  expect(await store.requests('POST', '/cart/items')).toHaveLength(2);
});

test('a reload while the store can’t be reached keeps the count, and sends it once', async ({
  page,
  problems,
  shop,
  store,
}) => {
  problems.expect(/ERR_INTERNET_DISCONNECTED/);
  await shop.open();
  await expect(shop.quickAdd(CANDLE)).toBeVisible();
  await page.route('**/v3/public/*/cart**', (route) => route.abort('internetdisconnected'));
  await shop.quickAdd(CANDLE).click();
  await shop.quickAdd(CANDLE).click();
  await page.reload();
  await expect(shop.count).toHaveText('2');
  await page.unroute('**/v3/public/*/cart**');
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect.poll(() => heldFor(store, shop)).toEqual([[CANDLE, 2]]);
  await expect(shop.count).toHaveText('2');
});

/** What may happen to the request that adds, and the line that the browser writes about it. */
const faults: readonly { readonly fault: Fault; readonly line?: RegExp }[] = [
  { fault: { kind: 'drop' }, line: /ERR_EMPTY_RESPONSE/ },
  { fault: { kind: 'status', status: 500 }, line: /status of 500/ },
  { fault: { kind: 'status', status: 502, body: '<h1>Bad gateway</h1>' }, line: /status of 502/ },
  { fault: { kind: 'status', status: 200, body: '<p>Please log in to the Wi-Fi</p>' } },
  { fault: { kind: 'status', status: 429, headers: { 'Retry-After': '1' } }, line: /status of 429/ },
  { fault: { kind: 'status', status: 500, when: 'after' }, line: /status of 500/ },
  { fault: { kind: 'status', status: 200, body: '{"data":{"id":', when: 'after' } },
];

test('an addition that fails before or after the store acted is made, once', async ({ problems, shop, store }) => {
  await shop.open();
  await shop.quickAdd(CANDLE).click();
  let expected = 1;
  await expect.poll(() => heldFor(store, shop)).toEqual([[CANDLE, expected]]);
  for (const { fault, line } of faults) {
    await test.step(`${fault.kind} ${fault.status ?? ''} ${fault.when ?? 'before'}`, async () => {
      if (line) problems.expect(line);
      expected++;
      await store.fail({ ...fault, match: { method: 'POST', path: '/cart/items' } });
      await shop.quickAdd(CANDLE).click();
      await expect(shop.count).toHaveText(String(expected));
      await expect.poll(() => heldFor(store, shop)).toEqual([[CANDLE, expected]]);
    });
  }
  await shop.cartButton.click();
  await expect(shop.cart.quantity(CANDLE)).toHaveValue(String(expected));
  await expect(shop.cart.dialog.locator('[aria-busy=true]')).toHaveCount(0);
  await expect(shop.cart.total).toHaveText('£176.75');
  expect(await heldFor(store, shop)).toEqual([[CANDLE, expected]]);
});

test('an addition whose connection breaks after the store acted is made, once', async ({
  page,
  problems,
  shop,
  store,
}) => {
  problems.expect(/ERR_CONNECTION_RESET/);
  await shop.open();
  // In the browser, because it sends a request again by itself where a kept connection is closed without an answer.
  await page.route(
    '**/cart/items',
    async (route) => {
      await route.fetch();
      await route.abort('connectionreset');
    },
    { times: 1 },
  );
  await shop.quickAdd(CANDLE).click();
  await expect.poll(() => heldFor(store, shop)).toEqual([[CANDLE, 1]]);
  await shop.cartButton.click();
  await expect(shop.cart.total).toHaveText('£25.55');
  expect(await store.requests('POST', '/cart/items')).toHaveLength(1);
});

test('an addition that the store never answers, or too late, is made, once', async ({ page, shop, store }) => {
  await page.clock.install();
  await shop.open();
  await expect(shop.quickAdd(CANDLE)).toBeVisible();
  const silences: readonly Fault[] = [
    { kind: 'hang', when: 'before' },
    { kind: 'hang', when: 'after' },
    { kind: 'delay', when: 'before', delayMs: 1_500 },
    { kind: 'delay', when: 'after', delayMs: 1_500 },
  ];
  let expected = 0;
  for (const silence of silences) {
    await test.step(`${silence.kind} ${silence.when ?? ''}`, async () => {
      expected++;
      await store.fail({ ...silence, match: { method: 'POST', path: '/cart/items' } });
      const sent = page.waitForRequest((request) => request.url().endsWith('/cart/items'));
      await shop.quickAdd(CANDLE).click();
      await expect(shop.count).toHaveText(String(expected));
      await sent;
      await page.clock.fastForward(16_000);
      await expect.poll(() => heldFor(store, shop)).toEqual([[CANDLE, expected]]);
    });
  }
  await shop.cartButton.click();
  await expect(shop.cart.dialog.locator('[aria-busy=true]')).toHaveCount(0);
  await expect(shop.cart.quantity(CANDLE)).toHaveValue(String(expected));
  expect(await heldFor(store, shop)).toEqual([[CANDLE, expected]]);
});
