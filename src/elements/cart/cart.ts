import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { enumerated } from '../../base/attributes.js';
import { DialogController } from '../../components/dialog.js';
import { VitrineElement } from '../../base/element.js';
import { controls } from '../../components/styles/controls.js';
import { stepperStyles } from '../../components/styles/stepper.js';
import { intrinsicWidth } from '../../components/styles/intrinsic-width.js';
import { tokens } from '../../components/styles/tokens.js';
import type { CartUpdatedDetail } from '../../base/events.js';
import { isCartPaused } from '../../domain/cart/messages.js';
import { cart as words } from '../../i18n/en/cart.js';
import { common } from '../../i18n/en/common.js';
import type { Shop } from '../../stores/shop.js';
import { registerOutlet } from '../../base/register-outlet.js';
import { styles } from './cart.styles.js';
import { CartChanges, refusalText } from './changes.js';
import { renderContent } from './content.js';
import { EstimateController } from './estimate.js';
import { emitViewed } from './events.js';
import type { CartView } from './view.js';

/**
 * The cart: a drawer over the page, or with `inline` a part of it. Everything the shopper does in it shows at once.
 *
 * @tag vitrine-cart
 * @slot header - Below the heading: a note on delivery, a progress bar.
 * @slot empty - What stands in the empty cart.
 * @slot checkout-button - In place of the checkout button.
 * @slot footer - Below the checkout button: payment marks, returns.
 * @fires vitrine-cart-updated - A quantity, a line or the code was changed; `detail.promise` tells what the store says.
 * @fires vitrine-cart-viewed - The cart is on screen, with the store's amounts.
 * @fires vitrine-checkout-start - Before the checkout opens; cancelable.
 * @fires vitrine-product-open - Before a line's product opens; cancelable.
 * @fires vitrine-product-selected - A line's product is being opened.
 * @fires vitrine-error - The store refused a change; the shopper was told.
 * @csspart base - Around everything.
 * @csspart dialog - What covers the page while the drawer is open.
 * @csspart panel - The drawer.
 * @csspart header - The top of it; in it `heading` and `close-button`.
 * @csspart message - What concerns the cart as a whole.
 * @csspart lines - The list.
 * @csspart line - A line; in it `line-picture`, `line-name`, `line-options`, `line-price`, `line-subtotal`.
 * @csspart line-error - Why a change of the line was refused.
 * @csspart line-message - What the store says to the line.
 * @csspart stepper - The quantity; in it `stepper-button` and `stepper-input`.
 * @csspart remove-button - Takes the line out.
 * @csspart discount - Field or code; in it `discount-input`, `discount-button`, `discount-code`, `discount-remove`.
 * @csspart discount-error - Why the code was refused.
 * @csspart totals - The sums; each is a `sum`, what a code takes off also `discount`.
 * @csspart estimate - For which country shipping and tax are estimated, and what is still open.
 * @csspart total - The total.
 * @csspart checkout-button - The way on.
 * @csspart continue-button - The way back.
 * @csspart empty - The empty cart.
 * @csspart failed - Says that the cart could not be read; in it `retry-button`.
 * @cssproperty --vitrine-cart-width - Width of the drawer; 420px by default.
 * @cssproperty --vitrine-color-surface - Ground of the drawer.
 * @cssproperty --vitrine-color-surface-text - Text in the drawer.
 * @cssproperty --vitrine-color-accent - Ground of the checkout button.
 */
export class VitrineCart extends VitrineElement {
  static override styles = [tokens, intrinsicWidth, controls, stepperStyles, styles];

  /** Opens the drawer whenever something is added to the cart. */
  @property({ type: Boolean, attribute: 'open-on-add' }) openOnAdd = false;
  /** The side that the drawer stands at: `end` (default) or `start` of the line. */
  @property() position?: 'end' | 'start';
  /** Shows the cart as part of the page instead of in a drawer. */
  @property({ type: Boolean }) inline = false;

  readonly #drawer = new DialogController(this, () => this.shop?.route.closeCart());
  readonly #estimate = new EstimateController(this);
  readonly #changes = new CartChanges(this, () => this.t);
  #release = () => {};
  #wasOpen = false;
  /** Whether the page was told that the shopper looks at it. */
  #isViewed = false;

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('vitrine-cart-updated', this.#onCartUpdated);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('vitrine-cart-updated', this.#onCartUpdated);
  }

  protected override onShopChange(shop: Shop | null): void {
    this.#release();
    this.#release = () => {};
    if (!shop) return;
    shop.locale.add(common, words);
    const release = registerOutlet(this, shop, 'cart');
    // Before any element is rendered anew: nothing that the open drawer covers can be given the focus.
    const stop = shop.route.$route.listen(({ cart }) => cart || this.#drawer.show(false));
    this.#release = () => {
      release();
      stop();
    };
  }

  protected override updated(): void {
    const { shop } = this;
    const isOpen = Boolean(shop && this.read(shop.route.$route).cart);
    const isOpening = isOpen && !this.#wasOpen;
    if (isOpening) this.#hurry(shop);
    this.#estimate.follow(isOpen || this.inline ? shop : null);
    this.#wasOpen = isOpen;
    if (!isOpen && !this.inline) this.#isViewed = false;
    else if (shop && !this.#isViewed) this.#isViewed = emitViewed(this, shop);
    if (!this.inline) this.#drawer.show(isOpen);
    else if (isOpening) this.#showInline();
    this.#changes.restoreFocus();
  }

  protected override render(): TemplateResult {
    const { shop, inline } = this;
    if (!shop) return html`<div class="root" part="base"></div>`;
    const isOpen = this.read(shop.route.$route).cart;
    if (inline) return html`<div class="root" part="base">${renderContent(this.#view(shop))}</div>`;
    const side = enumerated(this, 'position', this.position, ['end', 'start']);
    // What closes is still seen for a moment.
    const isNeeded = isOpen || this.#wasOpen;
    return html`<div class="root" part="base">
      <dialog class="drawer ${side}" part="dialog" aria-labelledby="heading">
        ${isNeeded ? renderContent(this.#view(shop)) : nothing}
        ${isOpen ? html`<vitrine-notices modal></vitrine-notices>` : nothing}
      </dialog>
    </div>`;
  }

  #view(shop: Shop): CartView {
    const { t, info, mediaBase } = this;
    const view: CartView = {
      t,
      shop,
      info,
      mediaBase,
      isInline: this.inline,
      announcement: this.#changes.announcement,
      state: this.read(shop.cart.$state),
      estimate: this.#estimate.current,
      errorText: (error) => refusalText(t, error),
      setQuantity: (line, quantity) => this.#changes.setQuantity(shop, line, quantity),
      remove: (line) => this.#changes.remove(shop, line),
      exceed: (line) => this.#changes.exceed(line),
      exceeded: this.#changes.exceeded,
      typedCode: this.#changes.typedCode,
      setDiscount: (code) => void this.#changes.setDiscount(shop, code),
      checkout: () => {
        const { count } = shop.cart.$state.get();
        if (isCartPaused(view.state)) return;
        if (this.emit('vitrine-checkout-start', { itemCount: count })) shop.route.open({ name: 'checkout' });
      },
      close: () => shop.route.closeCart(),
      retry: () => void shop.cart.refresh(),
    };
    return view;
  }

  readonly #onCartUpdated = (event: CustomEvent<CartUpdatedDetail>): void => {
    const { shop } = this;
    if (!shop || !this.openOnAdd || event.detail.action !== 'add' || event.target === this) return;
    if ((event.target as Partial<VitrineElement> | null)?.shop === shop) shop.route.openCart();
  };

  /** The shop loads its cart after the products; nobody who opens it should wait for those. */
  #hurry(shop: Shop | null): void {
    if (shop?.cart.$state.get().status === 'loading') void shop.cart.start();
  }

  /** The cart is on the page already: what would have opened it leads there. */
  #showInline(): void {
    this.shop?.route.closeCart();
    this.renderRoot.querySelector<HTMLElement>('#heading')?.focus();
  }
}
