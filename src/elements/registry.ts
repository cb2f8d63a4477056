import { define } from '../base/define.js';
import { importWithRetry } from '../loading/import-with-retry.js';
import { VitrineCartButton } from './cart-button/cart-button.js';
import { VitrineProductGrid } from './product-grid/product-grid.js';
import { lookUp } from '../domain/look-up.js';

/** What the script tag brings at once. */
export const eager = {
  'vitrine-cart-button': VitrineCartButton,
  'vitrine-product-grid': VitrineProductGrid,
} as const;

/** What it loads when the tag is on the page, or about to be. */
export const lazy: Readonly<Record<string, () => Promise<unknown>>> = {
  'vitrine-account': () => import('./account/define.js'),
  'vitrine-buy-button': () => import('./buy-button/define.js'),
  'vitrine-cart': () => import('./cart/define.js'),
  'vitrine-categories': () => import('./categories/define.js'),
  'vitrine-chat': () => import('./chat/define.js'),
  'vitrine-checkout': () => import('./checkout/define.js'),
  'vitrine-filters': () => import('./filters/define.js'),
  'vitrine-order': () => import('./order/define.js'),
  'vitrine-product': () => import('./product/define.js'),
  'vitrine-reviews': () => import('./reviews/define.js'),
  'vitrine-search': () => import('./search/define.js'),
  'vitrine-shop': () => import('./shop/define.js'),
  'vitrine-store': () => import('./store/define.js'),
};

export function defineEager(): void {
  for (const [tag, element] of Object.entries(eager)) define(tag, element);
}

/** Brings the element of a tag. */
export async function loadElement(tag: string): Promise<void> {
  const load = lookUp(lazy, tag);
  if (load && !customElements.get(tag)) await importWithRetry(load);
}
