import { LitElement, type PropertyValues } from 'lit';
import type { ReadableAtom } from 'nanostores';
import type { StoreInfo } from '../api/contract.js';
import type { Translate } from '../i18n/messages.js';
import type { Shop } from '../assemble.js';
import { $defaultShop, followShop } from './context.js';
import { emit, type VitrineEventDetail, type VitrineEventMap } from './events.js';
import { StoreReader } from './store-reader.js';

const NO_WORDS: Translate = () => '';

/** What all Vitrine elements share: their shop, its words, and rendering again when what they read has changed. */
export abstract class VitrineElement extends LitElement {
  readonly #stores = new StoreReader(this);
  #provided: Shop | null = null;
  #leaveShop = () => {};

  override connectedCallback(): void {
    super.connectedCallback();
    this.#provided = null;
    this.#leaveShop = followShop(this, (shop) => {
      this.#provided = shop;
      this.requestUpdate();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leaveShop();
  }

  protected override willUpdate(_changed: PropertyValues): void {
    const color = this.info?.branding?.primaryColor;
    if (color && CSS.supports('color', color)) this.style.setProperty('--vitrine-color-brand', color);
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
