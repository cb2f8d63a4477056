import type { Money } from '../contract/money.js';
import type { EventItem, EventList, VitrineEventMap, VitrineEventName } from '../base/events.js';
import { majorUnits } from '../domain/currency.js';

/** The shopping events of GA4 that there are entries for. */
export type Ga4EventName =
  | 'view_item_list'
  | 'select_item'
  | 'view_item'
  | 'add_to_cart'
  | 'remove_from_cart'
  | 'view_cart'
  | 'begin_checkout'
  | 'add_shipping_info'
  | 'add_payment_info'
  | 'purchase';

/** Amounts in major units of the currency, as GA4 asks for them. */
export interface Ga4Item {
  readonly item_id: string;
  readonly item_name: string;
  readonly item_variant?: string;
  readonly item_category?: string;
  readonly item_list_id?: string;
  readonly item_list_name?: string;
  readonly index?: number;
  readonly price?: number;
  readonly quantity: number;
}

export interface Ga4Ecommerce {
  readonly currency?: string;
  /** What the items cost after discounts, without shipping; with tax where the store's prices include it. */
  readonly value?: number;
  readonly items: readonly Ga4Item[];
  readonly item_list_id?: string;
  readonly item_list_name?: string;
  readonly coupon?: string;
  readonly shipping_tier?: string;
  readonly payment_type?: string;
  readonly transaction_id?: string;
  readonly shipping?: number;
  readonly tax?: number;
}

export interface Ga4Event {
  readonly event: Ga4EventName;
  readonly ecommerce: Ga4Ecommerce;
}

type Mappers = {
  readonly [Name in VitrineEventName]?: (detail: VitrineEventMap[Name]['detail']) => Ga4Event | null;
};

/** What each event of the shop is in GA4; `null` where it is nothing to report. */
export const ga4 = {
  'vitrine-list-viewed': ({ list, items }) => {
    const currency = currencyOf(items);
    return {
      event: 'view_item_list',
      ecommerce: { ...listOf(list), ...(currency && { currency }), items: items.map(ga4Item) },
    };
  },
  'vitrine-product-selected': ({ item }) => ({
    event: 'select_item',
    ecommerce: { ...listOf(item.list), ...ofItems([item]) },
  }),
  'vitrine-product-viewed': ({ item }) => ({ event: 'view_item', ecommerce: ofItems([item]) }),
  'vitrine-cart-updated': ({ item, change = 0 }) =>
    item && change !== 0
      ? {
          event: change > 0 ? 'add_to_cart' : 'remove_from_cart',
          ecommerce: ofItems([{ ...item, quantity: Math.abs(change) }]),
        }
      : null,
  'vitrine-cart-viewed': (detail) => (detail.items.length ? { event: 'view_cart', ecommerce: ofCart(detail) } : null),
  'vitrine-checkout-started': (detail) => ({ event: 'begin_checkout', ecommerce: ofCart(detail) }),
  'vitrine-shipping-chosen': (detail) => ({
    event: 'add_shipping_info',
    ecommerce: { ...ofCart(detail), shipping_tier: detail.shippingOption.name },
  }),
  'vitrine-payment-chosen': (detail) => ({
    event: 'add_payment_info',
    ecommerce: { ...ofCart(detail), payment_type: detail.paymentMethod },
  }),
  'vitrine-order-placed': (detail) => ({
    event: 'purchase',
    ecommerce: {
      transaction_id: detail.orderNumber,
      ...ofCart(detail),
      ...(detail.shipping && { shipping: units(detail.shipping) }),
      ...(detail.tax && { tax: units(detail.tax) }),
    },
  }),
} as const satisfies Mappers;

const units = ({ amount, currency }: Money): number => majorUnits(amount, currency);

const currencyOf = (items: readonly EventItem[]): string | undefined =>
  items.find(({ price }) => price)?.price?.currency;

const listOf = (list: EventList | null) => list && { item_list_id: list.id, item_list_name: list.name };

/** What can be known without the store's own sums. */
function ofItems(items: readonly EventItem[]): Ga4Ecommerce {
  const currency = currencyOf(items);
  const sum = items.reduce((total, { price, quantity }) => total + (price?.amount ?? 0) * quantity, 0);
  return { ...(currency && { currency, value: majorUnits(sum, currency) }), items: items.map(ga4Item) };
}

interface Sums {
  readonly items: readonly EventItem[];
  readonly currency: string;
  readonly subtotal: Money | null;
  readonly discount: Money | null;
  readonly coupon?: string | null;
}

function ofCart({ items, currency, subtotal, discount, coupon }: Sums): Ga4Ecommerce {
  const value = subtotal ? majorUnits(subtotal.amount - (discount?.amount ?? 0), currency) : ofItems(items).value;
  return {
    currency,
    ...(value !== undefined && { value }),
    ...(coupon && { coupon }),
    items: items.map(ga4Item),
  };
}

function ga4Item({ productId, name, variantName, category, list, index, price, quantity }: EventItem): Ga4Item {
  return {
    item_id: productId,
    item_name: name,
    ...(variantName && { item_variant: variantName }),
    ...(category && { item_category: category }),
    ...listOf(list),
    ...(index !== null && { index }),
    ...(price && { price: units(price) }),
    quantity,
  };
}
