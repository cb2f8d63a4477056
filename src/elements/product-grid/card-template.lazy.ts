import type { Product } from '../../contract/product.js';
import { pictureSet, pictureUrl } from '../../components/media.js';
import { withWarnings } from '../../base/attributes.js';
import { quickAddOf } from '../../domain/catalog/direct-purchase.js';
import { CARD_FIELDS, cardFields, isCardField } from './card-fields.js';
import type { CardTemplate, CardTemplateContext } from './card-template.js';
import type { CardContext } from './interactions.js';

/** An element of a card, and what holds its place while it is out of the document. */
interface CardElement {
  readonly element: HTMLElement;
  readonly place: Comment;
}

interface Card {
  readonly root: HTMLElement;
  readonly elements: readonly CardElement[];
}

/**
 * Cards made from a page's own `<template>`. They stand in the page, below the grid, so that the page's style sheet dresses
 * them, and are shown in the grid by a slot each.
 *
 * - `data-text="name"` fills in words: `name`, `summary`, `price`, `originalPrice` (while on sale), `badge`, `rating`,
 *   `reviewCount`, `error`. Where there are none, the element is taken out of the document.
 * - `data-href="url"`, `data-src="image"`, `data-alt="name"` and `data-title="name"` set attributes.
 * - `data-if="originalPrice"` takes an element, with all that is in it, out of the document where there is no such thing.
 * - `data-action="add"` on a button adds the product, or opens it where options have to be chosen; `data-action="open"`
 *   opens it. While the shopper is told that it was added, the button has `data-added`; sold out, it is disabled.
 */
export default class TemplateCards implements CardTemplate {
  static readonly styles = [];
  static readonly words = {};

  template: HTMLTemplateElement | null = null;
  readonly #grid: CardTemplateContext;
  readonly #cards = new Map<string, Card>();
  /** The product of each card as it was filled in last, for clicks. */
  readonly #products = new WeakMap<Element, Product>();
  #context: CardContext | null = null;

  constructor(grid: CardTemplateContext) {
    this.#grid = grid;
  }

  use(template: HTMLTemplateElement | null): void {
    for (const { root } of this.#cards.values()) root.remove();
    this.#cards.clear();
    this.template = template;
    if (template) warnOfMistakes(this.#grid.host, template);
  }

  show(products: readonly Product[], context: CardContext): void {
    const { template } = this;
    if (!template) return;
    this.#context = context;
    const wanted = new Set(products.map(({ id }) => id));
    for (const [id, card] of this.#cards) {
      if (wanted.has(id)) continue;
      card.root.remove();
      this.#cards.delete(id);
    }
    for (const product of products)
      this.#fill(this.#cards.get(product.id) ?? this.#make(template, product), product, context);
  }

  #make(template: HTMLTemplateElement, product: Product): Card {
    const { host, slotOf } = this.#grid;
    const content = host.ownerDocument.importNode(template.content, true);
    const [only] = content.children;
    // The card itself keeps its place in the grid, whatever is in it.
    const isRoot =
      content.children.length === 1 && only instanceof HTMLElement && !only.matches('[data-text], [data-if]');
    const root = isRoot ? only : document.createElement('div');
    if (!isRoot) root.append(content);
    root.slot = slotOf(product);
    root.addEventListener('click', (event) => this.#click(root, event));
    const elements = [root, ...root.querySelectorAll<HTMLElement>('*')];
    const card = { root, elements: elements.map((element) => ({ element, place: new Comment() })) };
    this.#cards.set(product.id, card);
    host.append(root);
    return card;
  }

  #fill(card: Card, product: Product, context: CardContext): void {
    const addition = this.#grid.addition(product);
    const fields = cardFields(product, context, addition, this.#grid.badgeOf(context.t, product));
    const valueOf = (name: string) => (isCardField(name) ? fields[name] : '');
    const isAdded = addition?.status === 'added';
    this.#products.set(card.root, product);
    for (const { element, place } of card.elements) {
      const { text, href, src, alt, title, if: needed, action } = element.dataset;
      if (text !== undefined) {
        const words = valueOf(text);
        if (element.textContent !== words) element.textContent = words;
      }
      putOrTakeOut(element, place, valueOf(text ?? 'name') !== '' && valueOf(needed ?? 'name') !== '');
      if (href === 'url') set(element, 'href', fields.url);
      if (src === 'image') showPicture(element, product, context);
      if (alt !== undefined && isCardField(alt)) set(element, 'alt', fields[alt], true);
      if (title !== undefined && isCardField(title)) set(element, 'title', fields[title]);
      if (action === 'add') {
        element.toggleAttribute('data-added', isAdded);
        element.toggleAttribute('disabled', quickAddOf(product) === 'none');
      }
    }
  }

  /** A plain click on a link opens the product in place, as on the shop's own cards. */
  #click(card: HTMLElement, event: MouseEvent): void {
    const product = this.#products.get(card);
    const target = event.target instanceof Element ? event.target.closest('[data-action], a[data-href]') : null;
    if (!product || !this.#context || !target || !card.contains(target)) return;
    const isAdd = target.getAttribute('data-action') === 'add';
    if (isAdd && quickAddOf(product) === 'add') this.#grid.add(product);
    else this.#context.open(product, event, target);
  }
}

/** Out of the document, not `hidden`: a page's own `display` shows what is merely hidden. */
function putOrTakeOut(element: HTMLElement, place: Comment, isShown: boolean): void {
  if (isShown) place.replaceWith(element);
  else element.replaceWith(place);
}

/** Tells who made the page of names in the template that mean nothing. */
function warnOfMistakes(host: Element, template: HTMLTemplateElement): void {
  const words = ['data-text', 'data-if', 'data-alt', 'data-title'].map((name) => [name, CARD_FIELDS] as const);
  const others = { 'data-href': ['url'], 'data-src': ['image'], 'data-action': ['add', 'open'] };
  const known: readonly (readonly [string, readonly string[]])[] = [...words, ...Object.entries(others)];
  for (const element of template.content.querySelectorAll<HTMLElement>('*')) {
    for (const [name, allowed] of known) {
      const value = element.getAttribute(name);
      if (value === null || allowed.includes(value)) continue;
      withWarnings(({ warnOfTemplate }) => warnOfTemplate(host, name, value, allowed));
    }
  }
}

function showPicture(element: HTMLElement, { media = [] }: Product, { mediaBase, sizes }: CardContext): void {
  const picture = media.find(({ isVideo }) => !isVideo);
  const source = picture && pictureUrl(picture, mediaBase, 640);
  // Without a picture, its words stand there: they may be all that a link around it says.
  if (!source) return element.removeAttribute('src');
  if (element.getAttribute('src') === source) return;
  set(element, 'sizes', sizes);
  set(element, 'srcset', pictureSet(picture, mediaBase, 960));
  set(element, 'src', source);
}

function set(element: Element, name: string, value: string | undefined, keepEmpty = false): void {
  if (value || (keepEmpty && value === '')) element.setAttribute(name, value);
  else element.removeAttribute(name);
}
