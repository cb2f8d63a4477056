import type { ProductQuery, ProductSort } from '../contract/product.js';

/** What of a listing stands in the address, so that Back and a shared link bring it back. */
export type ListingQuery = Omit<ProductQuery, 'perPage' | 'ids'>;

/** Where in the shop the visitor is. */
export type RoutePage =
  | { readonly name: 'home' }
  | { readonly name: 'category'; readonly slug: string }
  | { readonly name: 'product'; readonly slug: string }
  | { readonly name: 'checkout' }
  | { readonly name: 'order'; readonly id: string }
  /** With the id of one of the customer's orders, that order. */
  | { readonly name: 'account'; readonly id?: string | undefined };

/** What the visitor looks at, as far as it can stand in the page’s address. */
export interface Route {
  readonly page: RoutePage;
  /** Search, filters, sort and page of the listing. */
  readonly listing: ListingQuery;
  /** Whether the cart drawer stands open over the page. */
  readonly cart: boolean;
}

const SORTS = ['name', '-name', 'price', '-price', 'createdAt', '-createdAt'] as const satisfies readonly ProductSort[];

/** Reads a route's text, such as `/c/candles?page=2&sort=price`. Anything else in it is ignored, nothing throws. */
export function parseRoute(text: string): Route {
  const [path = '', search = ''] = text.split('?', 2);
  const [kind, name] = path.split('/').filter(Boolean).map(decode);
  const parameters = new URLSearchParams(search);
  return { page: parsePage(kind, name), listing: parseListing(parameters), cart: parameters.get('open') === 'cart' };
}

function parsePage(kind = '', name: string | undefined): RoutePage {
  if (kind === 'checkout') return { name: kind };
  if (kind === 'account') return { name: kind, id: name };
  if (name && kind === 'order') return { name: kind, id: name };
  if (name && kind === 'c') return { name: 'category', slug: name };
  return name && kind === 'p' ? { name: 'product', slug: name } : { name: 'home' };
}

function parseListing(parameters: URLSearchParams): ListingQuery {
  const text = (name: string) => parameters.get(name)?.slice(0, 200) || undefined;
  const number = (name: string) => {
    const value = Number(text(name) ?? NaN);
    return Number.isInteger(value) && value >= 0 ? value : undefined;
  };
  const isTrue = (name: string) => text(name) === 'true' || undefined;
  const sort = text('sort');
  const listing: Record<string, unknown> = {
    category: text('category'),
    q: text('q'),
    sort: SORTS.find((one) => one === sort),
    page: number('page') || undefined,
    priceMin: number('priceMin'),
    priceMax: number('priceMax'),
    inStock: isTrue('inStock'),
    onSale: isTrue('onSale'),
  };
  return Object.fromEntries(Object.entries(listing).filter(([, value]) => value !== undefined));
}

export function formatRoute({ page, listing, cart }: Route): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(listing)) {
    if (value !== undefined && !(name === 'page' && value === 1)) parameters.set(name, String(value));
  }
  if (cart) parameters.set('open', 'cart');
  const search = String(parameters);
  return formatPage(page) + (search && `?${search}`);
}

/** What has a slug goes by its first letter: `/c/candles`. */
function formatPage(page: RoutePage): string {
  if (page.name === 'home') return '/';
  const { name, slug, id = slug }: { name: string; slug?: string; id?: string | undefined } = page;
  const path = `/${slug ? name.charAt(0) : name}`;
  return id ? `${path}/${encodeURIComponent(id)}` : path;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
