import type { Cart } from '../../../src/contract/cart.js';
import type { Catalog } from '../catalog/catalog.js';
import { findDiscount } from '../catalog/repository.js';
import type { CatalogView } from '../catalog/view.js';
import type { Durability, Sql } from '../database.js';
import { requireToken } from '../http/visitor.js';
import { findSession, noteUse, type Session } from '../customers/sessions.js';
import { findOrder, isPlaced, type OrderRecord } from '../orders/repository.js';
import type { DiscountRecord } from '../model.js';
import { Refusal } from '../refusal.js';
import { catalogFor, type Services, type Visit } from '../services.js';
import { contentOf, type CartContent, type ContentOptions } from './content.js';
import { isLost } from './discounts.js';
import { isIdle, openCart, saveCart, saveShownTotals, type CartRecord } from './repository.js';
import { totalsOf, withShown } from './shown-totals.js';
import { cartView } from './view.js';

/** A visitor's cart inside a transaction, with what its rules need. */
export interface CartScope {
  readonly sql: Sql;
  readonly visit: Visit;
  readonly cart: CartRecord;
  readonly catalog: Catalog;
  readonly view: CatalogView;
  /** The order that the cart became, or that waits for its payment. */
  readonly order: OrderRecord | undefined;
  /** Who is signed in, if somebody is. */
  readonly session: Session | undefined;
}

/** Runs `work` on the visitor's cart, alone: nobody else writes meanwhile. */
export function inCart<T>(
  services: Services,
  visit: Visit,
  work: (scope: CartScope) => Promise<T>,
  durability?: Durability,
): Promise<T> {
  const token = requireToken(visit);
  return services.database.write(async (sql) => {
    const store = (await services.catalogs.store(sql, visit.store.key)) ?? visit.store;
    const { catalog, view } = await catalogFor(services, { ...visit, store }, sql);
    const cart = await openCart(sql, store.id, token, visit.now);
    const order = cart.orderId === null ? undefined : await findOrder(sql, cart.orderId);
    const session = await findSession(sql, store.id, token, visit.now);
    if (session) await noteUse(sql, session, visit.now);
    return work({ sql, visit, cart, catalog, view, order, session });
  }, durability);
}

/** Changes the cart by `change` and answers it as it then is. A cart that was ordered, or is being paid, is closed. */
export function changeCart(
  services: Services,
  visit: Visit,
  change: (scope: CartScope) => CartRecord | Promise<CartRecord>,
): Promise<Cart> {
  const work = async (scope: CartScope) => {
    if (scope.order) {
      throw new Refusal(409, isPlaced(scope.order.paymentState) ? 'cart_already_ordered' : 'payment_in_progress');
    }
    const changed = await change(scope);
    const after = { ...changed, notices: [] };
    const cart = changed === scope.cart ? changed : await saveCart(scope.sql, scope.cart, after, visit.now);
    return showCart({ ...scope, cart });
  };
  // A click that is lost with the machine's power can be clicked again; what was ordered or paid goes other ways.
  return inCart(services, visit, work, 'kill');
}

/** The cart's answer. What it shows is remembered: a later difference is a change that the shopper has to be told. */
export async function showCart(scope: CartScope): Promise<Cart> {
  const { cart, order, sql, visit, session } = scope;
  const common = {
    ...{ locale: visit.locale, visitorCountry: scope.catalog.store.settings.country },
    ...{ isAuthenticated: session !== undefined },
    customer: isIdle(cart.updatedAt, visit.now) ? undefined : session?.customer,
  };
  if (order && isPlaced(order.paymentState)) {
    return cartView({ ...common, cart, content: order.snapshot.content, order: orderBlock(order) });
  }
  const content = await computeCart(scope);
  const shown = afterShowing(cart, content);
  const saved = shown === cart ? cart : await saveCart(sql, cart, shown, visit.now);
  await rememberShown(scope, content);
  return cartView({ ...common, cart: saved, content, awaitsPayment: order?.paymentState === 'requires_action' });
}

/** Notes that the visitor was shown these sums: a checkout that comes to others is one that they have to be told of. */
export function rememberShown({ sql, cart }: Pick<CartScope, 'sql' | 'cart'>, content: CartContent): Promise<void> {
  return saveShownTotals(sql, cart, withShown(cart.shownTotals, totalsOf(content)));
}

/** The cart with today's prices, stock, discount, shipping and tax. */
export async function computeCart(
  { sql, visit, cart, catalog, view, order }: CartScope,
  estimateFor?: ContentOptions['estimateFor'],
): Promise<CartContent> {
  const discount = cart.discountCode === null ? undefined : await discountOf({ sql, catalog }, cart.discountCode);
  const held = order?.holdsStock ? order.stock : [];
  return contentOf(cart, { catalog, view, now: visit.now, discount, held, ...(estimateFor && { estimateFor }) });
}

/** The row of a code; undefined, as for a code that is none, where the store takes none. */
export async function discountOf(
  { sql, catalog: { store } }: Pick<CartScope, 'sql' | 'catalog'>,
  code: string,
): Promise<DiscountRecord | undefined> {
  return store.settings.features.discounts === false ? undefined : findDiscount(sql, store.id, code);
}

/** The cart as the shopper now knows it: prices seen, codes without effect dropped. */
export function afterShowing(cart: CartRecord, content: CartContent): CartRecord {
  const lines = cart.lines.map((line, index) => {
    const unitPrice = content.items[index]?.unitPrice ?? line.shownPrice;
    return unitPrice === line.shownPrice ? line : { ...line, shownPrice: unitPrice };
  });
  const hasNewPrices = lines.some((line, index) => line !== cart.lines[index]);
  const discountCode = isLost(content.discountProblem) ? null : cart.discountCode;
  const discountApplied = discountCode !== null && content.discountProblem === null;
  if (!hasNewPrices && discountCode === cart.discountCode && discountApplied === cart.discountApplied) return cart;
  return { ...cart, ...(hasNewPrices && { lines }), discountCode, discountApplied };
}

function orderBlock(order: OrderRecord) {
  return {
    id: order.id,
    number: order.number,
    paymentStatus: order.paymentState,
    fulfillmentStatus: order.fulfillmentStatus,
    paymentGateway: order.gateway,
    placedAt: new Date(order.createdAt).toISOString(),
    customerNotes: order.snapshot.notes,
    termsAccepted: null,
    marketingOptIn: null,
  };
}
