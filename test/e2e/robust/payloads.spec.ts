import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.js';
import { ADDRESS } from '../objects/checkout-form.js';
import { heldFor } from './held.js';
import { hostileSeed, payloads } from './payloads.js';

test.use({ seed: hostileSeed });

const [script = '', image = '', svg = ''] = payloads;
const NAME = `Product ${image}`;

/** Nothing ran, no dialog came, and nothing of the payloads became an element. */
async function expectHarmless(page: Page): Promise<void> {
  expect(await page.evaluate(() => 'injected' in window)).toBe(false);
  await expect(page.locator('img[src="x"], svg[onload], [onerror], [onload], [onfocus], iframe[srcdoc]')).toHaveCount(
    0,
  );
  const addresses = page.locator(
    ':is(a[href], [src], form[action]):is([href^="javascript:" i], [src^="javascript:" i])',
  );
  await expect(addresses).toHaveCount(0);
  await expect(page.locator('a[href^="data:"]')).toHaveCount(0);
}

test.beforeEach(({ page }) => {
  page.on('dialog', (dialog) => {
    throw new Error(`A dialog was shown: ${dialog.message()}`);
  });
});

test('hostile texts in a listing show as they are written', async ({ page, shop }) => {
  await shop.open('shop', '#!/c/hostile');
  await expect(page.getByRole('heading', { name: `Category ${image}`, exact: true })).toBeVisible();
  for (const payload of payloads) {
    await expect(page.locator('vitrine-product-grid [part=name]').filter({ hasText: payload }).first()).toBeVisible();
  }
  await expectHarmless(page);
  await page
    .getByRole('searchbox')
    .or(page.getByRole('combobox', { name: 'Search products' }))
    .fill(image);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: `Results for “${image}”`, exact: true })).toBeVisible();
  await expectHarmless(page);
});

test('hostile texts on a product’s page show as they are written', async ({ page, shop }) => {
  await shop.open('shop', '#!/p/hostile-product');
  await expect(shop.product.heading(NAME)).toBeVisible();
  await expect(shop.product.root.getByText(`Summary ${script}`, { exact: true })).toBeVisible();
  await expect(shop.product.root.getByText(`Option ${image}`)).toBeVisible();
  await expect(shop.product.root.locator('[part=description]').getByText(script).first()).toBeVisible();
  await expectHarmless(page);
});

test('hostile texts in cart, checkout and confirmation show as they are written', async ({ page, shop, store }) => {
  await shop.open('shop', '#!/p/payload-1');
  await expect(shop.product.heading(image)).toBeVisible();
  await shop.product.addButton.click();
  await shop.cartButton.click();
  await expect(shop.cart.line(image)).toBeVisible();
  await expectHarmless(page);

  await shop.cart.checkoutButton.click();
  await shop.checkout.fillContact();
  await shop.checkout.fillAddress({ ...ADDRESS, firstName: image, lastName: script, line1: svg });
  await shop.checkout.notes.fill(image);
  await shop.checkout.shippingOption(`Post ${image}`).check();
  await shop.checkout.payment(`Transfer ${svg}`).check();
  await expect(shop.checkout.summary.getByText(image).first()).toBeVisible();
  await expectHarmless(page);
  await shop.checkout.root.getByRole('checkbox', { name: `Terms ${image}` }).check();
  await shop.checkout.pay();
  await expect(shop.confirmation.thanksLater).toBeVisible();
  await expect(shop.confirmation.root.getByText(svg).first()).toBeVisible();
  await expectHarmless(page);
  expect(await store.order()).toMatchObject({ notes: image, shippingAddress: { firstName: image } });
});

test('hostile words of refusals show as they are written', async ({ page, problems, shop, store }) => {
  problems.expectStatus(409, 422);
  const body = { error: { code: `code ${image}`, message: `Refused: ${image}` } };
  await shop.open('shop', '#!/p/payload-2');
  await store.fail({ kind: 'status', status: 409, body, match: { method: 'POST', path: '/cart/items' } });
  await shop.product.addButton.click();
  await expect(shop.product.root.getByRole('alert')).toHaveText(`Refused: ${image}`);
  await expect(shop.count).toHaveText('0');
  await shop.product.addButton.click();
  await expect(shop.count).toHaveText('1');
  await expect.poll(() => heldFor(store, shop)).toEqual([[svg, 1]]);

  await store.fail({ kind: 'status', status: 422, body, match: { method: 'POST', path: '/cart/discount' } });
  await shop.cartButton.click();
  await shop.cart.applyCode(image);
  await expect(shop.cart.codeError).toHaveText(`Refused: ${image}`);
  await expectHarmless(page);
});

test('hostile addresses open nothing', async ({ page, problems, shop }) => {
  problems.expectStatus(404, 422);
  for (const route of [
    '#!/p/%3Cimg%20src%3Dx%20onerror%3D%22window.injected%3D1%22%3E',
    '#!/c/javascript:window.injected=1',
    '#!/order/%3Cscript%3E',
    '#!/?q=%3Cimg%20src%3Dx%20onerror%3Dwindow.injected%3D1%3E&sort=__proto__&page=1e9',
    '#!/%E0%A4%A',
  ]) {
    await shop.open('shop', route);
    await page.reload();
    await expect(shop.cartButton).toBeVisible();
    await expect(page.locator('vitrine-shop [aria-busy=true]')).toHaveCount(0);
    await expectHarmless(page);
  }
});
