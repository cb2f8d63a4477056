import { documentProperty } from './document.js';

/** The language that an element, or what is around it in the same tree, is marked with; `null` without a mark. */
export function markedLanguage(element: Element): string | null {
  const marked = element.closest('[lang]:not([lang=""])');
  // A form's field may be named `getAttribute`.
  return marked && Element.prototype.getAttribute.call(marked, 'lang');
}

/** The language that is marked around an element, through shadow roots too, else the document's, else the browser's. */
export function inheritedLanguage(element: Element): string {
  for (let node: Element | null = element; node; node = hostOf(node)) {
    const language = markedLanguage(node);
    if (language) return language;
  }
  return documentProperty('documentElement').lang || navigator.language;
}

const hostOf = (node: Element): Element | null => {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
};
