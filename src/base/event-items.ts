import type { Cart, CartItem } from '../contract/cart.js';
import type { Money } from '../contract/money.js';
import type { Order } from '../contract/order.js';
import type { Product } from '../contract/product.js';
import type { Shop } from '../stores/shop.js';
import type { CartLine } from '../domain/cart/mutations.js';
import type { CartDetail, EventItem, EventList, OrderPlacedDetail } from './events.js';

/** The list of what a search found; products are chosen from it among suggestions too. */
export const SEARCH_LIST: EventList = { id: 'search', name: 'Search results' };

/** The part of a product that an event tells. */
export type EventProduct = Pick<Product, 'id' | 'slug' | 'name' | 'categories'> & { readonly price: Money | null };

interface KnownProduct {
  readonly category: string | null;
  readonly list: EventList | null;
}

/** What a cart or an order does not say of its products, as far as this page has seen them. */
const createKnownProducts = () => new Map<string, KnownProduct>();
const knownProductsOf = (shop: Shop) => shop.part(createKnownProducts);

const NOTHING: KnownProduct = { category: null, list: null };

/** Keeps what a product says of itself, and the listing that the shopper took it from, for events about its lines. */
export function rememberProduct(shop: Shop, { id, categories }: EventProduct, list?: EventList): void {
  const known = knownProductsOf(shop);
  const before = known.get(id) ?? NOTHING;
  known.set(id, { category: categories?.[0]?.name ?? before.category, list: list ?? before.list });
}

type KnownItem = Pick<EventItem, 'productId' | 'name' | 'price' | 'quantity'> & Partial<EventItem>;

/** An item of an event; what is left out is what this page knows of the product. */
export function itemOf(shop: Shop, item: KnownItem): EventItem {
  const { category, list } = knownProductsOf(shop).get(item.productId) ?? NOTHING;
  return { slug: null, variantId: null, variantName: null, category, list, index: null, ...item };
}

/** One piece of a product. */
export function itemOfProduct(shop: Shop, product: EventProduct, more: Partial<EventItem> = {}): EventItem {
  const { id: productId, slug, name, price } = product;
  const category = product.categories?.[0]?.name;
  return itemOf(shop, {
    productId,
    slug,
    name,
    price: plain(price),
    quantity: 1,
    ...(category && { category }),
    ...more,
  });
}

export function itemOfLine(shop: Shop, { productId, productSlug: slug = '', ...line }: CartLine): EventItem {
  const { name, variantId, variantName, price, quantity } = line;
  return itemOf(shop, { productId, slug: slug || null, name, variantId, variantName, price: plain(price), quantity });
}

const itemOfCart = (shop: Shop, item: CartItem): EventItem =>
  itemOf(shop, {
    productId: item.productId,
    slug: item.productSlug ?? null,
    name: item.productName,
    variantId: item.variantId ?? null,
    variantName: item.variantName ?? null,
    price: plain(item.price),
    quantity: item.quantity,
  });

export const cartDetail = (shop: Shop, { items, currency, totals, discountCode }: Cart): CartDetail => ({
  items: items.map((item) => itemOfCart(shop, item)),
  currency,
  subtotal: totals.subtotal,
  discount: totals.discount ?? null,
  total: totals.total,
  coupon: discountCode ?? null,
});

/** Of an order only what was bought, and for how much: not by whom. */
export function orderDetail(shop: Shop, { id, orderNumber, items, currency, totals }: Order): OrderPlacedDetail {
  const { subtotal = null, discount = null, shipping = null, tax = null, total } = totals;
  return {
    orderId: id,
    orderNumber,
    items: items.map((item) =>
      itemOf(shop, {
        productId: item.productId ?? '',
        name: item.productName,
        variantId: item.variantId ?? null,
        variantName: item.variantName ?? null,
        price: item.price ? plain(item.price) : null,
        quantity: item.quantity,
      }),
    ),
    currency,
    ...{ subtotal, discount, shipping, tax, total },
  };
}

/** A product's price says more than an amount. */
const plain = (price: Money | null): Money | null =>
  price && { amount: price.amount, currency: price.currency, formatted: price.formatted };
