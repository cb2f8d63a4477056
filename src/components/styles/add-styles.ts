import type { CSSResultGroup } from 'lit';

const sheetsOf = (styles: CSSResultGroup): readonly CSSStyleSheet[] => {
  if (Array.isArray(styles)) return styles.flatMap(sheetsOf);
  const sheet = 'styleSheet' in styles ? styles.styleSheet : styles;
  return sheet instanceof CSSStyleSheet ? [sheet] : [];
};

/** Dresses what an element shows only later, whose styles come with its code. */
export function addStyles(root: HTMLElement | DocumentFragment, styles: CSSResultGroup): void {
  if (!(root instanceof ShadowRoot)) return;
  const added = sheetsOf(styles).filter((sheet) => !root.adoptedStyleSheets.includes(sheet));
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...added];
}
