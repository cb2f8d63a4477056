/** The colour that lies behind an element: the first around it that is not see-through, else the page's own canvas. */
export function effectiveBackground(element: Element): string {
  for (let node: Element | null = element; node; node = parentOf(node)) {
    const { backgroundColor } = getComputedStyle(node);
    if (backgroundColor !== 'transparent' && !/[,/] ?0\)$/.test(backgroundColor)) return backgroundColor;
  }
  return 'Canvas';
}

const parentOf = (node: Element): Element | null => {
  if (node.assignedSlot) return node.assignedSlot;
  if (node.parentElement) return node.parentElement;
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
};
