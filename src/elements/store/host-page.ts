import { isParsing } from '../../dom/page.js';

/** Calls `changed` when an attribute of the element, or of what is around it, names another language. */
export function followLanguage(element: Element, changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  let root = element.getRootNode();
  for (;;) {
    observer.observe(root, { subtree: true, attributeFilter: ['lang', 'data-locale'] });
    if (!(root instanceof ShadowRoot)) break;
    root = root.host.getRootNode();
  }
  return () => observer.disconnect();
}

/** The words that a page puts as JSON into an element, unless the parser may still be at them. */
export function jsonChildren(element: Element): readonly string[] {
  return [...element.querySelectorAll(':scope > script[type="application/json"]')]
    .filter((script) => script.nextSibling || !isParsing())
    .map((script) => script.textContent ?? '');
}
