import { css, html, LitElement, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { bufferEvents } from '../../base/events.js';
import { ShopProvider } from '../../base/shop-provider.js';
import { directionOf } from '../../i18n/direction.js';
import type { MessageOverrides } from '../../i18n/messages.js';
import { importWithRetry } from '../../loading/import-with-retry.js';
import { onAbort } from '../../stores/shared/on-abort.js';
import type { Shop } from '../../stores/shop.js';
import { createMisconfiguredShop, misconfigurationOf } from '../../shop/misconfigured.js';
import { createLazyShop } from '../../shop/create-lazy-shop.js';
import { mountOutlet } from '../outlet/mount-outlet.js';
import { shopOptionsOf } from './options.js';
import { followLanguage, jsonChildren } from './host-page.js';
import { toJson } from '../../domain/json.js';

/**
 * Gives a shop to every Vitrine element inside it. Several on one page are shops of their own, each with its cart.
 *
 * Any word of the shop can be the page's own: by the property `messages`, or without a script by JSON as a child.
 * `{ "addToCart": "I want it", "cartCount": { "one": "Bag, {count} thing", "other": "Bag, {count} things" } }` holds for each
 * language; under a language's tag, `{ "fr": { "addToCart": "Je le veux" } }`, words are for that one. The property goes before
 * the child. What has no such key, or no such shape, is named on the console, and the shop's own word stays.
 *
 * @tag vitrine-store
 * @slot - The page's own HTML, with Vitrine elements in it; a `<script type="application/json">` holds words of the page's own.
 */
export class VitrineStore extends LitElement {
  static override styles = css`
    :host {
      display: contents;
    }
  `;

  /** The store's publishable key, `pk_live_…` or `pk_test_…`. */
  @property({ attribute: 'store-key' }) storeKey = '';
  /** Base of the Public API; the hosted service where omitted. */
  @property({ attribute: 'api-url' }) apiUrl?: string;
  /** BCP 47 tag; the nearest `lang` above, then the browser's language, where omitted. */
  @property() locale?: string;
  /** ISO 3166-1 alpha-2 code of the country that checkout starts with, and that tax and shipping are estimated for. */
  @property() country?: string;
  /** Where the page's address shows what the visitor looks at: `hash` (default), `query` or `none`. */
  @property() routing?: 'hash' | 'query' | 'none';
  /** Base of picture addresses; the store's own where omitted. */
  @property({ attribute: 'media-url' }) mediaUrl?: string;
  /** Stripe's publishable key; the store's own where omitted. */
  @property({ attribute: 'stripe-key' }) stripeKey?: string;
  /** Address of a product's page on this site, such as `/shop/{slug}`. */
  @property({ attribute: 'product-url' }) productUrl?: string;
  /** `data-layer` reports GA4's shopping events to the page's `dataLayer`, once the visitor has agreed; else `none`. */
  @property() analytics?: string;
  /** Name of the page's array, where it is not `dataLayer`. */
  @property({ attribute: 'analytics-layer' }) analyticsLayer?: string;
  /** `granted` or `denied`, on pages that do not say so by Google's consent mode. */
  @property({ attribute: 'analytics-consent' }) analyticsConsent?: string;

  /** Words of the page's own, by key, for all languages or by the language's tag; see above. */
  @property({ attribute: false }) messages?: MessageOverrides | undefined;

  /** The engine behind the elements inside. */
  shop: Shop | null = null;

  readonly #provider = new ShopProvider(this);
  #madeFor = '';
  #stopLanguage = () => {};
  /** What was asked for last: what a script sets on the shop itself stays until the page asks for something else. */
  #askedLocale = '';
  /** Whether `lang` and `dir` follow from its own `locale`. */
  #isLanguageOwn = false;
  #ownMessages: readonly (MessageOverrides | string)[] | undefined;
  #endReports = () => {};

  override connectedCallback(): void {
    super.connectedCallback();
    this.#provider.announce();
    this.#stopLanguage = followLanguage(this, this.#speak);
    document.addEventListener('DOMContentLoaded', this.#readMessages);
    if (!this.hasUpdated) return;
    this.#speak();
    this.#open();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopLanguage();
    document.removeEventListener('DOMContentLoaded', this.#readMessages);
    // A move takes the element out and puts it back in one step; only one that stays out ends its shop.
    queueMicrotask(() => {
      if (!this.isConnected) this.#close();
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('locale')) this.#speak();
    if (changed.has('messages') || !this.hasUpdated) this.#readMessages();
    this.#open();
    if (changed.has('analytics') && this.hasUpdated) this.#report();
  }

  /** Goes over to the language that its attribute asks for, else the page around it. */
  readonly #speak = (): void => {
    // What it said for a locale of its own is not what the page says.
    if (!this.locale && this.#isLanguageOwn) this.#nameLanguage(null);
    const { locale } = shopOptionsOf(this, this);
    if (locale === this.#askedLocale) return;
    this.#askedLocale = locale;
    if (this.locale) this.#nameLanguage(locale);
    this.shop?.locale.set(locale);
  };

  /** What is inside reads in the shop's direction, also where the page around it reads in another. */
  #nameLanguage(locale: string | null): void {
    this.#isLanguageOwn = locale !== null;
    if (locale === null) {
      this.removeAttribute('lang');
      this.removeAttribute('dir');
    } else if (this.lang !== locale) {
      this.lang = locale;
      this.dir = directionOf(locale);
    }
  }

  readonly #readMessages = (): void => {
    const before = this.#ownMessages ?? [];
    const own = [this.messages, ...jsonChildren(this)].filter((words) => words !== undefined);
    if (own.length === before.length && own.every((words, index) => words === before[index])) return;
    this.#ownMessages = own.length ? own : undefined;
    this.shop?.locale.override(this.#ownMessages);
  };

  #open(): void {
    if (!this.storeKey) return this.#close();
    const { locale, ...options } = shopOptionsOf(this, this);
    const wanted = toJson(options);
    if (this.shop && this.#madeFor === wanted) return;
    this.#close();
    try {
      this.shop = createLazyShop({ ...options, locale, messages: this.#ownMessages });
      this.#madeFor = wanted;
      const { locale: words, signal } = this.shop;
      const stopNaming = words.$locale.listen((spoken) => {
        if (this.locale) this.#nameLanguage(spoken);
      });
      onAbort(signal, stopNaming);
      mountOutlet(this.shop, () => this);
      this.#report();
      this.#provider.provide(this.shop);
    } catch (error) {
      console.error('[vitrine]', misconfigurationOf(options.storeKey, error));
      this.shop = createMisconfiguredShop(locale);
      this.#madeFor = wanted;
      this.#provider.provide(this.shop);
    }
  }

  /** Nothing that happens before the reports are loaded is lost to them. */
  #report(): void {
    this.#endReports();
    const { shop } = this;
    if (!shop || !this.analytics) return;
    let isOver = false;
    this.#endReports = () => (isOver = true);
    const take = bufferEvents();
    void importWithRetry(() => import('../../shop/browser-analytics.lazy.js'), { attempts: 1 }).then(
      ({ reportEvents }) => {
        const missed = take();
        if (!isOver) this.#endReports = reportEvents(shop, { host: this, root: this, settings: this }, missed);
      },
      take,
    );
  }

  #close(): void {
    this.#endReports();
    this.shop?.dispose();
    this.shop = null;
    this.#madeFor = '';
    this.#provider.provide(null);
  }

  protected override render() {
    return html`<slot @slotchange=${this.#readMessages}></slot>`;
  }
}
