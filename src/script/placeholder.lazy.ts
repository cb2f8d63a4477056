import { withWarnings } from '../base/attributes.js';
import { eager, lazy, loadElement } from '../elements/registry.js';

/** What a placeholder hands on beside the attributes that its element declares. */
const GLOBAL_ATTRIBUTES = ['class', 'dir', 'id', 'lang', 'slot', 'title'];

const pending = new WeakSet<Element>();

/**
 * Puts its element into each `<div data-vitrine="product-grid" data-category="candles">`. A sanitizer that lets `data-` through
 * has not looked at what it says, so that whoever may write into the page may write these: only what the element declares
 * is handed on, and no other store is made unless the page's owner says so (`allowsStores`).
 */
export function fillPlaceholders(placeholders: readonly HTMLElement[], allowsStores: boolean): void {
  for (const placeholder of placeholders) void fillPlaceholder(placeholder, allowsStores);
}

async function fillPlaceholder(placeholder: HTMLElement, allowsStores: boolean): Promise<void> {
  // A form's fields may be named as its properties.
  if (placeholder instanceof HTMLFormElement || pending.has(placeholder)) return;
  const { vitrine = '' } = placeholder.dataset;
  const tag = `vitrine-${vitrine}`;
  if (placeholder.querySelector(`:scope > ${CSS.escape(tag)}`)) return;
  if (!Object.hasOwn(eager, tag) && !Object.hasOwn(lazy, tag))
    return withWarnings(({ warnOfUnknownElement }) => warnOfUnknownElement(vitrine));
  if (tag === 'vitrine-store' && !allowsStores) return withWarnings(({ warnOfStore }) => warnOfStore());
  if (!customElements.get(tag)) {
    pending.add(placeholder);
    await loadElement(tag);
    pending.delete(placeholder);
  }
  const element = document.createElement(tag);
  for (const [attribute, value] of attributesOf(placeholder, tag)) element.setAttribute(attribute, value);
  element.append(...placeholder.childNodes);
  placeholder.append(element);
}

/** Not where a shopper comes back to after paying: that is not for a page's content to say. */
function attributesOf(placeholder: Element, tag: string): readonly (readonly [name: string, value: string])[] {
  const { observedAttributes = [] } = customElements.get(tag) as { observedAttributes?: readonly string[] };
  const allowed = [...observedAttributes, ...GLOBAL_ATTRIBUTES];
  return [...placeholder.attributes].flatMap(({ name, value }) => {
    const attribute = name.replace(/^data-/, '');
    return attribute !== name && attribute !== 'return-url' && allowed.includes(attribute) ? [[attribute, value]] : [];
  });
}
