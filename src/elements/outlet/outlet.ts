import { html, nothing, type TemplateResult } from 'lit';
import { loadFallbackStyles, renderLoadFallback } from '../../components/load-fallback.js';
import { DialogController } from '../../components/dialog.js';
import { VitrineElement } from '../../base/element.js';
import { closeIcon } from '../../components/icons.js';
import { LazyElements } from '../../base/lazy-elements.js';
import { controls } from '../../components/styles/controls.js';
import { tokens } from '../../components/styles/tokens.js';
import type { RoutePage } from '../../domain/route.js';
import { common } from '../../i18n/en/common.js';
import type { MessageKey } from '../../i18n/messages.js';
import { styles } from './outlet.styles.js';

type ShownPage = Extract<RoutePage, { name: 'product' | 'checkout' | 'order' | 'account' }>;

/** Code of what the outlet shows, loaded when it is first shown. */
const LAZY_ELEMENTS = {
  'vitrine-cart': () => import('../cart/define.js'),
  'vitrine-product': () => import('../product/define.js'),
  'vitrine-checkout': () => import('../checkout/define.js'),
  'vitrine-order': () => import('../order/define.js'),
  'vitrine-account': () => import('../account/define.js'),
} as const;

const LABELS: Readonly<Record<ShownPage['name'], MessageKey>> = {
  product: 'products',
  checkout: 'checkout',
  order: 'orderSummary',
  account: 'account',
};

/**
 * Shows what the visitor opened and the page has no place of its own for: the cart in its drawer; a product, the checkout,
 * an order or the account in a dialog. The shop puts it on the page by itself.
 *
 * @tag vitrine-outlet
 * @csspart dialog - What covers the page while a dialog is open.
 * @csspart panel - The dialog.
 * @csspart close-button - Closes the dialog.
 * @cssproperty --vitrine-color-surface - Ground of the dialog.
 * @cssproperty --vitrine-color-surface-text - Text in the dialog.
 * @cssproperty --vitrine-dialog-width - Greatest width of the dialog; 1120px by default.
 */
export class VitrineOutlet extends VitrineElement {
  static override styles = [tokens, controls, loadFallbackStyles, styles];

  readonly #dialog = new DialogController(this, () => {
    if (this.#page()) this.shop?.route.close();
  });
  readonly #lazyElements = new LazyElements(LAZY_ELEMENTS, () => this.requestUpdate());
  #hasCart = false;
  #shown: ShownPage | null = null;

  protected override updated(): void {
    this.#dialog.show(this.#page() !== null);
  }

  protected override render(): TemplateResult {
    const { shop, t } = this;
    if (!shop) return html`<div class="root" part="base"></div>`;
    shop.locale.add(common);
    const route = this.read(shop.route.$route);
    const isCartElsewhere = this.read(shop.route.$outlets).has('cart');
    this.#hasCart = !isCartElsewhere && (this.#hasCart || route.cart);
    if (this.#hasCart) this.#lazyElements.need('vitrine-cart');
    const page = this.#page();
    // What closes stays in the dialog until it is out of sight; a form would lose what was typed.
    this.#shown = page ?? (this.#dialog.dialog?.open ? this.#shown : null);
    return html`<div class="root" part="base">
      ${this.#hasCart ? html`<vitrine-cart></vitrine-cart>` : nothing}
      <dialog part="dialog" aria-label=${t(LABELS[this.#shown?.name ?? 'product'])}>
        <div class="panel" part="panel">
          <div class="bar">
            <button
              class="icon-button"
              part="close-button"
              type="button"
              aria-label=${t('close')}
              @click=${() => shop.route.close()}
            >
              ${closeIcon}
            </button>
          </div>
          <div class="page">${this.#shown ? this.#renderPage(this.#shown) : nothing}</div>
          ${page ? html`<vitrine-notices modal></vitrine-notices>` : nothing}
        </div>
      </dialog>
      <vitrine-notices></vitrine-notices>
    </div>`;
  }

  #renderPage(page: ShownPage): TemplateResult {
    const tag = `vitrine-${page.name}` as const;
    const fallback = renderLoadFallback(this.t, this.#lazyElements.need(tag), () => this.#lazyElements.retry(tag));
    return html`${this.#content(page)}${fallback}`;
  }

  #content(page: ShownPage): TemplateResult {
    switch (page.name) {
      case 'product':
        return html`<vitrine-product product=${page.slug}></vitrine-product>`;
      case 'checkout':
        return html`<vitrine-checkout></vitrine-checkout>`;
      case 'order':
        return html`<vitrine-order order=${page.id}></vitrine-order>`;
      case 'account':
        return html`<vitrine-account></vitrine-account>`;
    }
  }

  /** The page of the route, where nothing else on the page shows it. */
  #page(): ShownPage | null {
    const { shop } = this;
    if (!shop) return null;
    const { page } = this.read(shop.route.$route);
    if (page.name === 'home' || page.name === 'category') return null;
    return this.read(shop.route.$outlets).has(page.name) ? null : page;
  }
}
