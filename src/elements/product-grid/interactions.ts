import type { Product } from '../../contract/product.js';
import type { VitrineElement } from '../../base/element.js';
import type { Translate } from '../../i18n/messages.js';
import type { ListingState } from '../../stores/catalog/listing.js';
import type { ShownListing } from './shown-listing.js';

/** The grid as those see it who work for it. */
export interface GridElement extends VitrineElement {
  readonly category?: string;
  readonly query?: string;
  readonly listName?: string;
  readonly structuredData: boolean;
  readonly pagination?: string;
  readonly routed: boolean;
}

/** What {@link GridInteractions} are made from. */
export interface GridContext {
  readonly element: GridElement;
  readonly shown: () => ShownListing | null;
  readonly listing: () => ListingState | null;
}

/** What all cards of a grid have in common. */
export interface CardContext {
  readonly t: Translate;
  readonly mediaBase: string | undefined;
  /** How wide a card is, for the choice of a picture: an entry of the `sizes` attribute. */
  readonly sizes: string;
  readonly href: (product: Product) => string | null;
  readonly open: (product: Product, event: MouseEvent, target?: Element) => void;
  readonly interactions: GridInteractions;
}

/** What a visitor does with a grid beside looking at it: open, add, filter, turn the page. Loaded after the products. */
export interface GridInteractions {
  /** The filters that the store has, and the order. */
  filters(): unknown;
  /** Why there is nothing, or not what was asked for, with a way on. */
  trouble(t: Translate): unknown;
  /** What lies over a card's picture. */
  extras(context: CardContext, product: Product): unknown;
  /** Why a card's product could not be added. */
  refusal(context: CardContext, product: Product): unknown;
  /** The page's own cards; `undefined` until they are there. */
  cards(products: readonly Product[], context: CardContext): unknown;
  /** The other pages: a button for more, or their numbers. */
  after(isMore: boolean, t: Translate): unknown;
  /** For those who do not see what a button says. */
  announcement(t: Translate): string | undefined;
}

/** What they do as soon as they are loaded. */
export interface LoadedInteractions extends GridInteractions {
  /** Makes the cards from the page's template, which may come, go or change at any time. */
  readTemplate(): void;
  open(product: Product, event: MouseEvent, target: Element): void;
}

const none = () => undefined;

/** What a grid has of them until they are loaded. */
export const NO_INTERACTIONS: GridInteractions = {
  filters: none,
  trouble: none,
  extras: none,
  refusal: none,
  cards: none,
  after: none,
  announcement: none,
};
