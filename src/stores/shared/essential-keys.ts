/** Whether a visitor loses a cart, an order, a sign-in or a conversation with what stands under the key. All are short. */
export const isEssentialKey = (key: string): boolean => /:(token|order:[^:]+|placing|cart-account|chat)$/.test(key);
