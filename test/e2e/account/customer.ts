import type { TestStore } from '../store.js';

export const EMAIL = 'ada@example.com';

const shippingAddress = {
  ...{ firstName: 'Ada', lastName: 'Lovelace', line1: '12 St James’s Square', city: 'London' },
  ...{ postcode: 'SW1Y 4JH', countryCode: 'GB' },
};

let orders = 0;

/** An order that somebody placed on another day, elsewhere: a guest, or where asked for a customer signed in by a link. */
export async function placeOrder(
  origin: string,
  { key }: TestStore,
  items: readonly { readonly productId: string; readonly quantity?: number }[],
  email = EMAIL,
  { isProven = false } = {},
): Promise<string> {
  const token = `elsewhere-${++orders}-${Date.now()}-${Math.random()}`.replace('.', '');
  const call = async <T>(method: string, path: string, body?: object): Promise<T> => {
    const response = await fetch(`${origin}/v3/public/${key}${path}`, {
      method,
      headers: { Authorization: `Bearer ${key}`, 'X-Cart-Token': token },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return ((await response.json()) as { data: T }).data;
  };
  for (const item of items) await call('POST', '/cart/items', item);
  await call('PUT', '/cart/checkout-data', { email, shippingAddress, sameAsShipping: true });
  const [option] = await call<{ id: string }[]>('GET', '/cart/shipping-options');
  if (option) await call('POST', '/cart/shipping-option', { shippingOptionId: option.id });
  const { orderId } = await call<{ orderId: string }>('POST', '/cart/checkout', { paymentMethod: 'pm_card_visa' });
  if (isProven) {
    await call('POST', '/cart/send-auth', { email });
    await call('POST', '/cart/verify-auth', { token: await linkTokenFor(origin, key, email) });
  }
  return orderId;
}

/** The token of the newest sign-in link to an address. */
async function linkTokenFor(origin: string, key: string, email: string): Promise<string> {
  const response = await fetch(`${origin}/_control/${key}/outbox`);
  const { data } = (await response.json()) as { data: readonly { to: string; link: string | null }[] };
  const link = data.find((mail) => mail.to === email && mail.link !== null)?.link ?? 'about:blank';
  return new URL(link).searchParams.get('vitrine-auth') ?? '';
}
