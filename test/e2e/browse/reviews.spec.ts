import { expect, test } from '../fixtures.js';
import { BackOffice } from '../objects/back-office.js';
import { browseWords } from '../objects/browse-words.js';
import { ProductReviews } from '../objects/product-reviews.js';
import { browseSeed } from './seed.js';

test.use({ seed: browseSeed });

test('a review is written by keyboard, approved over the counter, and counts from then on', async ({
  context,
  page,
  shop,
  store,
}) => {
  const reviews = new ProductReviews(page, browseWords.en);
  const office = new BackOffice(await context.newPage(), store);
  const written = { title: 'Lovely', body: 'Burns evenly.', name: 'Ada', email: 'ada@example.com' };
  await shop.open('shop', '#!/p/beeswax-candle');
  await reviews.write({ ...written, stars: 4 });
  await expect(reviews.thanks).toBeFocused();
  await page.reload();
  await expect(reviews.root.getByText('No reviews yet.')).toBeVisible();

  await office.open();
  await expect(office.entry('Reviews', 'Beeswax candle')).toContainText('4 of 5');
  await office.decide('Approve', 'Beeswax candle');
  await page.reload();
  await expect(reviews.by('Ada')).toContainText('Burns evenly.');
  await expect(reviews.average.getByRole('img', { name: '4 out of 5' })).toBeVisible();

  await reviews.write({ ...written, stars: 1, name: 'Bob', email: 'bob@example.com' });
  await expect(reviews.thanks).toBeVisible();
  await office.open();
  await office.decide('Refuse', '1 of 5 for Beeswax candle');
  await shop.open();
  await expect(shop.card('Beeswax candle')).toContainText('Rated 4 out of 5, 1 review');
  await shop.productLink('Beeswax candle').click();
  await expect(reviews.all).toHaveCount(1);
  await expect(page.locator('body')).not.toContainText('ada@example.com');
});
