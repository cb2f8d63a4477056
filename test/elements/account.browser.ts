import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/elements/account/define.js';
import type { VitrineAccount } from '../../src/elements/account/account.js';
import type { StoreSeed } from '../../demo/catalog/types.js';
import type { Shop } from '../../src/stores/shop.js';
import { accountOf } from '../../src/stores/account/account.js';
import { EMAIL, linkTo, mailsTo, placeCustomersOrder, placeOrder, signIn, tokenOf } from './account-stage.js';
import { checkoutSeed, typeInto } from './checkout-stage.js';
import {
  clearStage,
  isFocused,
  makeStore,
  part,
  parts,
  payload,
  stage,
  textOf,
  until,
  type StageOptions,
  type TestStore,
} from './stage.js';

const seed: Partial<StoreSeed> = {
  ...checkoutSeed,
  products: [
    { slug: 'candle', name: 'Candle', price: 1200, categories: [], media: [], stock: 40 },
    { slug: 'mug', name: 'Mug', price: 2400, categories: [], media: [], stock: 9 },
    { slug: 'vase', name: 'Vase', price: 3400, categories: [], media: [], stock: 9 },
  ],
};

type Prepare = (shop: Shop, store: TestStore) => Promise<unknown>;

describe('vitrine-account', () => {
  afterEach(clearStage);

  async function show(prepare: Prepare = async () => {}, { settings = {}, ...options }: ShowOptions = {}) {
    const store = await makeStore({ ...seed, ...options.seed });
    await store.control('PATCH', '/settings', settings);
    const host = await stage(store, html``, options);
    const { shop } = host;
    if (!shop) throw new Error('The store has no shop.');
    await prepare(shop, store);
    const account = document.createElement('vitrine-account');
    host.append(account);
    return { store, host, shop, account };
  }

  /** Signed in, with one order unless the test says otherwise. */
  const showCustomer = async (prepare: Prepare = placeCustomersOrder, options: ShowOptions = {}) => {
    const shown = await show(async (shop, store) => {
      await prepare(shop, store);
      await signIn(store, shop);
    }, options);
    await shows(shown.account, 'h2', ['Your account', 'حسابك']);
    return shown;
  };

  const shows = (account: VitrineAccount, selector: string, words: string | readonly string[]) =>
    until(
      account,
      () => [words].flat().some((one) => parts(account, selector).some((found) => found.textContent?.includes(one))),
      `${selector}: ${String(words)}`,
    );
  const isLoaded = (account: VitrineAccount) =>
    until(
      account,
      () => parts(account, '.entry .link, [part="empty"]').length && parts(account, '#firstName').length,
      'orders and details',
    );
  const buttons = (account: VitrineAccount) => parts(account, 'button').map((one) => one.textContent?.trim());

  async function ask(account: VitrineAccount, email = EMAIL) {
    await until(account, () => parts(account, '#email').length, 'the form');
    typeInto(part<HTMLInputElement>(account, '#email'), email);
    part(account, '[part="submit"]').click();
  }

  it('is accessible on every step of the way in', async () => {
    const { account, store, shop } = await show((_shop, made) => made.control('POST', '/faults', SLOW_STATUS));
    shop.cartToken.get();
    await expect(account).to.be.accessible();
    await shows(account, 'h2', 'Sign in');
    await expect(account).to.be.accessible();
    await ask(account, ' ');
    await shows(account, '.field-error', 'Please fill this in');
    await ask(account, 'sam');
    await shows(account, '.field-error', 'does not look like');
    await expect(account).to.be.accessible();
    await ask(account);
    await shows(account, 'h2', 'Check your e-mail');
    await expect(account).to.be.accessible();
    await store.fail('/cart/verify-auth', { kind: 'status', status: 502 });
    await accountOf(shop).signIn.open('lnk_unanswered');
    await shows(account, '[part="error"]', 'did not answer');
    await expect(account).to.be.accessible();
  });

  it('is accessible with orders and without, in an order, after buying again, and where nothing could be read', async () => {
    const { account, shop } = await showCustomer();
    await isLoaded(account);
    await expect(account).to.be.accessible();
    part(account, '.entry .link').click();
    await until(account, () => parts(account, '.line').length, 'the order');
    await expect(account).to.be.accessible();
    part(account, '.buy-again').click();
    await shows(account, '.again', 'in your cart');
    await expect(account).to.be.accessible();
    shop.route.open({ name: 'account', id: 'ord_nowhere' });
    await shows(account, 'h2', 'not in your account');
    await expect(account).to.be.accessible();
    clearStage();

    const { account: failing } = await showCustomer(async (_shop, store) => {
      await placeOrder(_shop);
      await store.fail('/account/orders', {
        kind: 'status',
        status: 400,
        body: { error: { code: 'x', message: 'No.' } },
      });
      await store.fail('/account/profile', {
        kind: 'status',
        status: 400,
        body: { error: { code: 'x', message: 'No.' } },
      });
    });
    await until(failing, () => parts(failing, '[role="alert"]').length === 2, 'two failures');
    await expect(failing).to.be.accessible();
  });

  it('shows what others wrote as text', async () => {
    const { account, shop } = await showCustomer((made) => placeOrder(made), {
      seed: { products: [{ slug: 'candle', name: payload, price: 1200, categories: [], media: [] }] },
    });
    await isLoaded(account);
    const [order] = parts(account, '.entry .link');
    order?.click();
    await shows(account, '.line-name', '<img src=x');
    part(account, '.buy-again').click();
    await until(account, () => shop.cart.$state.get().count === 1, 'the cart');
    expect(parts(account, 'script, img[onerror], svg[onload]')).to.have.length(0);
    expect(window.__ran).to.equal(undefined);
  });

  it('lives with answers that are none', async () => {
    const { account } = await showCustomer(async (shop, store) => {
      await placeOrder(shop);
      await store.fail('/account/orders', {
        kind: 'status',
        status: 200,
        body: { data: [null, 7, { id: 'a' }, KEPT_ORDER], meta: { lastPage: 'x' } },
      });
      await store.fail('/account/profile', { kind: 'status', status: 200, body: { data: [] } });
    });
    await until(account, () => parts(account, '.entry .link').length, 'an order');
    expect(parts(account, '.entry')).to.have.length(1);
    expect(textOf(account, '.entry')).to.contain('Order 7').and.to.contain('£1.00').and.to.contain('Placed');
    await until(account, () => parts(account, '.profile [role="alert"]').length, 'the failure');
  });

  it('signs in by keyboard, and this page notices when the link was opened and confirmed elsewhere', async () => {
    const { account, store, shop } = await show(async (made) => placeOrder(made));
    await until(account, () => parts(account, '#email').length, 'the form');
    part(account, '#email').focus();
    await sendKeys({ type: EMAIL });
    await sendKeys({ press: 'Enter' });
    await shows(account, 'h2', 'Check your e-mail');
    await until(account, () => isFocused(account, 'h2'), 'the heading');
    expect(textOf(account, '.sign-in')).to.contain(EMAIL).and.to.contain('15 minutes');
    expect(part(account, '.resend').getAttribute('aria-disabled')).to.equal('true');
    expect(textOf(account, '#wait')).to.match(/in \d+ seconds/);

    const link = await linkTo(store);
    expect(link.origin + link.pathname).to.equal(location.origin + location.pathname);
    // Another browser of the same desk has another token, and says that this one is the same person’s.
    const opened = { body: { token: tokenOf(link) }, cart: 'another-browser-1' };
    await shop.api.transport('POST', '/cart/verify-auth', opened);
    await shop.api.transport('POST', '/cart/confirm-auth', opened);
    await shows(account, 'h2', 'Your account');
    await isLoaded(account);
    expect(textOf(account, '.head')).to.contain(EMAIL);
  });

  it('says that a link is too old, was used, or is none, and asks for an address again', async () => {
    const { account, store, shop } = await show(async (made) => placeOrder(made));
    const { signIn: way } = accountOf(shop);
    await way.open('lnk_nothing');
    await shows(account, '[part="note"]', 'does not work');
    await ask(account);
    await shows(account, 'h2', 'Check your e-mail');
    await store.control('POST', '/clock', { advanceMs: 16 * 60_000 });
    await way.open(tokenOf(await linkTo(store)));
    await shows(account, '[part="note"]', 'expired');
    await expect(account).to.be.accessible();
    await way.send(EMAIL);
    const token = tokenOf(await linkTo(store));
    await shop.api.transport('POST', '/cart/verify-auth', { body: { token }, cart: 'another-browser-2' });
    await way.open(token);
    await shows(account, '[part="note"]', 'already been used');
  });

  it('asks for another address, and says when too many links were asked for', async () => {
    const { account, store } = await show();
    await ask(account);
    await shows(account, 'h2', 'Check your e-mail');
    part(account, '.other').click();
    await until(account, () => parts(account, '#email').length, 'the form');
    await store.fail('/cart/send-auth', { kind: 'status', status: 429, headers: { 'Retry-After': '30' } });
    await ask(account, 'other@example.com');
    await shows(account, '[role="alert"]', 'in a minute');
    expect(await mailsTo(store, 'other@example.com')).to.have.length(0);
  });

  it('saves what was changed, with the store’s complaints at their fields', async () => {
    const { account, store, shop } = await showCustomer();
    await isLoaded(account);
    const phone = () => part<HTMLInputElement>(account, '#phone');
    typeInto(part<HTMLInputElement>(account, '#firstName'), 'Samira');
    typeInto(phone(), '12');
    part(account, '.profile [part="submit"]').click();
    await until(account, () => parts(account, '#phone-error').length, 'the complaint');
    await until(account, () => isFocused(account, '#phone'), 'the focus');
    expect(part<HTMLInputElement>(account, '#firstName').value).to.equal('Samira');
    await expect(account).to.be.accessible();
    typeInto(phone(), '+44 7700 900123');
    part<HTMLInputElement>(account, '[name="marketingOptIn"]').click();
    part(account, '.profile [part="submit"]').click();
    await shows(account, '.saved', 'Saved');
    expect(phone().value).to.equal('+447700900123');
    const { data } = await shop.api.transport<{ data: object }>('GET', '/account/profile', { cart: true });
    expect(data).to.include({ firstName: 'Samira', lastName: 'Buyer', phone: '+447700900123', marketingOptIn: true });
    expect(textOf(account, '.saved-address')).to.contain('1 Road').and.to.contain('United Kingdom');
    const sent = (await (await store.control('GET', '/requests')).json()) as { data: { path: string }[] };
    expect(JSON.stringify(sent)).not.to.contain('Samira');
  });

  it('says that it saved only where nothing was typed since', async () => {
    const { account, store } = await showCustomer();
    await isLoaded(account);
    const submit = () => part(account, '.profile [part="submit"]');
    await store.control('POST', '/faults', { match: { path: '/account/profile' }, kind: 'delay', delayMs: 300 });
    typeInto(part<HTMLInputElement>(account, '#firstName'), 'Samira');
    submit().click();
    await until(account, () => submit().ariaDisabled === 'true', 'the saving');
    typeInto(part<HTMLInputElement>(account, '#firstName'), 'Samantha');
    await until(account, () => submit().ariaDisabled !== 'true', 'the answer');
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(textOf(account, '.saved')).to.equal('');
    expect(part<HTMLInputElement>(account, '#firstName').value).to.equal('Samantha');
    submit().click();
    await shows(account, '.saved', 'Saved');
  });

  it('moves the focus to what is tried again', async () => {
    const failure = {
      ...{ kind: 'status', times: 1, status: 400 },
      body: { error: { code: 'x', message: 'No.' } },
    };
    let id = '';
    const { account } = await showCustomer(async (made, at) => {
      id = await placeOrder(made);
      for (const path of ['/account/orders', `/account/orders/${id}`, '/account/profile']) await at.fail(path, failure);
    });
    const retry = async (area: string) => {
      await until(account, () => parts(account, `${area} [role="alert"] button`).length, `the failure in ${area}`);
      part(account, `${area} [role="alert"] button`).focus();
      await sendKeys({ press: 'Enter' });
    };
    await retry('.orders');
    await until(account, () => isFocused(account, '#orders'), 'the focus on the orders');
    await retry('.profile');
    await until(account, () => isFocused(account, '#profile'), 'the focus on the details');
    await isLoaded(account);
    part(account, '.entry .link').click();
    await retry('.order');
    await shows(account, 'h2', 'Order ');
    await until(account, () => isFocused(account, 'h2'), 'the focus on the order');
  });

  it('shows orders a page at a time, and an order with its progress', async () => {
    const { account, shop } = await showCustomer(async (made, at) => {
      await Promise.all(Array.from({ length: 11 }, () => placeOrder(made)));
      const id = await placeOrder(made, { items: [{ productId: 'mug', quantity: 2 }] });
      await at.control('POST', `/orders/${id}/fulfilment`, { status: 'fulfilled' });
      await placeOrder(made, { paymentMethod: 'bank_transfer' });
    });
    await isLoaded(account);
    expect(parts(account, '.entry')).to.have.length(10);
    const stages = parts(account, '.entry [part="status"]').map((one) => one.textContent);
    expect(stages.slice(0, 3)).to.deep.equal(['Waiting for payment', 'Sent', 'Paid']);
    expect(textOf(account, '.pages')).to.contain('Page 1 of 2');
    parts(account, '.pages button')[1]?.click();
    await until(account, () => parts(account, '.entry').length === 3, 'the second page');
    parts(account, '.pages button')[0]?.click();
    await until(account, () => parts(account, '.entry').length === 10, 'the first page');
    parts(account, '.entry .link')[1]?.focus();
    await sendKeys({ press: 'Enter' });
    await until(account, () => parts(account, '.step').length === 3, 'the progress');
    await until(account, () => isFocused(account, 'h2'), 'the heading');
    expect(location.hash).to.match(/^#!\/account\/ord_/);
    expect(parts(account, '.step .visually-hidden').map((one) => one.textContent?.trim().split(',')[0])).to.deep.equal([
      'Placed',
      'Paid',
      'Sent',
    ]);
    expect(textOf(account, '.line')).to.contain('Mug').and.to.contain('Quantity: 2');
    expect(textOf(account, 'address')).to.contain('1 Road');
    part(account, '.back').click();
    await shows(account, 'h2', 'Your account');
    expect(shop.route.$route.get().page).to.deep.equal({ name: 'account' });
  });

  it('buys again what can be had, and names the rest with the reason', async () => {
    const bought: unknown[] = [];
    const { account, store, host, shop } = await showCustomer((made) =>
      placeOrder(made, {
        items: [{ productId: 'candle', quantity: 2 }, { productId: 'mug', quantity: 3 }, { productId: 'vase' }],
      }),
    );
    host.addEventListener('vitrine-cart-updated', ({ detail }) => bought.push({ ...detail, promise: null }));
    await store.control('PATCH', '/products/mug', { stock: 1 });
    await store.control('PATCH', '/products/vase', { stock: 0 });
    await isLoaded(account);
    part(account, '.entry .link').click();
    await until(account, () => parts(account, '.buy-again').length, 'the order');
    part(account, '.buy-again').click();
    part(account, '.buy-again').click();
    await shows(account, '.again', '3 items are in your cart now.');
    expect(parts(account, '.again li').map((one) => one.textContent?.trim())).to.deep.equal([
      'Mug: only 1 of 3 could be added',
      'Vase: sold out',
    ]);
    expect(shop.cart.$state.get().lines.map(({ name, quantity }) => [name, quantity])).to.deep.equal([
      ['Candle', 2],
      ['Mug', 1],
    ]);
    expect(bought).to.have.length(2);
    expect(bought[0]).to.include({ action: 'add', quantity: 2 });
  });

  it('logs out in words, and keeps the cart', async () => {
    const { account, shop } = await showCustomer(async (made) => {
      await placeOrder(made);
      await made.cart.add({ productId: 'vase' });
    });
    await isLoaded(account);
    part(account, '.log-out').focus();
    await sendKeys({ press: 'Enter' });
    await shows(account, 'h2', 'Sign in');
    await until(account, () => isFocused(account, 'h2'), 'the heading');
    expect(shop.notices.$notices.get().map(({ message }) => message)).to.deep.equal(['signedOut']);
    expect(shop.cart.$state.get().lines.map(({ name }) => name)).to.deep.equal(['Vase']);
    expect(buttons(account)).to.deep.equal(['E-mail me a link']);
    expect(textOf(account, '.root')).not.to.contain(EMAIL);
  });

  it('keeps nothing that was typed for the next customer of the same browser', async () => {
    const other = 'other@example.com';
    const { account, store, shop } = await show(async (made) => {
      await placeOrder(made);
      await placeOrder(made, { email: other });
    });
    const open = async (email: string) => {
      await ask(account, email);
      await shows(account, 'h2', 'Check your e-mail');
      await accountOf(shop).signIn.open(tokenOf(await linkTo(store, email)));
      await shows(account, 'h2', 'Your account');
      await isLoaded(account);
    };
    await open(EMAIL);
    typeInto(part<HTMLInputElement>(account, '#phone'), '+44 7700 900123');
    part(account, '.log-out').click();
    await until(account, () => parts(account, '#email').length, 'the form');
    expect(part<HTMLInputElement>(account, '#email').value).to.equal('');
    await open(other);
    expect(textOf(account, '.head')).to.contain(other);
    expect(part<HTMLInputElement>(account, '#phone').value).to.equal('');
  });

  it('says so when the store no longer knows who it is', async () => {
    const { account, shop } = await showCustomer();
    await isLoaded(account);
    await shop.api.transport('POST', '/account/logout', { cart: true });
    part(account, '.entry .link').click();
    await shows(account, '[part="note"]', 'sign in again');
  });

  it('stays away where the store has no accounts', async () => {
    const { account } = await show(undefined, { settings: { features: { accounts: false } } });
    await until(account, () => part(account, '.root').childElementCount === 0, 'nothing');
  });

  it('reads from right to left', async () => {
    const { account } = await showCustomer(undefined, { locale: 'ar' });
    await isLoaded(account);
    expect(getComputedStyle(account).direction).to.equal('rtl');
    await expect(account).to.be.accessible();
    part(account, '.entry .link').click();
    await until(account, () => parts(account, '.step').length, 'the order');
    await expect(account).to.be.accessible();
  });

  it('goes on after it was moved, with what was typed', async () => {
    const { account, host } = await showCustomer();
    await isLoaded(account);
    typeInto(part<HTMLInputElement>(account, '#firstName'), 'Half a na');
    const place = document.createElement('div');
    host.append(place);
    place.append(account);
    await isLoaded(account);
    expect(part<HTMLInputElement>(account, '#firstName').value).to.equal('Half a na');
  });
});

interface ShowOptions extends StageOptions {
  readonly seed?: Partial<StoreSeed>;
  readonly settings?: object;
}

const SLOW_STATUS = { match: { path: '/cart/auth-status' }, kind: 'delay', delayMs: 400 };

const KEPT_ORDER = {
  ...{ id: 'ord_7', orderNumber: '7', paymentStatus: 'odd', currency: 'GBP', createdAt: 'never' },
  totals: { total: { amount: 100, currency: 'GBP', formatted: '£1.00' } },
};
