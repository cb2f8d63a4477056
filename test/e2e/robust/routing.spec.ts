import { expect, test } from '../fixtures.js';
import type { Storefront } from '../objects/storefront.js';

const CANDLE = 'Beeswax candle';
const MUG = 'Stoneware mug';

/** Opens a product, the cart over it, and goes back to the list step by step. */
async function wander(shop: Storefront): Promise<void> {
  await shop.productLink(MUG).click();
  await expect(shop.product.heading(MUG)).toBeVisible();
  await shop.cartButton.click();
  await expect(shop.cart.dialog).toBeVisible();
  await shop.page.goBack();
  await expect(shop.cart.dialog).toBeHidden();
  await expect(shop.product.heading(MUG)).toBeVisible();
  await shop.page.goBack();
  await expect(shop.productLink(CANDLE)).toBeVisible();
  await expect(shop.product.heading(MUG)).toHaveCount(0);
}

test('routing by hash keeps the page’s own anchors', async ({ page, shop }) => {
  await page.goto('/pages/anchors.html');
  await wander(shop);
  await shop.productLink(MUG).click();
  await expect(page).toHaveURL(/#!\/p\/stoneware-mug$/);
  await expect(shop.product.heading(MUG)).toBeVisible();

  await page.getByRole('link', { name: 'Our story' }).click();
  await expect(page).toHaveURL(/#story$/);
  await expect(page.getByRole('heading', { name: 'Our story' })).toBeInViewport();
  await page.goBack();
  await expect(shop.product.heading(MUG)).toBeVisible();
});

test('routing by query leaves the hash and the page’s own parameters alone', async ({ page, shop }) => {
  await shop.open('query', '?campaign=spring');
  await wander(shop);
  await page.getByRole('link', { name: 'Our story' }).click();
  await expect(page).toHaveURL(/\?campaign=spring#story$/);
  await expect(shop.productLink(MUG)).toBeVisible();
  await shop.productLink(MUG).click();
  await expect(page).toHaveURL(/campaign=spring/);
  await expect(page).toHaveURL(/vitrine=%2Fp%2Fstoneware-mug/);
  await page.reload();
  await expect(shop.product.heading(MUG)).toBeVisible();
});

test('without routing the address stays as it is, and products open in a dialog', async ({ page, shop }) => {
  await shop.open('no-routing');
  const address = page.url();
  await page.getByRole('button', { name: CANDLE, exact: true }).click();
  await expect(shop.product.heading(CANDLE)).toBeVisible();
  await shop.product.addButton.click();
  await expect(shop.count).toHaveText('1');
  expect(page.url()).toBe(address);
  await page.getByRole('dialog').getByRole('button', { name: 'Close', exact: true }).click();
  await expect(shop.product.heading(CANDLE)).toBeHidden();
  await shop.cartButton.click();
  await expect(shop.cart.line(CANDLE)).toBeVisible();
  expect(page.url()).toBe(address);
});

test('Back brings back the filters, the page and where the shopper was', async ({ page, shop }) => {
  await page.setViewportSize({ width: 900, height: 420 });
  await shop.open();
  await page.getByRole('button', { name: 'In stock', exact: true }).click();
  await expect(page).toHaveURL(/inStock=true/);
  await page.getByLabel('Sort by').selectOption('price');
  await expect(page.getByRole('list', { name: 'Products' }).getByRole('heading').first()).toHaveText(
    'Candle care guide',
  );
  await shop.productLink(MUG).scrollIntoViewIfNeeded();
  await page.mouse.wheel(0, 120);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(150);
  await shop.productLink(MUG).scrollIntoViewIfNeeded();
  const scrolled = await page.evaluate(() => scrollY);

  await shop.productLink(MUG).click();
  await expect(shop.product.heading(MUG)).toBeVisible();
  await page.goBack();
  await expect(shop.productLink(MUG)).toBeInViewport();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(scrolled);
  await expect(page.getByRole('button', { name: 'In stock', exact: true })).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByLabel('Sort by')).toHaveValue('price');
  await expect(page.getByRole('list', { name: 'Products' }).getByRole('heading').first()).toHaveText(
    'Candle care guide',
  );
});
