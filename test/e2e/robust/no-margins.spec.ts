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

test('no text is smaller than 12 pixels on a page of small text, and no amount is broken in a narrow place', async ({
  page,
  shop,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await shop.open('shop');
  await expect(shop.quickAdd(CANDLE)).toBeVisible();
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('html, body { font-size: 11px !important }');
    document.adoptedStyleSheets = [sheet];
  });
  await shop.quickAdd(CANDLE).click();
  await shop.cartButton.click();
  await expect(shop.cart.line(CANDLE)).toBeVisible();
  const found = await page.evaluate(() => {
    const small: string[] = [];
    const broken: string[] = [];
    const look = (root: ParentNode): void => {
      for (const element of root.querySelectorAll<HTMLElement>('*')) {
        if (element.shadowRoot) look(element.shadowRoot);
        if (!(element.getRootNode() instanceof ShadowRoot) || !element.checkVisibility()) continue;
        const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
        const size = parseFloat(getComputedStyle(element).fontSize);
        if (hasText && size < 12) small.push(`${element.className} ${size}`);
        const isAmount = element.matches('bdi[translate=no]');
        if (isAmount && element.getClientRects().length > 1) broken.push(element.textContent ?? '');
      }
    };
    look(document);
    return { small, broken };
  });
  expect(found).toEqual({ small: [], broken: [] });
});
