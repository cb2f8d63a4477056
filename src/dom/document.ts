/**
 * A property of the document as the browser keeps it. Read by its plain name it may be an element of the page instead: an
 * `<img name="currentScript">` takes that name, whoever wrote it (HTML, "named elements" of a `Document`).
 */
export const documentProperty = <Name extends keyof Document>(name: Name): Document[Name] =>
  Reflect.get(Document.prototype, name, document);

/** The document's base address, against which relative ones are resolved. */
export const baseAddress = (): string => documentProperty('baseURI');

/** Whether the parser has yet to come to the document's end. */
export const isParsing = (): boolean => documentProperty('readyState') === 'loading';

/** The element that has the focus, as seen from the document. */
export const focusedElement = (): Element | null => documentProperty('activeElement');

/** A global of the page's own scripts; what an element's `id` or `name` makes of that name is none. */
export const pageGlobal = (name: string): unknown =>
  Object.hasOwn(globalThis, name) ? (globalThis as Record<string, unknown>)[name] : undefined;
