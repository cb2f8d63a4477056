import { documentProperty } from '../dom/document.js';
import { focusedElement } from '../dom/page.js';
import type { LitElement, ReactiveController } from 'lit';
import { scrollTo } from '../dom/sight.js';

/** Whether the focus is in an area of an element, or nowhere since what had it is gone. Elsewhere it is the shopper's. */
export function isFocusNear({ shadowRoot }: LitElement, area: string): boolean {
  const activeElement = focusedElement();
  return (
    activeElement === null ||
    activeElement === documentProperty('body') ||
    shadowRoot?.activeElement?.closest(area) != null
  );
}

/** Whether the focus is in an element, or on what it stands in. */
export function isFocusAround(element: Element): boolean {
  const { activeElement } = element.getRootNode() as Document | ShadowRoot;
  return activeElement !== documentProperty('body') && activeElement?.contains(element) === true;
}

/** Brings `area` to the window's top if `mark` in it is above the window or far down in it. */
export function bringIntoView(area: Element, mark: Element = area): void {
  const { top } = mark.getBoundingClientRect();
  if (top < 0 || top > innerHeight / 2) scrollTo(area);
}

/** Gives the focus to the heading of what the shopper has come to, and brings it into view. */
export function focusHeading(heading: HTMLElement, area: Element = heading): void {
  heading.focus({ preventScroll: true });
  bringIntoView(area, heading);
}

/** Gives the focus to what an element shows next, once the button that was pressed is gone. */
export class PendingFocus implements ReactiveController {
  readonly #host: LitElement;
  #heir = '';

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** To be called with the click: a selector of what comes in the button's place. */
  name(heir: string): void {
    this.#heir = heir;
  }

  hostUpdated(): void {
    const { shadowRoot } = this.#host;
    if (!this.#heir || shadowRoot?.activeElement) return;
    const heir = shadowRoot?.querySelector<HTMLElement>(this.#heir);
    const isLost = focusedElement() === documentProperty('body');
    if (isLost) heir?.focus();
    // Whoever has gone on meanwhile stays there.
    if (heir || !isLost) this.#heir = '';
  }
}
