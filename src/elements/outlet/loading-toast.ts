import { adoptStyles, css, html, nothing, render } from 'lit';
import type { Shop } from '../../stores/shop.js';
import type { LoadProgress } from '../../base/lazy-elements.js';
import { tokens } from '../../components/styles/tokens.js';

const styles = css`
  :host {
    display: contents !important;
  }

  .toast {
    position: fixed;
    inset: auto 16px 16px;
    z-index: 2147483647;
    display: flex;
    align-items: center;
    gap: 4px;
    inline-size: fit-content;
    max-inline-size: min(420px, 100% - 32px);
    min-block-size: 52px;
    margin: 0 auto;
    padding: 4px 16px;
    border: 0;
    border-radius: var(--_radius);
    background: var(--_surface-text);
    color: var(--_surface);
    box-shadow: 0 4px 16px color-mix(in srgb, #000 24%, transparent);
    font-size: var(--_text-sm);
    line-height: 1.35;
    pointer-events: none;
    animation: appear var(--_motion) 400ms both;
  }

  @keyframes appear {
    from {
      opacity: 0;
    }
  }

  p {
    flex: 1;
    padding-block: 8px;
  }

  button {
    min-block-size: var(--_target);
    margin-inline-end: -12px;
    padding-inline: 12px;
    border: 0;
    border-radius: var(--_radius-control);
    background: none;
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 3px;
    cursor: pointer;
    pointer-events: auto;
  }

  button:hover {
    background: color-mix(in srgb, currentColor 16%, transparent);
  }
`;

/**
 * Says over the page that what the visitor opened is on its way, or can't be had just now: where the code that shows it is
 * not there, that which shows notices is not either.
 */
export class LoadingToast {
  readonly #shop: Shop;
  readonly #parent: () => Element;
  #host: HTMLElement | null = null;

  /** `parent` is where it can be clicked just now: everything outside an open dialog can't. */
  constructor(shop: Shop, parent: () => Element) {
    this.#shop = shop;
    this.#parent = parent;
  }

  show(progress: LoadProgress): void {
    if (progress === 'ready') {
      this.#host?.remove();
      this.#host = null;
      return;
    }
    this.#host ??= this.#make();
    const parent = this.#parent();
    if (this.#host.parentNode !== parent) parent.append(this.#host);
    const root = this.#host.shadowRoot;
    if (!root) return;
    const t = this.#shop.locale.$translate.get();
    const isFailed = progress === 'failed';
    render(
      html`<div class="root toast" popover="manual">
        <p role=${isFailed ? 'alert' : 'status'}>${t(isFailed ? 'errorUnanswered' : 'loading')}</p>
        ${isFailed ? html`<button type="button" @click=${this.#close}>${t('close')}</button>` : nothing}
      </div>`,
      root,
    );
    const toast = root.querySelector<HTMLElement>('.toast');
    // Over everything that is in the top layer already, where the browser can do that.
    if (toast?.isConnected && 'showPopover' in toast && !toast.matches(':popover-open')) toast.showPopover();
  }

  #make(): HTMLElement {
    const host = document.createElement('div');
    adoptStyles(host.attachShadow({ mode: 'open' }), [tokens, styles]);
    return host;
  }

  /** Takes back what was opened: it shall not come up when the visitor does something else. */
  readonly #close = () => {
    const { route } = this.#shop;
    if (route.$route.get().cart) route.closeCart();
    else route.close();
  };
}
