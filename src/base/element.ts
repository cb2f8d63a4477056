import { LitElement, type PropertyValues } from 'lit';
import type { ReadableAtom } from 'nanostores';
import type { StoreInfo } from '../contract/store.js';
import type { Translate } from '../i18n/messages.js';
import type { Shop } from '../stores/shop.js';
import { withWarnings } from './attributes.js';
import { $defaultShop, followShop } from './context.js';
import { emit, type VitrineEventDetail, type VitrineEventMap } from './events.js';
import { StoreReader } from './store-reader.js';

/** How long an element waits for its shop before it says so: frameworks set a key late. */
const NO_SHOP_MS = 3_000;

const NO_WORDS: Translate = () => '';

/**
 * What all Vitrine elements share: their shop, its words, and rendering again when what they read has changed.
 *
 * @csspart base - Around everything in the tag.
 * @csspart button - A button that is not the one thing to do next, such as to try again.
 * @csspart error - What went wrong, in words.
 * @csspart icon - A sign in a button.
 * @cssproperty --vitrine-color-accent - The one colour for what to do next; the store's own by default.
 * @cssproperty --vitrine-color-on-accent - Text on it; black or white by default, whichever can be read.
 * @cssproperty --vitrine-color-error - Colour of errors.
 * @cssproperty --vitrine-color-surface - Ground of what stands over the page; the browser's own by default.
 * @cssproperty --vitrine-color-surface-text - Text on it.
 * @cssproperty --vitrine-color-focus - The ring around what has the focus; the text's colour by default.
 * @cssproperty --vitrine-radius - Roundness of pictures and panels; 4px by default.
 * @cssproperty --vitrine-radius-control - Roundness of buttons and fields; `--vitrine-radius` by default.
 * @cssproperty --vitrine-gap - Distance between things; 24px by default.
 * @cssproperty --vitrine-motion - How long a movement takes; 200ms by default.
 * @cssproperty --vitrine-font-family - The page's own by default.
 * @cssproperty --vitrine-font-size - 1em by default: the page's own.
 */
export abstract class VitrineElement extends LitElement {
  readonly #stores = new StoreReader(this);
  #provided: Shop | null = null;
  #current: Shop | null = null;
  #leaveShop = () => {};

  override connectedCallback(): void {
    super.connectedCallback();
    this.#provided = null;
    this.#leaveShop = followShop(this, (shop) => {
      this.#provided = shop;
      this.requestUpdate();
    });
    setTimeout(() => this.shop ?? withWarnings((warnings) => warnings.warnOfNoShop(this)), NO_SHOP_MS);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leaveShop();
    // A move takes the element out and puts it back in one step.
    queueMicrotask(() => {
      if (!this.isConnected) this.onShopChange?.((this.#current = null));
    });
  }

  /**
   * Called before the first rendering with a shop, or with another; with `null` when the element has none any more, or was
   * taken out of the page and not only moved in it.
   */
  protected onShopChange?(shop: Shop | null): void;

  /** Out of the page nothing is shown; what it would read then, nobody would ever stop listening to. */
  protected override shouldUpdate(_changed: PropertyValues): boolean {
    return this.isConnected;
  }

  protected override willUpdate(_changed: PropertyValues): void {
    const { shop } = this;
    if (shop !== this.#current) this.onShopChange?.((this.#current = shop));
    const color = this.info?.branding?.primaryColor;
    if (color && globalThis.CSS?.supports('color', color)) this.style.setProperty('--vitrine-color-brand', color);
  }

  /** The shop that this element belongs to; absent until it is found. To be asked while rendering, or later. */
  get shop(): Shop | null {
    // A store that is still on its way must not be stood in for by another.
    return this.#provided ?? (this.closest('vitrine-store') ? null : this.read($defaultShop));
  }

  /** The words of the shop's language. */
  protected get t(): Translate {
    return this.shop ? this.read(this.shop.locale.$translate) : NO_WORDS;
  }

  protected get locale(): string {
    return this.shop ? this.read(this.shop.locale.$locale) : 'en';
  }

  /** What the store says about itself; absent until it is read. */
  protected get info(): StoreInfo | undefined {
    return this.shop ? this.read(this.shop.catalog.info()).value : undefined;
  }

  /** Base of picture addresses. */
  protected get mediaBase(): string | undefined {
    return this.shop?.options.mediaUrl ?? this.info?.mediaUrl;
  }

  /** Reads a store, and renders again when it changes. To be used while rendering. */
  protected read<T>(store: ReadableAtom<T>): T {
    return this.#stores.read(store);
  }

  protected emit<Name extends keyof VitrineEventMap>(name: Name, detail: VitrineEventDetail<Name>): boolean {
    return emit(this, name, detail);
  }
}
