import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.js';
import type { Storefront } from '../objects/storefront.js';
import { heldFor } from './held.js';

const CANDLE = 'Beeswax candle';
const GUIDE = 'Candle care guide';

/** What a proxy, a captive portal or half a deployment answers instead. */
const answers: readonly { readonly name: string; readonly body: string; readonly type: string }[] = [
  { name: 'HTML', body: '<!doctype html><h1>Welcome to the hotel’s Wi-Fi</h1>', type: 'text/html' },
  { name: 'half of the JSON', body: '{"data":{"id":"ord_1","items":[{"id":', type: 'application/json' },
  { name: 'nothing', body: '', type: 'application/json' },
  { name: 'another shape', body: '{"data":{"unexpected":[null,{"price":"free"}]}}', type: 'application/json' },
  { name: 'null', body: '{"data":null}', type: 'application/json' },
];

/** Answers requests to a path of the API so, until the function that it answers is called. */
async function breakPath(
  page: Page,
  path: RegExp,
  { body, type }: (typeof answers)[number],
): Promise<() => Promise<void>> {
  await page.route(path, (route) => route.fulfill({ status: 200, body, contentType: type }));
  return () => page.unroute(path);
}

const api = (path: string) => new RegExp(`/v3/public/pk_\\w+${path}(\\?.*)?$`);

const retry = (page: Page, tag: string) => page.locator(tag).getByRole('button', { name: 'Try again', exact: true });

/** The places where something is read, what shows that it could not be, and what shows that it is there. */
const reads: readonly {
  readonly name: string;
  readonly path: RegExp;
  readonly route: string;
  readonly tag: string;
  readonly seen: (shop: Storefront) => ReturnType<Storefront['quickAdd']>;
}[] = [
  {
    name: 'the listing',
    path: api('/products'),
    route: '',
    tag: 'vitrine-product-grid',
    seen: (shop) => shop.quickAdd(CANDLE),
  },
  {
    name: 'a product',
    path: api('/products/beeswax-candle'),
    route: '#!/p/beeswax-candle',
    tag: 'vitrine-product',
    seen: (shop) => shop.product.heading(CANDLE),
  },
];

for (const { name, path, route, tag, seen } of reads) {
  test(`${name} that cannot be read is an error in words, with a retry that works`, async ({ page, shop }) => {
    for (const answer of answers) {
      await test.step(answer.name, async () => {
        const mend = await breakPath(page, path, answer);
        await shop.open('shop', route);
        await page.reload();
        await expect(page.locator(tag).getByRole('alert')).toContainText('The shop has a problem right now.');
        await mend();
        await retry(page, tag).click();
        await expect(seen(shop)).toBeVisible();
      });
    }
  });
}

test('a shop whose own description or categories cannot be read still sells', async ({
  page,
  problems,
  shop,
  store,
}) => {
  problems.expect(/\[vitrine\] \S+ does not answer as a store/);
  for (const answer of answers) {
    await breakPath(page, api('/?'), answer);
    await breakPath(page, api('/categories'), answer);
  }
  await shop.open();
  await shop.quickAdd(CANDLE).click();
  await shop.cartButton.click();
  await expect(shop.cart.total).toHaveText('£25.55');
  await expect.poll(() => heldFor(store, shop)).toEqual([[CANDLE, 1]]);
});

test('a cart that cannot be read is an error in words, with a retry that works', async ({ page, shop, store }) => {
  await shop.open();
  await shop.quickAdd(CANDLE).click();
  await expect.poll(() => heldFor(store, shop)).toEqual([[CANDLE, 1]]);
  // A page that is loaded knows nothing of the cart from before. Not by loading it twice: requests that are given up for
  // that have kept the network from coming to rest.
  await page.addInitScript((key) => {
    if (location.protocol.startsWith('http')) localStorage.removeItem(key);
  }, `vitrine:${store.key}:cart`);
  for (const answer of answers) {
    await test.step(answer.name, async () => {
      const mend = await breakPath(page, api('/cart'), answer);
      await page.goto('about:blank');
      await shop.open('shop', '#!/?open=cart');
      await expect(shop.cart.dialog.getByText('Your cart could not be loaded')).toBeVisible();
      // Whatever else reads the cart on a page that is loaded has done so.
      await page.waitForLoadState('networkidle');
      await mend();
      await retry(page, 'vitrine-cart').click();
      await expect(shop.cart.quantity(CANDLE)).toHaveValue('1');
    });
  }
});

test('changes that are answered by nonsense are made, once', async ({ page, shop, store }) => {
  await shop.open();
  await expect(shop.quickAdd(CANDLE)).toBeVisible();
  let expected = 0;
  for (const { name, body, type } of answers) {
    await test.step(name, async () => {
      expected++;
      const reach = async (route: Parameters<Parameters<Page['route']>[1]>[0]) => {
        await route.fetch();
        await route.fulfill({ status: 200, body, contentType: type });
      };
      await page.route(api('/cart/items'), reach, { times: 1 });
      await shop.quickAdd(CANDLE).click();
      await expect(shop.count).toHaveText(String(expected));
      await expect.poll(() => heldFor(store, shop)).toEqual([[CANDLE, expected]]);
    });
  }
  await shop.cartButton.click();
  await expect(shop.cart.dialog.locator('[aria-busy=true]')).toHaveCount(0);
  await expect(shop.cart.quantity(CANDLE)).toHaveValue(String(expected));
});

for (const path of ['/cart/checkout-data', '/countries', '/payment-methods']) {
  test(`a checkout without ${path} is an error in words, with a retry that works`, async ({ page, shop }) => {
    await shop.open();
    await shop.quickAdd(CANDLE).click();
    // Nothing in what was typed before has to be there, so that another shape is an empty form.
    const wrong = answers.filter(({ name }) => path !== '/cart/checkout-data' || name !== 'another shape');
    for (const answer of wrong) {
      await test.step(answer.name, async () => {
        const mend = await breakPath(page, api(path), answer);
        await page.goto('about:blank');
        await shop.open('shop', '#!/checkout');
        await expect(retry(page, 'vitrine-checkout')).toBeVisible();
        await mend();
        await retry(page, 'vitrine-checkout').click();
        await expect(shop.checkout.email).toBeVisible();
        await expect(shop.checkout.payment('Bank transfer')).toBeVisible();
      });
    }
  });
}

test('an order that cannot be read is an error in words, with a retry that works', async ({ page, shop, store }) => {
  await shop.open();
  await shop.goToCheckoutWith(GUIDE);
  await shop.checkout.fillContact();
  await shop.checkout.payment('Bank transfer').check();
  await shop.checkout.pay();
  await expect(shop.confirmation.thanksLater).toBeVisible();
  const { id } = await store.order();
  for (const answer of answers) {
    await test.step(answer.name, async () => {
      const mendStatus = await breakPath(page, api(`/orders/${id}/status`), answer);
      const mendOrder = await breakPath(page, api(`/orders/${id}`), answer);
      await page.reload();
      await expect(retry(page, 'vitrine-order')).toBeVisible();
      await mendStatus();
      await mendOrder();
      await retry(page, 'vitrine-order').click();
      await expect(shop.confirmation.thanksLater).toBeVisible();
    });
  }
});
