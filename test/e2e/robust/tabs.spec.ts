import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.js';
import { Storefront } from '../objects/storefront.js';
import { words } from '../objects/words.js';
import type { TestStore } from '../store.js';
import { heldBy, heldFor } from './held.js';

const CANDLE = 'Beeswax candle';
const GUIDE = 'Candle care guide';

/** The shop in another tab of the same visitor. */
async function openTab(page: Page, store: TestStore): Promise<Storefront> {
  const tab = new Storefront(await page.context().newPage(), store, words.en);
  await tab.open();
  return tab;
}

test('two tabs show one cart, and what is added in both is there once', async ({ page, shop, store }) => {
  await shop.open();
  const other = await openTab(page, store);
  await shop.quickAdd(CANDLE).click();
  await expect(other.count).toHaveText('1');

  for (let click = 0; click < 3; click++) {
    await Promise.all([shop.quickAdd(CANDLE).click(), other.quickAdd(GUIDE).click()]);
  }
  await expect(shop.count).toHaveText('7');
  await expect(other.count).toHaveText('7');

  const token = await shop.token();
  expect(await other.token()).toBe(token);
  await expect
    .poll(() => heldBy(store, token))
    .toEqual(
      expect.arrayContaining([
        [CANDLE, 4],
        [GUIDE, 3],
      ]),
    );
  expect(await store.requests('POST', '/cart/items')).toHaveLength(7);
});

test('a quantity set in one tab is seen in the drawer that is open in the other', async ({ page, shop, store }) => {
  await shop.open();
  await shop.quickAdd(CANDLE).click();
  const other = await openTab(page, store);
  await other.cartButton.click();
  await expect(other.cart.quantity(CANDLE)).toHaveValue('1');
  await shop.cartButton.click();
  await shop.cart.more(CANDLE).click();
  await expect(other.cart.quantity(CANDLE)).toHaveValue('2');
  await other.cart.removeButton(CANDLE).click();
  await expect(shop.cart.line(CANDLE)).toHaveCount(0);
  await expect.poll(() => heldFor(store, shop)).toEqual([]);
});

test('an order in one tab empties the cart in the other, which begins a new one', async ({ page, shop, store }) => {
  await shop.open();
  await shop.goToCheckoutWith(GUIDE);
  const ordered = await shop.token();
  const other = await openTab(page, store);
  await expect(other.count).toHaveText('1');

  await shop.checkout.fillContact();
  await shop.checkout.payment('Bank transfer').check();
  await shop.checkout.pay();
  await expect(shop.confirmation.thanksLater).toBeVisible();
  await expect(other.count).toHaveText('0');

  await other.quickAdd(CANDLE).click();
  await expect(shop.count).toHaveText('1');
  const token = await other.token();
  expect(token).not.toBe(ordered);
  await expect.poll(() => heldBy(store, token)).toEqual([[CANDLE, 1]]);
  expect((await store.order()).items.map(({ productName }) => productName)).toEqual([GUIDE]);
});
