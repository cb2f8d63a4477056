import { expect, test } from '../fixtures.js';
import { browseWords } from '../objects/browse-words.js';
import { Listing } from '../objects/listing.js';
import { SearchBox } from '../objects/search-box.js';
import { browseSeed } from './seed.js';

test.use({ seed: browseSeed });

test('finds a product by keyboard, and remembers what was looked for', async ({ page, shop }) => {
  const search = new SearchBox(page, browseWords.en);
  const listing = new Listing(page, browseWords.en);
  await shop.open();
  await search.type('candle');
  await expect(search.option('Candles')).toBeVisible();
  await expect(search.option(/^Beeswax candle/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('listbox')).toBeHidden();
  await expect(search.field).toBeFocused();
  await expect(search.field).toHaveValue('candle');
  await page.keyboard.press('ArrowDown');
  await search.choose(search.option(/^Soy candle/));
  await expect(shop.product.heading('Soy candle')).toBeFocused();
  await expect(page).toHaveURL(/#!\/p\/soy-candle$/);

  await page.reload();
  await search.type('');
  await page.keyboard.press('Backspace');
  await expect(search.recent).toHaveText(['candle']);
  await search.choose(search.recent.first());
  await expect(page).toHaveURL(/q=candle/);
  await expect(listing.names).toHaveText(['Beeswax candle', 'Soy candle']);
  await expect(search.field).toHaveValue('candle');
});

test('finds nothing, and offers where to look instead', async ({ page, shop }) => {
  const search = new SearchBox(page, browseWords.en);
  await shop.open();
  await search.type('umbrella');
  await expect(search.nothingFor('umbrella')).toBeVisible();
  await search.choose(search.option('Bath'));
  await expect(page).toHaveURL(/#!\/c\/bath$/);
  await expect(new Listing(page, browseWords.en).names).toHaveText(['Oat soap', 'Bath salt']);
});
