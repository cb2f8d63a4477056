import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../fixtures.js';
import { ADDRESS } from '../objects/checkout-form.js';

test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });

/** Nothing is cut off, and nothing makes the page wider than the phone. */
async function expectToFit(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
}

async function expectFingerSized(...targets: readonly Locator[]): Promise<void> {
  for (const target of targets) {
    const box = await target.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0), String(target)).toBeGreaterThanOrEqual(44);
  }
}

test('buys by touch on a narrow phone', async ({ shop, page, store }) => {
  const { cart, checkout, product } = shop;
  await shop.open();
  await expectFingerSized(shop.cartButton, shop.quickAdd('Beeswax candle'));
  await expectToFit(page);
  await shop.quickAdd('Beeswax candle').tap();
  await shop.productLink('Stoneware mug').tap();
  await expect(product.heading('Stoneware mug')).toBeVisible();
  await expectToFit(page);
  await product.value('Ink').tap();
  await product.addButton.tap();
  await expect(shop.count).toHaveText('2');

  await shop.cartButton.tap();
  await expect(cart.lines).toHaveCount(2);
  const panel = cart.dialog.locator('[part=panel]');
  await expect.poll(async () => (await panel.boundingBox())?.x).toBeCloseTo(0, 0);
  expect((await panel.boundingBox())?.width).toBeCloseTo(320, 0);
  await expectFingerSized(cart.more('Beeswax candle'), cart.checkoutButton, cart.closeButton);
  await cart.more('Beeswax candle').tap();
  await expect(cart.quantity('Beeswax candle')).toHaveValue('2');
  await cart.removeButton('Stoneware mug').tap();
  await expect(cart.lines).toHaveCount(1);
  await cart.dialog.getByRole('button', { name: 'Undo' }).tap();
  await expect(cart.lines).toHaveCount(2);
  await cart.checkoutButton.tap();

  await checkout.email.tap();
  await page.keyboard.type('ada@example.com');
  for (const name of ['firstName', 'lastName', 'line1', 'postcode', 'city'] as const) {
    await checkout.field(name).tap();
    await page.keyboard.type(ADDRESS[name]);
  }
  await expectToFit(page);
  expect(await checkout.email.evaluate((input) => parseFloat(getComputedStyle(input).fontSize))).toBeGreaterThanOrEqual(
    16,
  );
  await checkout.notes.tap();
  await checkout.shippingOption(/Tracked 24/).tap();
  await checkout.root.getByRole('button', { name: 'Show order summary' }).tap();
  await expect(checkout.sum('Shipping')).toHaveText('£5.95');
  await expect(checkout.summary.getByRole('listitem')).toHaveCount(2);
  await checkout.root.getByRole('button', { name: 'Hide order summary' }).tap();
  await checkout.payment('Bank transfer').tap();
  await expectFingerSized(checkout.payButton, checkout.email);
  await expect(checkout.payButton).toHaveText('Buy now · £80.35');
  await checkout.payButton.tap();
  await expect(shop.confirmation.thanksLater).toBeVisible();
  await expectToFit(page);
  const order = await store.order();
  expect(order.totals.total.amount).toBe(8035);
  expect(order.items.map(({ productName, quantity }) => [productName, quantity])).toEqual(
    expect.arrayContaining([
      ['Beeswax candle', 2],
      ['Stoneware mug', 1],
    ]),
  );
});
