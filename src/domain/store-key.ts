/** Whether a text is a publishable key, `pk_live_…` or `pk_test_…`: nothing else is ever sent. */
export const isPublishableKey = (text: string): boolean => /^pk_\w+$/.test(text);
