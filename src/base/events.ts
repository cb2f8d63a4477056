/**
 * What the host page hears. Facts fire once, after they happened, from the element that caused them. Requests fire before
 * and may be cancelled by `preventDefault()`. All bubble and cross shadow roots. No token, e-mail or address travels.
 */
export interface VitrineEventMap {
  /** Fact: the visitor has opened the conversation with the store. */
  'vitrine-chat-opened': CustomEvent<null>;
  /** Fact: the store has a message of the visitor. What it says stays between the two. */
  'vitrine-chat-message-sent': CustomEvent<ChatMessageSentDetail>;
  /** Fact: the store has confirmed a change of the cart that this element asked for. */
  'vitrine-cart-updated': CustomEvent<CartUpdatedDetail>;
  /** Request, cancelable: a product is about to be shown. */
  'vitrine-product-open': CustomEvent<ProductDetail>;
  /** Fact: a product's page is on screen, with its data. */
  'vitrine-product-viewed': CustomEvent<ProductDetail>;
  /** Request, cancelable: the cart is about to be shown. */
  'vitrine-cart-open': CustomEvent<null>;
  /** Request, cancelable: the checkout is about to be shown. */
  'vitrine-checkout-start': CustomEvent<CheckoutStartDetail>;
  /** Fact: an order was placed and paid, or waits for a payment that the shopper makes later. Once per order. */
  'vitrine-order-placed': CustomEvent<OrderPlacedDetail>;
  /** Fact: something failed; the shopper was told in words. */
  'vitrine-error': CustomEvent<ErrorDetail>;
}

export interface ProductDetail {
  readonly productId: string;
  readonly slug: string;
}

export interface CartUpdatedDetail {
  readonly action: 'add' | 'update' | 'remove' | 'discount';
  readonly productId?: string;
  readonly variantId?: string | null;
  readonly quantity?: number;
  /** Resolves when the store has confirmed the change, rejects when it refused it. */
  readonly promise: Promise<void>;
}

export interface ChatMessageSentDetail {
  /** Whether it began the conversation. */
  readonly isFirst: boolean;
}

export interface CheckoutStartDetail {
  readonly itemCount: number;
}

export interface OrderPlacedDetail {
  readonly orderId: string;
  readonly orderNumber: string;
}

export interface ErrorDetail {
  /** The code of the API, or the kind of failure where there was no answer. */
  readonly code: string;
  /** HTTP status, 0 without an answer. */
  readonly status: number;
}

export type VitrineEventDetail<Name extends keyof VitrineEventMap> = VitrineEventMap[Name]['detail'];

const REQUESTS: ReadonlySet<keyof VitrineEventMap> = new Set([
  'vitrine-product-open',
  'vitrine-cart-open',
  'vitrine-checkout-start',
]);

/** Fires an event; answers false where the page cancelled a request. */
export function emit<Name extends keyof VitrineEventMap>(
  target: EventTarget,
  name: Name,
  detail: VitrineEventDetail<Name>,
): boolean {
  return target.dispatchEvent(
    new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable: REQUESTS.has(name) }),
  );
}

declare global {
  interface HTMLElementEventMap extends VitrineEventMap {}
  interface DocumentEventMap extends VitrineEventMap {}
}
