import { expect, test } from '../fixtures.js';

test('places an order that is paid by bank transfer', async ({ shop, store, page }) => {
  await shop.open();
  await shop.prepareOrderOf('Beeswax candle');
  await shop.checkout.payment('Bank transfer').check();
  await expect(shop.checkout.card.getByLabel('Card number')).toBeHidden();
  await expect(shop.checkout.payButton).toHaveText('Buy now · £25.55');
  await shop.checkout.pay();
  await expect(shop.confirmation.thanksLater).toBeVisible();
  const order = await store.order();
  expect(order).toMatchObject({ paymentState: 'pending', paymentMethod: 'bank_transfer', holdsStock: true });
  await expect(shop.confirmation.number(order.orderNumber)).toBeVisible();
  await expect(shop.count).toHaveText('0');

  await page.reload();
  await expect(shop.confirmation.thanksLater).toBeVisible();
});

test('places an order that costs nothing without asking for a payment', async ({ shop, store }) => {
  await shop.open();
  await shop.quickAdd('Candle care guide').click();
  await shop.cartButton.click();
  await shop.cart.applyCode('ONTHEHOUSE');
  await expect(shop.cart.code).toHaveText('ONTHEHOUSE');
  await expect(shop.cart.total).toHaveText('£0.00');
  await shop.cart.checkoutButton.click();
  await shop.checkout.fillContact();
  await expect(shop.checkout.root.getByText('Nothing to pay. Your order is free.')).toBeVisible();
  await expect(shop.checkout.payment('Card')).toHaveCount(0);
  await expect(shop.checkout.payButton).toHaveText('Place order');
  await shop.checkout.pay();
  await expect(shop.confirmation.thanks).toBeVisible();
  const order = await store.order();
  expect(order).toMatchObject({ paymentState: 'paid', totals: { total: { amount: 0 } } });
});

test('asks for no address where nothing is sent', async ({ shop, store }) => {
  await shop.open();
  await shop.goToCheckoutWith('Candle care guide');
  await expect(shop.checkout.field('line1')).toHaveCount(0);
  await expect(shop.checkout.root.getByRole('group', { name: 'Shipping' })).toHaveCount(0);
  await shop.checkout.fillContact();
  await shop.checkout.fillCard();
  await shop.checkout.pay();
  await expect(shop.confirmation.thanks).toBeVisible();
  const order = await store.order();
  expect(order).toMatchObject({ paymentState: 'paid', shippingAddress: null, email: 'ada@example.com' });
  await expect(shop.confirmation.root.getByText('Delivery address')).toHaveCount(0);
});
