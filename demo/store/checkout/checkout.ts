import type { CheckoutResult } from '../../../src/contract/checkout.js';
import { saveCart } from '../cart/repository.js';
import { afterShowing, computeCart, inCart, type CartScope } from '../cart/session.js';
import type { CartContent } from '../cart/content.js';
import { totalChange } from '../cart/shown-totals.js';
import { customerOfOrder } from '../customers/orders.js';
import { noteProof } from '../customers/proof.js';
import { one, run, type Sql } from '../database.js';
import { newId } from '../identifiers.js';
import type { StoreRecord } from '../model.js';
import { formatAmount } from '../money.js';
import {
  findOrder,
  insertOrder,
  listDueOrders,
  listInterruptedOrders,
  type OrderRecord,
} from '../orders/repository.js';
import { PaymentUndecided, type PaymentGateway } from '../payments/port.js';
import { invalid, Refusal, type FieldErrors } from '../refusal.js';
import type { Services, Visit } from '../services.js';
import type { WordKey } from '../words.js';
import { broughtUpToDate, changesIn } from './changes.js';
import { declined, resultOf } from './result.js';
import { countDiscount, settle, takeStock, updateNextDue, type Settlement } from './settle.js';

export interface CheckoutInput {
  readonly paymentMethod: string;
  readonly returnUrl: string | null;
}

/** How long a checkout may hang between taking the stock and the gateway's answer before somebody takes it up, in ms. */
const INTERRUPTED_AFTER_MS = 60_000;
/** How long the same charge is asked for again, in ms: a gateway remembers it for a day (docs.stripe.com/api/idempotent_requests). */
const ASKED_AGAIN_FOR_MS = 23 * 3_600_000;
const CARD_METHODS: readonly string[] = ['card', 'apple_pay', 'google_pay', 'link'];

/**
 * Turns carts into orders, in three steps: one transaction that checks the cart, takes the stock and writes the order as
 * `charging`; the charge; one transaction that writes how it went. Interrupted in between (even killed), the order is taken
 * up again: the charge is idempotent by order. The order's id on the cart is what makes a second checkout find the first.
 */
export class Checkout {
  readonly #services: Services;
  readonly #gateway: PaymentGateway;
  readonly #origin: string;
  readonly #underWay = new Map<string, Promise<OrderRecord>>();

  /** `origin` is where the store's own pages are, for what happens without a request. */
  constructor(services: Services, gateway: PaymentGateway, origin: string) {
    this.#services = services;
    this.#gateway = gateway;
    this.#origin = origin;
  }

  /** Contract: `POST /cart/checkout`. Sent again, it answers the order that there is. */
  async submit(visit: Visit, input: CheckoutInput): Promise<CheckoutResult> {
    const existing = await inCart(this.#services, visit, (scope) => Promise.resolve(scope.order));
    if (existing?.paymentState === 'requires_action' && existing.paymentMethod !== input.paymentMethod) {
      await this.withdraw(existing, visit.now);
    }
    const placed = await inCart(this.#services, visit, (scope) => this.#place(scope, input));
    if (placed instanceof Refusal) throw placed;
    const order = placed.paymentState === 'charging' ? await this.#charge(placed, visit.origin, visit.now) : placed;
    if (order.paymentState === 'failed') throw declined(order);
    return resultOf(order);
  }

  /** An order as its gateway knows it now. */
  async refresh(order: OrderRecord, now: number): Promise<OrderRecord> {
    const isOpen = order.paymentState === 'processing' || order.paymentState === 'requires_action';
    if (!isOpen || order.gateway !== this.#gateway.name) return order;
    const outcome = await this.#gateway.refresh(order, now);
    return outcome ? this.settle(order, outcome, now) : order;
  }

  /** Gives up an order that waits for the shopper; where it is too late for that, the order becomes what it is. */
  async withdraw(order: OrderRecord, now: number): Promise<OrderRecord> {
    if (order.paymentState !== 'requires_action') return order;
    if (await this.#gateway.cancel(order)) return this.settle(order, { state: 'cancelled' }, now);
    return this.refresh(order, now);
  }

  /** Withdraws a payment that the visitor's cart still waits for, because the cart is about to change. */
  async withdrawPending(visit: Visit): Promise<void> {
    if (visit.token === null) return;
    const { sql } = this.#services.database;
    const cart = await one<{ order_id: string | null }>(
      sql,
      'SELECT order_id FROM carts WHERE store_id = ? AND token = ?',
      visit.store.id,
      visit.token,
    );
    const order = cart?.order_id ? await findOrder(sql, cart.order_id) : undefined;
    if (order) await this.withdraw(order, visit.now);
  }

  settle(order: OrderRecord, settlement: Settlement, now: number): Promise<OrderRecord> {
    return this.#services.database.write(async (sql) => {
      const current = (await findOrder(sql, order.id)) ?? order;
      if (current.paymentState !== order.paymentState) return current;
      return settle(sql, current, settlement, null, now);
    });
  }

  /** Settles what has fallen due at a store. */
  async settleDue(store: StoreRecord, now: number): Promise<void> {
    for (const order of await listDueOrders(this.#services.database.sql, store.id, now)) {
      await this.#orLater(order, now, async () => {
        if (order.paymentState === 'charging') await this.#charge(order, this.#origin, now);
        else if (order.paymentState === 'requires_action') await this.withdraw(order, now);
        else if (order.paymentState === 'pending') await this.settle(order, { state: 'cancelled' }, now);
        else if ((await this.refresh(order, now)).paymentState === 'processing') await this.#postpone(order, now);
      });
    }
  }

  /** Takes up all checkouts that were interrupted when the store was last stopped. */
  async resume(now: number): Promise<void> {
    for (const order of await listInterruptedOrders(this.#services.database.sql)) {
      const time = Math.max(now, order.updatedAt);
      await this.#orLater(order, time, () => this.#charge(order, this.#origin, time));
    }
  }

  /** What nobody asked for must not fail somebody's request: it is tried again later. */
  async #orLater(order: OrderRecord, now: number, work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (error) {
      console.error(error);
      await this.#postpone(order, now);
    }
  }

  #postpone(order: OrderRecord, now: number): Promise<void> {
    return this.#services.database.write(async (sql) => {
      await run(sql, 'UPDATE orders SET due_at = ? WHERE id = ?', now + INTERRUPTED_AFTER_MS, order.id);
      await updateNextDue(sql, order.storeId);
    });
  }

  /** The first step, or the order that it made before. A refusal that leaves the cart changed is answered, not thrown. */
  async #place(scope: CartScope, input: CheckoutInput): Promise<OrderRecord | Refusal> {
    if (scope.order) return scope.order;
    const { sql, cart, visit, catalog } = scope;
    if (cart.lines.length === 0) throw new Refusal(422, 'cart_empty');
    const content = await computeCart(scope);
    const changes = changesIn(content, visit.locale);
    if (changes.length) {
      await saveCart(sql, cart, broughtUpToDate(cart, content), visit.now);
      return new Refusal(409, 'cart_changed', { changes });
    }
    if (cart.discountApplied && content.discountProblem !== null) {
      await saveCart(sql, cart, afterShowing(cart, content), visit.now);
      const minimum = formatAmount(content.discountMinimum ?? 0, content.currency, visit.locale);
      return new Refusal(422, content.discountProblem, { values: { minimum } });
    }
    const { settings } = catalog.store;
    checkComplete(scope, content);
    const total = totalChange(cart.shownTotals, content, visit.locale);
    // Agreed to once the cart is read again, not by this refusal: the same click sent twice has seen none of it.
    if (total) throw new Refusal(409, 'cart_changed', { changes: [total] });
    const minimum = settings.checkout.minimumOrderValue ?? 0;
    if (content.priced.subtotal < minimum) {
      const values = { minimum: formatAmount(minimum, content.currency, visit.locale) };
      throw new Refusal(422, 'minimum_order_value', { values });
    }
    const offered = settings.paymentMethods.map((method) => method.id);
    if (!accepts(input.paymentMethod, offered, content.priced.total)) {
      throw invalid({ paymentMethod: ['field_payment_method'] });
    }
    return this.#write(scope, content, input);
  }

  async #write({ sql, cart, visit }: CartScope, content: CartContent, input: CheckoutInput): Promise<OrderRecord> {
    const stock = await takeStock(
      sql,
      cart.storeId,
      content.items.flatMap((item) => item.needs),
    );
    if (!stock) throw new Refusal(409, 'cart_changed', { changes: [] });
    const discountCode = content.discountProblem === null ? cart.discountCode : null;
    if (discountCode !== null && !(await countDiscount(sql, cart.storeId, discountCode, 1))) {
      throw new Refusal(422, 'discount_used_up');
    }
    const { shippingAddress, email, notes } = cart;
    const customer = await customerOfOrder(sql, visit, cart);
    const order: OrderRecord = {
      id: newId('ord'),
      storeId: cart.storeId,
      cartId: cart.id,
      token: cart.token,
      customerId: customer?.id ?? null,
      number: await nextNumber(sql, cart.storeId),
      paymentState: 'charging',
      fulfillmentStatus: 'unfulfilled',
      paymentId: newId('pay'),
      paymentMethod: content.priced.total === 0 ? 'free' : input.paymentMethod,
      returnUrl: input.returnUrl,
      currency: content.currency,
      total: content.priced.total,
      snapshot: {
        content,
        email: email ?? '',
        shippingAddress: content.requiresShipping ? shippingAddress : null,
        billingAddress: (cart.sameAsShipping ? null : cart.billingAddress) ?? shippingAddress,
        notes,
        locale: visit.locale,
      },
      stock,
      holdsStock: true,
      discountCode,
      dueAt: visit.now + INTERRUPTED_AFTER_MS,
      createdAt: visit.now,
      updatedAt: visit.now,
      ...{ gateway: null, gatewayReference: null, nextActionUrl: null, declineCode: null },
      ...{ paidAt: null, fulfilledAt: null, cancelledAt: null },
    };
    await insertOrder(sql, order);
    await noteProof(sql, order.id);
    await updateNextDue(sql, cart.storeId);
    await saveCart(sql, cart, { ...cart, orderId: order.id }, visit.now);
    return order;
  }

  /** The second and third step, once for an order however many wait for it. */
  #charge(order: OrderRecord, origin: string, now: number): Promise<OrderRecord> {
    const known = this.#underWay.get(order.id);
    if (known) return known;
    const charge = this.#chargeOnce(order, origin, now).finally(() => this.#underWay.delete(order.id));
    this.#underWay.set(order.id, charge);
    return charge;
  }

  async #chargeOnce(order: OrderRecord, origin: string, now: number): Promise<OrderRecord> {
    const { settlement, gateway } = await this.#start(order, origin, now);
    return this.#services.database.write(async (sql) => {
      const current = (await findOrder(sql, order.id)) ?? order;
      return current.paymentState === 'charging' ? settle(sql, current, settlement, gateway, now) : current;
    });
  }

  async #start(order: OrderRecord, origin: string, now: number): Promise<{ settlement: Settlement; gateway: string }> {
    if (order.paymentMethod === 'free') {
      return { settlement: { state: 'paid', reference: order.paymentId }, gateway: 'free' };
    }
    if (!order.paymentMethod.startsWith('pm_') && !CARD_METHODS.includes(order.paymentMethod)) {
      return { settlement: { state: 'pending' }, gateway: order.paymentMethod };
    }
    const gateway = this.#gateway.name;
    const failed = {
      settlement: { state: 'declined', reference: null, declineCode: 'processing_error' },
      gateway,
    } as const;
    if (now - order.createdAt >= ASKED_AGAIN_FOR_MS) {
      // Asked now, it might be a second charge.
      console.error(`Order ${order.number} is given up; ${gateway} knows whether it was charged.`);
      return failed;
    }
    try {
      return { settlement: await this.#gateway.start(order, origin), gateway };
    } catch (error) {
      console.error(error);
      if (!(error instanceof PaymentUndecided)) return failed;
      // The order stays as it is, and the next attempt asks for the same charge.
      throw new Refusal(503, 'payment_unavailable', { headers: { 'Retry-After': '5' } });
    }
  }
}

/** Which payment method ids a store takes: `pm_…` wherever it takes cards or wallets, the others by name. */
function accepts(method: string, offered: readonly string[], total: number): boolean {
  if (total === 0) return true;
  if (method.startsWith('pm_')) return offered.some((id) => CARD_METHODS.includes(id));
  return method !== 'free' && method !== 'card' && offered.includes(method);
}

function checkComplete({ cart }: CartScope, content: CartContent): void {
  const missing: Record<string, readonly WordKey[]> = {};
  if (cart.email === null) missing['email'] = ['field_required'];
  if (content.requiresShipping) {
    if (!cart.shippingAddress) missing['shippingAddress'] = ['field_required'];
    if (!content.shippingOption) missing['shippingOptionId'] = ['field_required'];
  }
  if (Object.keys(missing).length) throw invalid(missing satisfies FieldErrors);
}

async function nextNumber(sql: Sql, storeId: string): Promise<string> {
  const row = await one<{ number: number }>(
    sql,
    'UPDATE stores SET next_order_number = next_order_number + 1 WHERE id = ? RETURNING next_order_number - 1 AS number',
    storeId,
  );
  return String(row?.number);
}
