import { expect, test } from '../fixtures.js';

test.describe('a page that changes its language', () => {
  test.use({ seed: 'demo' });

  test('takes the shop along, with prices, texts and words of its own', async ({ page, shop }) => {
    await shop.open('languages');
    const grid = page.locator('vitrine-product-grid');
    await expect(page.getByRole('heading', { level: 2, name: 'All products' })).toBeVisible();
    await expect(grid).toContainText('£');
    const speak = (name: string) => page.getByRole('button', { name, exact: true }).click();

    await speak('Français');
    await expect(page.getByRole('heading', { level: 2, name: 'Tous les produits' })).toBeVisible();
    await expect(grid).toContainText(/\d,\d\d\s£/);

    await page.getByRole('button', { name: /^Panier/ }).click();
    const drawer = page.getByRole('dialog');
    await expect(drawer.getByText('Flâner encore un peu')).toBeVisible();
    await page.keyboard.press('Escape');

    await speak('עברית');
    await expect(page.getByRole('heading', { level: 2, name: 'כל המוצרים' })).toBeVisible();
    await expect(grid.locator('[part=grid]')).toHaveCSS('direction', 'rtl');
    await page.getByRole('button', { name: /סל הקניות/ }).click();
    await expect(drawer.getByText('המשך קנייה')).toBeVisible();
    await page.keyboard.press('Escape');

    await speak('日本語');
    await expect(page.getByRole('heading', { level: 2, name: 'すべての商品' })).toBeVisible();
    await expect(grid.locator('[part=grid]')).toHaveCSS('direction', 'ltr');

    await speak('English');
    await page.getByRole('button', { name: /^Cart/ }).click();
    await expect(drawer.getByText('Keep looking around')).toBeVisible();
  });

  for (const [name, title] of [
    ['Deutsch', 'Alle Produkte'],
    ['Polski', 'Wszystkie produkty'],
    ['العربية', 'كل المنتجات'],
  ] as const) {
    test(`speaks ${name}`, async ({ page, shop }) => {
      await shop.open('languages');
      await page.getByRole('button', { name, exact: true }).click();
      await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible();
    });
  }
});
