import type { ApiClient } from '../api/client.js';
import type { MessageOverrides } from '../i18n/messages.js';
import type { CartStore } from './cart/cart.js';
import type { CatalogStore } from './catalog/catalog.js';
import type { RouteStore } from './route.js';
import type { CartToken } from './shared/cart-token.js';
import type { LocaleStore } from './shared/locale.js';
import type { NoticesStore } from './shared/notices.js';
import type { Platform, Routing, Tabs } from './shared/ports.js';

type OwnMessages = MessageOverrides | string;

/** What a shop is made from. */
export interface ShopOptions {
  /** The store's publishable key, `pk_live_…` or `pk_test_…`. */
  readonly storeKey: string;
  /** Base of the Public API without the key; the hosted service where omitted. */
  readonly apiUrl?: string | undefined;
  /** BCP 47 tag of words, prices and texts; English where omitted. */
  readonly locale?: string | undefined;
  /** Words of the page's own in place of the shop's, or JSON text of them; of several, the first that has a key wins. */
  readonly messages?: OwnMessages | readonly OwnMessages[] | null | undefined;
  /** ISO 3166-1 alpha-2 code that checkout starts with, and that tax and shipping are estimated for. */
  readonly country?: string | undefined;
  /** Where the page's address shows the shop's pages; nowhere where omitted. */
  readonly routing?: Routing | undefined;
  /** Base of picture addresses; the store's own where omitted. */
  readonly mediaUrl?: string | undefined;
  /** Stripe's publishable key; the store's own where omitted. */
  readonly stripeKey?: string | undefined;
  /** Address of a product's page on this site, `{slug}` and `{id}` in it stand for the product. */
  readonly productUrl?: string | undefined;
  /** How long an answer may take, in ms; 15,000 where omitted. */
  readonly timeout?: number | undefined;
  /** For tests, service workers and servers: how requests are sent. */
  readonly fetch?: ((url: string, init: RequestInit) => Promise<Response>) | undefined;
  /** Storage, history, locks and clock; those of the browser where omitted, and of memory where there is none. */
  readonly platform?: (Platform & Tabs) | undefined;
}

/** One store in a page: its client and its state, shared by all elements inside it. */
export interface Shop {
  /** What it was made from. */
  readonly options: ShopOptions;
  readonly platform: Platform;
  /** The client of the Public API; most of it is better asked for by the stores. */
  readonly api: ApiClient;
  /** What the store sells. */
  readonly catalog: CatalogStore;
  /** The cart, in step with the visitor’s other tabs. */
  readonly cart: CartStore;
  /** What names this visitor to the store. */
  readonly cartToken: CartToken;
  /** The language and its words. */
  readonly locale: LocaleStore;
  /** Sentences that belong to no place on the page. */
  readonly notices: NoticesStore;
  /** Where in the shop the visitor is. */
  readonly route: RouteStore;
  /**
   * Aborts when the shop ends. Whatever waits, listens or polls for the shop ends by it; requests that read are given up,
   * and an answer that comes later changes nothing.
   */
  readonly signal: AbortSignal;
  /**
   * What a part that is loaded later keeps for this shop (checkout, account): made by its factory once, then shared. It
   * ends with the shop: by the signal, and by `dispose` where it has one. After the end it is answered as it ended, or made
   * as one that is over from its first moment, for an element may still render a shop that is gone.
   */
  part<T extends object>(factory: (shop: Shop) => T): T;
  /** Ends the shop. Changes not yet sent stay written down for the next page. */
  dispose(): void;
}
