import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { StoreSeed } from '../../../demo/catalog/types.js';
import { expect, test } from '../fixtures.js';
import { smallSeed } from '../seed.js';

/** What the demo's pages name, and no more: a page with eighty products takes long to examine. */
const pagesSeed: Partial<StoreSeed> = {
  ...smallSeed,
  categories: [
    { slug: 'candles', name: 'Candles' },
    { slug: 'soy-wax', name: 'Soy wax', parent: 'candles' },
  ],
  products: ['hand-poured-candle', 'lavender-linen-spray', 'night-candle', 'day-candle', 'tea-lights'].map(
    (slug, index) => ({
      slug,
      name: slug.replaceAll('-', ' '),
      summary: 'Burns for forty hours.',
      description: 'Poured by **hand**.',
      categories: ['soy-wax'],
      price: 1800 + index * 100,
      ...(index === 1 && { salePrice: 1500 }),
      stock: index === 2 ? 0 : 20,
      media: [{ path: `${slug}/front.jpg`, alt: `Picture of ${slug}`, aspectRatio: 0.8 }],
      reviews: [{ rating: 5, body: 'Lovely.', author: 'Sam', createdAt: '2026-03-14T09:00:00Z' }],
      createdAt: '2026-01-01T00:00:00Z',
    }),
  ),
};

/** The demo's pages, and what is opened in the whole shop. */
const pages = [
  'index.html',
  'analytics.html',
  'shop.html',
  'shop.html#!/p/hand-poured-candle',
  'shop.html#!/checkout',
  'shop.html#!/?open=cart',
  'grid.html',
  'product.html',
  'buy-button.html',
  'cart.html',
  'chat.html',
  'checkout.html',
  'account.html',
  'right-to-left.html',
  'french.html',
  'structured-data.html',
  'theme.html',
  'dark.html',
  'attributes.html',
  'template.html',
  'placeholders.html',
  'query.html',
  'no-routing.html',
  'hostile.html',
];

/** Opens a page, with something in the cart where there would be nothing to see without. */
async function openPage(page: Page, name: string): Promise<void> {
  if (name.endsWith('checkout') || name.endsWith('=cart')) {
    await page.goto('/demo/pages/shop.html');
    await page.getByRole('button', { name: 'Add to cart: hand poured candle' }).click();
    await expect(page.getByRole('button', { name: /^Cart, [1-9]/ })).toBeVisible();
  }
  await page.goto(`/demo/pages/${name}`);
  // What comes in a dialog or a page of the shop may begin only when the network has been at rest for a while.
  if (name.endsWith('=cart')) await expect(page.locator('vitrine-cart [part=lines]')).toBeVisible();
  if (name.endsWith('checkout')) await expect(page.locator('vitrine-checkout [part=pay-button]')).toBeVisible();
}

/** The page's elements are there, and have what they show. */
async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await expect(page.locator('[aria-busy=true], .skeleton').filter({ visible: true })).toHaveCount(0);
  // Half-transparent words have half the contrast.
  await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)));
}

test.describe('demo pages', () => {
  test.use({ seed: pagesSeed });

  for (const name of pages) {
    test(`${name} is accessible in light and dark, and no wider than a phone`, async ({ page, problems }) => {
      problems.expectStatus(401, 404);
      problems.expect(/\[vitrine\] The store does not accept the key "pk_test_second"/);
      // What it does to prototypes breaks the examiner, which is no part of the page.
      await page.route('**/hostile.js', (route) => route.fulfill({ body: '', contentType: 'text/javascript' }));
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await page.goto('about:blank');
        await openPage(page, name);
        await settle(page);
        // The level of a card's heading fits below a section's; which one a page has is its own business.
        const { violations } = await new AxeBuilder({ page })
          .exclude('iframe')
          .disableRules(['heading-order'])
          .analyze();
        const found = violations.map(({ id, nodes }) => [
          colorScheme,
          id,
          ...nodes.map(({ target }) => String(target)),
        ]);
        expect(found).toEqual([]);
      }
      await page.setViewportSize({ width: 320, height: 640 });
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    });
  }
});

test.describe('loading', () => {
  for (const [width, height] of [
    [1280, 800],
    [320, 640],
  ] as const) {
    for (const route of ['', '#!/p/beeswax-candle', '#!/?open=cart']) {
      test(`nothing moves while ${route || 'the listing'} loads at ${width}`, async ({ page, shop }) => {
        await page.setViewportSize({ width, height });
        await page.addInitScript(() => {
          const shifts: string[] = [];
          Object.assign(window, { shifts });
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) shifts.push(JSON.stringify(entry));
          }).observe({ type: 'layout-shift', buffered: true });
        });
        await shop.open('shop', route);
        await settle(page);
        expect(await page.evaluate(() => (window as unknown as { shifts: string[] }).shifts)).toEqual([]);
      });
    }
  }
});

test('forced colours and reduced motion keep everything in sight', async ({ page, shop }) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await shop.open();
  await shop.quickAdd('Beeswax candle').click();
  await shop.cartButton.click();
  await expect(shop.cart.line('Beeswax candle')).toBeVisible();
  const motion = await shop.cart.dialog.evaluate((dialog) =>
    Math.max(...dialog.getAnimations({ subtree: true }).map(({ effect }) => Number(effect?.getTiming().duration)), 0),
  );
  expect(motion).toBeLessThanOrEqual(1);
  const button = await shop.cart.checkoutButton.evaluate((element) => {
    const { backgroundColor, color } = getComputedStyle(element);
    return { backgroundColor, color };
  });
  expect(button.backgroundColor).not.toBe(button.color);
  await shop.cart.checkoutButton.click();
  await expect(shop.checkout.email).toBeVisible();
});
