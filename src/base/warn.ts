const warned = new Set<string>();

/** Tells the page's owner once about a mistake in the page; the shopper is not bothered. */
export function warnOnce(element: Element, text: string): void {
  const sentence = `<${element.localName}> ${text}`;
  if (warned.has(sentence)) return;
  warned.add(sentence);
  console.warn(`[vitrine] ${sentence}`);
}
