/**
 * A property of the document as the browser keeps it. Read by its plain name it may be an element of the page instead: an
 * `<img name="currentScript">` takes that name, whoever wrote it (HTML, "named elements" of a `Document`).
 */
export const documentProperty = <Name extends keyof Document>(name: Name): Document[Name] =>
  Reflect.get(Document.prototype, name, document);

/** The document's base address, against which relative ones are resolved. */
export const baseAddress = (): string => documentProperty('baseURI');
