import type { ReactiveController } from 'lit';
import { isPlainClick } from '../../components/plain-click.js';
import type { Translate } from '../../i18n/messages.js';
import type { GridContext } from './interactions.js';
import { renderMore } from './templates/listing-states.js';
import { renderPages } from './templates/pages.js';
import { observeSight, scrollTo } from '../../dom/sight.js';

/** How far from the end of the list a visitor who scrolls is when more is read. */
const READ_AHEAD = '600px';

/** The other pages of a listing: by their numbers, by a button, or as the visitor scrolls on. */
export class Paging implements ReactiveController {
  readonly #grid: GridContext;
  readonly #observer = observeSight(() => this.#grid.shown()?.more(), READ_AHEAD);
  /** Which card gets the focus when the next page is there. */
  #focusNext = 0;

  constructor(grid: GridContext) {
    this.#grid = grid;
    grid.element.addController(this);
  }

  render(isMore: boolean, t: Translate) {
    const shown = this.#grid.shown();
    const listing = this.#grid.listing();
    const { lastPage: last = 1 } = listing ?? {};
    const chosen = shown?.chosen ?? {};
    if (isMore) return renderMore(t, listing, () => this.#more());
    return renderPages({
      t,
      locale: this.#grid.element.shop?.locale.$locale.get() ?? 'en',
      current: Math.min(chosen.page ?? 1, last),
      last,
      href: (page) => shown?.href({ ...chosen, page }) ?? null,
      go: (page, event) => this.#go(page, event),
    });
  }

  hostUpdated(): void {
    const { renderRoot, pagination } = this.#grid.element;
    this.#observer?.disconnect();
    if (this.#grid.listing()?.status !== 'ready') return;
    const moreButton = renderRoot.querySelector('.more');
    if (moreButton && pagination === 'scroll') this.#observer?.observe(moreButton);
    if (!this.#focusNext) return;
    renderRoot.querySelectorAll<HTMLElement>('.cover')[this.#focusNext]?.focus({ preventScroll: true });
    this.#focusNext = 0;
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #more(): void {
    const listing = this.#grid.listing();
    if (!listing || listing.status === 'loading') return;
    this.#focusNext = listing.products.length;
    this.#grid.shown()?.more();
  }

  #go(page: number, event: MouseEvent): void {
    const shown = this.#grid.shown();
    if (!shown || !isPlainClick(event)) return;
    event.preventDefault();
    shown.choose({ ...shown.chosen, page });
    const { renderRoot } = this.#grid.element;
    renderRoot.querySelector<HTMLElement>('.grid')?.focus({ preventScroll: true });
    const root = renderRoot.querySelector('.root');
    if (root && root.getBoundingClientRect().top < 0) scrollTo(root);
  }
}
