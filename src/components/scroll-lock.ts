import { documentProperty } from '../dom/document.js';

let holders = 0;
let unlock = () => {};

/** Keeps the page behind a dialog where it is; a scrollbar that takes room keeps it. Returns the function that ends it. */
export function lockScroll(): () => void {
  if (holders++ === 0) unlock = lock();
  let isHeld = true;
  return () => {
    if (!isHeld) return;
    isHeld = false;
    if (--holders === 0) unlock();
  };
}

function lock(): () => void {
  const root = documentProperty('documentElement');
  const body = documentProperty('body');
  const isOpen = (element: Element) => getComputedStyle(element).overflowY === 'visible';
  // The window scrolls by the root's `overflow`, or by the body's while the root has none (CSS Overflow 3, section 3.3): to
  // give the root one would make a scroll container of the body, which starts at its top.
  const scrollers = isOpen(root) ? [body] : isOpen(body) ? [root] : [root, body];
  const ends = scrollers.flatMap((element) =>
    ['overflow-x', 'overflow-y'].map((name) => override(element, name, 'hidden')),
  );
  if (innerWidth > root.clientWidth) ends.push(override(root, 'scrollbar-gutter', 'stable'));
  return () => ends.forEach((end) => end());
}

function override({ style }: HTMLElement, name: string, value: string): () => void {
  const before = style.getPropertyValue(name);
  const priority = style.getPropertyPriority(name);
  style.setProperty(name, value, 'important');
  return () => style.setProperty(name, before, priority);
}
