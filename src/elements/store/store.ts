import { css, html, LitElement, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { ShopProvider } from '../../base/shop-provider.js';
import { directionOf } from '../../i18n/locales.js';
import type { Shop } from '../../assemble.js';
import { createLazyShop } from '../../lazy-shop.js';
import { attachOutlet } from '../outlet/attach.js';
import { shopOptionsOf } from './options.js';

/**
 * Gives a shop to every Vitrine element inside it. Several on one page are shops of their own, each with its cart.
 *
 * @tag vitrine-store
 * @slot - The page's own HTML, with Vitrine elements in it.
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
  @property() routing?: string;
  /** Base of picture addresses; the store's own where omitted. */
  @property({ attribute: 'media-url' }) mediaUrl?: string;
  /** Stripe's publishable key; the store's own where omitted. */
  @property({ attribute: 'stripe-key' }) stripeKey?: string;
  /** Address of a product's page on this site, such as `/shop/{slug}`. */
  @property({ attribute: 'product-url' }) productUrl?: string;

  /** The engine behind the elements inside. */
  shop: Shop | null = null;

  readonly #provider = new ShopProvider(this);
  #madeFor = '';
  #detach = () => {};

  override connectedCallback(): void {
    super.connectedCallback();
    this.#provider.announce();
    if (this.hasUpdated) this.#open();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // A move takes the element out and puts it back in one step; only one that stays out ends its shop.
    queueMicrotask(() => {
      if (!this.isConnected) this.#close();
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('locale') && this.shop) this.shop.locale.set(shopOptionsOf(this, this).locale);
    this.#open();
  }

  #open(): void {
    if (!this.storeKey) return this.#close();
    const { locale, ...options } = shopOptionsOf(this, this);
    const wanted = JSON.stringify(options);
    if (this.shop && this.#madeFor === wanted) return;
    this.#close();
    try {
      this.shop = createLazyShop({ ...options, locale });
      this.#madeFor = wanted;
      this.#follow(this.shop);
      this.#detach = attachOutlet(this.shop, () => this);
      this.#provider.provide(this.shop);
    } catch (error) {
      console.error('[vitrine]', error instanceof Error ? error.message : error);
    }
  }

  #close(): void {
    this.#detach();
    this.shop?.dispose();
    this.shop = null;
    this.#madeFor = '';
    this.#provider.provide(null);
  }

  /** What is inside reads in the shop's direction, also where the page around it reads in another. */
  #follow(shop: Shop): void {
    shop.locale.$locale.subscribe((locale) => {
      if (!this.locale) return;
      this.lang = locale;
      this.dir = directionOf(locale);
    });
  }

  protected override render() {
    return html`<slot></slot>`;
  }
}
