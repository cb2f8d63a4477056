import type { Product } from '../../contract/product.js';
import type { Addition } from '../../components/add-to-cart.js';
import { pictureSet, pictureUrl } from '../../components/media.js';
import { hasPriceRange, oldPrice, shownRating } from '../../domain/catalog/price.js';
import { errorText } from '../../i18n/errors.js';
import type { CardTemplate, CardTemplateContext } from './card-template.js';
import type { CardContext } from './interactions.js';

/** What a template can name. */
type Field =
  'name' | 'summary' | 'price' | 'originalPrice' | 'badge' | 'rating' | 'reviewCount' | 'url' | 'image' | 'error';

type Fields = Readonly<Partial<Record<Field, string>>>;

/**
 * Cards made from a page's own `<template>`. They stand in the page, below the grid, so that the page's style sheet dresses
 * them, and are shown in the grid by a slot each.
 *
 * - `data-text="name"` fills in words: `name`, `summary`, `price`, `originalPrice` (while on sale), `badge`, `rating`,
 *   `reviewCount`, `error`. Where there are none, the element is hidden.
 * - `data-href="url"`, `data-src="image"`, `data-alt="name"` and `data-title="name"` set attributes.
 * - `data-if="originalPrice"` hides an element, with all that is in it, where there is no such thing.
 * - `data-action="add"` on a button adds the product, or opens it where options have to be chosen; `data-action="open"`
 *   opens it. While the shopper is told that it was added, the button has `data-added`; sold out, it is disabled.
 */
export default class TemplateCards implements CardTemplate {
  static readonly styles = [];
  static readonly words = {};

  template: HTMLTemplateElement | null = null;
  readonly #grid: CardTemplateContext;
  readonly #cards = new Map<string, HTMLElement>();
  /** The product of each card as it was filled in last, for clicks. */
  readonly #products = new WeakMap<Element, Product>();
  #context: CardContext | null = null;

  constructor(grid: CardTemplateContext) {
    this.#grid = grid;
  }

  use(template: HTMLTemplateElement | null): void {
    for (const card of this.#cards.values()) card.remove();
    this.#cards.clear();
    this.template = template;
  }

  show(products: readonly Product[], context: CardContext): void {
    const { template } = this;
    if (!template) return;
    this.#context = context;
    const wanted = new Set(products.map(({ id }) => id));
    for (const [id, card] of this.#cards) {
      if (wanted.has(id)) continue;
      card.remove();
      this.#cards.delete(id);
    }
    for (const product of products)
      this.#fill(this.#cards.get(product.id) ?? this.#make(template, product), product, context);
  }

  #make(template: HTMLTemplateElement, product: Product): HTMLElement {
    const { host, slotOf } = this.#grid;
    const content = host.ownerDocument.importNode(template.content, true);
    const [only] = content.children;
    const card = content.children.length === 1 && only instanceof HTMLElement ? only : document.createElement('div');
    if (card !== only) card.append(content);
    card.slot = slotOf(product);
    card.addEventListener('click', (event) => this.#click(card, event));
    this.#cards.set(product.id, card);
    host.append(card);
    return card;
  }

  #fill(card: HTMLElement, product: Product, context: CardContext): void {
    const addition = this.#grid.addition(product);
    const fields = fieldsOf(product, context, addition, this.#grid.badgeOf(context.t, product));
    const isAdded = addition?.status === 'added';
    this.#products.set(card, product);
    for (const element of [card, ...card.querySelectorAll<HTMLElement>('*')]) {
      const { text, href, src, alt, title, if: needed, action } = element.dataset;
      const valueOf = (name: string) => (Object.hasOwn(fields, name) ? (fields[name as Field] ?? '') : '');
      if (text !== undefined) {
        const words = valueOf(text);
        if (element.textContent !== words) element.textContent = words;
        element.hidden = words === '';
      }
      if (needed !== undefined) element.hidden = valueOf(needed) === '';
      if (href !== undefined) set(element, 'href', fields.url);
      if (src !== undefined) showPicture(element, product, context);
      if (alt !== undefined) set(element, 'alt', valueOf(alt), true);
      if (title !== undefined) set(element, 'title', valueOf(title));
      if (action === 'add') {
        element.toggleAttribute('data-added', isAdded);
        element.toggleAttribute('disabled', !product.inStock);
      }
    }
  }

  /** A plain click on a link opens the product in place, as on the shop's own cards. */
  #click(card: HTMLElement, event: MouseEvent): void {
    const product = this.#products.get(card);
    const target = event.target instanceof Element ? event.target.closest('[data-action], a[data-href]') : null;
    if (!product || !this.#context || !target || !card.contains(target)) return;
    const isAdd = target.getAttribute('data-action') === 'add';
    if (isAdd && product.quickAddEligible) this.#grid.add(product);
    else this.#context.open(product, event, target);
  }
}

function fieldsOf(product: Product, { t, href }: CardContext, addition: Addition | undefined, badge = ''): Fields {
  const { price, reviewCount = 0 } = product;
  const rating = shownRating(product);
  const { formatted } = price;
  const isRange = hasPriceRange(product);
  return {
    name: product.name,
    summary: product.summary ?? '',
    price: isRange ? t('priceFrom', { price: formatted }) : formatted,
    originalPrice: isRange ? '' : (oldPrice(price) ?? ''),
    badge,
    rating: rating ? t('rating', { rating, count: reviewCount }) : '',
    reviewCount: reviewCount ? String(reviewCount) : '',
    url: href(product) ?? '',
    image: product.media?.length ? 'image' : '',
    error: addition?.error ? errorText(t, addition.error) : '',
  };
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
