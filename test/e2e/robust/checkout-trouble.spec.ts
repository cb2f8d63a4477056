import { expect, test } from '../fixtures.js';
import type { Storefront } from '../objects/storefront.js';
import type { Fault } from '../store.js';
import { heldFor } from './held.js';

const CANDLE = 'Beeswax candle';
const GUIDE = 'Candle care guide';

/** The checkout of a download, with nothing left to do but to place the order. */
async function prepareTransfer(shop: Storefront): Promise<void> {
  await shop.open();
  await shop.goToCheckoutWith(GUIDE);
  await shop.checkout.fillContact();
  await shop.checkout.payment('Bank transfer').check();
}

const CHECKOUT = { method: 'POST', path: '/cart/checkout' };

const placed: readonly { readonly fault: Fault; readonly line?: RegExp }[] = [
  { fault: { kind: 'status', status: 500, when: 'after' }, line: /status of 500/ },
  { fault: { kind: 'status', status: 200, body: '<h1>Thanks', when: 'after' } },
];

for (const { fault, line } of placed) {
  test(`a checkout answered by ${fault.status} after the order was made shows that order`, async ({
    problems,
    shop,
    store,
  }) => {
    if (line) problems.expect(line);
    await prepareTransfer(shop);
    await store.fail({ ...fault, match: CHECKOUT });
    await shop.checkout.pay();
    await expect(shop.confirmation.thanksLater).toBeVisible();
    const { orderNumber } = await store.order();
    await expect(shop.confirmation.number(orderNumber)).toBeVisible();
    await expect(shop.count).toHaveText('0');
  });
}

test('a checkout whose connection breaks after the order was made shows that order', async ({
  page,
  problems,
  shop,
  store,
}) => {
  problems.expect(/ERR_CONNECTION_RESET/);
  await prepareTransfer(shop);
  await page.route('**/cart/checkout', async (route) => {
    await route.fetch();
    await route.abort('connectionreset');
  });
  await shop.checkout.pay();
  await expect(shop.confirmation.thanksLater).toBeVisible();
  const { orderNumber } = await store.order();
  await expect(shop.confirmation.number(orderNumber)).toBeVisible();
  expect(await store.requests('POST', '/cart/checkout')).toHaveLength(1);
});

test('a checkout sent in the moment when the connection goes says what it waits for, and shows the order', async ({
  page,
  problems,
  shop,
}) => {
  problems.expect(/ERR_CONNECTION_RESET|ERR_INTERNET_DISCONNECTED/);
  await prepareTransfer(shop);
  await page.route('**/cart/checkout', async (route) => {
    await route.fetch();
    await page.context().setOffline(true);
    await route.abort('connectionreset');
  });
  await shop.checkout.pay();
  const status = shop.checkout.root.getByRole('status');
  await expect(status.filter({ hasText: 'Checking whether your order went through.' })).toContainText(
    'Waiting for the connection to the shop',
  );
  await page.context().setOffline(false);
  await expect(shop.confirmation.thanksLater).toBeVisible();
});

test('a checkout that the store never answers shows the order that it made', async ({ page, shop, store }) => {
  await page.clock.install();
  await prepareTransfer(shop);
  await store.fail({ kind: 'hang', when: 'after', match: CHECKOUT });
  const sent = page.waitForRequest((request) => request.url().endsWith('/cart/checkout'));
  await shop.checkout.pay();
  await sent;
  await page.clock.fastForward(16_000);
  await expect(shop.confirmation.thanksLater).toBeVisible();
  const { orderNumber } = await store.order();
  await expect(shop.confirmation.number(orderNumber)).toBeVisible();
});

test('a checkout that fails before anything was done says so, and goes through on the second click', async ({
  problems,
  shop,
  store,
}) => {
  problems.expect(/status of 500/);
  await prepareTransfer(shop);
  await store.fail({ kind: 'status', status: 500, match: CHECKOUT });
  await shop.checkout.pay();
  await expect(shop.checkout.problem).toContainText('Your order did not reach the shop: nothing was ordered.');
  expect(await store.orders()).toEqual([]);
  await shop.checkout.pay();
  await expect(shop.confirmation.thanksLater).toBeVisible();
  expect((await store.order()).items.map(({ quantity }) => quantity)).toEqual([1]);
});

test('a price that changed while the shopper typed is shown, and has to be agreed to', async ({
  problems,
  shop,
  store,
}) => {
  problems.expectStatus(409);
  await prepareTransfer(shop);
  await expect(shop.checkout.payButton).toContainText('£10.80');
  await store.changeProduct('candle-care-guide', { price: 1100 });
  await shop.checkout.pay();
  await expect(shop.checkout.problem).toContainText('Something has changed since you last looked.');
  await expect(shop.checkout.problem).toContainText(`${GUIDE}: Price changed from £9.00 to £11.00`);
  expect(await store.orders()).toEqual([]);
  await expect(shop.checkout.payButton).toContainText('£13.20');
  await shop.checkout.pay();
  await expect(shop.confirmation.thanksLater).toBeVisible();
  expect((await store.order()).totals?.total).toMatchObject({ amount: 1320 });
});

test('what sells out while it is in the cart is said in words, and the rest can be bought', async ({
  problems,
  shop,
  store,
}) => {
  problems.expectStatus(409, 422);
  await shop.open();
  await shop.quickAdd(CANDLE).click();
  await prepareTransfer(shop);
  await store.changeProduct('beeswax-candle', { stock: 0 });
  await shop.checkout.fillAddress();
  await shop.checkout.shippingOptions.first().check();
  await shop.checkout.pay();
  await expect(shop.checkout.problem).toContainText(CANDLE);
  expect(await store.orders()).toEqual([]);

  // The store has taken it out of the cart.
  await expect(shop.count).toHaveText('1');
  await shop.checkout.pay();
  await expect(shop.confirmation.thanksLater).toBeVisible();
  expect((await store.order()).items.map(({ productName }) => productName)).toEqual([GUIDE]);
  expect(await store.stock('beeswax-candle')).toBe(0);
});

test('what sold out at checkout is sold out on its page too, without a reload', async ({
  page,
  problems,
  shop,
  store,
}) => {
  problems.expectStatus(409, 422);
  await store.changeProduct('beeswax-candle', { stock: 1 });
  await shop.open();
  await shop.productLink(CANDLE).click();
  await shop.product.addButton.click();
  await shop.cartButton.click();
  await shop.cart.checkoutButton.click();
  await shop.checkout.fillDelivery();
  await shop.checkout.payment('Bank transfer').check();
  await store.changeProduct('beeswax-candle', { stock: 0 });
  await shop.checkout.pay();
  await expect(shop.count).toHaveText('0');

  await page.evaluate(() => (location.hash = '#!/p/beeswax-candle'));
  await expect(shop.product.root.getByRole('button', { name: 'Sold out' })).toBeVisible();
  await expect(shop.product.addButton).toHaveCount(0);
});

test('more than there is cannot be added, and the shopper is told beside the product', async ({
  problems,
  shop,
  store,
}) => {
  problems.expectStatus(409);
  await shop.open();
  await expect(shop.quickAdd(CANDLE)).toBeVisible();
  await store.changeProduct('beeswax-candle', { stock: 1 });
  await shop.quickAdd(CANDLE).click();
  await expect(shop.count).toHaveText('1');
  await shop.quickAdd(CANDLE).click();
  await expect(shop.card(CANDLE).getByRole('alert')).not.toBeEmpty();
  await expect(shop.count).toHaveText('1');
  const { items } = await store.cart(await shop.token());
  expect(items.map(({ quantity }) => quantity)).toEqual([1]);
});

test('a paused store says so in words, and closes the counter', async ({ problems, shop, store }) => {
  problems.expectStatus(503);
  await shop.open();
  await shop.quickAdd(CANDLE).click();
  await expect.poll(() => heldFor(store, shop)).toHaveLength(1);
  await store.pause();

  await shop.quickAdd(GUIDE).click();
  const words = 'The shop is taking a break and is not taking orders right now.';
  await expect(shop.card(GUIDE).getByRole('alert')).toContainText(words);
  await expect(shop.count).toHaveText('1');
  await shop.cartButton.click();
  await expect(shop.cart.dialog).toContainText(words);
  await expect(shop.cart.checkoutButton).toHaveAttribute('aria-disabled', 'true');
  await shop.cart.checkoutButton.click({ force: true });
  await expect(shop.checkout.root).toHaveCount(0);

  await store.pause(false);
  await shop.page.reload();
  await shop.cart.checkoutButton.click();
  await expect(shop.checkout.title).toBeVisible();
});

test('a store that is paused from the start says so in place of its products', async ({ problems, shop, store }) => {
  problems.expectStatus(503);
  await store.pause();
  await shop.open();
  await expect(shop.page.locator('vitrine-product-grid').getByText('The shop is taking a break')).toBeVisible();
  await store.pause(false);
  await shop.page.locator('vitrine-product-grid').getByRole('button', { name: 'Try again' }).click();
  await expect(shop.quickAdd(CANDLE)).toBeVisible();
});
