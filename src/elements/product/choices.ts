import type { Product, Variant } from '../../contract/product.js';
import { previewOf } from '../../components/add-to-cart.js';
import type { Picks } from '../../domain/catalog/bundle.js';
import { canAdd, quantityLimits, quantityWithin, type QuantityLimits } from '../../domain/catalog/quantity.js';
import { selectionPrice, type SelectionPrice } from '../../domain/catalog/selection-price.js';
import { stockOf, variantIdOf } from '../../domain/catalog/stock.js';
import {
  chosenMediaId,
  chosenVariant,
  chooseValue,
  initialSelection,
  isMade,
  missingOptions,
  nearestSelection,
  nearestSellable,
  wordsOfSelection,
  type Selection,
} from '../../domain/catalog/variants.js';
import { listText } from '../../i18n/format.js';
import type { Translate } from '../../i18n/messages.js';
import type { CartAddition } from '../../stores/cart/cart.js';
import { NO_BUNDLE, type Bundle } from './bundle.js';

/** A selection that is offered in place of the present one. */
export interface Alternative {
  readonly words: string;
  readonly take: () => void;
}

/** What the shopper has chosen of a product so far. */
export class Choices {
  readonly #changed: () => void;
  product: Product;
  selection: Selection;
  picks: Picks = {};
  /** As asked for; what can be bought is {@link quantityWithin}. */
  quantity = 1;
  /** How many there are, or one order may have, after more was asked for than that. */
  exceeded: { readonly words: 'lowStock' | 'atMost'; readonly count: number } | null = null;
  /** Whether they tried to buy while something was missing. */
  isAsked = false;
  /** The option that was chosen last, and what was chosen when something was last made that way. */
  #last: { readonly option: string; readonly made: Selection } | null = null;
  /** The rules of bundles, once they are loaded. */
  bundle: Bundle = NO_BUNDLE;

  constructor(product: Product, changed: () => void) {
    this.product = product;
    this.selection = initialSelection(product);
    this.#changed = changed;
  }

  /** Absent where the product has none, or none is chosen yet. */
  get variant(): Variant | undefined {
    return chosenVariant(this.product, this.selection);
  }

  /** What it costs, as far as that is known from what is chosen. */
  get price(): SelectionPrice {
    return selectionPrice(this.product, this.selection);
  }

  choose(option: string, value: string): void {
    const made = this.isMade || !this.#last ? this.selection : this.#last.made;
    this.#last = { option, made };
    this.#select(chooseValue(this.selection, option, value));
  }

  #select(selection: Selection): void {
    this.selection = selection;
    this.exceeded = null;
    this.#changed();
  }

  /** Whether something is made with all that is chosen so far. */
  get isMade(): boolean {
    return isMade(this.product, this.selection);
  }

  /** What to choose instead where what is chosen is not made, or sold out: the nearest, and what was chosen before. */
  alternatives(t: Translate, locale: string): readonly Alternative[] {
    const { product, selection, variant } = this;
    const wordsOf = (one: Selection) => listText(wordsOfSelection(product, one), locale);
    const alternative = (key: 'chooseInstead' | 'chooseBack', one: Selection): Alternative => ({
      words: t(key, { choice: wordsOf(one) }),
      take: () => this.#select(one),
    });
    if (variant && stockOf(product, variant).status === 'soldOut') {
      const sellable = nearestSellable(product, selection);
      return sellable ? [alternative('chooseInstead', sellable)] : [];
    }
    if (this.isMade || !this.#last) return [];
    const { option, made } = this.#last;
    const nearest = nearestSelection(product, selection, option);
    const isBack = Object.keys(made).length > 0 && (!nearest || wordsOf(nearest) !== wordsOf(made));
    return [
      ...(nearest ? [alternative('chooseInstead', nearest)] : []),
      ...(isBack ? [alternative('chooseBack', made)] : []),
    ];
  }

  setPicks(picks: Picks): void {
    this.picks = picks;
    this.#changed();
  }

  setQuantity(quantity: number): void {
    this.quantity = quantity;
    this.exceeded = null;
    this.#changed();
  }

  /** Keeps in mind why less is chosen than was asked for. */
  exceed(inCart: number): void {
    const { max, reason } = this.limits(inCart);
    if (max === null) return;
    this.exceeded = { words: reason === 'order' ? 'atMost' : 'lowStock', count: max + inCart };
    this.#changed();
  }

  limits(inCart: number): QuantityLimits {
    return quantityLimits(this.product, this.variant, inCart);
  }

  quantityWithin(limits: QuantityLimits): number {
    return quantityWithin(limits, this.quantity);
  }

  /** Id of the picture of the chosen variant, or of one that has what is chosen so far. */
  get mediaId(): string | null {
    return chosenMediaId(this.product, this.selection);
  }

  /** What is still to be chosen, in words; empty where nothing is. */
  missing(t: Translate, locale: string): string {
    const { product, selection } = this;
    const { bundleConfig } = product;
    if (bundleConfig) return this.bundle.missing(t, bundleConfig, this.picks);
    if (!this.isMade) return t('combinationMissing');
    const options = missingOptions(product, selection);
    if (options.length) return t('pleaseChoose', { options: listText(options, locale) });
    return product.variants?.length && !this.variant ? t('combinationMissing') : '';
  }

  /** What to put into the cart; `null` where it can't be bought as it is chosen. */
  addition(inCart: number): CartAddition | null {
    const { product, variant } = this;
    const limits = this.limits(inCart);
    if (!canAdd(stockOf(product, variant), limits)) return null;
    const quantity = this.quantityWithin(limits);
    const { id: productId, bundleConfig } = product;
    if (bundleConfig) return this.bundle.addition(product, bundleConfig, this.picks, quantity);
    return { productId, variantId: variantIdOf(product, variant), quantity, preview: previewOf(product, variant) };
  }

  /** After an addition: as before the first click. */
  reset(): void {
    this.quantity = 1;
    this.exceeded = null;
    this.isAsked = false;
    this.picks = {};
  }
}
