import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.js';
import { smallSeed } from '../seed.js';

const CANDLE = 'Beeswax candle';
const [first, ...others] = smallSeed.products ?? [];

test.use({
  seed: {
    ...smallSeed,
    products: [
      ...(first ? [first] : []),
      ...others,
      {
        slug: 'mug',
        name: 'Mug',
        categories: [],
        price: 900,
        media: [],
        options: [
          { name: 'Size', values: ['S', 'L'] },
          { name: 'Colour', values: [{ value: 'Clay', color: '#b4654a' }] },
        ],
        variants: [{ values: ['S', 'Clay'] }, { values: ['L', 'Clay'] }],
        reviews: [{ rating: 4, body: 'Good.', author: 'Sam', createdAt: '2026-03-14T09:00:00Z' }],
      },
    ],
  },
});

interface Edge {
  readonly control: string;
  readonly contrast: number;
}

/** The contrast of each control's edge, its own or that of the frame around it, with the page's ground (WCAG 2.2, 1.4.11). */
const edges = (page: Page): Promise<readonly Edge[]> =>
  page.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    if (!canvas) throw new Error('There is no canvas.');
    const ground = getComputedStyle(document.body).backgroundColor;
    const base = ground === 'rgba(0, 0, 0, 0)' ? 'white' : ground;
    const luminance = (color: string): number => {
      canvas.fillStyle = base;
      canvas.fillRect(0, 0, 1, 1);
      canvas.fillStyle = color;
      canvas.fillRect(0, 0, 1, 1);
      const [r = 0, g = 0, b = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((value) => {
        const part = value / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const contrast = (color: string): number => {
      const [one, other] = [luminance(color), luminance(base)];
      return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    };
    const found: Edge[] = [];
    const look = (root: ParentNode): void => {
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot) look(element.shadowRoot);
        const isField = element.matches('input:not([type=radio], [type=checkbox], [type=hidden]), select, textarea');
        const isChoice = element.matches('label.value, .options, .stepper');
        // The sort order is chosen in words: its list has no frame to be told from the page.
        if (!(isField || isChoice) || !element.checkVisibility() || element.closest('.sort')) continue;
        let framed: Element | null = element;
        while (framed && getComputedStyle(framed).borderTopWidth === '0px') framed = framed.parentElement;
        const color = framed && getComputedStyle(framed).borderTopColor;
        found.push({
          control: `${element.localName} ${element.id || element.className || element.getAttribute('part') || ''}`,
          contrast: color ? contrast(color) : 1,
        });
      }
    };
    look(document);
    return found;
  });

for (const [scheme, name] of [
  ['light', 'shop'],
  ['dark', 'dark'],
] as const) {
  test(`edges of fields and choices are told from a ${scheme} page`, async ({ page, shop }) => {
    const check = async (expected: number) => {
      await page.waitForLoadState('networkidle');
      const found = await edges(page);
      expect(found.length).toBeGreaterThanOrEqual(expected);
      expect(found.filter(({ contrast }) => contrast < 3)).toEqual([]);
    };
    await shop.open(name);
    await expect(shop.quickAdd(CANDLE)).toBeVisible();
    await shop.quickAdd(CANDLE).click();
    await shop.cartButton.click();
    await shop.cart.dialog.getByText('Add a discount code').click();
    await check(3);
    await shop.cart.closeButton.click();
    await shop.open(name, '#!/p/mug');
    await page.getByRole('button', { name: 'Write a review' }).click();
    await expect(page.getByRole('radio', { name: 'Clay' })).toBeAttached();
    await check(5);
    await shop.open(name, '#!/checkout');
    await expect(shop.checkout.payButton).toBeVisible();
    await check(10);
  });
}

test('what is chosen is told from what is not where the system chooses the colours', async ({ page, shop }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await shop.open('shop', '#!/p/mug');
  const label = (name: string) => page.getByRole('radio', { name, exact: true }).locator('xpath=..');
  await label('S').click();
  const look = (name: string) =>
    label(name).evaluate((element) => {
      const { backgroundColor, color } = getComputedStyle(element);
      return { backgroundColor, color };
    });
  expect((await look('S')).backgroundColor).not.toBe((await look('L')).backgroundColor);
  expect((await look('S')).backgroundColor).not.toBe((await look('S')).color);
  await expect(label('Clay').getByText('Clay')).toBeVisible();
  const stars = await page
    .locator('vitrine-product .stars')
    .first()
    .evaluate((element) => getComputedStyle(element, '::before').backgroundImage);
  expect(stars).toMatch(/^linear-gradient/);
});
