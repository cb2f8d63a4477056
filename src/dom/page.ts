import { documentProperty } from './document.js';

/** Whether the parser has yet to come to the document's end. */
export const isParsing = (): boolean => documentProperty('readyState') === 'loading';

/** The element that has the focus, as seen from the document. */
export const focusedElement = (): Element | null => documentProperty('activeElement');

/** A global of the page's own scripts; what an element's `id` or `name` makes of that name is none. */
export const pageGlobal = (name: string): unknown =>
  Object.hasOwn(globalThis, name) ? (globalThis as Record<string, unknown>)[name] : undefined;
