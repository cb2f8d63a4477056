import type { PaymentForm } from './port.js';

/** A method that asks for nothing in the page: a bank transfer, cash on delivery, or an order that costs nothing. */
export const withoutForm = (method: string): PaymentForm => ({
  check: async () => true,
  createPaymentMethod: async () => method,
  update() {},
  dispose() {},
});
