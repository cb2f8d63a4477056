import type { Product } from '../../contract/product.js';
import type { Addition } from '../../components/add-to-cart.js';
import type { Translate } from '../../i18n/messages.js';
import type { CardContext } from './interactions.js';

/** What the cards made from a page's template need of their grid. */
export interface CardTemplateContext {
  readonly host: Element;
  /** What became of the last click on a card's button. */
  readonly addition: (product: Product) => Addition | undefined;
  readonly add: (product: Product) => void;
  /** Name of the slot that a card stands in. */
  readonly slotOf: (product: Product) => string;
  /** The one word that a card's picture bears. */
  readonly badgeOf: (t: Translate, product: Product) => string | undefined;
}

/** Cards made from a page's own `<template>`. */
export interface CardTemplate {
  readonly template: HTMLTemplateElement | null;
  /** Goes over to another template; to none where the page has taken it away. */
  use(template: HTMLTemplateElement | null): void;
  /** Makes, fills and removes cards, so that there is one for each product. */
  show(products: readonly Product[], context: CardContext): void;
}

/** Until they are loaded, there are none. */
export const NO_CARDS: CardTemplate = { template: null, use() {}, show() {} };
