import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.js';
import { ADDRESS, CARDS, EMAIL } from '../objects/checkout-form.js';
import { Storefront } from '../objects/storefront.js';
import { words } from '../objects/words.js';

const CANDLE = 'Beeswax candle';

interface Entry {
  readonly event: string;
  readonly ecommerce: Readonly<Record<string, unknown>>;
}

/** Lets every page know that the visitor has agreed, and keeps what the shop tells it, from its first moment on. */
async function prepare(page: Page, consent: 'granted' | 'denied'): Promise<void> {
  await page.context().addInitScript((storage) => {
    // The bank's page has no storage.
    if (origin !== 'null' && location.pathname.startsWith('/demo/pages/'))
      localStorage.setItem('demo:consent', storage);
    const told: unknown[] = [];
    Object.assign(window, { told });
    const dispatch = EventTarget.prototype.dispatchEvent;
    EventTarget.prototype.dispatchEvent = function (event) {
      if (event.type.startsWith('vitrine-')) told.push([event.type, (event as CustomEvent).detail]);
      return dispatch.call(this, event);
    };
  }, consent);
}

/** What was reported, without the resets in between. */
const reported = (page: Page): Promise<readonly Entry[]> =>
  page.evaluate(() => {
    const { dataLayer = [] } = window as unknown as { dataLayer?: readonly Partial<Entry>[] };
    return dataLayer.filter((entry): entry is Entry => typeof entry.event === 'string');
  });
const names = async (page: Page) => (await reported(page)).map(({ event }) => event);

/** All that the page was told or that was reported, as text. */
const everything = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { told, dataLayer } = window as unknown as Record<string, unknown>;
    return JSON.stringify([told, dataLayer]);
  });

async function expectNothingPersonal(page: Page, token: string): Promise<void> {
  const text = await everything(page);
  expect(token.length).toBeGreaterThan(20);
  const secrets = [EMAIL, token, ADDRESS.line1, ADDRESS.postcode, ADDRESS.lastName, ADDRESS.city];
  expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
}

test('a purchase is ten reports in order, with the right amounts and nobody’s name', async ({ shop, page, store }) => {
  await prepare(page, 'granted');
  await shop.open('analytics');
  await expect.poll(() => names(page)).toEqual(['view_item_list']);
  await shop.productLink(CANDLE).click();
  await shop.product.addButton.click();
  await expect.poll(() => names(page)).toContain('add_to_cart');
  await shop.cartButton.click();
  await shop.cart.more(CANDLE).click();
  await shop.cart.fewer(CANDLE).click();
  await expect.poll(() => names(page)).toContain('remove_from_cart');
  await shop.cart.applyCode('SPRING20');
  await expect(shop.cart.code).toHaveText('SPRING20');
  await shop.cart.checkoutButton.click();
  await shop.checkout.fillDelivery();
  await expect.poll(() => names(page)).toContain('add_shipping_info');
  await shop.checkout.payment('Bank transfer').check();
  const token = await shop.token();
  await shop.checkout.pay();
  await expect(shop.confirmation.thanksLater).toBeVisible();
  await expect.poll(() => names(page)).toContain('purchase');

  const entries = await reported(page);
  expect(entries.map(({ event }) => event)).toEqual([
    'view_item_list',
    'select_item',
    'view_item',
    'add_to_cart',
    'view_cart',
    'add_to_cart',
    'remove_from_cart',
    'begin_checkout',
    'add_shipping_info',
    'add_payment_info',
    'purchase',
  ]);
  const of = (event: string) => entries.find((entry) => entry.event === event)?.ecommerce;
  const list = { item_list_id: 'all', item_list_name: 'All products' };
  const order = await store.order();
  const candle = { item_id: order.items[0]?.productId, item_name: CANDLE, item_category: 'Candles', price: 18 };
  expect(of('view_item_list')).toMatchObject({ ...list, items: [{ ...candle, ...list, index: 0 }, {}, {}] });
  expect(of('select_item')).toMatchObject({ ...list, items: [candle] });
  expect(of('view_item')).toMatchObject({ currency: 'GBP', value: 18, items: [{ ...candle, ...list, quantity: 1 }] });
  expect(of('view_cart')).toMatchObject({ currency: 'GBP', value: 18, items: [{ ...candle, ...list, quantity: 1 }] });
  expect(of('remove_from_cart')).toMatchObject({ value: 18, items: [{ ...candle, quantity: 1 }] });
  const sums = { currency: 'GBP', value: 14.4, coupon: 'SPRING20', items: [{ ...candle, quantity: 1 }] };
  expect(of('begin_checkout')).toMatchObject(sums);
  expect(of('add_shipping_info')).toMatchObject({ ...sums, shipping_tier: expect.stringMatching(/./) });
  expect(of('add_payment_info')).toMatchObject({ ...sums, payment_type: 'bank_transfer' });
  expect(of('purchase')).toMatchObject({ ...sums, transaction_id: order.orderNumber, shipping: 3.95, tax: 2.88 });
  await expectNothingPersonal(page, token);
});

test('a payment at the bank is one purchase, after reloads and in a second tab too', async ({ shop, page, store }) => {
  await prepare(page, 'granted');
  await shop.open('analytics');
  await shop.goToCheckoutWith(CANDLE);
  await shop.checkout.applyCode('SPRING20');
  await shop.checkout.fillDelivery();
  await shop.checkout.fillCard(CARDS.needsChallenge);
  const token = await shop.token();
  await shop.checkout.pay();
  await expect(shop.bank.title).toBeVisible();
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/browser-analytics-*.js', async (route) => {
    await held;
    await route.continue();
  });
  await shop.bank.confirm();
  await expect(shop.confirmation.thanks).toBeVisible();
  // The order was placed before there was anybody to report it.
  release();
  await expect.poll(() => names(page)).toEqual(['purchase']);
  const [purchase] = await reported(page);
  const { orderNumber } = await store.order();
  expect(purchase?.ecommerce).toMatchObject({ transaction_id: orderNumber, value: 14.4, coupon: 'SPRING20' });
  await expectNothingPersonal(page, token);

  const second = new Storefront(await page.context().newPage(), store, words.en);
  await second.page.goto(page.url());
  await page.reload();
  for (const tab of [shop, second]) {
    await expect(tab.confirmation.thanks).toBeVisible();
    // What comes to the page later than a purchase would.
    await tab.page.getByRole('button', { name: 'Continue shopping' }).click();
    await expect.poll(() => names(tab.page)).toEqual(['view_item_list']);
  }
});

test('nothing is reported before the visitor agrees, and nothing by a page that does not ask', async ({
  shop,
  page,
}) => {
  await prepare(page, 'denied');
  await shop.open('analytics');
  await shop.quickAdd(CANDLE).click();
  await shop.cartButton.click();
  await expect(shop.cart.quantity(CANDLE)).toHaveValue('1');
  expect(await names(page)).toEqual([]);
  await shop.cart.closeButton.click();
  await page.getByRole('button', { name: 'Agree to analytics' }).click();
  await shop.quickAdd(CANDLE).click();
  await expect(page.getByText('add_to_cart · 18 GBP')).toBeVisible();
  expect(await names(page)).toEqual(['add_to_cart']);

  await shop.open('shop');
  await shop.quickAdd(CANDLE).click();
  await shop.cartButton.click();
  await expect(shop.cart.quantity(CANDLE)).toHaveValue('3');
  expect(await page.evaluate(() => 'dataLayer' in window)).toBe(false);
});

test.describe('with the demo’s products', () => {
  test.use({ seed: 'demo' });

  test('products describe themselves to search engines, under a policy that trusts no string', async ({
    shop,
    page,
  }) => {
    await shop.open('structured-data');
    const types = () =>
      page.evaluate(() =>
        [...document.head.querySelectorAll('script[type="application/ld+json"]')].flatMap(({ textContent }) => {
          const data = JSON.parse(textContent ?? '') as { '@type'?: string; '@graph'?: { '@type': string }[] };
          return (data['@graph'] ?? [data]).map((thing) => thing['@type'] ?? '');
        }),
      );
    await expect.poll(async () => (await types()).sort()).toEqual(['BreadcrumbList', 'ItemList', 'Product']);
    await expect(page.getByText('"@type": "AggregateRating"').first()).toBeVisible();
  });
});
