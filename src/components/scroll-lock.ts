let holders = 0;
let before: readonly [string, string][] = [];

/** Keeps the page behind a dialog where it is; a scrollbar that takes room keeps it. Answers the function that ends it. */
export function lockScroll(): () => void {
  const { style, clientWidth } = document.documentElement;
  if (holders++ === 0) {
    before = ['overflow', 'scrollbar-gutter'].map((name) => [name, style.getPropertyValue(name)]);
    if (innerWidth > clientWidth) style.setProperty('scrollbar-gutter', 'stable');
    style.setProperty('overflow', 'hidden');
  }
  let isHeld = true;
  return () => {
    if (!isHeld) return;
    isHeld = false;
    if (--holders === 0) for (const [name, value] of before) style.setProperty(name, value);
  };
}
