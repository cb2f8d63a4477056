import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/elements/checkout/define.js';
import type { VitrineCheckout } from '../../src/elements/checkout/checkout.js';
import type { Shop } from '../../src/stores/shop.js';
import { accountOf } from '../../src/stores/account/account.js';
import { EMAIL, linkTo, mailsTo, placeCustomersOrder, placeOrder, signIn, tokenOf } from './account-stage.js';
import { checkoutSeed, doubleOfStripe, fillAddress, typeInto } from './checkout-stage.js';
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

type Prepare = (shop: Shop, store: TestStore) => Promise<unknown>;

describe('vitrine-checkout-customer', () => {
  before(doubleOfStripe);
  afterEach(clearStage);

  async function show(prepare: Prepare = placeCustomersOrder, options: StageOptions = {}) {
    const store = await makeStore(checkoutSeed);
    const host = await stage(store, html``, options);
    const { shop } = host;
    if (!shop) throw new Error('The store has no shop.');
    await prepare(shop, store);
    await shop.cart.add({ productId: 'candle' });
    const checkout = document.createElement('vitrine-checkout');
    host.append(checkout);
    await until(checkout, () => parts(checkout, '#email').length, 'the form');
    const said = part(checkout, 'vitrine-checkout-customer');
    await until(said, () => !said.hidden, 'the element');
    return { store, host, shop, checkout, said };
  }

  const asCustomer = async (shop: Shop, store: TestStore) => {
    await placeCustomersOrder(shop, store);
    await signIn(store, shop);
  };
  const field = (checkout: VitrineCheckout, name: string) =>
    part<HTMLInputElement>(checkout, name === 'email' ? '#email' : `#shippingAddress-${name}`);
  const value = (checkout: VitrineCheckout, name: string) => field(checkout, name).value;
  const says = (said: Element, text: string) => until(said, () => textOf(said, '.root').includes(text), text);
  const checks = async (store: TestStore) => {
    const { data } = (await (await store.control('GET', '/requests')).json()) as { data: { path: string }[] };
    return data.filter(({ path }) => path === '/cart/check-customer').length;
  };

  /** Asks the store until something has reached it; the test's own time ends it otherwise. */
  async function comes(isThere: () => Promise<boolean>): Promise<void> {
    while (!(await isThere()));
  }

  /** Half-transparent amounts, which are about to change, have half the contrast. */
  const isFine = async (checkout: VitrineCheckout) => {
    await until(checkout, () => parts(checkout, '[aria-busy="true"]').length === 0, 'the amounts');
    await expect(checkout).to.be.accessible();
  };

  it('is accessible with its offer, after it was taken, and for a customer', async () => {
    const { checkout, said, store, shop } = await show();
    typeInto(field(checkout, 'email'), EMAIL);
    await says(said, 'You have an account here');
    await isFine(checkout);
    part(said, 'button').click();
    await says(said, 'on its way to you');
    await isFine(checkout);
    await shop.api.transport('POST', '/cart/verify-auth', {
      body: { token: tokenOf(await linkTo(store)) },
      cart: true,
    });
    accountOf(shop).retry();
    await says(said, 'Signed in as');
    await until(checkout, () => value(checkout, 'line1') === '1 Road', 'the saved address');
    await isFine(checkout);
  });

  it('says nothing to strangers, takes no room then, and asks once for each address', async () => {
    const { checkout, said, store } = await show();
    const height = part(checkout, '.section').offsetHeight;
    typeInto(field(checkout, 'email'), 'nobody@example.com');
    typeInto(field(checkout, 'email'), 'nobody@example.com');
    await comes(async () => (await checks(store)) === 1);
    typeInto(field(checkout, 'email'), EMAIL);
    await says(said, 'You have an account here');
    typeInto(field(checkout, 'email'), 'nobody@example.com');
    await until(said, () => textOf(said, '.root') === '', 'nothing');
    expect(part(checkout, '.section').offsetHeight).to.equal(height);
    typeInto(field(checkout, 'email'), EMAIL.toUpperCase());
    await says(said, 'You have an account here');
    expect(await checks(store)).to.equal(2);
  });

  it('does not ask while somebody types, and lets a guest go on whatever the store answers', async () => {
    const { checkout, said, store } = await show(async (shop, made) => {
      await placeOrder(shop);
      await placeOrder(shop, { email: 'other@example.com' });
      await made.fail('/cart/check-customer', { kind: 'status', status: 500, times: 1 });
    });
    field(checkout, 'email').focus();
    await sendKeys({ type: EMAIL });
    expect(await checks(store)).to.equal(0);
    await sendKeys({ press: 'Tab' });
    await comes(async () => (await checks(store)) === 1);
    typeInto(field(checkout, 'email'), 'other@example.com');
    await says(said, 'You have an account here');
    // The first time the store could not tell.
    typeInto(field(checkout, 'email'), EMAIL);
    await comes(async () => (await checks(store)) === 3);
    await says(said, 'You have an account here');
    expect(value(checkout, 'email')).to.equal(EMAIL);
  });

  it('sends a link that leads back to this checkout', async () => {
    const { checkout, said, store } = await show(undefined, { routing: 'hash', route: '/checkout' });
    typeInto(field(checkout, 'email'), EMAIL);
    await says(said, 'You have an account here');
    part(said, 'button').click();
    await comes(async () => (await mailsTo(store, EMAIL)).some(({ kind }) => kind === 'sign_in'));
    expect((await linkTo(store)).hash).to.equal('#!/checkout');
  });

  it('keeps the focus while another link can’t be asked for yet', async () => {
    const { checkout, said } = await show();
    typeInto(field(checkout, 'email'), EMAIL);
    await says(said, 'You have an account here');
    part(said, 'button').focus();
    await sendKeys({ press: 'Enter' });
    await says(said, 'on its way to you');
    expect(isFocused(said, 'button')).to.equal(true);
    expect(part(said, 'button').ariaDisabled).to.equal('true');
    expect(textOf(said, '#wait')).to.match(/in \d+ seconds/);
    expect(textOf(said, '[role="status"]')).not.to.contain('seconds');
  });

  it('keeps the focus when the link is opened elsewhere', async () => {
    const { checkout, said, store, shop } = await show();
    typeInto(field(checkout, 'email'), EMAIL);
    await says(said, 'You have an account here');
    part(said, 'button').focus();
    await sendKeys({ press: 'Enter' });
    await says(said, 'on its way to you');
    const body = { token: tokenOf(await linkTo(store)) };
    await shop.api.transport('POST', '/cart/verify-auth', { body, cart: true });
    accountOf(shop).retry();
    await until(said, () => isFocused(said, '.in'), 'the focus on who is signed in');
  });

  it('moves the focus to what it says when a button is gone', async () => {
    const { checkout, said } = await show(asCustomer);
    await until(checkout, () => value(checkout, 'line1') === '1 Road', 'the saved address');
    typeInto(field(checkout, 'line1'), '2 Lane');
    await until(said, () => parts(said, '[part="button"]').length === 2, 'the offer');
    parts(said, '[part="button"]')[1]?.focus();
    await sendKeys({ press: 'Enter' });
    await until(said, () => isFocused(said, '.filled'), 'the focus on what is filled in');
    part(said, '.link').focus();
    await sendKeys({ press: 'Enter' });
    await until(said, () => isFocused(said, '.out'), 'the focus on what became of logging out');
    expect(textOf(said, '.out')).to.contain('signed out');
    await expect(said).to.be.accessible();
  });

  it('fills in what is empty, and nothing over what was typed', async () => {
    const { checkout, said } = await show(asCustomer);
    await until(checkout, () => value(checkout, 'line1') === '1 Road', 'the saved address');
    expect(value(checkout, 'email')).to.equal(EMAIL);
    expect(value(checkout, 'firstName')).to.equal('Sam');
    await says(said, 'is filled in');
    typeInto(field(checkout, 'line1'), '2 Lane');
    await until(said, () => parts(said, '[part="button"]').length === 2, 'the offer');
    expect(value(checkout, 'line1')).to.equal('2 Lane');
    await isFine(checkout);
    parts(said, '[part="button"]')[1]?.click();
    await until(checkout, () => value(checkout, 'line1') === '1 Road', 'the saved address');
  });

  it('offers a saved address to somebody who has typed another before they signed in', async () => {
    const { checkout, said, store, shop } = await show();
    typeInto(field(checkout, 'email'), 'sam@work.example');
    typeInto(field(checkout, 'line1'), '2 Lane');
    await signIn(store, shop);
    accountOf(shop).retry();
    await until(said, () => parts(said, '[part="button"]').length === 2, 'the offer');
    expect(value(checkout, 'line1')).to.equal('2 Lane');
    expect(value(checkout, 'email')).to.equal('sam@work.example');
    expect(value(checkout, 'city')).to.equal('');
  });

  it('takes what it filled in out again for the next person', async () => {
    const { checkout, said, shop } = await show(asCustomer);
    await until(checkout, () => value(checkout, 'line1') === '1 Road', 'the saved address');
    part(said, '.link').click();
    await until(checkout, () => value(checkout, 'line1') === '', 'no address');
    expect(value(checkout, 'email')).to.equal('');
    expect(value(checkout, 'lastName')).to.equal('');
    expect(shop.cart.$state.get().count).to.equal(1);
  });

  it('asks the next person where to send the cart, as if nobody had said it', async () => {
    const { checkout, said, shop } = await show(asCustomer);
    const options = () => parts(checkout, '[name="shipping"]').length;
    await until(checkout, options, 'the ways to send');
    await isFine(checkout);
    part(said, '.link').click();
    await until(checkout, () => !options(), 'no ways to send');
    await isFine(checkout);
    await fillAddress(checkout);
    await until(checkout, options, 'the ways to send it elsewhere');
    await isFine(checkout);
    expect(shop.cart.$state.get().cart?.shippingOption?.name).to.equal('Slow');
  });

  it('keeps nothing that a customer has typed when they are logged out, and tells the store nothing of it', async () => {
    const { checkout, said, shop } = await show(asCustomer);
    await until(checkout, () => value(checkout, 'line1') === '1 Road', 'the saved address');
    typeInto(field(checkout, 'line1'), '2 Lane');
    await until(checkout, () => parts(checkout, '[name="shipping"]').length, 'the ways to send');
    part(said, '.link').click();
    await until(said, () => textOf(said, '.out').includes('signed out'), 'that nobody is signed in');
    await until(checkout, () => value(checkout, 'line1') === '', 'no address');
    await until(checkout, () => !shop.cart.$state.get().cart?.isAuthenticated, 'the cart of nobody');
    await isFine(checkout);
    expect(shop.cart.$state.get().cart?.hasShippingAddress).not.to.equal(true);
  });

  it('fills in what customers call themselves as they wrote it', async () => {
    const firstName = payload.slice(0, 100);
    const { checkout } = await show(async (shop, store) => {
      await placeCustomersOrder(shop, store, { address: { firstName } });
      await signIn(store, shop);
    });
    await until(checkout, () => value(checkout, 'line1') === '1 Road', 'the saved address');
    expect(value(checkout, 'firstName')).to.equal(firstName);
    expect(window.__ran).to.equal(undefined);
  });

  it('reads from right to left, and goes on after it was moved', async () => {
    const { checkout, said, host } = await show(asCustomer, { locale: 'ar' });
    await says(said, 'تم إدخال عنوانك');
    await isFine(checkout);
    const place = document.createElement('div');
    host.append(place);
    place.append(checkout);
    await until(checkout, () => value(checkout, 'line1') === '1 Road', 'the form');
    typeInto(field(checkout, 'line1'), '2 Lane');
    const moved = part(checkout, 'vitrine-checkout-customer');
    await until(moved, () => parts(moved, '[part="button"]').length === 2, 'the offer');
  });
});
