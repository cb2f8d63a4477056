const said = new Set<string>();

/** Tells the page's owner once about a mistake in the page; the shopper is not bothered. */
export function warnOnce(element: Element, text: string): void {
  const sentence = `<${element.localName}> ${text}`;
  if (said.has(sentence)) return;
  said.add(sentence);
  console.warn(`[vitrine] ${sentence}`);
}
