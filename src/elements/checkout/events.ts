import { cartDetail } from '../../base/event-items.js';
import { emit } from '../../base/events.js';
import type { Shop } from '../../stores/shop.js';
import type { CheckoutState, PayProblem } from '../../stores/checkout/state.js';

interface Emitted {
  cart: string;
  shipping: string;
  payment: string;
  /** The way to pay that the shopper chose before this page was opened; `null` until it is known. */
  restored: string | null;
}

const createEmitted = (): Emitted => ({ cart: '', shipping: '', payment: '', restored: null });

/** What the page was told already; the shop's, so that a checkout that is left and opened again tells nothing twice. */
const emittedOf = (shop: Shop) => shop.part(createEmitted);

/** Tells the page how far the shopper has come. To be called while the form is on screen, whenever it has changed. */
export function emitProgress(element: Element, shop: Shop, { shipping, choice, form, phase }: CheckoutState): void {
  const { cart, pending } = shop.cart.$state.get();
  if (!cart?.items.length || pending || !element.isConnected) return;
  const emitted = emittedOf(shop);
  const detail = () => cartDetail(shop, cart);
  if (emitted.cart !== cart.id) {
    Object.assign(emitted, createEmitted(), { cart: cart.id, restored: form.paymentMethod });
    emit(element, 'vitrine-checkout-started', detail());
  }

  const sentBy = shipping.status === 'ready' && cart.shippingOption;
  if (sentBy && sentBy.id === shipping.chosen && sentBy.id !== emitted.shipping) {
    emitted.shipping = sentBy.id;
    const { id, name } = sentBy;
    emit(element, 'vitrine-shipping-chosen', { ...detail(), shippingOption: { id, name } });
  }

  if (!choice || choice.id === emitted.payment) return;
  // What is preset counts when the order is sent with it.
  const isPicked = choice.id === form.paymentMethod && choice.id !== emitted.restored;
  if (!isPicked && phase !== 'paying') return;
  emitted.payment = choice.id;
  emit(element, 'vitrine-payment-chosen', { ...detail(), paymentMethod: choice.id });
}

const emittedProblems = new WeakMap<Element, PayProblem | null>();

/** Tells the page why an order could not be placed; once for each problem. */
export function emitProblem(element: Element, problem: PayProblem | null): void {
  if (problem === (emittedProblems.get(element) ?? null)) return;
  emittedProblems.set(element, problem);
  if (problem?.kind === 'error') {
    emit(element, 'vitrine-error', { code: problem.error.code, status: problem.error.status });
  }
  if (problem?.kind === 'declined') emit(element, 'vitrine-error', { code: 'payment_declined', status: 422 });
}
