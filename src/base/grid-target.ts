import { warnOnce } from './warn.js';

/**
 * The grid whose id an element's `for` attribute names, in the same document or shadow root; `null` without one. A wrong id
 * warns once. To be asked when it is needed: the grid may come later in the page.
 */
export function targetOf(element: Element, id: string | undefined): HTMLElement | null {
  // An element that was taken out of the page may still render once.
  if (!id || !element.isConnected) return null;
  const target = (element.getRootNode() as Document | ShadowRoot).getElementById(id);
  if (!target) warnOnce(element, `for="${id}" is no id on this page. The page's address is used instead.`);
  return target;
}

/** Sets an attribute, or takes it away where there is nothing to say. */
export function setAttribute(element: Element, name: string, value: string | undefined): void {
  if (value) element.setAttribute(name, value);
  else element.removeAttribute(name);
}
