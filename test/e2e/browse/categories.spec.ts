import { expect, test } from '../fixtures.js';
import { browseWords } from '../objects/browse-words.js';
import { Listing } from '../objects/listing.js';
import { browseSeed } from './seed.js';

test.use({ seed: browseSeed });

test('goes down the categories and back up by keyboard', async ({ page, shop }) => {
  const listing = new Listing(page, browseWords.en);
  const current = listing.breadcrumb.locator('[aria-current=page]');
  await shop.open('search');
  await listing.press(listing.moreIn('Candles'));
  await listing.press(page.locator('vitrine-categories [part=sublist]').getByRole('link', { name: 'Soy wax' }));
  await expect(page).toHaveURL(/#!\/c\/soy$/);
  await expect(listing.names).toHaveText(['Soy candle', 'Tea lights']);
  await expect(current).toHaveText('Soy wax');
  await expect(listing.breadcrumb.getByRole('link')).toHaveText(['All products', 'Candles', 'Soy wax']);
  await expect(page.locator('vitrine-categories').getByText('Poured from soy, in small batches.')).toBeVisible();

  await listing.press(listing.breadcrumb.getByRole('link', { name: 'Candles' }));
  await expect(current).toHaveText('Candles');
  await expect(listing.names).toHaveText(['Beeswax candle', 'Soy candle', 'Tea lights']);
  await page.goBack();
  await expect(current).toHaveText('Soy wax');
  await page.reload();
  await expect(current).toHaveText('Soy wax');
  await expect(listing.names).toHaveText(['Soy candle', 'Tea lights']);
});
