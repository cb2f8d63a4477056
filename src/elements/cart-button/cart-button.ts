import { html } from 'lit';
import { VitrineElement } from '../../base/element.js';
import { tokens } from '../../components/styles/tokens.js';
import { bag } from './bag.js';
import { styles } from './cart-button.styles.js';

/**
 * Opens the cart and tells how many pieces are in it.
 *
 * @tag vitrine-cart-button
 * @slot - What stands in the button; a bag by default.
 * @fires vitrine-cart-open - Before the cart opens; cancelable.
 * @csspart button - The button.
 * @csspart count - The number of pieces.
 * @csspart icon - The bag.
 * @cssproperty --vitrine-color-accent - Ground of the count.
 */
export class VitrineCartButton extends VitrineElement {
  static override styles = [tokens, styles];

  protected override render() {
    const count = this.shop ? this.read(this.shop.cart.$state).count : 0;
    // As a string: the first number that a page formats costs it more than all else that is done for the button.
    return html`<div class="root" part="base">
      <button
        part="button"
        type="button"
        aria-haspopup="dialog"
        aria-label=${this.t('cartCount', { count: String(count) })}
        @click=${this.#open}
      >
        <slot>${bag}</slot>
        <span class="count" part="count" translate="no" ?data-empty=${count === 0} .textContent=${String(count)}></span>
      </button>
    </div>`;
  }

  #open(): void {
    if (this.shop && this.emit('vitrine-cart-open', null)) this.shop.route.openCart();
  }
}
