/** An address with `?order=ord_…` added: where the shopper comes back to. */
export function withOrder(returnUrl: string, orderId: string): string {
  const url = new URL(returnUrl);
  url.searchParams.set('order', orderId);
  return url.href;
}

/** Whether a shopper may be sent there: a web page, and nothing that runs. */
export function isWebAddress(text: string): boolean {
  try {
    return ['http:', 'https:'].includes(new URL(text).protocol);
  } catch {
    return false;
  }
}
