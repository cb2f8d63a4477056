import type { Money } from '../contract/money.js';
import { createCustomEvent } from '../dom/native-events.js';

/**
 * What the host page hears. Facts fire once, after they happened, from the element that caused them. Requests fire before
 * and may be cancelled by `preventDefault()`. Operations tell by `detail.promise` what came of them. All bubble and cross
 * shadow roots. No token, e-mail or address travels.
 */
export interface VitrineEventMap {
  /** Fact: the visitor has opened the conversation with the store. */
  'vitrine-chat-opened': CustomEvent<null>;
  /** Fact: the store has a message of the visitor. What it says stays between the two. */
  'vitrine-chat-message-sent': CustomEvent<ChatMessageSentDetail>;
  /** Fact: products of a listing are on screen. For each page of it, once until another listing takes its place. */
  'vitrine-list-viewed': CustomEvent<ListViewedDetail>;
  /** Request, cancelable: a product is about to be shown. */
  'vitrine-product-open': CustomEvent<ProductDetail>;
  /** Fact: a product was chosen in a listing, a search or the cart, and is being opened. */
  'vitrine-product-selected': CustomEvent<ProductItemDetail>;
  /** Fact: a product's page is on screen, with its data. */
  'vitrine-product-viewed': CustomEvent<ProductItemDetail>;
  /** Operation: the shopper changed the cart; `detail.promise` tells whether the store took it. */
  'vitrine-cart-updated': CustomEvent<CartUpdatedDetail>;
  /** Request, cancelable: the cart is about to be shown. */
  'vitrine-cart-open': CustomEvent<null>;
  /** Fact: the cart is on screen, with the store's amounts. */
  'vitrine-cart-viewed': CustomEvent<CartDetail>;
  /** Request, cancelable: the checkout is about to be shown. */
  'vitrine-checkout-start': CustomEvent<CheckoutStartDetail>;
  /** Fact: the checkout is on screen. Once for each cart, however often the shopper comes back to it. */
  'vitrine-checkout-started': CustomEvent<CartDetail>;
  /** Fact: the store has confirmed how the order is sent; again when that is changed. */
  'vitrine-shipping-chosen': CustomEvent<ShippingChosenDetail>;
  /** Fact: the shopper chose how to pay, or sends the order with what was chosen for them; again when that is changed. */
  'vitrine-payment-chosen': CustomEvent<PaymentChosenDetail>;
  /** Fact: an order was placed and paid, or waits for a payment that the shopper makes later. Once per order. */
  'vitrine-order-placed': CustomEvent<OrderPlacedDetail>;
  /** Fact: something failed; the shopper was told in words. */
  'vitrine-error': CustomEvent<ErrorDetail>;
}

/** A product, or a line of a cart or an order, as far as the page knows it. */
export interface EventItem {
  /** Id of the product. */
  readonly productId: string;
  /** `null` where it is not known, as in an order. */
  readonly slug: string | null;
  readonly name: string;
  /** `null` for a product without variants. */
  readonly variantId: string | null;
  readonly variantName: string | null;
  /** Of one piece, as the store sent it. */
  readonly price: Money | null;
  /** Pieces. */
  readonly quantity: number;
  /** Name of the first category. */
  readonly category: string | null;
  /** The listing that it stands in, or was chosen from. */
  readonly list: EventList | null;
  /** Its place in that listing, from 0; only in the events of a listing. */
  readonly index: number | null;
}

/** The listing that a product stands in, as analytics names it. */
export interface EventList {
  /** Slug of the category, `search` or `all`. */
  readonly id: string;
  /** The grid's `list-name`, else the category's name. */
  readonly name: string;
}

/** What `vitrine-list-viewed` carries. */
export interface ListViewedDetail {
  readonly list: EventList;
  /** Those that were not on screen before: where more are added, only these. */
  readonly items: readonly EventItem[];
}

/** What `vitrine-product-open` carries: which product is about to be shown. */
export interface ProductDetail {
  readonly productId: string;
  readonly slug: string;
}

/** What `vitrine-product-selected` and `vitrine-product-viewed` carry. */
export interface ProductItemDetail extends ProductDetail {
  /** The product as analytics wants it, one piece. */
  readonly item: EventItem;
}

/** What `vitrine-cart-updated` carries: what the shopper changed, before the store has answered. */
export interface CartUpdatedDetail {
  /** `update` for another quantity, `discount` for a code given or taken back. */
  readonly action: 'add' | 'update' | 'remove' | 'discount';
  /** Absent for a discount. */
  readonly productId?: string;
  /** `null` for a product without variants; absent for a discount. */
  readonly variantId?: string | null;
  /** Pieces added, else pieces that the line has from now on. */
  readonly quantity?: number;
  /** The line; absent for a discount. */
  readonly item?: EventItem;
  /** Pieces more, or with a minus less. */
  readonly change?: number;
  /** Resolves when the store has confirmed the change, rejects when it refused it. */
  readonly promise: Promise<void>;
}

/** What `vitrine-chat-message-sent` carries. */
export interface ChatMessageSentDetail {
  /** Whether it began the conversation. */
  readonly isFirst: boolean;
}

/** A cart with the store’s amounts: what `vitrine-cart-viewed` and `vitrine-checkout-started` carry. */
export interface CartDetail {
  readonly items: readonly EventItem[];
  /** ISO 4217 code, upper case. */
  readonly currency: string;
  /** What the items cost, before the discount. */
  readonly subtotal: Money;
  /** What the discount takes off; `null` for none. */
  readonly discount: Money | null;
  /** With shipping and tax, as far as they are known. */
  readonly total: Money;
  /** The discount code that counts. */
  readonly coupon: string | null;
}

/** What `vitrine-checkout-start` carries. */
export interface CheckoutStartDetail {
  /** Pieces in the cart. */
  readonly itemCount: number;
}

/** What `vitrine-shipping-chosen` carries: the cart, and how it is sent. */
export interface ShippingChosenDetail extends CartDetail {
  readonly shippingOption: { readonly id: string; readonly name: string };
}

/** What `vitrine-payment-chosen` carries: the cart, and how it is paid. */
export interface PaymentChosenDetail extends CartDetail {
  /** Id of the payment method, such as `card`. */
  readonly paymentMethod: string;
}

/** What `vitrine-order-placed` carries: the order with the store’s amounts. */
export interface OrderPlacedDetail {
  /** Id of the order, for the store’s API. */
  readonly orderId: string;
  /** What the shopper knows the order by. */
  readonly orderNumber: string;
  readonly items: readonly EventItem[];
  /** ISO 4217 code, upper case. */
  readonly currency: string;
  /** What the items cost, before the discount; `null` where the store does not say. */
  readonly subtotal: Money | null;
  /** `null` for none. */
  readonly discount: Money | null;
  /** `null` where the store does not say. */
  readonly shipping: Money | null;
  /** `null` where the store does not say. */
  readonly tax: Money | null;
  /** What was paid, or is to be paid. */
  readonly total: Money;
}

/** What `vitrine-error` carries. The sentence that the shopper reads is not in it. */
export interface ErrorDetail {
  /** The code of the API, or the kind of failure where there was no answer. */
  readonly code: string;
  /** HTTP status, 0 without an answer. */
  readonly status: number;
}

/** Name of an event that elements fire. */
export type VitrineEventName = keyof VitrineEventMap;
/** What the event of that name carries in `detail`. */
export type VitrineEventDetail<Name extends VitrineEventName> = VitrineEventMap[Name]['detail'];

const REQUESTS: ReadonlySet<VitrineEventName> = new Set([
  'vitrine-product-open',
  'vitrine-cart-open',
  'vitrine-checkout-start',
]);

/** An event with the element that it came from. */
export type EmittedEvent = readonly [target: EventTarget, event: CustomEvent];

let buffered: EmittedEvent[] = [];
let waitingReporters = 0;

/** Keeps what happens while somebody who reports events is loaded; answers the function that hands it over, once. */
export function bufferEvents(): () => readonly EmittedEvent[] {
  waitingReporters++;
  return () => {
    const kept = buffered;
    if (!--waitingReporters) buffered = [];
    return kept;
  };
}

/** Fires an event; answers false where the page cancelled a request. */
export function emit<Name extends VitrineEventName>(
  target: EventTarget,
  name: Name,
  detail: VitrineEventDetail<Name>,
): boolean {
  const event = createCustomEvent(name, { detail, bubbles: true, composed: true, cancelable: REQUESTS.has(name) });
  if (waitingReporters) buffered.push([target, event]);
  return target.dispatchEvent(event);
}

declare global {
  interface HTMLElementEventMap extends VitrineEventMap {}
  interface DocumentEventMap extends VitrineEventMap {}
  interface WindowEventMap extends VitrineEventMap {}
}
