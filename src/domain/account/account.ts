import type { Customer, ProfileUpdate } from '../../contract/customer.js';
import type { Order, OrderItem } from '../../contract/order.js';
import type { Product } from '../../contract/product.js';
import { quantityLimits } from '../catalog/quantity.js';
import { stockOf } from '../catalog/stock.js';

/** What a customer may change about themselves, as typed. */
export interface ProfileForm {
  readonly firstName: string;
  readonly lastName: string;
  readonly phone: string;
  readonly marketingOptIn: boolean;
}

export type ProfileField = keyof ProfileForm;

/** In the order of the form. */
const PROFILE_FIELDS: readonly ProfileField[] = ['firstName', 'lastName', 'phone', 'marketingOptIn'];

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

export const profileForm = ({ firstName, lastName, phone, marketingOptIn }: Customer): ProfileForm => ({
  ...{ firstName: text(firstName), lastName: text(lastName), phone: text(phone) },
  marketingOptIn: marketingOptIn === true,
});

/** What has to be sent: only what differs, so that a change made elsewhere meanwhile is not undone. */
export function profileUpdate(form: ProfileForm, customer: Customer): ProfileUpdate {
  const before = profileForm(customer);
  const changed = PROFILE_FIELDS.map((field) => {
    const value = form[field];
    return [field, typeof value === 'string' ? value.trim() : value] as const;
  }).filter(([field, value]) => value !== before[field]);
  return Object.fromEntries(changed);
}

/** How far an order is, in one word. */
export type OrderStage =
  'placed' | 'unpaid' | 'paid' | 'partlySent' | 'sent' | 'cancelled' | 'failed' | 'partlyRefunded' | 'refunded';

const UNPAID: ReadonlySet<string> = new Set(['pending', 'processing', 'requires_action']);
const PAID: ReadonlySet<string> = new Set(['paid', 'succeeded', 'refunded', 'partially_refunded']);

/** The last thing that happened to an order. */
export function stageOf(order: {
  readonly paymentStatus: string;
  readonly fulfillmentStatus?: string | undefined;
  readonly cancelledAt?: string | null;
}): OrderStage {
  const { paymentStatus, fulfillmentStatus, cancelledAt } = order;
  if (paymentStatus === 'refunded') return 'refunded';
  if (paymentStatus === 'cancelled' || cancelledAt) return 'cancelled';
  if (paymentStatus === 'failed') return 'failed';
  if (paymentStatus === 'partially_refunded') return 'partlyRefunded';
  if (fulfillmentStatus === 'fulfilled') return 'sent';
  if (fulfillmentStatus === 'partial') return 'partlySent';
  if (UNPAID.has(paymentStatus)) return 'unpaid';
  return PAID.has(paymentStatus) ? 'paid' : 'placed';
}

export interface OrderStep {
  readonly stage: OrderStage;
  /** ISO 8601; `null` where the store does not say when. */
  readonly at: string | null;
  readonly isDone: boolean;
}

/** What happened to an order, and what is still to come unless it ended early. */
export function orderStepsOf(order: Order): readonly OrderStep[] {
  const { paymentStatus, fulfillmentStatus, createdAt, paidAt, fulfilledAt, cancelledAt } = order;
  const step = (stage: OrderStage, at: unknown = null, isDone = true): OrderStep => ({
    ...{ stage, isDone },
    at: text(at) || null,
  });
  const isPaid = PAID.has(paymentStatus) || Boolean(paidAt);
  const stage = stageOf(order);
  const hasEnded = stage === 'cancelled' || stage === 'failed' || stage === 'refunded';
  return [
    step('placed', createdAt),
    ...(isPaid ? [step('paid', paidAt)] : hasEnded ? [] : [step('paid', null, false)]),
    ...(fulfillmentStatus === 'partial' ? [step('partlySent')] : []),
    ...(fulfillmentStatus === 'fulfilled' ? [step('sent', fulfilledAt)] : hasEnded ? [] : [step('sent', null, false)]),
    ...(cancelledAt || stage === 'cancelled' ? [step('cancelled', cancelledAt)] : []),
    ...(stage === 'failed' || stage === 'refunded' || stage === 'partlyRefunded' ? [step(stage)] : []),
  ];
}

/** Why something of an order can't be bought again. */
export type BuyAgainReason = 'gone' | 'soldOut' | 'choose';

export type BuyAgainPlan =
  | { readonly can: true; readonly productId: string; readonly variantId: string | null; readonly quantity: number }
  | { readonly can: false; readonly reason: BuyAgainReason };

/**
 * What becomes of one line of an order. `product` is what the store sells now, `null` where it is gone; `inCart` is how many
 * of the same are in the cart already.
 */
export function planOf(item: OrderItem, product: Product | null, inCart: number): BuyAgainPlan {
  if (!product) return { can: false, reason: 'gone' };
  // What was in a bundle is not told; it has to be put together again.
  if (product.productType === 'bundle' || product.bundleConfig) return { can: false, reason: 'choose' };
  const variant = product.variants?.find(({ id }) => id === (item.variantId ?? product.defaultVariantId));
  if (product.hasVariants && !variant) return { can: false, reason: item.variantId ? 'gone' : 'choose' };
  if (stockOf(product, variant).status === 'soldOut') return { can: false, reason: 'soldOut' };
  const { min, max } = quantityLimits(product, variant, inCart);
  const quantity = Math.min(item.quantity, max ?? Infinity);
  if (quantity < min) return { can: false, reason: 'soldOut' };
  return { can: true, productId: product.id, variantId: product.hasVariants ? (variant?.id ?? null) : null, quantity };
}
