import { expect, test } from '../fixtures.js';
import { browseWords } from '../objects/browse-words.js';
import { Listing } from '../objects/listing.js';
import { browseSeed } from './seed.js';

test.use({ seed: browseSeed });

test('narrows a listing down by keyboard; the address keeps it, step by step', async ({ page, shop }) => {
  const listing = new Listing(page, browseWords.en);
  await shop.open();
  await expect(listing.names).toHaveCount(5);

  await listing.restrictPrice('10', '20');
  await expect(listing.names).toHaveText(['Soy candle', 'Tea lights', 'Bath salt']);
  await expect(listing.price).toBeFocused();
  await listing.press(listing.onSale);
  await listing.press(listing.inStock);
  await expect(listing.names).toHaveText(['Soy candle', 'Bath salt']);
  await listing.stepDown(listing.sort, 2);
  await expect(listing.names).toHaveText(['Bath salt', 'Soy candle']);
  await expect(page).toHaveURL(/#!\/\?priceMin=1000&priceMax=2000&onSale=true&inStock=true&sort=price$/);
  const address = page.url();

  await page.reload();
  await expect(listing.names).toHaveText(['Bath salt', 'Soy candle']);
  await expect(listing.price).toHaveText('£10 to £20');
  await expect(listing.onSale).toHaveAttribute('aria-pressed', 'true');
  await expect(listing.inStock).toHaveAttribute('aria-pressed', 'true');
  await expect(listing.sort).toHaveValue('price');

  await listing.stepDown(listing.category, 1);
  await expect(page).toHaveURL(/#!\/c\/candles\?/);
  await expect(listing.names).toHaveText(['Soy candle']);
  await page.goBack();
  await expect(page).toHaveURL(address);
  await expect(listing.names).toHaveText(['Bath salt', 'Soy candle']);
});

test('offers only the filters that the store has', async ({ page, shop, store }) => {
  await store.changeSettings({ features: { filters: ['inStock'] } });
  const listing = new Listing(page, browseWords.en);
  await shop.open();
  await expect(listing.inStock).toBeVisible();
  await expect(listing.onSale).toHaveCount(0);
  await expect(listing.price).toHaveCount(0);
});
