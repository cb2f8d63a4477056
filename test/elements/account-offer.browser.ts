import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/elements/account-offer/define.js';
import '../../src/elements/order/define.js';
import type { Shop } from '../../src/stores/shop.js';
import { accountOf } from '../../src/stores/account/account.js';
import { EMAIL, linkTo, mailsTo, placeOrder, signIn, tokenOf } from './account-stage.js';
import { checkoutSeed } from './checkout-stage.js';
import {
  clearStage,
  makeStore,
  part,
  parts,
  stage,
  textOf,
  until,
  type StageOptions,
  type TestStore,
} from './stage.js';

describe('vitrine-account-offer', () => {
  afterEach(clearStage);

  /** The confirmation of an order that this visitor has placed. */
  async function show(
    prepare: (shop: Shop, store: TestStore) => Promise<unknown> = async () => {},
    options: StageOptions & { readonly settings?: object } = {},
  ) {
    const store = await makeStore(checkoutSeed);
    await store.control('PATCH', '/settings', options.settings ?? {});
    const host = await stage(store, html``, options);
    const { shop } = host;
    if (!shop) throw new Error('The store has no shop.');
    await prepare(shop, store);
    const id = await placeOrder(shop, { token: shop.cartToken.get() });
    const order = document.createElement('vitrine-order');
    order.order = id;
    host.append(order);
    await until(order, () => parts(order, '.line').length, 'the confirmation');
    return { store, host, shop, order, offer: part(order, 'vitrine-account-offer') };
  }

  const says = (offer: Element, text: string) => until(offer, () => textOf(offer, '.root').includes(text), text);

  it('is accessible as an offer, when it was taken, and when it could not be', async () => {
    const { order, offer, store } = await show();
    await says(offer, 'Keep your orders');
    await expect(order).to.be.accessible();
    await store.fail('/cart/create-account', { kind: 'status', status: 502 });
    part(offer, 'button').click();
    await until(offer, () => parts(offer, '[role="alert"]').length, 'the failure');
    await expect(order).to.be.accessible();
    await store.control('DELETE', '/faults');
    part(offer, 'button').click();
    await says(offer, 'Your account has been created');
    await expect(order).to.be.accessible();
  });

  it('makes an account by keyboard, and the mailed link leads to the orders', async () => {
    const { offer, store, shop } = await show();
    await says(offer, 'Keep your orders');
    part(offer, 'input').focus();
    await sendKeys({ press: 'Space' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await says(offer, 'Your account has been created');
    await until(offer, () => offer.shadowRoot?.activeElement?.matches('.done'), 'the focus');
    const mails = await mailsTo(store, EMAIL);
    expect(mails.filter(({ kind }) => kind === 'welcome')).to.have.length(1);
    const token = tokenOf(await linkTo(store));
    expect(await accountOf(shop).signIn.open(token)).to.equal(true);
    // The order took its cart's token with it, so that the link was asked for under another.
    await shop.api.transport('POST', '/cart/confirm-auth', { body: { token }, cart: true });
    await says(offer, 'Signed in as');
    const read = async (path: string) => (await shop.api.transport<{ data: object }>('GET', path, { cart: true })).data;
    expect(await read('/account/profile')).to.include({ firstName: 'Sam', lastName: 'Buyer', marketingOptIn: true });
    expect(await read('/account/orders')).to.have.length(1);
  });

  it('tells who has an account already, and sends them a link', async () => {
    const { offer, store } = await show(async (shop, made) => {
      const token = 'the-same-person-elsewhere';
      await placeOrder(shop, { token });
      await shop.api.transport('POST', '/cart/create-account', { body: { email: EMAIL }, cart: token });
      expect(await mailsTo(made, EMAIL)).not.to.have.length(0);
    });
    await says(offer, 'Keep your orders');
    part(offer, 'button').click();
    await says(offer, 'You have an account');
    part(offer, 'button').click();
    await says(offer, 'on its way to you');
    expect((await mailsTo(store, EMAIL)).filter(({ kind }) => kind === 'sign_in')).to.have.length(1);
  });

  it('stays away for customers', async () => {
    const { offer, shop } = await show(async (made, store) => {
      await placeOrder(made);
      await signIn(store, made);
      await accountOf(made).whenKnown();
    });
    await until(offer, () => textOf(offer, '.root') === '', 'nothing');
    expect(accountOf(shop).$auth.get().status).to.equal('customer');
  });

  it('stays away where the store has no accounts', async () => {
    const { offer } = await show(undefined, { settings: { features: { accounts: false } } });
    await until(offer, () => textOf(offer, '.root') === '', 'nothing');
  });

  it('reads from right to left, and goes on after it was moved', async () => {
    const { offer, order, host } = await show(undefined, { locale: 'ar' });
    await says(offer, 'احفظ طلباتك');
    await expect(order).to.be.accessible();
    const place = document.createElement('div');
    host.append(place);
    place.append(order);
    await until(
      order,
      () => textOf(part(order, 'vitrine-account-offer'), '.root').includes('احفظ طلباتك'),
      'the offer',
    );
  });
});
