import { createClient, DEFAULT_API_URL, DEFAULT_TIMEOUT_MS, type ApiClient } from '../api/client.js';
import type { Translate } from '../i18n/messages.js';
import { importWithRetry } from '../loading/import-with-retry.js';
import { createBrowserPlatform } from '../platform/browser.js';
import type { CartOptions, CartStore } from '../stores/cart/cart.js';
import { createCartToken } from '../stores/shared/cart-token.js';
import { createCatalogStore, type CatalogStore } from '../stores/catalog/catalog.js';
import { createLocaleStore } from '../stores/shared/locale.js';
import { createNoticesStore, type NoticesStore } from '../stores/shared/notices.js';
import type { Platform, Tabs } from '../stores/shared/ports.js';
import { createRouteStore } from '../stores/route.js';
import { onAbort } from '../stores/shared/on-abort.js';
import { storageKey } from '../stores/shared/storage-keys.js';
import type { Shop, ShopOptions } from '../stores/shop.js';

/** What a cart is made from beside its own options. */
export interface CartParts {
  readonly platform: Platform;
  /** The browser's where omitted. */
  readonly tabs: Tabs | undefined;
  readonly transport: ApiClient['transport'];
  readonly notices: NoticesStore;
  readonly translate: () => Translate;
  readonly catalog: CatalogStore;
}

export type CartFactory = (options: Omit<CartOptions, 'api' | 'platform'>, parts: CartParts) => CartStore;

/** Tells the page's owner that the store refuses the key; shoppers get calmer words, and can do nothing about it. */
const reportingRefusedKey =
  (storeKey: string, send: NonNullable<ShopOptions['fetch']>): NonNullable<ShopOptions['fetch']> =>
  async (url, init) => {
    const response = await send(url, init);
    if (response.status === 401)
      void importWithRetry(() => import('./refused-key.lazy.js'), { attempts: 1 }).then(
        ({ reportRefusedKey }) => reportRefusedKey(storeKey),
        () => {},
      );
    return response;
  };

/** Wires the parts of a shop together. */
export function assembleShop(options: ShopOptions, createCart: CartFactory): Shop {
  const { storeKey, apiUrl = DEFAULT_API_URL, timeout = DEFAULT_TIMEOUT_MS } = options;
  const life = new AbortController();
  const { signal } = life;
  const platform = options.platform ?? createBrowserPlatform(options.routing ?? 'none');
  const locale = createLocaleStore(options.locale ?? 'en', options.messages, signal);
  const cartToken = createCartToken(storeKey, platform.storage, platform.random);
  const api = createClient({
    baseUrl: new URL(apiUrl).href,
    storeKey,
    fetch: reportingRefusedKey(storeKey, options.fetch ?? ((url, init) => fetch(url, init))),
    locale: () => locale.$locale.get(),
    cartToken: () => cartToken.get(),
    timeout,
    signal,
    wait: (ms, signal) => platform.clock.wait(ms, signal),
    random: () => platform.random.fraction(),
  });
  const notices = createNoticesStore();
  const catalog = createCatalogStore({ api: api.catalog, storeApi: api.store });
  const cart = createCart(
    { storeKey, token: cartToken, timeout, signal },
    {
      platform,
      tabs: options.platform,
      transport: api.transport,
      notices,
      translate: () => locale.$translate.get(),
      catalog,
    },
  );
  const route = createRouteStore(platform.history, signal);
  const parts = new Map<(shop: Shop) => object, object>();

  onAbort(
    signal,
    locale.$locale.listen(() => {
      catalog.reload();
      void cart.refresh();
    }),
  );

  // What could not be read offline; what the store refused stays refused.
  onAbort(
    signal,
    platform.connectivity.onReturn(() => catalog.retryFailed()),
  );

  const orderId = platform.page.parameter('order');
  // A page may hold several shops: a sign-in link names the one whose it is.
  const isOurs = (platform.page.parameter('vitrine-store') ?? storeKey) === storeKey;
  const linkKey = storageKey(storeKey, 'sign-in-link');
  const given = isOurs ? platform.page.parameter('vitrine-auth') : null;
  // At once, before anything else can read it; kept until it is used.
  if (given !== null) {
    for (const name of ['vitrine-auth', 'vitrine-store']) platform.page.drop(name);
    platform.session.set(linkKey, given);
  }
  const link = given ?? platform.session.get(linkKey);
  if (orderId || link !== null)
    void importWithRetry(() => import('./redirect-return.lazy.js'), { signal }).then(
      ({ handleRedirectReturn }) => handleRedirectReturn(shop, orderId, link),
      // The shop has ended.
      () => {},
    );

  const shop: Shop = {
    options,
    platform,
    api,
    catalog,
    cart,
    cartToken,
    locale,
    notices,
    route,
    signal,
    part<T extends object>(factory: (shop: Shop) => T): T {
      // What stands under a factory was made by it.
      const known = parts.get(factory) as T | undefined;
      if (known) return known;
      const made: T & { dispose?(): void } = factory(shop);
      parts.set(factory, made);
      onAbort(signal, () => made.dispose?.());
      return made;
    },
    dispose: () => life.abort(),
  };
  return shop;
}
