import { html, nothing, type TemplateResult } from 'lit';
import type { Product } from '../../contract/product.js';
import type { Shop } from '../../stores/shop.js';
import { AddToCart } from '../../components/add-to-cart.js';
import type { VitrineElement } from '../../base/element.js';
import { itemOfProduct, rememberProduct } from '../../base/event-items.js';
import { emit } from '../../base/events.js';
import { LazyPart } from '../../base/lazy-part.js';
import { importWithRetry } from '../../loading/import-with-retry.js';
import { controls } from '../../components/styles/controls.js';
import { forcedStars } from '../../components/styles/forced-colors.js';
import { stepperStyles } from '../../components/styles/stepper.js';
import type { CartLine } from '../../domain/cart/mutations.js';
import { countryOf } from '../../domain/cart/estimates.js';
import { variantIdOf } from '../../domain/catalog/stock.js';
import { selectionPrice } from '../../domain/catalog/selection-price.js';
import { withOptions } from '../../domain/catalog/variants.js';
import { common } from '../../i18n/en/common.js';
import { product as productWords } from '../../i18n/en/product.js';
import type { Translate } from '../../i18n/messages.js';
import { NO_BUNDLE, type Bundle } from './bundle.js';
import type { BuyBox, BuyBoxContext } from './buy-box.js';
import { buyBoxStyles } from './buy-box.styles.js';
import { renderWayOn, renderGone } from './category-links.js';
import { Choices, type Alternative } from './choices.js';
import { renderInfo } from './info.js';
import { renderAlternatives, renderOptions } from './options.js';
import { renderPurchase } from './purchase.js';
import { TaxNote } from './tax-note.js';
import { scrollTo } from '../../dom/sight.js';

/** Where the focus goes when something is to be chosen before the product can be bought. */
const TO_CHOOSE = '.alternatives button, [data-missing] input, .bundle input';

export default class ProductBuyBox implements BuyBox {
  static readonly styles = [...controls, stepperStyles, forcedStars, buyBoxStyles];
  static readonly words = { ...common, ...productWords };

  readonly #page: VitrineElement;
  readonly #addToCart: AddToCart;
  readonly #tax: TaxNote;
  readonly #bundle: LazyPart<Bundle, null>;
  #choices: Choices | null = null;
  #isPartial = false;
  /** The product that the page has heard of. */
  #viewed = '';

  constructor(page: VitrineElement) {
    this.#page = page;
    this.#addToCart = new AddToCart(page);
    this.#tax = new TaxNote(page);
    this.#bundle = new LazyPart(page, () => import('./bundle.lazy.js'), NO_BUNDLE, null);
  }

  update(product: Product, isPartial: boolean, t: Translate): void {
    const choosable = withOptions(product, t('option'));
    if (this.#choices?.product.id !== product.id || this.#isPartial) {
      this.#choices = new Choices(choosable, () => this.#page.requestUpdate());
    } else {
      this.#choices.product = choosable;
    }
    this.#isPartial = isPartial;
    if (!product.bundleConfig) return;
    this.#bundle.load();
    this.#choices.bundle = this.#bundle.current;
  }

  get mediaId(): string | null {
    return this.#choices?.mediaId ?? null;
  }

  viewed(shop: Shop, product: Product): void {
    const { id: productId, slug } = product;
    if (this.#viewed === productId) return;
    this.#viewed = productId;
    void importWithRetry(() => import('../reviews/define.js'));
    const { id: variantId = null, name: variantName = null, price = product.price } = this.#choices?.variant ?? {};
    rememberProduct(shop, product);
    const item = itemOfProduct(shop, { ...product, price }, { variantId, variantName });
    emit(this.#page, 'vitrine-product-viewed', { productId, slug, item });
  }

  announcement(t: Translate): string {
    const name = this.#addToCart.addedName;
    const exceeded = this.#choices?.exceeded;
    if (name) return t('addedNamed', { name });
    if (exceeded) return t(exceeded.words, { count: exceeded.count });
    return this.#choices?.isMade === false ? t('combinationMissing') : '';
  }

  renderGone(t: Translate, shop: Shop): TemplateResult {
    return renderGone(t, shop);
  }

  render(context: BuyBoxContext): TemplateResult {
    const { shop, t, product } = context;
    const country = countryOf(shop.options.country, shop.cart.$state.get().cart);
    const taxNote = this.#isPartial ? '' : this.#tax.words(shop, t, product, country);
    return renderInfo(context, {
      ...{ taxNote, variant: this.#choices?.variant, choices: this.#renderChoices(context) },
      price: this.#choices?.price ?? selectionPrice(product, {}),
      goToReviews: this.#goToReviews,
    });
  }

  /** Options, stock, quantity and button; `null` as long as they are not known. */
  #renderChoices(context: BuyBoxContext) {
    const { shop, t, mediaBase, lines } = context;
    const choices = this.#choices;
    const product = choices?.product;
    if (!product || this.#isPartial || (product.bundleConfig && this.#bundle.current === NO_BUNDLE)) return null;
    const { bundle, selection, picks, isAsked } = choices;
    const inCart = countIn(lines, product, choices);
    const limits = choices.limits(inCart);
    const locale = shop.locale.$locale.get();
    const missing = choices.missing(t, locale);
    const alternatives = choices.alternatives(t, locale);
    return html`${renderOptions({ t, product, selection, isAsked, choose: choices.choose.bind(choices) })}
    ${renderAlternatives(
      t(choices.isMade ? 'combinationSoldOut' : 'combinationMissing'),
      alternatives.map((one) => ({ ...one, take: () => this.#take(one) })),
    )}
    ${
      product.bundleConfig
        ? bundle.render({
            t,
            config: product.bundleConfig,
            picks,
            missing,
            isAsked,
            mediaBase,
            choose: (next) => choices.setPicks(next),
            notices: shop.notices,
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
      isAsked: isAsked && !alternatives.length,
      wayOn: renderWayOn(context),
      addition: this.#addToCart.of(product.id),
      errorText: context.errorText,
      setQuantity: (quantity) => choices.setQuantity(quantity),
      exceed: () => choices.exceed(inCart),
      notices: shop.notices,
      exceeded: choices.exceeded?.words === 'lowStock' ? choices.exceeded.count : null,
      add: () => this.#add(context, choices),
      viewCart: () => emit(this.#page, 'vitrine-cart-open', null) && shop.route.openCart(),
    })}`;
  }

  /** To the reviews below, the page's own or ours. */
  readonly #goToReviews = (): void => {
    const slot = this.#page.renderRoot.querySelector<HTMLSlotElement>('slot[name="reviews"]');
    const [reviews] = slot?.assignedElements({ flatten: true }) ?? [];
    scrollTo(reviews);
    if (reviews instanceof HTMLElement) reviews.focus({ preventScroll: true });
  };

  /** The button that was pressed goes; the focus stays with what it has chosen. */
  #take(alternative: Alternative): void {
    alternative.take();
    void this.#page.updateComplete.then(() =>
      this.#page.renderRoot.querySelector<HTMLElement>('.option input:checked')?.focus(),
    );
  }

  #add({ shop, t, lines }: BuyBoxContext, choices: Choices): void {
    if (choices.missing(t, shop.locale.$locale.get())) {
      choices.isAsked = true;
      this.#page.requestUpdate();
      void this.#page.updateComplete.then(() => this.#page.renderRoot.querySelector<HTMLElement>(TO_CHOOSE)?.focus());
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
