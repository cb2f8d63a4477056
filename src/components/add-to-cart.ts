import type { LitElement } from 'lit';
import type { Product, Variant } from '../contract/product.js';
import { toApiError, type ApiError } from '../api/errors.js';
import type { LinePreview } from '../domain/cart/mutations.js';
import type { Shop } from '../stores/shop.js';
import type { CartAddition, CartStore } from '../stores/cart/cart.js';
import { createEarlyAdditions } from '../stores/cart/early-additions.js';
import type { LazyCart } from '../stores/cart/lazy-cart.js';
import { itemOf } from '../base/event-items.js';
import { emit } from '../base/events.js';

const SHOWN_FOR_MS = 2400;

/** The shopper goes to another page, or closes this one. */
const onLeave = (listener: () => void, signal: AbortSignal) =>
  window.addEventListener('pagehide', listener, { signal });

/** Whether a shop's cart is one that is loaded later. */
const isLazy = (cart: CartStore): cart is LazyCart => 'keepEarly' in cart;

/** What became of the last click on an “add” button. */
export interface Addition {
  readonly status: 'added' | 'refused';
  readonly error?: ApiError;
}

/**
 * Puts products into the cart for an element, and remembers for a moment what became of it, so that the element can say
 * so beside the button. Kept by a key of the element's choice, where it has several buttons.
 */
export class AddToCart {
  readonly #host: LitElement;
  readonly #additions = new Map<string, Addition>();
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  #last: { readonly key: string; readonly name: string } | null = null;

  constructor(host: LitElement) {
    this.#host = host;
  }

  of(key: string): Addition | undefined {
    return this.#additions.get(key);
  }

  /** Name of what was added last, as long as its button says so; `''` then. For a live region. */
  get addedName(): string {
    return this.#last && this.of(this.#last.key)?.status === 'added' ? this.#last.name : '';
  }

  /** Shows at once, and resolves when the store has answered, with whether it took the addition. */
  async add(shop: Shop, key: string, addition: CartAddition): Promise<boolean> {
    const { productId, variantId = null, quantity = 1 } = addition;
    if (isLazy(shop.cart)) shop.cart.keepEarly((page) => createEarlyAdditions(page, onLeave));
    const promise = shop.cart.add(addition);
    this.#last = { key, name: addition.preview?.name ?? '' };
    this.#set(key, { status: 'added' });
    const { name = '', variantName = null, productSlug: slug = null, price = null } = addition.preview ?? {};
    const item = itemOf(shop, { productId, slug, name, variantId, variantName, price, quantity });
    const change = quantity;
    emit(this.#host, 'vitrine-cart-updated', { action: 'add', productId, variantId, quantity, item, change, promise });
    clearTimeout(this.#timers.get(key));
    this.#timers.set(
      key,
      setTimeout(() => this.of(key)?.status === 'added' && this.#set(key), SHOWN_FOR_MS),
    );
    try {
      await promise;
      return true;
    } catch (thrown) {
      const error = toApiError(thrown);
      this.#set(key, { status: 'refused', error });
      emit(this.#host, 'vitrine-error', { code: error.code, status: error.status });
      return false;
    }
  }

  #set(key: string, addition?: Addition): void {
    if (addition) this.#additions.set(key, addition);
    else this.#additions.delete(key);
    this.#host.requestUpdate();
  }
}

/** What a line of the cart shows of a product before the store has answered. */
export function previewOf(product: Product, variant?: Variant): LinePreview {
  const media = product.media?.find(({ id }) => id === variant?.mediaId) ?? product.media?.[0];
  return {
    name: product.name,
    variantName: variant?.name ?? null,
    productSlug: product.slug,
    image: media ?? null,
    price: variant?.price ?? product.price,
  };
}
