import type { Product } from '../../contract/product.js';
import type { Addition } from '../../components/add-to-cart.js';
import { hasPriceRange, MOST_STARS, oldPrice, shownRating } from '../../domain/catalog/price.js';
import { errorText } from '../../i18n/errors.js';
import type { CardContext } from './interactions.js';

/** What a template can name. */
export const CARD_FIELDS = [
  'name',
  'summary',
  'price',
  'originalPrice',
  'badge',
  'rating',
  'reviewCount',
  'url',
  'image',
  'error',
] as const;

export type CardField = (typeof CARD_FIELDS)[number];

export const isCardField = (name: string): name is CardField => (CARD_FIELDS as readonly string[]).includes(name);

/** The words of a product's card, by the name that a template has for them; empty where there are none. */
export function cardFields(
  product: Product,
  { t, href }: CardContext,
  addition: Addition | undefined,
  badge = '',
): Readonly<Record<CardField, string>> {
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
    rating: rating ? t('rating', { rating, most: MOST_STARS, count: reviewCount }) : '',
    reviewCount: reviewCount ? String(reviewCount) : '',
    url: href(product) ?? '',
    image: product.media?.length ? 'image' : '',
    error: addition?.error ? errorText(t, addition.error) : '',
  };
}
