import { expect, test } from '../fixtures.js';
import { CARDS } from '../objects/checkout-form.js';

/** Payments whose end is known only later. */

test('waits for a payment that is processed, and confirms when it is paid', async ({ shop, store }) => {
  await shop.open();
  await shop.prepareOrderOf('Beeswax candle');
  await shop.checkout.fillCard(CARDS.processingThenPaid);
  await shop.checkout.pay();
  await expect(shop.confirmation.title).toHaveText('Your payment is being confirmed');
  const { id, paymentState } = await store.order();
  expect(paymentState).toBe('processing');

  await store.settlePayment(id, 'paid');
  await expect(shop.confirmation.thanks).toBeVisible();
  expect((await store.order()).paymentState).toBe('paid');
  await expect(shop.count).toHaveText('0');
  expect(await store.requests('POST', '/cart/checkout')).toHaveLength(1);
});

test('gives the cart back where a processed payment fails, and takes another card', async ({ shop, store }) => {
  await shop.open();
  await shop.prepareOrderOf('Beeswax candle');
  await shop.checkout.fillCard(CARDS.processingThenFailed);
  await shop.checkout.pay();
  await expect(shop.confirmation.title).toHaveText('Your payment is being confirmed');

  await store.settlePayment((await store.order()).id, 'failed');
  await expect(shop.checkout.problem).toContainText('no order was placed');
  expect(await store.stock('beeswax-candle')).toBe(20);
  await expect(shop.checkout.email).toHaveValue('ada@example.com');

  await shop.checkout.fillCard(CARDS.paid);
  await shop.checkout.pay();
  await expect(shop.confirmation.thanks).toBeVisible();
  const paid = (await store.orders()).filter(({ paymentState }) => paymentState === 'paid');
  expect(paid).toHaveLength(1);
  expect(await store.stock('beeswax-candle')).toBe(19);
});
