import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.js';
import { tabTo } from '../keyboard.js';
import { CARDS } from '../objects/checkout-form.js';
import type { TestStore } from '../store.js';
import { EMAIL, placeOrder } from './customer.js';

const account = (page: Page) => page.locator('vitrine-account');

/** Opens the newest sign-in link of the store's outbox in a tab of its own, as a click in a mail program does. */
async function openLink(page: Page, store: TestStore): Promise<{ tab: Page; token: string }> {
  const outbox = await page.context().newPage();
  await outbox.goto(`/outbox?store=${store.key}`);
  const link = outbox.locator('a[href*="vitrine-auth"]').first();
  const token = new URL((await link.getAttribute('href')) ?? '').searchParams.get('vitrine-auth') ?? '';
  await link.click();
  return { tab: outbox, token };
}

async function signIn(page: Page, store: TestStore): Promise<void> {
  await account(page).getByLabel('E-mail', { exact: true }).fill(EMAIL);
  await account(page).getByRole('button', { name: 'E-mail me a link' }).click();
  await expect(account(page).getByRole('heading', { name: 'Check your e-mail' })).toBeVisible();
  const { tab } = await openLink(page, store);
  await expect(account(tab).getByRole('heading', { name: 'Your account' })).toBeVisible();
  await tab.close();
  await expect(account(page).getByRole('heading', { name: 'Your account' })).toBeVisible();
}

test('signs in by keyboard, by a link that is opened in another tab and leaves no trace', async ({
  shop,
  page,
  store,
  baseURL,
}) => {
  await placeOrder(baseURL ?? '', store, [{ productId: 'beeswax-candle' }]);
  const seen: string[] = [];
  page.context().on('request', (request) => seen.push(`${request.url()} ${request.headers()['referer'] ?? ''}`));
  await page.context().addInitScript(() => {
    const events: string[] = [];
    Object.assign(window, { events });
    for (const name of ['vitrine-error', 'vitrine-cart-updated', 'vitrine-order-placed', 'vitrine-product-viewed'])
      document.addEventListener(name, (event) => events.push(JSON.stringify((event as CustomEvent).detail)));
  });
  await shop.open('shop');
  await tabTo(page, page.getByRole('link', { name: 'Account', exact: true }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#!\/account$/);
  await tabTo(page, account(page).getByLabel('E-mail', { exact: true }));
  await page.keyboard.type(EMAIL);
  await page.keyboard.press('Enter');
  await expect(account(page).getByRole('heading', { name: 'Check your e-mail' })).toBeFocused();

  const { tab, token } = await openLink(page, store);
  await expect(account(tab).getByText(`Signed in as`)).toContainText(EMAIL);
  await expect(tab).toHaveURL(/\/demo\/pages\/shop\.html#!\/account$/);
  await expect(account(page).getByRole('heading', { name: 'Your account' })).toBeFocused();
  await expect(account(page).getByRole('link', { name: /^Order \d+/ })).toBeVisible();

  const kept = await tab.evaluate(() =>
    JSON.stringify([
      { ...localStorage },
      { ...sessionStorage },
      (window as unknown as { events: string[] }).events,
      document.documentElement.outerHTML,
      location.href,
      history.state as unknown,
    ]),
  );
  expect(token).not.toBe('');
  expect(kept).not.toContain(token);
  const carrying = seen.filter((line) => line.includes(token));
  // The page that the link names, and nothing after it but what that page's own markup asked for.
  expect(carrying.filter((line) => !line.includes('/demo/pages/shop.html') || line.includes('/v3/public'))).toEqual([]);
  await tab.goBack();
  await expect(tab).not.toHaveURL(new RegExp(token));
  await tab.goForward();
  await expect(tab).not.toHaveURL(new RegExp(token));
  expect(JSON.stringify(await store.requests())).not.toContain(token);
});

test('buys again what can be had, and logs out without losing the cart', async ({ shop, page, store, baseURL }) => {
  await placeOrder(baseURL ?? '', store, [
    { productId: 'beeswax-candle', quantity: 2 },
    { productId: 'candle-care-guide' },
  ]);
  await store.changeProduct('beeswax-candle', { stock: 0 });
  await shop.open('account');
  await signIn(page, store);
  await account(page)
    .getByRole('link', { name: /^Order \d+/ })
    .click();
  await expect(account(page).getByRole('list', { name: 'Progress' })).toContainText('Paid');
  await account(page).getByRole('button', { name: 'Buy again' }).click();
  await expect(account(page).getByText('1 item is in your cart now.')).toBeVisible();
  await expect(account(page).getByText('Beeswax candle: sold out')).toBeVisible();
  await expect(shop.count).toHaveText('1');

  await account(page).getByRole('button', { name: 'All orders' }).click();
  await account(page).getByRole('button', { name: 'Sign out' }).click();
  await expect(account(page).getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await expect(shop.notice('You are signed out.')).toBeVisible();
  await page.reload();
  await expect(account(page).getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await expect(shop.count).toHaveText('1');
});

test('offers the sign-in at checkout without being in the way, and fills in the saved address', async ({
  shop,
  page,
  store,
  baseURL,
}) => {
  await placeOrder(baseURL ?? '', store, [{ productId: 'beeswax-candle' }], EMAIL, { isProven: true });
  const { checkout } = shop;
  await shop.open();
  await shop.goToCheckoutWith('Beeswax candle');
  await checkout.email.fill(EMAIL);
  await checkout.field('firstName').fill('A');
  await expect(checkout.root.getByText('You have an account here.')).toBeVisible();
  await checkout.field('firstName').fill('');
  await checkout.root.getByRole('button', { name: 'E-mail me a link' }).click();
  await expect(checkout.root.getByText('You can simply go on meanwhile.')).toBeVisible();
  const { tab } = await openLink(page, store);
  await expect(tab).toHaveURL(/#!\/checkout$/);
  await expect(tab.locator('vitrine-checkout').getByText(`Signed in as`)).toBeVisible();
  await tab.close();
  await expect(checkout.field('line1')).toHaveValue('12 St James’s Square');
  await shop.checkout.shippingOptions.first().check();
  await checkout.payment('Bank transfer').check();
  await checkout.pay();
  await expect(shop.confirmation.thanksLater).toBeVisible();
  await expect(page.getByText('Keep your orders in an account')).toBeHidden();
  // The next cart has a token of its own; the customer is still signed in.
  await page.getByRole('link', { name: 'Account', exact: true }).click();
  await expect(account(page).getByRole('link', { name: /^Order \d+/ })).toHaveCount(2);
});

test('makes a guest a customer at the end', async ({ shop, page, store }) => {
  await shop.open();
  await shop.prepareOrderOf('Beeswax candle');
  await shop.checkout.fillCard(CARDS.paid);
  await shop.checkout.pay();
  await expect(shop.confirmation.thanks).toBeVisible();
  await page.getByRole('button', { name: 'Create account' }).click();
  await expect(page.getByText('Your account has been created.')).toBeVisible();
  const { tab } = await openLink(page, store);
  await expect(shop.confirmation.root.getByText('Signed in as')).toBeVisible();
  await expect(tab.locator('vitrine-order').getByRole('heading', { level: 2 })).toBeVisible();
  await page.getByRole('button', { name: 'Account', exact: true }).click();
  await expect(account(page).getByRole('link', { name: /^Order \d+/ })).toHaveCount(1);
  await page.reload();
  await expect(account(page).getByLabel('First name')).toHaveValue('Ada');
});

test('shows the order in the account where its link is opened elsewhere', async ({ shop, page, store, browser }) => {
  await shop.open();
  await shop.prepareOrderOf('Beeswax candle');
  await shop.checkout.fillCard(CARDS.paid);
  await shop.checkout.pay();
  await page.getByRole('button', { name: 'Create account' }).click();
  await expect(page.getByText('Your account has been created.')).toBeVisible();
  const outbox = await page.context().newPage();
  await outbox.goto(`/outbox?store=${store.key}`);
  const link = (await outbox.locator('a[href*="vitrine-auth"]').first().getAttribute('href')) ?? '';
  const phone = await browser.newContext();
  await phone.addCookies(await page.context().cookies());
  const elsewhere = await phone.newPage();
  await elsewhere.goto(new URL(link, outbox.url()).href);
  await expect(account(elsewhere).getByText(/^Sign in as .*ada@example\.com/)).toBeVisible();
  await account(elsewhere).getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(account(elsewhere).getByRole('heading', { name: /^Order \d+/ })).toBeVisible();
  await expect(account(elsewhere).getByRole('list', { name: 'Progress' })).toContainText('Paid');
  await phone.close();
});

test('signs in what waits on another device only on the word of whoever opened the link', async ({
  shop,
  page,
  store,
  browser,
  baseURL,
}) => {
  await placeOrder(baseURL ?? '', store, [{ productId: 'beeswax-candle' }]);
  await shop.open('shop', '#!/account');
  await account(page).getByLabel('E-mail', { exact: true }).fill(EMAIL);
  await account(page).getByRole('button', { name: 'E-mail me a link' }).click();
  await expect(account(page).getByRole('heading', { name: 'Check your e-mail' })).toBeVisible();
  const outbox = await page.context().newPage();
  await outbox.goto(`/outbox?store=${store.key}`);
  const link = (await outbox.locator('a[href*="vitrine-auth"]').first().getAttribute('href')) ?? '';

  const phone = await browser.newContext();
  await phone.addCookies(await page.context().cookies());
  const opened = await phone.newPage();
  await opened.goto(new URL(link, outbox.url()).href);
  await expect(account(opened).getByText(`Sign in as`)).toContainText(EMAIL);
  await tabTo(opened, account(opened).getByRole('button', { name: 'Sign in', exact: true }));
  await opened.keyboard.press('Enter');
  await expect(account(opened).getByText('Signed in as')).toContainText(EMAIL);
  const question = account(opened).getByRole('region', { name: 'Sign in on the other device too?' });
  await expect(question).toContainText(/Chrom|Firefox|Safari|Edge/);
  const statusOf = () => page.waitForResponse(/\/cart\/auth-status/).then((response) => response.json());
  expect(await statusOf()).toMatchObject({ data: { authenticated: false } });
  await expect(account(page).getByRole('heading', { name: 'Check your e-mail' })).toBeVisible();

  await tabTo(opened, question.getByRole('button', { name: 'Sign in there too' }));
  await opened.keyboard.press('Enter');
  await expect(account(opened).getByText('The other device is signed in.')).toBeFocused();
  await expect(account(page).getByRole('heading', { name: 'Your account' })).toBeVisible({ timeout: 20_000 });
  await phone.close();
});

test('keeps a link whose file does not load until it is used, also over a reload', async ({
  shop,
  page,
  store,
  baseURL,
  problems,
}) => {
  problems.expectStatus(503);
  problems.expect(/\[vitrine\] A part could not be loaded/);
  await placeOrder(baseURL ?? '', store, [{ productId: 'beeswax-candle' }]);
  await shop.open('shop', '#!/account');
  await account(page).getByLabel('E-mail', { exact: true }).fill(EMAIL);
  await account(page).getByRole('button', { name: 'E-mail me a link' }).click();
  await expect(account(page).getByRole('heading', { name: 'Check your e-mail' })).toBeVisible();
  let isDown = true;
  let missed = 0;
  await page.context().route(/sign-in-link/, (route) => {
    if (!isDown) return route.continue();
    missed++;
    return route.fulfill({ status: 503 });
  });
  const { tab } = await openLink(page, store);
  await expect.poll(() => missed).toBeGreaterThan(0);
  await expect(tab).not.toHaveURL(/vitrine-auth/);
  await expect(account(tab).getByText('Signed in as')).toHaveCount(0);
  isDown = false;
  await tab.reload();
  await expect(account(tab).getByText('Signed in as')).toContainText(EMAIL);
});

test('who logs out leaves no order behind for the next', async ({ shop, page, store, baseURL, problems }) => {
  problems.expectStatus(404);
  await placeOrder(baseURL ?? '', store, [{ productId: 'beeswax-candle' }], EMAIL, { isProven: true });
  await shop.open('shop', '#!/account');
  await signIn(page, store);
  await page.getByRole('link', { name: 'Candles', exact: true }).click();
  await shop.goToCheckoutWith('Beeswax candle');
  await expect(shop.checkout.field('line1')).not.toHaveValue('');
  await shop.checkout.payment('Bank transfer').check();
  await shop.checkout.pay();
  await expect(shop.confirmation.thanksLater).toBeVisible();
  const { hash } = new URL(page.url());
  await page.getByRole('link', { name: 'Account', exact: true }).click();
  await account(page).getByRole('button', { name: 'Sign out' }).click();
  await expect(account(page).getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(new RegExp(`${hash.replace('!', '\\!')}$`));
  await expect(page.getByText('This order can’t be shown here')).toBeVisible();
  await expect(page.getByText(EMAIL)).toHaveCount(0);
  await page.evaluate(() => (location.hash = '#!/checkout'));
  await expect(shop.checkout.root.getByText('Your cart is empty')).toBeVisible();
  await expect(page.getByRole('button', { name: 'See your last order' })).toHaveCount(0);
});

test.describe('in Arabic', () => {
  test.use({ language: 'ar', locale: 'ar-EG' });

  test('signs in from right to left, and shows nobody else’s order', async ({
    shop,
    page,
    store,
    baseURL,
    problems,
  }) => {
    problems.expectStatus(404);
    await placeOrder(baseURL ?? '', store, [{ productId: 'beeswax-candle' }]);
    const foreign = await placeOrder(baseURL ?? '', store, [{ productId: 'beeswax-candle' }], 'bob@example.com');
    await shop.open('right-to-left');
    await page.getByRole('link', { name: 'الحساب', exact: true }).click();
    await account(page).getByLabel('البريد الإلكتروني', { exact: true }).fill(EMAIL);
    await account(page).getByRole('button', { name: 'أرسلوا إليّ رابطًا' }).click();
    await expect(account(page).getByRole('heading', { name: 'تفقّد بريدك الإلكتروني' })).toBeVisible();
    const { tab } = await openLink(page, store);
    await expect(account(tab).getByRole('heading', { name: 'حسابك' })).toBeVisible();
    await tab.close();
    await expect(account(page).getByRole('heading', { name: 'حسابك' })).toBeVisible();
    const [list, profile] = await Promise.all(
      ['[part=orders]', '[part=profile]'].map((part) => account(page).locator(part).boundingBox()),
    );
    expect(list?.x).toBeGreaterThan(profile?.x ?? Infinity);
    await expect(account(page).getByRole('link', { name: /الطلب/ })).toHaveCount(1);
    await page.goto(`${page.url()}/${foreign}`);
    await page.reload();
    await expect(account(page).getByRole('heading', { name: 'هذا الطلب ليس في حسابك.' })).toBeVisible();
  });
});
