import type { LitElement } from 'lit';

/** Whether the focus is in an area of an element, or nowhere since what had it is gone. Elsewhere it is the shopper's. */
export function isFocusNear({ shadowRoot }: LitElement, area: string): boolean {
  const { activeElement } = document;
  return activeElement === null || activeElement === document.body || shadowRoot?.activeElement?.closest(area) != null;
}
