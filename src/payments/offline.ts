import type { PaymentForm } from './port.js';

/** A method that asks for nothing in the page: a bank transfer, cash on delivery, or an order that costs nothing. */
export const withoutForm = (method: string): PaymentForm => ({
  check: async () => true,
  createPaymentMethod: async () => method,
  update() {},
  dispose() {},
});

/** What goes to the store as `paymentMethod` of an order with a total of 0. */
export const FREE = 'free';
