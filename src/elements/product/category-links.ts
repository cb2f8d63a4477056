import { html, nothing } from 'lit';
import type { CategoryReference, Product } from '../../contract/product.js';
import { isPlainClick } from '../../components/plain-click.js';
import type { RoutePage } from '../../domain/route.js';
import type { Translate } from '../../i18n/messages.js';
import type { Shop } from '../../stores/shop.js';
import { stockOf } from '../../domain/catalog/stock.js';
import type { BuyBoxContext } from './buy-box.js';

/** Follows a link inside the shop, in place. */
const follow = (shop: Shop, page: RoutePage) => (event: MouseEvent) => {
  if (!isPlainClick(event)) return;
  event.preventDefault();
  shop.route.open(page);
};

/** The categories that a product is in; links where the page shows categories. */
export function renderCategories(t: Translate, shop: Shop, { categories = [] }: Product, isLinked: boolean) {
  if (!categories.length) return nothing;
  return html`<ul class="categories" part="categories" aria-label=${t('categoriesOfProduct')}>
    ${categories.map((category) => html`<li>${isLinked ? renderLink(shop, category) : html`<span>${category.name}</span>`}</li>`)}
  </ul>`;
}

function renderLink(shop: Shop, { name, slug }: CategoryReference) {
  const page = { name: 'category', slug } as const;
  const address = shop.route.href(page);
  return address === null
    ? html`<button class="link" type="button" @click=${follow(shop, page)}>${name}</button>`
    : html`<a href=${address} @click=${follow(shop, page)}>${name}</a>`;
}

/** A way on from a product that is sold out: the others of its category. */
export function renderWayOn({ t, shop, product, hasCategories }: BuyBoxContext) {
  const category = product.categories?.[0];
  if (!category || !hasCategories || stockOf(product).status !== 'soldOut') return nothing;
  return html`<p class="hint" part="way-on">
    ${renderLink(shop, { ...category, name: t('moreIn', { category: category.name }) })}
  </p>`;
}

/** Stands where a product was, with a way on. */
export function renderGone(t: Translate, shop: Shop) {
  const home = { name: 'home' } as const;
  const address = shop.route.href(home);
  return html`<div class="root blank" part="base error">
    <h2 class="title" part="title" tabindex="-1">${t('productGone')}</h2>
    <p>${t('productGoneHint')}</p>
    ${
      address === null
        ? html`<button class="button" part="button" type="button" @click=${follow(shop, home)}>${t('showAll')}</button>`
        : html`<a class="button" part="button" href=${address} @click=${follow(shop, home)}>${t('showAll')}</a>`
    }
  </div>`;
}
