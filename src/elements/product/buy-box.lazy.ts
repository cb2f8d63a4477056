import { html, nothing, type LitElement } from 'lit';
import type { Product } from '../../contract/product.js';
import type { ApiError } from '../../api/errors.js';
import type { Shop } from '../../stores/shop.js';
import { AddToCart } from '../../components/add-to-cart.js';
import { itemOfProduct, rememberProduct } from '../../base/event-items.js';
import { emit } from '../../base/events.js';
import { importWithRetry } from '../../loading/import-with-retry.js';
import { addStyles } from '../../components/styles/add-styles.js';
import { controls } from '../../components/styles/controls.js';
import { stepperStyles } from '../../components/styles/stepper.js';
import type { CartLine } from '../../domain/cart/mutations.js';
import { countryOf } from '../../domain/cart/estimates.js';
import { variantIdOf } from '../../domain/catalog/stock.js';
import { withOptions } from '../../domain/catalog/variants.js';
import { common } from '../../i18n/en/common.js';
import { product as productWords } from '../../i18n/en/product.js';
import type { Translate } from '../../i18n/messages.js';
import type * as BundlePart from './bundle.lazy.js';
import { buyingStyles } from './buy-box.styles.js';
import { Choices } from './choices.js';
import { renderOptions } from './options.js';
import { renderPurchase } from './purchase.js';
import { TaxNote } from './tax-note.js';

/** What its words are taken from. */
export const words = { ...common, ...productWords };
export { renderCategories, renderGone } from './category-links.js';

export const styles = [controls, stepperStyles, buyingStyles];

/** What a rendering needs of the page that it is part of. */
export interface BuyingContext {
  readonly shop: Shop;
  readonly t: Translate;
  readonly mediaBase: string | undefined;
  readonly lines: readonly CartLine[];
  readonly errorText: (error: ApiError) => string;
}

/** What a shopper does on a product's page to buy it: choose, count, add. Loaded beside the product's data. */
export class Buying {
  readonly #page: LitElement;
  readonly #addToCart: AddToCart;
  readonly #tax: TaxNote;
  #choices: Choices | null = null;
  #isPartial = false;
  #bundle: typeof BundlePart | null = null;
  #isBundleAsked = false;

  constructor(page: LitElement) {
    this.#page = page;
    this.#addToCart = new AddToCart(page);
    this.#tax = new TaxNote(page);
  }

  /** Takes the product over as it is known now; `isPartial` while its options are not. */
  meet(product: Product, isPartial: boolean, t: Translate): void {
    const choosable = withOptions(product, t('option'));
    if (this.#choices?.product.id !== product.id || this.#isPartial) {
      this.#choices = new Choices(choosable, () => this.#page.requestUpdate());
    } else {
      this.#choices.product = choosable;
    }
    this.#isPartial = isPartial;
    if (!product.bundleConfig) return;
    this.#choices.bundle = this.#bundle;
    if (!this.#isBundleAsked) void this.#loadBundle();
  }

  async #loadBundle(): Promise<void> {
    this.#isBundleAsked = true;
    this.#bundle = await importWithRetry(() => import('./bundle.lazy.js'));
    addStyles(this.#page.renderRoot, this.#bundle.bundleStyles);
    // The page asks for the choices again, and they take it over.
    this.#page.requestUpdate();
  }

  get variant() {
    return this.#choices?.variant;
  }

  /** Id of the picture that shows what is chosen. */
  get mediaId(): string | null {
    return this.#choices?.mediaId ?? null;
  }

  /** Tells the page that the product is on screen, with what is chosen of it to begin with. */
  emitViewed(shop: Shop, product: Product): void {
    const { id: productId, slug } = product;
    const { id: variantId = null, name: variantName = null, price = product.price } = this.variant ?? {};
    rememberProduct(shop, product);
    const item = itemOfProduct(shop, { ...product, price }, { variantId, variantName });
    emit(this.#page, 'vitrine-product-viewed', { productId, slug, item });
  }

  /** For those who do not see what the button says. */
  announcement(t: Translate): string {
    const name = this.#addToCart.addedName;
    const exceeded = this.#choices?.exceeded;
    return name ? t('addedNamed', { name }) : exceeded ? t(exceeded.words, { count: exceeded.count }) : '';
  }

  /** Which taxes the price holds, or what comes on top; empty where the store does not tell. */
  taxNote(shop: Shop, t: Translate, product: Product): string {
    if (this.#isPartial) return '';
    return this.#tax.words(shop, t, product, countryOf(shop.options.country, shop.cart.$state.get().cart));
  }

  /** Options, stock, quantity and button; `null` as long as they are not known. */
  render(context: BuyingContext) {
    const { shop, t, mediaBase, lines } = context;
    const choices = this.#choices;
    const product = choices?.product;
    if (!choices || !product || this.#isPartial || (product.bundleConfig && !choices.bundle)) return null;
    const { bundle, selection, picks, isAsked } = choices;
    const inCart = countIn(lines, product, choices);
    const limits = choices.limits(inCart);
    const missing = choices.missing(t);
    return html`${renderOptions({ t, product, selection, isAsked, choose: choices.choose.bind(choices) })}
    ${
      bundle && product.bundleConfig
        ? bundle.renderBundle({
            t,
            config: product.bundleConfig,
            picks,
            missing,
            isAsked,
            mediaBase,
            choose: (next) => choices.setPicks(next),
          })
        : nothing
    }
    ${renderPurchase({
      t,
      product,
      variant: choices.variant,
      limits,
      quantity: choices.quantityWithin(limits),
      inCart,
      missing,
      isAsked,
      addition: this.#addToCart.of(product.id),
      errorText: context.errorText,
      setQuantity: (quantity) => choices.setQuantity(quantity),
      exceed: () => choices.exceed(inCart),
      exceeded: choices.exceeded?.words === 'lowStock' ? choices.exceeded.count : null,
      add: () => this.#add(context, choices),
      viewCart: () => emit(this.#page, 'vitrine-cart-open', null) && shop.route.openCart(),
    })}`;
  }

  #add({ shop, t, lines }: BuyingContext, choices: Choices): void {
    if (choices.missing(t)) {
      choices.isAsked = true;
      this.#page.requestUpdate();
      void this.#page.updateComplete.then(() =>
        this.#page.renderRoot.querySelector<HTMLElement>('[data-missing] input, .bundle input')?.focus(),
      );
      return;
    }
    const addition = choices.addition(countIn(lines, choices.product, choices));
    if (!addition) return;
    choices.reset();
    void this.#addToCart.add(shop, choices.product.id, addition);
  }
}

/** How many pieces of what is chosen the cart holds. */
const countIn = (lines: readonly CartLine[], product: Product, { variant }: Choices): number =>
  lines
    .filter((line) => line.productId === product.id && line.variantId === variantIdOf(product, variant))
    .reduce((sum, { quantity }) => sum + quantity, 0);
