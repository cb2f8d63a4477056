import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/elements/account/define.js';
import type { VitrineAccount } from '../../src/elements/account/account.js';
import { accountOf } from '../../src/stores/account/account.js';
import { EMAIL, linkTo, placeOrder, signIn, tokenOf } from './account-stage.js';
import { checkoutSeed } from './checkout-stage.js';
import { clearStage, isFocused, makeStore, part, parts, stage, textOf, until, type StageOptions } from './stage.js';

const OTHER = 'other@example.com';
const ELSEWHERE = 'another-browser-of-somebody';

describe('vitrine-account, where a link led that was asked for elsewhere', () => {
  afterEach(clearStage);

  /** The page that somebody opens a link on, before it is asked anything. */
  async function arrive(options?: StageOptions) {
    const store = await makeStore({
      ...checkoutSeed,
      products: [{ slug: 'candle', name: 'Candle', price: 1200, categories: [], media: [], stock: 40 }],
    });
    const host = await stage(store, html`<vitrine-account></vitrine-account>`, options);
    const { shop } = host;
    const account = host.querySelector('vitrine-account');
    if (!shop || !account) throw new Error('The store has no shop.');
    const orderId = await placeOrder(shop);
    await placeOrder(shop, { email: OTHER });
    const isSignedIn = () => signIn(store, shop, OTHER).then(() => accountOf(shop).retry());
    const follow = async () => {
      await shop.api.transport('POST', '/cart/send-auth', { body: { email: EMAIL }, cart: ELSEWHERE });
      await accountOf(shop).signIn.openLink(tokenOf(await linkTo(store)), () => {});
    };
    return { store, shop, account, orderId, isSignedIn, follow };
  }

  const shows = (account: VitrineAccount, selector: string, words: string) =>
    until(account, () => textOf(account, selector).includes(words), `${selector}: ${words}`);
  const button = (account: VitrineAccount, name: string) => {
    const found = parts(account, 'button').find((one) => one.textContent?.trim() === name);
    if (!found) throw new Error(`No button ${name}.`);
    return found;
  };
  const press = async (account: VitrineAccount, name: string) => {
    button(account, name).focus();
    await sendKeys({ press: 'Enter' });
  };

  it('names the account in a question that is read out, and signs nobody in by No', async () => {
    const { account, shop, follow } = await arrive();
    await shows(account, 'h2', 'Sign in');
    const followed = follow();
    await until(account, () => textOf(account, '[role="status"]') === 'Signing you in …', 'the opening');
    const told = part(account, '[role="status"]');
    await followed;
    await shows(account, '[role="status"]', `Sign in as \u2068${EMAIL}\u2069?`);
    // Screen readers read what changes in a region that they know.
    expect(part(account, '[role="status"]')).to.equal(told);
    await expect(account).to.be.accessible();
    await press(account, 'Do not sign in');
    await until(account, () => parts(account, '#email').length, 'the form');
    expect(isFocused(account, 'h2')).to.equal(true);
    expect(accountOf(shop).$auth.get().status).to.equal('guest');
  });

  it('asks also where somebody else is signed in, says who, and leaves them so by No', async () => {
    const { account, shop, isSignedIn, follow } = await arrive();
    await isSignedIn();
    await shows(account, 'h2', 'Your account');
    await follow();
    await shows(account, '[role="status"]', EMAIL);
    expect(textOf(account, '.sign-in')).to.contain(`Signed in as \u2068${OTHER}\u2069`);
    await expect(account).to.be.accessible();
    await press(account, 'Do not sign in');
    await shows(account, '.head', OTHER);
    expect(isFocused(account, 'h2')).to.equal(true);

    await follow();
    await shows(account, '[role="status"]', EMAIL);
    await press(account, 'Sign in');
    await shows(account, '.head', EMAIL);
    expect(accountOf(shop).$auth.get()).to.have.nested.property('customer.email', EMAIL);
  });

  it('goes on with a link to the account that is signed in already', async () => {
    const { account, store, shop } = await arrive();
    await signIn(store, shop);
    accountOf(shop).retry();
    await shows(account, 'h2', 'Your account');
    await accountOf(shop).signIn.send(EMAIL);
    await accountOf(shop).signIn.openLink(tokenOf(await linkTo(store)), () => {});
    await shows(account, '.head', EMAIL);
  });

  it('asks by keyboard what waits elsewhere, says what came of it, and keeps the focus', async () => {
    const { account, store, follow } = await arrive();
    await follow();
    await shows(account, 'h2', 'Sign in');
    await press(account, 'Sign in');
    await until(account, () => isFocused(account, '#elsewhere'), 'the question');
    expect(textOf(account, '[part="elsewhere"]')).to.contain('now');
    await expect(account).to.be.accessible();
    await store.fail('/cart/confirm-auth', { kind: 'status', status: 502, times: 1 });
    await press(account, 'Sign in there too');
    await until(account, () => parts(account, '[part="elsewhere"] [role="alert"]').length, 'the failure');
    expect(isFocused(account, 'button')).to.equal(true);
    await expect(account).to.be.accessible();
    await sendKeys({ press: 'Enter' });
    await until(account, () => isFocused(account, '.confirmed'), 'what came of it');
    expect(textOf(account, '.confirmed')).to.equal('The other device is signed in.');
    await expect(account).to.be.accessible();
  });

  it('leaves outside what waits elsewhere, where that is wanted', async () => {
    const { account, shop, follow } = await arrive();
    await follow();
    await shows(account, 'h2', 'Sign in');
    await press(account, 'Sign in');
    await until(account, () => isFocused(account, '#elsewhere'), 'the question');
    await press(account, 'No');
    await until(account, () => isFocused(account, 'h2'), 'the heading');
    expect(parts(account, '[part="elsewhere"]')).to.have.length(0);
    const { data } = await shop.api.transport<{ data: { authenticated: boolean } }>('GET', '/cart/auth-status', {
      cart: ELSEWHERE,
    });
    expect(data.authenticated).to.equal(false);
  });

  it('asks above an order too, where the link led to one', async () => {
    const { account, shop, orderId, follow } = await arrive();
    await follow();
    await shows(account, 'h2', 'Sign in');
    await press(account, 'Sign in');
    shop.route.open({ name: 'account', id: orderId });
    await until(account, () => parts(account, '.step').length, 'the order');
    await shows(account, '[part="elsewhere"]', 'Sign in on the other device too?');
    await expect(account).to.be.accessible();
  });

  it('asks from right to left', async () => {
    const { account, follow } = await arrive({ locale: 'ar' });
    await follow();
    await until(account, () => parts(account, '.actions .primary').length, 'the question');
    await expect(account).to.be.accessible();
    part(account, '.actions .primary').click();
    await until(account, () => parts(account, '[part="elsewhere"]').length, 'what waits elsewhere');
    expect(getComputedStyle(account).direction).to.equal('rtl');
    await expect(account).to.be.accessible();
  });
});
