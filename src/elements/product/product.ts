import { html, nothing, type PropertyValues } from 'lit';
import type { Product } from '../../contract/product.js';
import { errorText } from '../../i18n/errors.js';
import { common } from '../../i18n/en/common.js';
import type { Shop } from '../../stores/shop.js';
import { registerOutlet } from '../../base/register-outlet.js';
import { VitrineElement } from '../../base/element.js';
import { importWithRetry } from '../../loading/import-with-retry.js';
import { hasPriceRange, renderPrice, renderRating } from '../../components/price.js';
import { addStyles } from '../../components/styles/add-styles.js';
import { button } from '../../components/styles/button.js';
import { productStyles } from '../../components/styles/product.js';
import { skeleton } from '../../components/styles/skeleton.js';
import { intrinsicWidth } from '../../components/styles/intrinsic-width.js';
import { tokens } from '../../components/styles/tokens.js';
import type { Load } from '../../stores/shared/load.js';
import type * as BuyingPart from './buy-box.lazy.js';
import { hasMarkdown, renderParagraphs } from './description.js';
import type * as MarkdownPart from './markdown.lazy.js';
import { infoPlaceholder, placeholder } from './placeholder.js';
import type { StructuredData } from './structured-data.lazy.js';
import { styles } from './product.styles.js';

/**
 * A product's page: pictures, options, price, stock, quantity and description.
 *
 * Without `product` it shows the product that the page's address speaks of, and nothing where it speaks of none.
 *
 * @tag vitrine-product
 * @slot details - Below the button: delivery, returns, care.
 * @slot reviews - Below everything; the product’s reviews by default.
 * @fires vitrine-product-viewed - The product is on screen.
 * @fires vitrine-cart-updated - It was added to the cart; `detail.promise` tells what the store says to it.
 * @fires vitrine-cart-open - Before the cart opens; cancelable.
 * @fires vitrine-error - It could not be added; the shopper was told.
 * @csspart gallery - The picture shown large.
 * @csspart thumbnails - The row of small pictures; each is a `thumbnail`.
 * @csspart image - A picture.
 * @csspart info - Everything beside the pictures.
 * @csspart categories - The categories; links where the page shows categories.
 * @csspart title - The name.
 * @csspart price - The price; in it `sale-price` and `old-price`.
 * @csspart price-note - Which taxes it holds or lacks in the visitor’s country; else what the store says to it.
 * @csspart rating - The average in `stars`, and the number of reviews.
 * @csspart summary - The short description.
 * @csspart option - One option; in it `option-name`, `option-value` and `swatch`.
 * @csspart bundle - The choice of a bundle's parts; each is a `bundle-part`.
 * @csspart stock - How much there is.
 * @csspart buy - Quantity and button.
 * @csspart stepper - The quantity; in it `stepper-button` and `stepper-input`.
 * @csspart add - The button.
 * @csspart view-cart - Opens the cart, once something of the product is in it.
 * @csspart description - The long description.
 * @csspart error - What went wrong.
 * @cssproperty --vitrine-color-accent - Ground of the button, colour of sale prices.
 * @cssproperty --vitrine-picture-ratio - Shape of the large picture, such as `1`; the first picture's own where omitted.
 * @cssproperty --vitrine-radius - Roundness of pictures.
 * @cssproperty --vitrine-gap - Distance between pictures and text.
 */
export class VitrineProduct extends VitrineElement {
  static override styles = [tokens, intrinsicWidth, button, skeleton, productStyles, styles];

  static override properties = {
    product: {},
    structuredData: { attribute: 'structured-data', type: Boolean },
    buyingPart: { state: true },
    markdownPart: { state: true },
  };

  /** Id or slug of the product; the one in the page's address where omitted. */
  product?: string;
  /** Describes the product to search engines, in the head of the page. */
  structuredData = false;

  /** What a shopper does to buy, once it is loaded. */
  private buyingPart: typeof BuyingPart | null = null;
  private markdownPart: typeof MarkdownPart | null = null;

  #buying: BuyingPart.Buying | null = null;
  #data: StructuredData | null = null;
  #shop: Shop | null = null;
  #release = () => {};
  #load: Load<Product> | null = null;
  #viewed = '';
  #followed: string | undefined;
  #isFocusWanted = false;

  protected override removedCallback(): void {
    this.#enter(null);
    this.#data?.show(null);
  }

  /** Moves the focus to the name, as soon as it is there. */
  override focus(options?: FocusOptions): void {
    const heading = this.#heading;
    if (heading) heading.focus(options);
    else this.#isFocusWanted = true;
  }

  get #heading(): HTMLElement | null {
    return this.renderRoot?.querySelector<HTMLElement>('.title') ?? null;
  }

  #enter(shop: Shop | null): void {
    this.#release();
    this.#release = shop && !this.product ? registerOutlet(this, shop, 'product') : () => {};
    this.#shop = shop;
    shop?.locale.add(common);
    if (this.buyingPart) shop?.locale.add(this.buyingPart.words);
  }

  protected override willUpdate(changed: PropertyValues): void {
    const { shop } = this;
    if (shop !== this.#shop || (changed.has('product') && this.hasUpdated)) this.#enter(shop);
    super.willUpdate(changed);
    const wanted = this.product || this.#follow();
    this.#load = shop && wanted ? this.read(shop.catalog.product(wanted)) : null;
    if (!this.#load) return;
    if (!this.buyingPart) void this.#loadBuying();
    const product = this.#load.value;
    if (!product) return;
    this.#buying?.meet(product, this.#isPartial, this.t);
    if (product.description && !this.markdownPart && hasMarkdown(product.description)) void this.#loadMarkdown();
  }

  /** Whether only what a listing said of the product is known yet. */
  get #isPartial(): boolean {
    return this.#load?.status !== 'ready' && this.#load?.value?.options === undefined;
  }

  async #loadBuying(): Promise<void> {
    const part = await importWithRetry(() => import('./buy-box.lazy.js'));
    addStyles(this.renderRoot, part.styles);
    this.shop?.locale.add(part.words);
    this.#buying ??= new part.Buying(this);
    this.buyingPart = part;
  }

  async #loadMarkdown(): Promise<void> {
    const part = await importWithRetry(() => import('./markdown.lazy.js'));
    addStyles(this.renderRoot, part.markdownStyles);
    this.markdownPart = part;
  }

  #follow(): string | undefined {
    const page = this.#shop && this.read(this.#shop.route.$route).page;
    const slug = page?.name === 'product' ? page.slug : undefined;
    if (slug !== this.#followed && slug !== undefined && this.hasUpdated) this.#isFocusWanted = true;
    this.#followed = slug;
    return slug;
  }

  protected override updated(): void {
    if (this.structuredData || this.#data) void this.#describe();
    const product = this.#load?.value;
    if (!product) return;
    const heading = this.#heading;
    if (this.#isFocusWanted && heading) {
      this.#isFocusWanted = false;
      heading.focus();
    }
    const isReady = this.isConnected && this.#load?.status === 'ready';
    if (this.#shop && this.#buying && isReady && this.#viewed !== product.id) {
      this.#viewed = product.id;
      void importWithRetry(() => import('../reviews/define.js'));
      this.#buying.emitViewed(this.#shop, product);
    }
  }

  /** Tells search engines what is on screen, as far as the page asks for that. */
  async #describe(): Promise<void> {
    if (this.#shop) this.read(this.#shop.catalog.categories());
    const { StructuredData, dataOf } = await importWithRetry(() => import('./structured-data.lazy.js'));
    this.#data ??= new StructuredData();
    const shop = this.#shop;
    // An update may still come after the element is gone.
    const isShown = this.isConnected && this.structuredData && !this.#isPartial;
    const product = isShown ? this.#load?.value : undefined;
    this.#data.show(shop && product ? dataOf(shop, product) : null);
  }

  protected override render() {
    const { t, buyingPart } = this;
    const load = this.#load;
    const shop = this.#shop;
    if (!load || !shop) return nothing;
    const product = load.value;
    const error = load.status === 'failed' ? load.error : null;
    if (error?.status === 404 && buyingPart) return buyingPart.renderGone(t, shop);
    return html`<div class="root" part="base" aria-busy=${load.status === 'loading'}>
      ${
        error
          ? html`<div class=${product ? 'message' : 'blank'} part="error" role="alert">
              <p>${errorText(this.t, error)}</p>
              <button class="button" part="button" type="button" @click=${this.#retry}>${t('retry')}</button>
            </div>`
          : nothing
      }
      ${product ? this.#renderProduct(shop, product) : error ? nothing : placeholder}
      <p class="visually-hidden" role="status">${this.#buying?.announcement(t)}</p>
    </div>`;
  }

  #renderProduct(shop: Shop, product: Product) {
    return html`<article class="page">
        <vitrine-gallery
          class="gallery"
          exportparts="gallery, slide, image, video, thumbnails, thumbnail, full-size"
          .media=${product.media ?? []}
          .name=${product.name}
          .selected=${this.#buying?.mediaId ?? null}
        ></vitrine-gallery>
        <div class="info" part="info">
          ${this.buyingPart ? this.#renderInfo(this.buyingPart, shop, product) : infoPlaceholder}
        </div>
      </article>
      <slot name="reviews">
        ${
          this.info?.features?.reviews === false
            ? nothing
            : html`<vitrine-reviews
                class="reviews"
                exportparts="review, summary, write, form: review-form"
                product=${product.slug}
              ></vitrine-reviews>`
        }
      </slot>`;
  }

  #renderInfo({ renderCategories }: typeof BuyingPart, shop: Shop, product: Product) {
    const { t, mediaBase } = this;
    const variant = this.#buying?.variant;
    const price = variant?.price ?? product.price;
    const { lines } = this.read(shop.cart.$state);
    // Where no element shows categories, a link to one leads nowhere.
    const hasCategories = this.read(shop.route.$outlets).has('category');
    const choices = this.#buying?.render({ shop, t, mediaBase, lines, errorText: (error) => errorText(this.t, error) });
    return html`${renderCategories(t, shop, product, hasCategories)}
      <h2 class="title" part="title" tabindex="-1">${product.name}</h2>
      <p class="amount">
        ${renderPrice(t, price, !variant && hasPriceRange(product))}
        <small part="price-note">${this.#buying?.taxNote(shop, t, product) || price.note}</small>
      </p>
      ${renderRating(t, product)}
      ${product.summary ? html`<p class="summary" part="summary">${product.summary}</p>` : nothing}
      ${
        // How much room the choices take is known with them: nothing below may have to move for them.
        choices
          ? html`${choices}
              ${product.productType === 'subscription' ? html`<p class="hint">${t('subscriptionNote')}</p>` : nothing}
              ${product.digital ? html`<p class="hint">${t('digitalNote')}</p>` : nothing}
              <slot name="details"></slot>
              ${product.description ? this.#renderDescription(product.description) : nothing}`
          : html`<div class="skeleton choices"></div>`
      }`;
  }

  #renderDescription(text: string) {
    const content = hasMarkdown(text) ? this.markdownPart?.renderMarkdown(text) : renderParagraphs(text);
    // Rather nothing for a moment than its signs. It may be written in another language than the shop's.
    return content ? html`<div class="description" part="description" dir="auto">${content}</div>` : nothing;
  }

  #retry(): void {
    const wanted = this.product || this.#followed;
    this.#isFocusWanted = true;
    if (this.shop && wanted) this.shop.catalog.retry(this.shop.catalog.product(wanted));
  }
}
