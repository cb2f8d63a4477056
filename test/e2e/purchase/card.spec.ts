import { expect, test } from '../fixtures.js';
import { CARDS } from '../objects/checkout-form.js';

const CANDLE = 'Beeswax candle';

test('pays by card, and leaves an empty cart and less stock', async ({ shop, store }) => {
  await shop.open();
  await shop.prepareOrderOf(CANDLE);
  const token = await shop.token();
  await shop.checkout.fillCard();
  await expect(shop.checkout.sum('Shipping')).toHaveText('£3.95');
  await expect(shop.checkout.payButton).toHaveText('Pay £25.55');
  await shop.checkout.pay();

  await expect(shop.confirmation.thanks).toBeVisible();
  const order = await store.order();
  expect(order).toMatchObject({ paymentState: 'paid', paymentMethod: 'pm_card_visa', email: 'ada@example.com' });
  expect(order.items).toMatchObject([{ productName: CANDLE, quantity: 1 }]);
  expect(order.totals.total.formatted).toBe('£25.55');
  expect(order.shippingAddress).toMatchObject({ lastName: 'Lovelace', postcode: 'SW1Y 4JH', countryCode: 'GB' });
  expect(await store.stock('beeswax-candle')).toBe(19);
  expect(await store.cart(token)).toMatchObject({ type: 'order', id: order.id });
  await expect(shop.confirmation.number(order.orderNumber)).toBeVisible();
  await expect(shop.confirmation.total).toHaveText('£25.55');
  await expect(shop.count).toHaveText('0');
  expect(await store.requests('POST', '/cart/checkout')).toHaveLength(1);
});

test('shows the confirmation again by its address, to the browser that ordered and to no other', async ({
  shop,
  page,
  browser,
  baseURL,
  store,
}) => {
  await shop.open();
  await shop.prepareOrderOf(CANDLE);
  await shop.checkout.fillCard();
  await shop.checkout.pay();
  await expect(shop.confirmation.thanks).toBeVisible();
  const { id, orderNumber } = await store.order();
  expect(page.url()).toContain(`#!/order/${id}`);
  const address = page.url();

  await page.goto('about:blank');
  await page.goto(address);
  await expect(shop.confirmation.thanks).toBeVisible();
  await expect(shop.confirmation.number(orderNumber)).toBeVisible();

  const stranger = await browser.newContext();
  await stranger.addCookies([{ name: 'store-key', value: store.key, url: baseURL ?? '' }]);
  const theirs = await stranger.newPage();
  await theirs.goto(address);
  await expect(theirs.getByRole('heading', { name: 'This order can’t be shown here' })).toBeVisible();
  await expect(theirs.getByText(orderNumber)).toHaveCount(0);
  await stranger.close();
  expect(await store.orders()).toHaveLength(1);
});

test('says why a card was declined, and takes another', async ({ shop, store, problems }) => {
  problems.expectStatus(422);
  await shop.open();
  await shop.prepareOrderOf(CANDLE);
  await shop.checkout.fillCard(CARDS.insufficientFunds);
  await shop.checkout.pay();
  await expect(shop.checkout.problem).toContainText('insufficient funds');
  await expect(shop.checkout.problem).toBeFocused();
  expect((await store.orders()).filter(({ holdsStock }) => holdsStock)).toEqual([]);
  expect(await store.stock('beeswax-candle')).toBe(20);
  await expect(shop.checkout.email).toHaveValue('ada@example.com');

  await shop.checkout.fillCard(CARDS.paid);
  await shop.checkout.pay();
  await expect(shop.confirmation.thanks).toBeVisible();
  const paid = (await store.orders()).filter(({ paymentState }) => paymentState === 'paid');
  expect(paid).toHaveLength(1);
  expect(await store.stock('beeswax-candle')).toBe(19);
});

test('checks the card before anything is sent', async ({ shop, store }) => {
  await shop.open();
  await shop.prepareOrderOf(CANDLE);
  await shop.checkout.fillCard('4242 4242 4242 4241');
  await shop.checkout.pay();
  await expect(shop.checkout.card.getByText('Your card number is invalid.')).toBeVisible();
  await expect(shop.checkout.problem).toContainText('Please check your payment details.');
  expect(await store.requests('POST', '/cart/checkout')).toEqual([]);
  expect(await store.orders()).toEqual([]);
});

test('makes one order of a double click, however slow the store is', async ({ shop, store }) => {
  await shop.open();
  await shop.prepareOrderOf(CANDLE);
  await shop.checkout.fillCard();
  await store.fail({ match: { method: 'POST', path: '/cart/checkout' }, kind: 'delay', delayMs: 600 });
  await shop.checkout.payButton.dblclick();
  await expect(shop.confirmation.thanks).toBeVisible();
  expect((await store.order()).paymentState).toBe('paid');
  expect(await store.requests('POST', '/cart/checkout')).toHaveLength(1);
  expect(await store.stock('beeswax-candle')).toBe(19);
});
