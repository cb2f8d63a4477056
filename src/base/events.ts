import type { Money } from '../contract/money.js';

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
  readonly productId: string;
  readonly slug: string | null;
  readonly name: string;
  readonly variantId: string | null;
  readonly variantName: string | null;
  /** Of one piece, as the store sent it. */
  readonly price: Money | null;
  readonly quantity: number;
  /** Name of the first category. */
  readonly category: string | null;
  /** The listing that it stands in, or was chosen from. */
  readonly list: EventList | null;
  /** Its place in that listing, from 0; only in the events of a listing. */
  readonly index: number | null;
}

export interface EventList {
  /** Slug of the category, `search` or `all`. */
  readonly id: string;
  /** The grid's `list-name`, else the category's name. */
  readonly name: string;
}

export interface ListViewedDetail {
  readonly list: EventList;
  /** Those that were not on screen before: where more are added, only these. */
  readonly items: readonly EventItem[];
}

export interface ProductDetail {
  readonly productId: string;
  readonly slug: string;
}

export interface ProductItemDetail extends ProductDetail {
  readonly item: EventItem;
}

export interface CartUpdatedDetail {
  readonly action: 'add' | 'update' | 'remove' | 'discount';
  readonly productId?: string;
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

export interface ChatMessageSentDetail {
  /** Whether it began the conversation. */
  readonly isFirst: boolean;
}

export interface CartDetail {
  readonly items: readonly EventItem[];
  readonly currency: string;
  readonly subtotal: Money;
  readonly discount: Money | null;
  readonly total: Money;
  /** The discount code that counts. */
  readonly coupon: string | null;
}

export interface CheckoutStartDetail {
  readonly itemCount: number;
}

export interface ShippingChosenDetail extends CartDetail {
  readonly shippingOption: { readonly id: string; readonly name: string };
}

export interface PaymentChosenDetail extends CartDetail {
  /** Id of the payment method, such as `card`. */
  readonly paymentMethod: string;
}

export interface OrderPlacedDetail {
  readonly orderId: string;
  readonly orderNumber: string;
  readonly items: readonly EventItem[];
  readonly currency: string;
  readonly subtotal: Money | null;
  readonly discount: Money | null;
  readonly shipping: Money | null;
  readonly tax: Money | null;
  readonly total: Money;
}

export interface ErrorDetail {
  /** The code of the API, or the kind of failure where there was no answer. */
  readonly code: string;
  /** HTTP status, 0 without an answer. */
  readonly status: number;
}

export type VitrineEventName = keyof VitrineEventMap;
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
  const event = new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable: REQUESTS.has(name) });
  if (waitingReporters) buffered.push([target, event]);
  return target.dispatchEvent(event);
}

declare global {
  interface HTMLElementEventMap extends VitrineEventMap {}
  interface DocumentEventMap extends VitrineEventMap {}
}
