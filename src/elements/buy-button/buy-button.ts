import { html, nothing } from 'lit';
import type { Product, Variant } from '../../contract/product.js';
import { AddToCart, previewOf } from '../../components/add-to-cart.js';
import { rememberProduct } from '../../base/event-items.js';
import { enumerated, wholeNumber } from '../../base/attributes.js';
import { VitrineElement } from '../../base/element.js';
import { checkIcon } from '../../components/icons.js';
import { renderPrice } from '../../components/price.js';
import { needsChoice, variantToBuy } from '../../domain/catalog/direct-purchase.js';
import { hasPriceRange } from '../../domain/catalog/price.js';
import { followProduct } from '../../components/open-product.js';
import { productHref } from '../../components/product-link.js';
import { button } from '../../components/styles/button.js';
import { productStyles } from '../../components/styles/product.js';
import { skeleton } from '../../components/styles/skeleton.js';
import { tokens } from '../../components/styles/tokens.js';
import { warnOnce } from '../../base/warn.js';
import { stockOf, variantIdOf } from '../../domain/catalog/stock.js';
import { common } from '../../i18n/en/common.js';
import { errorText } from '../../i18n/errors.js';
import type { Shop } from '../../stores/shop.js';
import { styles } from './buy-button.styles.js';

/**
 * One product's button, anywhere in the page's own text. A product whose options have to be chosen opens instead.
 *
 * @tag vitrine-buy-button
 * @slot - What stands in the button; “Add to cart” in the shop's language by default.
 * @fires vitrine-cart-updated - The product was added; `detail.promise` tells what the store says to it.
 * @fires vitrine-product-open - Before the product is shown; cancelable.
 * @fires vitrine-product-selected - The product is being shown.
 * @fires vitrine-cart-open - Before the cart opens; cancelable.
 * @fires vitrine-checkout-start - Before the checkout opens; cancelable.
 * @fires vitrine-error - The product could not be added; the shopper was told.
 * @csspart button - The button.
 * @csspart price - The price in it; in it `sale-price` and `old-price`.
 * @csspart error - Why it could not be added.
 * @cssproperty --vitrine-color-accent - Ground of the button.
 * @cssproperty --vitrine-color-on-accent - Its text.
 * @cssproperty --vitrine-radius-control - Its roundness.
 */
export class VitrineBuyButton extends VitrineElement {
  static override styles = [tokens, button, skeleton, productStyles, styles];

  static override properties = { product: {}, variant: {}, quantity: { type: Number }, then: {} };

  /** Id or slug of the product. */
  product?: string;
  /** Id of the variant, for a product that has several. */
  variant?: string;
  /** How many to add, 1 where omitted. */
  quantity?: number;
  /** What happens next: the `cart` opens (default), the `checkout` opens, or the shopper can `stay`. */
  then?: 'cart' | 'checkout' | 'stay';

  readonly #addToCart = new AddToCart(this);
  /** The checkout is about to open, as soon as the store has taken the product. */
  #isOpening = false;

  protected override render() {
    const { shop, product: wanted } = this;
    shop?.locale.add(common);
    const { t } = this;
    const { addedName } = this.#addToCart;
    if (shop && !wanted) warnOnce(this, 'needs the id or slug of a product: product="…".');
    const load = shop && wanted ? this.read(shop.catalog.product(wanted)) : null;
    const product = load?.value;
    if (load?.status === 'failed' && load.error.status === 404) {
      warnOnce(this, `product="${wanted}" is no product of this store.`);
    }
    return html`<div class="root" part="base">
      ${
        shop && product
          ? this.#renderButton(shop, product)
          : html`<button
              class=${load?.status === 'failed' ? 'button' : 'button primary loading'}
              part="button"
              type="button"
              aria-disabled="true"
              aria-busy=${load?.status === 'loading'}
            >
              ${load?.status === 'failed' ? errorText(this.t, load.error) : html`<slot>${t('addToCart')}</slot>`}
            </button>`
      }
      <p class="visually-hidden" role="status">${addedName && t('addedNamed', { name: addedName })}</p>
    </div>`;
  }

  #renderButton(shop: Shop, product: Product) {
    const { t } = this;
    const variant = this.#variantOf(product);
    const addition = this.#addToCart.of(product.id);
    const quantity = wholeNumber(this, 'quantity', this.quantity, { least: 1, most: 999, fallback: 1 });
    const then = enumerated(this, 'then', this.then, ['cart', 'checkout', 'stay']);
    const price = variant?.price ?? product.price;
    const inside = html`<slot>${t('addToCart')}</slot>
      <span class="visually-hidden">${product.name}</span>
      ${renderPrice(t, price, !variant && hasPriceRange(product))}`;
    const refusal = addition?.error
      ? html`<p class="refusal" part="error" role="alert">${errorText(this.t, addition.error)}</p>`
      : nothing;
    if (stockOf(product, variant).status === 'soldOut') {
      return html`<button class="button" part="button" type="button" aria-disabled="true">${t('soldOut')}</button>
        ${refusal}`;
    }
    if (!variant && needsChoice(product)) {
      const open = (event: MouseEvent) => followProduct(this, shop, product, event);
      const address = productHref(shop, product);
      return address === null
        ? html`<button class="button primary" part="button" type="button" @click=${open}>${inside}</button>`
        : html`<a class="button primary" part="button" href=${address} @click=${open}>${inside}</a>`;
    }
    return html`<button
        class="button primary"
        part="button"
        type="button"
        aria-disabled=${this.#isOpening ? 'true' : nothing}
        @click=${() => this.#buy(shop, product, variant, { quantity, then })}
      >
        ${this.#isOpening || addition?.status === 'added' ? html`${checkIcon} ${t('added')}` : inside}
      </button>
      ${refusal}`;
  }

  #variantOf(product: Product): Variant | undefined {
    const { variants = [] } = product;
    const found = variantToBuy(product, this.variant);
    // Until the product is read whole, its variants are not known.
    if (this.variant && variants.length && !found) {
      warnOnce(this, `variant="${this.variant}" is no variant of ${this.product}: ${ids(variants)}.`);
    }
    return found;
  }

  async #buy(
    shop: Shop,
    product: Product,
    variant: Variant | undefined,
    { quantity, then }: { readonly quantity: number; readonly then: 'cart' | 'checkout' | 'stay' },
  ): Promise<void> {
    if (this.#isOpening) return;
    this.#isOpening = then === 'checkout';
    rememberProduct(shop, product);
    const added = this.#addToCart.add(shop, product.id, {
      productId: product.id,
      variantId: variantIdOf(product, variant),
      quantity,
      preview: previewOf(product, variant),
    });
    if (then === 'cart' && this.emit('vitrine-cart-open', null)) shop.route.openCart();
    const isTaken = await added;
    this.#isOpening = false;
    this.requestUpdate();
    const itemCount = shop.cart.$state.get().count;
    if (isTaken && then === 'checkout' && this.emit('vitrine-checkout-start', { itemCount })) {
      shop.route.open({ name: 'checkout' });
    }
  }
}

const ids = (variants: readonly Variant[]) => variants.map(({ id, name }) => `${id} (${name ?? ''})`).join(', ');
