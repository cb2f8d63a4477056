import { expect, test } from '../fixtures.js';
import { BackOffice } from '../objects/back-office.js';
import { browseWords } from '../objects/browse-words.js';
import { Listing } from '../objects/listing.js';
import { ProductReviews } from '../objects/product-reviews.js';
import { SearchBox } from '../objects/search-box.js';
import { browseSeed } from './seed.js';

test.use({ seed: browseSeed, language: 'ar', locale: 'ar-EG' });

test('searches, filters and goes through categories from right to left, by keyboard', async ({ page, shop }) => {
  const search = new SearchBox(page, browseWords.ar);
  const listing = new Listing(page, browseWords.ar);
  await shop.open('right-to-left');
  await search.type('مظلة');
  await expect(search.nothingFor('مظلة')).toBeVisible();
  await search.type('صابون');
  await search.choose(search.option(/^صابون الشوفان/));
  await expect(shop.product.heading('صابون الشوفان')).toBeFocused();
  await page.goBack();

  await listing.press(listing.moreIn('شموع'));
  await listing.press(page.locator('vitrine-categories [part=sublist]').getByRole('link', { name: 'شمع الصويا' }));
  await expect(page.getByRole('heading', { level: 2, name: 'شمع الصويا' })).toBeFocused();
  await expect(page.getByText('مصبوبة من شمع الصويا.')).toBeVisible();
  await listing.press(listing.inStock);
  await expect(listing.names).toHaveText(['شمعة الصويا']);
  await expect(page).toHaveURL(/#!\/c\/soy\?inStock=true$/);

  const first = await listing.inStock.boundingBox();
  const second = await listing.onSale.boundingBox();
  expect(first?.x, 'the first filter to the right of the next').toBeGreaterThan(second?.x ?? Infinity);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 'nothing sticks out').toBe(0);
});

test('takes a review from right to left', async ({ context, page, shop, store }) => {
  const reviews = new ProductReviews(page, browseWords.ar);
  const office = new BackOffice(await context.newPage(), store);
  await shop.open('right-to-left', '#!/p/oat-soap');
  await reviews.write({ stars: 5, title: 'رائع', body: 'رائحة هادئة.', name: 'ليلى', email: 'layla@example.com' });
  await expect(reviews.thanks).toBeFocused();
  await office.open();
  await office.decide('Approve', 'Oat soap');
  await page.reload();
  await expect(reviews.by('ليلى')).toContainText('رائحة هادئة.');
  await expect(reviews.by('ليلى').locator('[part=body]')).toHaveCSS('direction', 'rtl');
  await expect(reviews.average.getByRole('img', { name: browseWords.ar.average('5') })).toBeVisible();
});
