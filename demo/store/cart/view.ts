import type { Cart, CartItem, CartMessage, CartOrder, CustomerSnapshot } from '../../../src/contract/cart.js';
import type { Totals } from '../../../src/contract/money.js';
import type { CustomerRecord } from '../customers/repository.js';
import { formatAmount, money } from '../money.js';
import type { Priced } from '../pricing.js';
import { say, sayStandard, type WordKey } from '../words.js';
import type { CartContent, ContentItem } from './content.js';
import type { CartRecord } from './repository.js';

export interface CartPresentation {
  readonly cart: CartRecord;
  readonly content: CartContent;
  readonly locale: string;
  readonly visitorCountry: string;
  /** The order that the cart became, if it did. */
  readonly order?: CartOrder & { readonly id: string };
  readonly awaitsPayment?: boolean;
  readonly isAuthenticated: boolean;
  /** Who is signed in, unless the cart was idle for too long to say so. */
  readonly customer?: CustomerRecord | undefined;
}

/** Contract: "The Cart object". */
export function cartView(presentation: CartPresentation): Cart {
  const { cart, content, locale, order } = presentation;
  const format = (amount: number) => money(amount, content.currency, locale);
  const { priced, discount } = content;
  return {
    id: order?.id ?? cart.id,
    type: order ? 'order' : 'cart',
    currency: content.currency,
    visitorCountry: presentation.visitorCountry,
    hasCheckoutData: cart.email !== null && (cart.shippingAddress !== null || !content.requiresShipping),
    hasShippingAddress: cart.shippingAddress !== null,
    hasBillingAddress: cart.billingAddress !== null,
    requiresShipping: content.requiresShipping,
    discountCode: discount?.code ?? null,
    discountType: discount?.type ?? null,
    discountValue: discount?.value ?? null,
    isAuthenticated: presentation.isAuthenticated,
    items: content.items.map((item) => itemView(item, content.currency, locale)),
    totals: totalsView(priced, content.currency, locale),
    shippingOption: content.shippingOption && {
      id: content.shippingOption.id,
      name: content.shippingOption.name,
      price: format(content.shippingOption.price),
    },
    taxInclusive: content.taxInclusive,
    taxBreakdown: taxView(priced, content.currency, locale),
    customer: customerView(cart, presentation.customer),
    order: order ? withoutId(order) : null,
    messages: order ? [] : messagesFor(presentation),
    updatedAt: new Date(cart.updatedAt).toISOString(),
  };
}

export function totalsView(priced: Priced, currency: string, locale: string): Required<Totals> {
  const format = (amount: number) => money(amount, currency, locale);
  return {
    subtotal: format(priced.subtotal),
    tax: format(priced.tax),
    shipping: format(priced.shipping),
    discount: format(priced.discount),
    total: format(priced.total),
  };
}

export function taxView(priced: Priced, currency: string, locale: string): NonNullable<Cart['taxBreakdown']> {
  return priced.taxBreakdown.map((line) => ({
    ...line,
    name: sayStandard(locale, line.name),
    amount: money(line.amount, currency, locale),
  }));
}

function customerView(cart: CartRecord, customer: CustomerRecord | undefined): CustomerSnapshot | null {
  const person = cart.shippingAddress ?? cart.billingAddress;
  if (!customer && cart.email === null) return null;
  return {
    customerId: customer?.id ?? null,
    email: cart.email ?? customer?.email ?? null,
    firstName: person?.firstName ?? customer?.firstName ?? null,
    lastName: person?.lastName ?? customer?.lastName ?? null,
  };
}

function itemView(item: ContentItem, currency: string, locale: string): CartItem {
  return {
    id: item.id,
    productId: item.productId,
    variantId: item.variantId,
    productName: item.productName,
    productSlug: item.productSlug,
    variantName: item.variantName,
    quantity: item.quantity,
    price: money(item.unitPrice, currency, locale),
    subtotal: money(item.subtotal, currency, locale),
    image: item.image ?? null,
    trackInventory: item.trackInventory,
    inStock: item.isOffered && item.available !== 0,
    inventoryCount: item.inventoryCount,
    productType: item.productType,
    ...(item.bundleSelections && { bundleSelections: item.bundleSelections }),
  };
}

function messagesFor({ cart, content, locale, awaitsPayment }: CartPresentation): CartMessage[] {
  const messages: CartMessage[] = [];
  const addMessage = (
    type: CartMessage['type'],
    code: string,
    key: WordKey,
    values: Readonly<Record<string, string | number>>,
    itemId?: string,
  ) => messages.push({ type, code, message: say(locale, key, values), ...(itemId && { itemId }) });
  const format = (amount: number) => formatAmount(amount, content.currency, locale);

  for (const { type, code, values, itemId } of cart.notices) {
    addMessage(type, code, `message_${code}`, values ?? {}, itemId);
  }
  for (const item of content.items) {
    const name = item.productName;
    if (!item.isOffered) addMessage('warning', 'unavailable', 'message_unavailable', { name }, item.id);
    else if (item.available === 0) addMessage('warning', 'out_of_stock', 'message_out_of_stock', { name }, item.id);
    else if (item.available !== null && item.available < item.quantity) {
      addMessage('warning', 'stock_limited', 'message_stock_limited', { name, available: item.available }, item.id);
    }
    if (item.unitPrice !== item.shownPrice) {
      const values = { name, before: format(item.shownPrice), after: format(item.unitPrice) };
      addMessage('warning', 'price_changed', 'message_price_changed', values, item.id);
    }
  }
  const { code, discount, freeShippingRemaining: remaining } = content;
  if (code !== null && content.discountProblem !== null) {
    const minimum = format(content.discountMinimum ?? 0);
    const key =
      content.discountProblem === 'discount_minimum_not_met'
        ? 'message_discount_minimum'
        : content.discountProblem === 'discount_not_applicable'
          ? 'message_discount_not_applicable'
          : 'message_discount_removed';
    addMessage('warning', content.discountProblem, key, { code, minimum });
  }
  if (awaitsPayment) addMessage('info', 'payment_awaiting_confirmation', 'message_awaiting_payment', {});
  if (remaining !== null && discount?.type !== 'free_shipping') {
    const amount = money(remaining, content.currency, locale);
    const message = say(locale, 'message_free_shipping', { amount: amount.formatted });
    messages.push({ type: 'info', code: 'free_shipping_remaining', message, amount });
  }
  return messages;
}

function withoutId({ id: _id, ...order }: CartOrder & { readonly id: string }): CartOrder {
  return order;
}
