import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.js';
import { CARDS } from '../objects/checkout-form.js';
import type { Storefront } from '../objects/storefront.js';

/** 3-D Secure: the shopper leaves for their bank's page, and comes back in one way or another. */

async function goToTheBank(shop: Storefront): Promise<void> {
  await shop.open();
  await shop.prepareOrderOf('Beeswax candle');
  await shop.checkout.fillCard(CARDS.needsChallenge);
  await shop.checkout.pay();
  await expect(shop.bank.title).toBeVisible();
}

test('comes back from the bank to a confirmation', async ({ shop, page, store }) => {
  await goToTheBank(shop);
  await shop.bank.confirm();
  await expect(shop.confirmation.thanks).toBeVisible();
  expect(page.url()).toContain('/demo/pages/shop.html');
  const order = await store.order();
  expect(order).toMatchObject({ paymentState: 'paid', paymentMethod: 'pm_card_authenticationRequired' });
  await expect(shop.confirmation.number(order.orderNumber)).toBeVisible();
  await expect(shop.count).toHaveText('0');
  expect(await store.stock('beeswax-candle')).toBe(19);
});

test('returns to the checkout with everything typed where the bank refused, and takes another card', async ({
  shop,
  store,
}) => {
  await goToTheBank(shop);
  await shop.bank.refuse();
  await expect(shop.checkout.problem).toContainText('no order was placed');
  await expect(shop.checkout.email).toHaveValue('ada@example.com');
  await expect(shop.checkout.field('postcode')).toHaveValue('SW1Y 4JH');
  expect(await store.stock('beeswax-candle')).toBe(20);

  await shop.checkout.fillCard(CARDS.paid);
  await shop.checkout.pay();
  await expect(shop.confirmation.thanks).toBeVisible();
  const paid = (await store.orders()).filter(({ paymentState }) => paymentState === 'paid');
  expect(paid).toHaveLength(1);
  expect(await store.stock('beeswax-candle')).toBe(19);
});

test('goes on with a payment that was left by Back', async ({ shop, page, store }) => {
  await goToTheBank(shop);
  await page.goBack();
  await expect(shop.checkout.problem).toContainText('Your payment is not finished');
  expect((await store.order()).paymentState).toBe('requires_action');

  await shop.checkout.problem.getByRole('button', { name: 'Continue the payment' }).click();
  await shop.bank.confirm();
  await expect(shop.confirmation.thanks).toBeVisible();
  expect((await store.order()).paymentState).toBe('paid');
  expect(await store.stock('beeswax-candle')).toBe(19);
});

test('takes another card after the bank was left by Back, and never two payments', async ({ shop, page, store }) => {
  await goToTheBank(shop);
  await page.goBack();
  await expect(shop.checkout.problem).toContainText('Your payment is not finished');
  await shop.checkout.fillCard(CARDS.paid);
  await shop.checkout.pay();
  await expect(shop.confirmation.thanks).toBeVisible();
  const orders = await store.orders();
  expect(orders.filter(({ paymentState }) => paymentState === 'paid')).toHaveLength(1);
  expect(orders.filter(({ holdsStock }) => holdsStock)).toHaveLength(1);
  expect(await store.stock('beeswax-candle')).toBe(19);
});

test.describe('where the shop stands far down the page', () => {
  async function goToTheBankFromThere({ shop, page }: { shop: Storefront; page: Page }): Promise<void> {
    await page.goto('/pages/tall.html');
    await shop.prepareOrderOf('Beeswax candle');
    await shop.checkout.fillCard(CARDS.needsChallenge);
    await shop.checkout.pay();
    await expect(shop.bank.title).toBeVisible();
  }

  test('shows the confirmation after the bank agreed', async ({ shop, page }) => {
    await goToTheBankFromThere({ shop, page });
    await shop.bank.confirm();
    await expect(shop.confirmation.thanks).toBeFocused();
    await expect(shop.confirmation.thanks).toBeInViewport({ ratio: 1 });
  });

  test('shows what became of it after the bank refused', async ({ shop, page }) => {
    await goToTheBankFromThere({ shop, page });
    await shop.bank.refuse();
    await expect(shop.checkout.problem).toContainText('no order was placed');
    await expect(shop.checkout.problem).toBeFocused();
    await expect(shop.checkout.problem).toBeInViewport({ ratio: 1 });
  });

  test('shows that it is not finished after Back', async ({ shop, page }) => {
    await goToTheBankFromThere({ shop, page });
    await page.goBack();
    await expect(shop.checkout.problem).toContainText('Your payment is not finished');
    await expect(shop.checkout.problem).toBeFocused();
    await expect(shop.checkout.problem).toBeInViewport({ ratio: 1 });
  });
});
