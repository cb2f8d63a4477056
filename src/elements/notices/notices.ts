import { isComposing } from '../../components/keyboard.js';
import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { atom, type WritableAtom } from 'nanostores';
import { VitrineElement } from '../../base/element.js';
import { closeIcon } from '../../components/icons.js';
import { controls } from '../../components/styles/controls.js';
import { tokens } from '../../components/styles/tokens.js';
import { cart as words } from '../../i18n/en/cart.js';
import { common } from '../../i18n/en/common.js';
import type { Shop } from '../../stores/shop.js';
import type { Notice } from '../../stores/shared/notices.js';
import { styles } from './notices.styles.js';

/** How long a notice stays, in ms; longer where there is something to do about it. */
const SHOWN_FOR_MS = 6_000;
const SHOWN_WITH_ACTION_MS = 10_000;

/** The places of a shop where notices could be shown: behind an open dialog nobody could reach them. */
const createPlaces = (): WritableAtom<readonly VitrineNotices[]> => atom<readonly VitrineNotices[]>([]);
const placesOf = (shop: Shop) => shop.part(createPlaces);

/**
 * Sentences that belong to no place on the page, with at most one thing to do about each. The shop puts it on the page
 * by itself. A notice goes by itself, but never while the pointer or the focus is on it.
 *
 * @tag vitrine-notices
 * @csspart base - Around all notices.
 * @csspart notice - One notice.
 * @csspart action - What can be done about it.
 * @csspart dismiss - Takes it away.
 * @cssproperty --vitrine-color-surface-text - Ground of a notice: the colour of text elsewhere.
 * @cssproperty --vitrine-color-surface - Text of a notice.
 */
export class VitrineNotices extends VitrineElement {
  static override styles = [tokens, controls, styles];

  /** Whether it stands in an open dialog, and so before all others. */
  @property({ type: Boolean }) modal = false;

  #leavePlaces = () => {};
  readonly #timers = new Map<number, ReturnType<typeof setTimeout>>();
  #isHeld = false;

  protected override onShopChange(shop: Shop | null): void {
    this.#leave();
    if (!shop) return;
    shop.locale.add(common, words);
    const $places = placesOf(shop);
    $places.set([...$places.get(), this]);
    this.#leavePlaces = () => $places.set($places.get().filter((place) => place !== this));
  }

  protected override updated(): void {
    const list = this.renderRoot.querySelector<HTMLElement>('.list');
    const isShown = this.#notices().length > 0;
    // Over everything that is in the top layer already, where the browser can do that.
    if (list?.isConnected && 'showPopover' in list && list.matches(':popover-open') !== isShown) {
      if (isShown) list.showPopover();
      else list.hidePopover();
    }
  }

  protected override render(): TemplateResult {
    const notices = this.#notices();
    this.#time(notices);
    return html`<div class="root" part="base">
      <div class="visually-hidden" role="status">
        ${notices.map((notice) => html`<p .textContent=${this.#text(notice)}></p>`)}
      </div>
      <div
        class="list"
        role="region"
        aria-label=${this.t('notices')}
        popover="manual"
        ?hidden=${notices.length === 0}
        @pointerenter=${this.#hold}
        @pointerleave=${this.#letGo}
        @focusin=${this.#hold}
        @focusout=${this.#letGo}
        @keydown=${this.#keydown}
      >
        ${repeat(
          notices,
          ({ id }) => id,
          (notice) => this.#notice(notice),
        )}
      </div>
    </div>`;
  }

  #notice(notice: Notice): TemplateResult {
    const { action, id, kind } = notice;
    return html`<div class="notice ${kind}" part="notice">
      <p class="text">${this.#text(notice)}</p>
      ${
        action
          ? html`<button class="action" part="action" type="button" @click=${() => this.#act(notice)}>
              ${this.t(action.label)}
            </button>`
          : nothing
      }
      <button
        class="icon-button"
        part="dismiss"
        type="button"
        aria-label=${this.t('dismiss')}
        @click=${() => this.shop?.notices.dismiss(id)}
      >
        ${closeIcon}
      </button>
    </div>`;
  }

  #text({ message, parameters }: Notice): string {
    return this.t(message, parameters);
  }

  /** What this place has to show: nothing, where another is before it. */
  #notices(): readonly Notice[] {
    const { shop } = this;
    if (!shop) return [];
    const places = this.read(placesOf(shop));
    const front = places.findLast(({ modal }) => modal) ?? places.at(-1);
    return front === this ? this.read(shop.notices.$notices) : [];
  }

  #act({ id, action }: Notice): void {
    this.shop?.notices.dismiss(id);
    action?.run();
  }

  /** An error stays until it is read and dismissed. */
  #time(notices: readonly Notice[]): void {
    const shown = new Set(notices.map(({ id }) => id));
    for (const [id, timer] of this.#timers) {
      if (shown.has(id) && !this.#isHeld) continue;
      clearTimeout(timer);
      this.#timers.delete(id);
    }
    if (this.#isHeld) return;
    for (const { id, kind, action } of notices) {
      if (kind === 'error' || this.#timers.has(id)) continue;
      const dismiss = () => this.shop?.notices.dismiss(id);
      this.#timers.set(id, setTimeout(dismiss, action ? SHOWN_WITH_ACTION_MS : SHOWN_FOR_MS));
    }
  }

  #hold(): void {
    this.#isHeld = true;
    this.requestUpdate();
  }

  #letGo({ currentTarget, relatedTarget }: FocusEvent | PointerEvent): void {
    const list = currentTarget as HTMLElement;
    this.#isHeld = list.matches(':hover') || (relatedTarget instanceof Node && list.contains(relatedTarget));
    this.requestUpdate();
  }

  #keydown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || isComposing(event)) return;
    // Not the dialog behind it.
    event.preventDefault();
    event.stopPropagation();
    const last = this.#notices().at(-1);
    if (last) this.shop?.notices.dismiss(last.id);
  }

  #leave(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
    this.#isHeld = false;
    this.#leavePlaces();
    this.#leavePlaces = () => {};
  }
}
