import { expect, fixtureCleanup, html } from '@open-wc/testing';
import '../../src/elements/cart/define.js';
import type { Shop } from '../../src/stores/shop.js';
import { orderTokensOf } from '../../src/stores/shared/order-tokens.js';
import { clearStage, makeStore, product, stage, until, type TestStore } from './stage.js';

type AreaName = 'localStorage' | 'sessionStorage';

const seed = { products: [product('candle', 1200), product('soap', 700)] };

describe('a browser that refuses storage', () => {
  const restores: (() => void)[] = [];
  function pretend(target: object, property: string, descriptor: PropertyDescriptor): void {
    const own = Object.getOwnPropertyDescriptor(target, property);
    Object.defineProperty(target, property, { configurable: true, ...descriptor });
    restores.push(() => {
      if (own) Object.defineProperty(target, property, own);
      else Reflect.deleteProperty(target, property);
    });
  }
  afterEach(() => {
    restores.splice(0).forEach((restore) => restore());
    clearStage();
    for (const name of cookieNames()) document.cookie = `${name}=; Path=/; Max-Age=0`;
  });

  const cookieNames = () =>
    document.cookie.split('; ').flatMap((cookie) => (cookie.startsWith('vitrine') ? (cookie.split('=')[0] ?? []) : []));

  function fill(...full: AreaName[]): void {
    const { setItem } = Storage.prototype;
    pretend(Storage.prototype, 'setItem', {
      value(this: Storage, key: string, value: string) {
        if (full.some((name) => window[name] === this)) throw new DOMException('', 'QuotaExceededError');
        setItem.call(this, key, value);
      },
    });
  }
  /** As in an app's browser without DOM storage. */
  const remove = (...names: AreaName[]) => names.forEach((name) => pretend(window, name, { value: null }));
  function refuseCookies(): void {
    pretend(Document.prototype, 'cookie', { get: () => '', set() {} });
  }

  /** The page, as it is opened: what stood before it has ended. */
  async function open(store: TestStore): Promise<Shop> {
    fixtureCleanup();
    const host = await stage(store, html`<vitrine-cart inline></vitrine-cart>`);
    const shop = host.shop as Shop;
    await shop.cart.start();
    return shop;
  }
  async function add(shop: Shop, slug: string): Promise<void> {
    const { id } = await shop.api.catalog.product(slug);
    await shop.cart.add({ productId: id, quantity: 1 });
  }
  const contents = (shop: Shop) => shop.cart.$state.get().cart?.items.map(({ productName }) => productName);
  const notices = (shop: Shop) =>
    shop.notices.$notices.get().flatMap(({ message }) => (message === 'nothingKept' ? [message] : []));

  for (const [name, refuse] of [
    ['whose localStorage is full', () => fill('localStorage')],
    ['that has no localStorage', () => remove('localStorage')],
    ['whose storage is all full', () => fill('localStorage', 'sessionStorage')],
    ['that has no storage but cookies', () => remove('localStorage', 'sessionStorage')],
  ] as const) {
    it(`${name} still has the cart on the next page`, async () => {
      refuse();
      const store = await makeStore(seed);
      const shop = await open(store);
      await add(shop, 'candle');
      const next = await open(store);
      expect(next).not.to.equal(shop);
      await until(document.body, () => contents(next)?.length, 'the cart');
      expect(contents(next)).to.deep.equal(['candle']);
      expect(next.cartToken.current()).to.equal(shop.cartToken.current());
      expect([...notices(shop), ...notices(next)]).to.deep.equal([]);
    });
  }

  it('keeps in cookies only what a visitor can’t do without, and takes it out again', async () => {
    remove('localStorage', 'sessionStorage');
    const store = await makeStore(seed);
    const shop = await open(store);
    await add(shop, 'candle');
    expect(cookieNames()).to.deep.equal([encodeURIComponent(`vitrine:${store.key}:token`)]);
    const tokens = orderTokensOf(shop);
    const token = shop.cartToken.current();
    tokens.retire('an order');
    expect(cookieNames()).to.deep.equal([encodeURIComponent(`vitrine:${store.key}:order:an order`)]);
    const next = await open(store);
    expect(orderTokensOf(next).of('an order')).to.equal(token);
    orderTokensOf(next).forget();
    expect(cookieNames()).to.deep.equal([]);
  });

  it('goes back to storage as soon as it can', async () => {
    remove('localStorage', 'sessionStorage');
    const store = await makeStore(seed);
    await add(await open(store), 'candle');
    restores.splice(0).forEach((restore) => restore());
    const next = await open(store);
    await until(document.body, () => contents(next)?.length, 'the cart');
    expect(localStorage.getItem(`vitrine:${store.key}:token`)).to.equal(next.cartToken.current());
    expect(cookieNames()).to.deep.equal([]);
  });

  it('is no riddle where cookies are refused too: the shopper is told once', async () => {
    remove('localStorage', 'sessionStorage');
    refuseCookies();
    const shop = await open(await makeStore(seed));
    expect(notices(shop)).to.deep.equal([]);
    await add(shop, 'candle');
    await until(document.body, () => notices(shop).length, 'the notice');
    shop.notices.$notices.get().forEach(({ id }) => shop.notices.dismiss(id));
    await add(shop, 'soap');
    expect(contents(shop)).to.have.members(['candle', 'soap']);
    expect(notices(shop)).to.deep.equal([]);
  });
});
