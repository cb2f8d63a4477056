import { expect, test } from '../fixtures.js';
import { TestStore } from '../store.js';
import { smallSeed } from '../seed.js';
import { strictPolicy } from '../../tools/site.js';
import { buildOwnLit } from './own-lit.js';
import { heldFor } from './held.js';

const CANDLE = 'Beeswax candle';
const GUIDE = 'Candle care guide';

test('a page with `* {all: unset}`, patched prototypes, its own Lit and the script twice sells all the same', async ({
  page,
  shop,
  store,
}) => {
  const script = await buildOwnLit();
  await page.route('**/pages/own-lit.js', (route) =>
    route.fulfill({ body: script, contentType: 'text/javascript; charset=utf-8' }),
  );
  // Two copies of Lit make two policies of one name, which such a page has to allow.
  await page.route('**/pages/own-lit.html', async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), 'content-security-policy': `${strictPolicy} 'allow-duplicates'` };
    await route.fulfill({ response, headers });
  });
  await page.goto('/pages/own-lit.html');
  await expect(page.getByText('Hello, visitor, from the page’s own Lit.')).toBeVisible();
  const colour = await shop.quickAdd(CANDLE).evaluate((button) => getComputedStyle(button).display);
  expect(colour).not.toBe('inline');

  await shop.goToCheckoutWith(CANDLE);
  await shop.checkout.fillDelivery();
  await shop.checkout.fillCard();
  await shop.checkout.pay();
  await expect(shop.confirmation.thanks).toBeVisible();
  expect(await store.order()).toMatchObject({ paymentState: 'paid' });
  await expect(page.locator('vitrine-outlet')).toHaveCount(1);
});

test('a sandboxed frame without storage shows the shop, and sells', async ({ page, problems, store }) => {
  // Nobody can talk to a card's fields across such a frame.
  problems.expect(/The card form could not be shown/);
  await page.goto('/pages/sandbox.html');
  const frame = page.frameLocator('iframe[title="Shop"]');
  await frame.getByRole('button', { name: `Add to cart: ${GUIDE}` }).click();
  await frame.getByRole('button', { name: 'Cart, 1 item' }).click();
  await frame.getByRole('button', { name: 'Checkout', exact: true }).click();
  await frame.getByLabel('E-mail', { exact: true }).fill('ada@example.com');
  await frame.getByRole('radio', { name: 'Bank transfer', exact: true }).check();
  await frame.getByRole('button', { name: /^Buy now/ }).click();
  await expect(frame.getByRole('heading', { name: /^Thank you\./ })).toBeVisible();
  expect((await store.order()).items.map(({ productName }) => productName)).toEqual([GUIDE]);
});

test('storage that throws is done without', async ({ page, shop, store }) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    for (const area of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, area, { get: refuse, configurable: true });
    }
  });
  await shop.open();
  await shop.goToCheckoutWith(GUIDE);
  await shop.checkout.fillContact();
  await shop.checkout.payment('Bank transfer').check();
  await shop.checkout.pay();
  await expect(shop.confirmation.thanksLater).toBeVisible();
  await store.order();
});

test('storage that is full is done without', async ({ page, shop, store }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
  });
  await shop.open();
  const sent = page.waitForRequest((request) => request.url().endsWith('/cart/items'));
  await shop.quickAdd(CANDLE).click();
  const token = (await sent).headers()['x-cart-token'] ?? '';
  await shop.quickAdd(CANDLE).click();
  await expect(shop.count).toHaveText('2');
  await expect.poll(async () => (await store.cart(token)).items.map(({ quantity }) => quantity)).toEqual([2]);
});

test('two stores on one page keep their carts and their languages apart', async ({ baseURL, page, shop, store }) => {
  const second = await TestStore.make(baseURL ?? '', smallSeed);
  await page.route('**/two-stores.html', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replaceAll('pk_test_second', second.key) });
  });
  await shop.open('two-stores');
  const [english, french] = [page.locator('#first'), page.locator('#second')];
  await english.getByRole('button', { name: `Add to cart: ${CANDLE}` }).click();
  await french.getByRole('button', { name: 'Ajouter au panier : Bougie en cire d’abeille' }).click();
  await french.getByRole('button', { name: 'Ajouter au panier : Bougie en cire d’abeille' }).click();
  await expect(english.getByRole('button', { name: 'Cart, 1 item' })).toBeVisible();
  await french.getByRole('button', { name: 'Panier, 2 articles' }).click();
  await expect(page.getByRole('dialog').getByRole('heading', { name: /^Panier/ })).toBeVisible();

  const tokens = await page.evaluate(
    (keys) => keys.map((key) => localStorage.getItem(`vitrine:${key}:token`) ?? ''),
    [store.key, second.key],
  );
  expect(tokens[0]).not.toBe(tokens[1]);
  const quantities = async (of: TestStore, token = '') => (await of.cart(token)).items.map(({ quantity }) => quantity);
  await expect.poll(() => quantities(store, tokens[0])).toEqual([1]);
  await expect.poll(() => quantities(second, tokens[1])).toEqual([2]);
});

test('elements that are moved, taken out and put back stay alive', async ({ page, shop, store }) => {
  await shop.open('cart');
  await shop.quickAdd(CANDLE).click();
  await expect(shop.count).toHaveText('1');
  await page.evaluate(() => {
    const main = document.querySelector('main');
    const section = document.createElement('section');
    main?.append(section);
    for (const name of ['vitrine-product-grid', 'vitrine-cart', 'vitrine-cart-button']) {
      const element = document.querySelector(name);
      if (element) section.append(element);
    }
  });
  await page.keyboard.press('Escape');
  await expect(shop.count).toHaveText('1');
  await shop.quickAdd(CANDLE).click();
  await expect(shop.count).toHaveText('2');
  await page.keyboard.press('Escape');
  await expect(shop.cart.dialog).toBeHidden();

  await page.evaluate(async () => {
    const grid = document.querySelector('vitrine-product-grid');
    const parent = grid?.parentElement;
    grid?.remove();
    await new Promise((resolve) => requestAnimationFrame(resolve));
    if (grid) parent?.prepend(grid);
  });
  await shop.quickAdd(CANDLE).click();
  await expect(shop.count).toHaveText('3');
  await expect(shop.cart.quantity(CANDLE)).toHaveValue('3');
  await expect.poll(() => heldFor(store, shop)).toEqual([[CANDLE, 3]]);
});

test('plain placeholders become the shop, also those that the page adds later', async ({
  page,
  problems,
  shop,
  store,
}) => {
  // The product of the page's buy button.
  problems.expectStatus(404);
  await shop.open('placeholders');
  await shop.quickAdd(CANDLE).click();
  await expect(shop.count).toHaveText('1');
  await page.evaluate(() => {
    const later = document.createElement('div');
    later.dataset['vitrine'] = 'product';
    later.dataset['product'] = 'stoneware-mug';
    document.querySelector('main')?.append(later);
  });
  await expect(shop.product.heading('Stoneware mug')).toBeVisible();
  await expect.poll(() => heldFor(store, shop)).toHaveLength(1);
});

test('a placeholder hands on no handlers and no style', async ({ page, problems, shop }) => {
  problems.expectStatus(404);
  await shop.open('placeholders');
  await page.evaluate(() => {
    const hostile = document.createElement('div');
    Object.assign(hostile.dataset, {
      vitrine: 'cart-button',
      onclick: 'window.__ran=1',
      style: 'position:fixed',
      title: 'Bag',
    });
    document.querySelector('main')?.append(hostile);
  });
  const made = page.locator('[data-onclick] > vitrine-cart-button');
  await expect(made).toHaveAttribute('title', 'Bag');
  await expect(made).not.toHaveAttribute('onclick');
  await expect(made).not.toHaveCSS('position', 'fixed');
});

test('a wrong key is told to the owner on the console once, and to the shopper in calm words', async ({
  context,
  baseURL,
  page,
  problems,
  shop,
}) => {
  problems.expectStatus(401);
  problems.expect(/\[vitrine\]/);
  await context.addCookies([{ name: 'store-key', value: 'pk_test_nobody', url: baseURL ?? '' }]);
  await shop.open();
  await expect(page.getByText('The shop is not available on this page.').first()).toBeVisible();
  await expect.poll(() => problems.matching(/\[vitrine\]/).length).toBe(1);
  expect(problems.matching(/\[vitrine\]/)[0]).toMatch(/key/i);
});
