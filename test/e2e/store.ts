import type { Cart } from '../../src/contract/cart.js';
import type { Order } from '../../src/contract/order.js';
import type { StoreSeed } from '../../demo/catalog/types.js';

/** An order as the store's own books hold it. */
export interface StoreOrder extends Order {
  readonly email: string;
  readonly notes: string | null;
  /** `paid`, `pending`, `processing`, `requires_action`, `failed` … */
  readonly paymentState: string;
  /** `card`, `bank_transfer`, `free`, or the `pm_…` of a card. */
  readonly paymentMethod: string;
  readonly holdsStock: boolean;
}

/** A conversation as the seller sees it. */
export interface StoreConversation {
  readonly id: string;
  readonly subject: string | null;
  readonly email: string | null;
  readonly messages: readonly { readonly sender: 'visitor' | 'seller'; readonly body: string }[];
}

export interface LoggedRequest {
  readonly method: string;
  /** Below the key: `/cart/items`. */
  readonly path: string;
  /** Null where the connection ended without an answer. */
  readonly status: number | null;
}

export interface Fault {
  readonly match?: { readonly method?: string; readonly path?: string };
  readonly kind: 'delay' | 'hang' | 'status' | 'drop';
  /** `after`: the request has had its effect when the fault happens to its answer. */
  readonly when?: 'before' | 'after';
  readonly delayMs?: number;
  readonly status?: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly times?: number;
}

/** A store of one test's own on the server that serves the pages: what it holds, and the means to make it misbehave. */
export class TestStore {
  readonly key: string;
  readonly #origin: string;

  private constructor(origin: string, key: string) {
    this.#origin = origin;
    this.key = key;
  }

  /** @param seed what the store begins with; `demo` for the demo shop's whole catalogue */
  static async make(origin: string, seed: Partial<StoreSeed> | 'demo'): Promise<TestStore> {
    const response = await fetch(`${origin}/_control/stores`, { method: 'POST', body: JSON.stringify({ seed }) });
    if (!response.ok) throw new Error(`The store was not made: ${response.status} ${await response.text()}`);
    const { key } = (await response.json()) as { key: string };
    return new TestStore(origin, key);
  }

  async #control(method: string, path: string, body?: unknown): Promise<Response> {
    const url = `${this.#origin}/_control/${this.key}${path}`;
    const response = await fetch(url, { method, ...(body !== undefined && { body: JSON.stringify(body) }) });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return response;
  }

  async #read<T>(path: string): Promise<T> {
    const { data } = (await (await this.#control('GET', path)).json()) as { data: T };
    return data;
  }

  /** Every order, also those whose payment is not finished or failed. */
  orders(): Promise<readonly StoreOrder[]> {
    return this.#read('/orders');
  }

  /** The only order there is; throws where there is none, or a second. */
  async order(): Promise<StoreOrder> {
    const [order, ...others] = await this.orders();
    if (!order || others.length) throw new Error(`There are ${others.length + (order ? 1 : 0)} orders, not one.`);
    return order;
  }

  /** The cart of a visitor, without their having looked at it. */
  cart(token: string): Promise<Cart> {
    return this.#read(`/carts/${encodeURIComponent(token)}`);
  }

  /** How many of a product may be sold, by its slug; `null` where that is not tracked. */
  async stock(slug: string): Promise<number | null> {
    const url = `${this.#origin}/v3/public/${this.key}/products/${slug}`;
    const response = await fetch(url, { headers: { Authorization: `Bearer ${this.key}` } });
    if (!response.ok) throw new Error(`${url}: ${response.status}`);
    const { data } = (await response.json()) as { data: { inventoryCount: number | null } };
    return data.inventoryCount;
  }

  /** What visitors have written, the latest conversation first. */
  conversations(): Promise<readonly StoreConversation[]> {
    return this.#read('/conversations');
  }

  /** The seller's answer. */
  async answer(conversationId: string, body: string): Promise<void> {
    await this.#control('POST', `/conversations/${conversationId}/messages`, { body });
  }

  /** The requests that the store got, oldest first; `method` and the path's beginning narrow them down. */
  async requests(method?: string, path = '/'): Promise<readonly LoggedRequest[]> {
    const all = await this.#read<readonly LoggedRequest[]>('/requests');
    return all.filter((one) => (method === undefined || one.method === method) && one.path.startsWith(path));
  }

  async forgetRequests(): Promise<void> {
    await this.#control('DELETE', '/requests');
  }

  /** Lets the next requests that match meet a fault. */
  async fail(fault: Fault): Promise<void> {
    await this.#control('POST', '/faults', fault);
  }

  async mend(): Promise<void> {
    await this.#control('DELETE', '/faults');
  }

  /** Turns the store's clock forward, in ms. */
  async advance(ms: number): Promise<void> {
    await this.#control('POST', '/clock', { advanceMs: ms });
  }

  async pause(paused = true): Promise<void> {
    await this.#control('POST', '/paused', { paused });
  }

  /** Changes stock, prices (minor units) or status of a product by its slug. */
  async changeProduct(slug: string, patch: Readonly<Record<string, unknown>>): Promise<void> {
    await this.#control('PATCH', `/products/${slug}`, patch);
  }

  async changeSettings(patch: Readonly<Record<string, unknown>>): Promise<void> {
    await this.#control('PATCH', '/settings', patch);
  }

  /** Ends a payment that is under way, as the bank would. */
  async settlePayment(orderId: string, outcome: 'paid' | 'failed'): Promise<void> {
    await this.#control('POST', `/payments/${orderId}`, { outcome });
  }
}
