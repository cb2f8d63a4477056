import { html, nothing, type PropertyValues } from 'lit';
import type { Product } from '../../contract/product.js';
import { errorText } from '../../i18n/errors.js';
import { common } from '../../i18n/en/common.js';
import type { Shop } from '../../stores/shop.js';
import { registerOutlet } from '../../base/register-outlet.js';
import { VitrineElement } from '../../base/element.js';
import { LazyPart } from '../../base/lazy-part.js';
import { button } from '../../components/styles/button.js';
import { productStyles } from '../../components/styles/product.js';
import { skeleton } from '../../components/styles/skeleton.js';
import { intrinsicWidth } from '../../components/styles/intrinsic-width.js';
import { tokens } from '../../components/styles/tokens.js';
import type { Load } from '../../stores/shared/load.js';
import { NO_BUY_BOX } from './buy-box.js';
import { hasMarkdown, renderDescription } from './description.js';
import { NO_MARKDOWN } from './markdown.js';
import { placeholder } from './placeholder.js';
import { NO_DATA } from './structured-data.js';
import { styles } from './product.styles.js';
import { hasFeature } from '../../domain/features.js';

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
 * @csspart shipping-note - That delivery comes on top, where the store’s country asks for it or the store says so.
 * @csspart lowest-price - The lowest price of the last 30 days beside a reduced one, where the store sends it.
 * @csspart rating - The average in `stars`, and the number of reviews; in `rating-link`, which leads to these.
 * @csspart summary - The short description.
 * @csspart option - One option; in it `option-name`, `option-value` and `swatch`.
 * @csspart alternatives - What to choose instead, where what is chosen is not made or sold out; each is an `alternative`.
 * @csspart bundle - The choice of a bundle's parts; each is a `bundle-part`.
 * @csspart stock - How much there is.
 * @csspart way-on - A way on from a product that is sold out.
 * @csspart returns - How it is sent back, where the store says so.
 * @csspart buy - Quantity and button.
 * @csspart stepper - The quantity; in it `stepper-button` and `stepper-input`.
 * @csspart add - The button.
 * @csspart view-cart - Opens the cart, once something of the product is in it.
 * @csspart description - The long description.
 * @csspart error - What went wrong.
 * @cssproperty --vitrine-color-accent - Ground of the button, colour of sale prices.
 * @cssproperty --vitrine-picture-ratio - Shape of the large picture, such as `1`, which it fills; the first picture's own where omitted.
 * @cssproperty --vitrine-radius - Roundness of pictures.
 * @cssproperty --vitrine-gap - Distance between pictures and text.
 */
export class VitrineProduct extends VitrineElement {
  static override styles = [tokens, intrinsicWidth, button, skeleton, productStyles, styles];

  static override properties = {
    product: {},
    structuredData: { attribute: 'structured-data', type: Boolean },
  };

  /** Id or slug of the product; the one in the page's address where omitted. */
  product?: string;
  /** Describes the product to search engines, in the head of the page. */
  structuredData = false;

  readonly #buyBox = new LazyPart(this, () => import('./buy-box.lazy.js'), NO_BUY_BOX, this);
  readonly #markdown = new LazyPart(this, () => import('./markdown.lazy.js'), NO_MARKDOWN, null);
  readonly #data = new LazyPart(this, () => import('./structured-data.lazy.js'), NO_DATA, null);
  #release = () => {};
  #load: Load<Product> | null = null;
  #followed: string | undefined;
  #isFocusWanted = false;

  protected override onShopChange(shop: Shop | null): void {
    this.#register(shop);
    shop?.locale.add(common);
    if (!shop) this.#data.current.clear();
  }

  /** Without a product of its own, it is where the shop shows one. */
  #register(shop: Shop | null): void {
    this.#release();
    this.#release = shop && !this.product ? registerOutlet(this, shop, 'product') : () => {};
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

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { shop } = this;
    if (changed.has('product') && this.hasUpdated) this.#register(shop);
    const wanted = this.product || this.#follow();
    this.#load = shop && wanted ? this.read(shop.catalog.product(wanted)) : null;
    if (!this.#load) return;
    this.#buyBox.load();
    const product = this.#load.value;
    if (!product) return;
    this.#buyBox.current.update(product, this.#isPartial, this.t);
    if (product.description && hasMarkdown(product.description)) this.#markdown.load();
  }

  /** Whether only what a listing said of the product is known yet. */
  get #isPartial(): boolean {
    return this.#load?.status !== 'ready' && this.#load?.value?.options === undefined;
  }

  #follow(): string | undefined {
    const page = this.shop && this.read(this.shop.route.$route).page;
    const slug = page?.name === 'product' ? page.slug : undefined;
    if (slug !== this.#followed && slug !== undefined && this.hasUpdated) this.#isFocusWanted = true;
    this.#followed = slug;
    return slug;
  }

  protected override updated(): void {
    this.#describe();
    const product = this.#load?.value;
    if (!product) return;
    const heading = this.#heading;
    if (this.#isFocusWanted && heading) {
      this.#isFocusWanted = false;
      heading.focus();
    }
    if (this.shop && this.#load?.status === 'ready') this.#buyBox.current.viewed(this.shop, product);
  }

  /** Tells search engines what is on screen, as far as the page asks for that. */
  #describe(): void {
    const { shop, structuredData } = this;
    const product = structuredData && !this.#isPartial ? this.#load?.value : undefined;
    if (structuredData) this.#data.load();
    if (structuredData && shop) this.read(shop.catalog.categories());
    if (shop && product) this.#data.current.show(shop, product);
    else this.#data.current.clear();
  }

  protected override render() {
    const { t, shop } = this;
    const load = this.#load;
    if (!load || !shop) return nothing;
    const product = load.value;
    const error = load.status === 'failed' ? load.error : null;
    const gone = error?.status === 404 ? this.#buyBox.current.renderGone(t, shop) : null;
    if (gone) return gone;
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
      <p class="visually-hidden" role="status" .textContent=${this.#buyBox.current.announcement(t)}></p>
    </div>`;
  }

  #renderProduct(shop: Shop, product: Product) {
    return html`<article class="page">
        <vitrine-gallery
          class="gallery"
          exportparts="gallery, slide, image, video, thumbnails, thumbnail, full-size"
          .media=${product.media ?? []}
          .name=${product.name}
          .selected=${this.#buyBox.current.mediaId}
        ></vitrine-gallery>
        <div class="info" part="info">
          ${this.#buyBox.current.render({
            shop,
            info: this.info,
            product,
            t: this.t,
            mediaBase: this.mediaBase,
            lines: this.read(shop.cart.$state).lines,
            hasCategories: this.read(shop.route.$outlets).has('category'),
            description: renderDescription(product.description, this.#markdown.current),
            errorText: (error) => errorText(this.t, error),
          })}
        </div>
      </article>
      <slot name="reviews">
        ${
          !hasFeature(this.info, 'reviews')
            ? nothing
            : html`<vitrine-reviews
                class="reviews"
                exportparts="review, summary, write, form: review-form"
                product=${product.slug}
              ></vitrine-reviews>`
        }
      </slot>`;
  }

  #retry(): void {
    const wanted = this.product || this.#followed;
    this.#isFocusWanted = true;
    if (this.shop && wanted) this.shop.catalog.retry(this.shop.catalog.product(wanted));
  }
}
