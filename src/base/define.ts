/** Defines a tag; if the page has it already (an older copy of the script, a second import), the first one stays. */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
