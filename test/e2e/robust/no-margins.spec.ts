import { expect, test } from '../fixtures.js';

const CANDLE = 'Beeswax candle';

for (const [width, height] of [
  [320, 640],
  [390, 844],
  [768, 900],
  [1280, 800],
] as const) {
  test(`a page without margins does not scroll sideways at ${width}`, async ({ page, shop }) => {
    await page.setViewportSize({ width, height });
    const bare = () =>
      page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(
          'html, body, main { margin: 0 !important; padding: 0 !important; max-width: none !important }',
        );
        document.adoptedStyleSheets = [sheet];
      });
    const overflow = () =>
      page.evaluate(
        () => (document.scrollingElement?.scrollWidth ?? 0) - (document.scrollingElement?.clientWidth ?? 0),
      );
    for (const [route, sight] of [
      ['', () => shop.quickAdd(CANDLE)],
      ['#!/p/beeswax-candle', () => page.getByRole('button', { name: 'Add to cart', exact: true })],
      ['#!/checkout', () => shop.checkout.payButton],
      ['#!/account', () => page.getByRole('heading', { name: 'Sign in' })],
    ] as const) {
      await shop.open('shop', route);
      await bare();
      await expect(sight().first()).toBeVisible();
      if (route === '') await shop.quickAdd(CANDLE).click();
      await page.waitForLoadState('networkidle');
      expect(await overflow(), route).toBe(0);
    }
  });
}
