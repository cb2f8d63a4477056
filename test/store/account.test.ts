import { describe, expect, it } from 'vitest';
import type { CheckoutData } from '../../src/contract/checkout.js';
import type {
  AccountOrder,
  AuthResult,
  AuthStatus,
  Customer,
  CustomerCheck,
  SentAuthLink,
} from '../../src/contract/customer.js';
import type { Order } from '../../src/contract/order.js';
import type { Page } from '../../src/contract/response.js';
import { london, storeForTests, type Visitor } from './harness.js';
import { linkFor, mailsTo, signIn } from './customers.js';

const store = storeForTests();
const MINUTE = 60_000;
const DAY = 86_400_000;

const emailOf = (visitor: Visitor) => `${visitor.token}@example.com`;

async function order(visitor: Visitor, product = 'hand-poured-candle') {
  await visitor.add(product);
  await visitor.prepare();
  const paid = await visitor.pay();
  expect(paid.status).toBe(200);
  return paid.data;
}

const statusOf = async (visitor: Visitor) => (await visitor.send<AuthStatus>('GET', '/cart/auth-status')).data;
const verify = (visitor: Visitor, token: string) => visitor.send<AuthResult>('POST', '/cart/verify-auth', { token });

describe('sign-in links', () => {
  it('sign a customer in who ordered as a guest, once', async () => {
    const visitor = await store.visit();
    await order(visitor);
    const email = emailOf(visitor);
    const check = await visitor.send<CustomerCheck>('POST', '/cart/check-customer', { email: email.toUpperCase() });
    expect(check.data).toEqual({ exists: true, canSendAuthLink: true });
    const next = visitor.other();
    const sent = await next.send<SentAuthLink>('POST', '/cart/send-auth', { email });
    expect(sent.data).toEqual({ sent: true, expiresIn: 900 });
    expect(await statusOf(next)).toEqual({ authenticated: false, customer: null });

    const { token } = await linkFor(next, email);
    const verified = await verify(next, token);
    expect(verified.data).toMatchObject({ email, authenticated: true });
    expect(verified.data.customerId).toMatch(/^cust_/);
    expect(await statusOf(next)).toEqual({
      authenticated: true,
      customer: { id: verified.data.customerId, email, firstName: null, lastName: null },
    });
    expect((await next.send('GET', '/cart')).data).toMatchObject({
      isAuthenticated: true,
      customer: { customerId: verified.data.customerId, email },
    });

    const again = await verify(next.other(), token);
    expect([again.status, again.error.code]).toEqual([422, 'auth_link_used']);
    expect(again.error.fields).toHaveProperty('token');
  });

  it('expire after 15 minutes, by the store’s clock', async () => {
    const visitor = await store.visit();
    await order(visitor);
    await visitor.send('POST', '/cart/send-auth', { email: emailOf(visitor) });
    const { token } = await linkFor(visitor, emailOf(visitor));
    await visitor.control('POST', '/clock', { advanceMs: 15 * MINUTE });
    const late = await verify(visitor, token);
    expect([late.status, late.error.code]).toEqual([422, 'auth_link_expired']);
  });

  it('are all used up by the first that is opened, and unknown ones open nothing', async () => {
    const visitor = await store.visit();
    await order(visitor);
    const email = emailOf(visitor);
    await visitor.send('POST', '/cart/send-auth', { email });
    await visitor.send('POST', '/cart/send-auth', { email });
    const links = (await mailsTo(visitor, email)).filter((mail) => mail.kind === 'sign_in');
    const tokens = links.map((mail) => new URL(mail.link ?? '').searchParams.get('vitrine-auth') ?? '');
    expect(new Set(tokens).size).toBe(2);
    expect((await verify(visitor, tokens[0] ?? '')).status).toBe(200);
    expect((await verify(visitor, tokens[1] ?? '')).error.code).toBe('auth_link_used');
    expect((await verify(visitor, 'lnk_0000')).error.code).toBe('auth_link_invalid');
    const foreign = await store.visit();
    await visitor.send('POST', '/cart/send-auth', { email });
    const { token } = await linkFor(visitor, email);
    expect((await verify(foreign, token)).error.code).toBe('auth_link_invalid');
    expect((await verify(visitor, token)).status).toBe(200);
  });

  it('is opened by one of many who try at once', async () => {
    const visitor = await store.visit();
    await order(visitor);
    await visitor.send('POST', '/cart/send-auth', { email: emailOf(visitor) });
    const { token } = await linkFor(visitor, emailOf(visitor));
    const tries = await Promise.all(Array.from({ length: 20 }, () => verify(visitor.other(), token)));
    expect(tries.filter((answer) => answer.status === 200)).toHaveLength(1);
  });

  it('lead back to the page that asked, and nowhere that is no web page', async () => {
    const visitor = await store.visit();
    await order(visitor);
    const email = emailOf(visitor);
    const leadsTo = async (headers: Record<string, string>, returnUrl?: unknown) => {
      await visitor.control('POST', '/clock', { advanceMs: 16 * MINUTE });
      await visitor.send('POST', '/cart/send-auth', { email, returnUrl }, headers);
      const { url } = await linkFor(visitor, email);
      url.searchParams.delete('vitrine-auth');
      return url.href;
    };
    expect(await leadsTo({ Referer: 'https://me:secret@shop.example/a?b=c&vitrine-auth=lnk_old' })).toBe(
      'https://shop.example/a?b=c',
    );
    expect(await leadsTo({ Origin: 'https://shop.example' })).toBe('https://shop.example/');
    for (const hostile of ['javascript:alert(1)', 'null', 'data:text/html,x', 'ftp://shop.example/', 'not a url']) {
      expect(await leadsTo({ Referer: hostile, Origin: 'null' })).toBe('http://store.test/');
    }
    const shop = { Origin: 'https://shop.example' };
    expect(await leadsTo(shop, 'https://shop.example/a?b=c&vitrine-auth=lnk_old#!/checkout')).toBe(
      'https://shop.example/a?b=c#!/checkout',
    );
    for (const hostile of ['javascript:alert(1)', '//evil.example', 5, null, 'x'.repeat(3_000)]) {
      expect(await leadsTo(shop, hostile)).toBe('https://shop.example/');
    }
    await visitor.control('PATCH', '/settings', { sites: ['https://shop.example/home'] });
    expect(await leadsTo(shop, 'https://evil.example/#!/account')).toBe('https://shop.example/');
    expect(await leadsTo({ Referer: 'https://evil.example/' })).toBe('https://shop.example/home');
    expect(await leadsTo({ Referer: 'https://shop.example/candles' })).toBe('https://shop.example/candles');
  });

  it('of a live store lead to none but the sites in its settings', async () => {
    const { key } = await store.app.createStore({}, `pk_live_${Date.now().toString(36)}`);
    const live = (path: string, method: string, body?: object, headers?: object) =>
      store.app.fetch(
        new Request(`http://store.test${path}`, {
          method,
          headers: { Authorization: `Bearer ${key}`, 'X-Cart-Token': 'ida', ...headers },
          ...(body && { body: JSON.stringify(body) }),
        }),
      );
    await live(`/v3/public/${key}/cart/create-account`, 'POST', { email: 'ida@example.com' }, {});
    await live(
      `/v3/public/${key}/cart/send-auth`,
      'POST',
      { email: 'ida@example.com' },
      { Referer: 'https://evil.example/' },
    );
    const outbox = (await (await live(`/_control/${key}/outbox`, 'GET')).json()) as { data: { link: string }[] };
    expect(outbox.data).toHaveLength(2);
    for (const { link } of outbox.data) expect(new URL(link).origin).toBe('http://store.test');
  });
});

describe('who is a customer', () => {
  it('is known to the one store only', async () => {
    const [here, elsewhere] = [await store.visit(), await store.visit()];
    await order(here);
    const check = await elsewhere.send('POST', '/cart/check-customer', { email: emailOf(here) });
    expect(check.data).toEqual({ exists: false, canSendAuthLink: false });
  });

  it('can’t be told from the answer to a link that is asked for', async () => {
    const visitor = await store.visit();
    await order(visitor);
    const known = await visitor.send('POST', '/cart/send-auth', { email: emailOf(visitor) });
    const unknown = await visitor.send('POST', '/cart/send-auth', { email: 'nobody@example.com' });
    expect(unknown.body).toEqual(known.body);
    const [mail] = await mailsTo(visitor, 'nobody@example.com');
    expect(mail).toMatchObject({ kind: 'no_account', link: null });
  });

  it('costs time to find out: a new cart token buys no new attempts', async () => {
    const visitor = await store.visit();
    await visitor.control('POST', '/rate-limit', { rateLimit: 1 });
    const ask = (path: string) => visitor.other().send('POST', path, { email: 'ida@example.com' });
    for (const [path, allowed] of [
      ['/cart/send-auth', 10],
      ['/cart/check-customer', 30],
      ['/cart/create-account', 10],
    ] as const) {
      const answers = await Promise.all(Array.from({ length: allowed + 1 }, () => ask(path)));
      const refused = answers.filter((answer) => answer.status === 429);
      expect(refused).toHaveLength(1);
      expect(Number(refused[0]?.headers.get('Retry-After'))).toBeGreaterThan(0);
    }
  });

  it('floods no mailbox', async () => {
    const visitor = await store.visit();
    for (let count = 0; count < 12; count++) {
      await visitor.send('POST', '/cart/send-auth', { email: 'nobody@example.com' });
    }
    expect(await mailsTo(visitor, 'nobody@example.com')).toHaveLength(5);
  });

  it.each([
    ['/cart/check-customer', {}],
    ['/cart/check-customer', { email: 'not an e-mail' }],
    ['/cart/send-auth', { email: 5 }],
    ['/cart/send-auth', { email: `${'a'.repeat(250)}@example.com` }],
    ['/cart/create-account', { email: 'a@b@c' }],
  ])('is not asked with a wrong e-mail: %s %j', async (path, body) => {
    const visitor = await store.visit();
    const refused = await visitor.send('POST', path, body);
    expect([refused.status, refused.error.code]).toEqual([422, 'validation_failed']);
    expect(refused.error.fields).toHaveProperty('email');
  });
});

describe('POST /cart/create-account', () => {
  const create = (visitor: Visitor, body: object) => visitor.send<AuthResult>('POST', '/cart/create-account', body);

  it('makes an account of a guest who has just ordered', async () => {
    const visitor = await store.visit();
    const { orderId } = await order(visitor);
    const email = emailOf(visitor);
    const account = await create(visitor, { email, firstName: 'Samira', marketingOptIn: true });
    expect(account.data).toMatchObject({ email, authenticated: true });
    expect((await create(visitor, { email })).data).toEqual(account.data);
    const profile = await visitor.send<Customer>('GET', '/account/profile');
    expect(profile.data).toMatchObject({
      ...{ id: account.data.customerId, email, firstName: 'Samira', lastName: 'Buyer', marketingOptIn: true },
      defaultAddress: { line1: london.line1, isDefault: true },
    });
    const orders = await visitor.send<AccountOrder[]>('GET', '/account/orders');
    expect(orders.data.map((entry) => entry.id)).toEqual([orderId]);
    expect((await mailsTo(visitor, email)).map((mail) => mail.kind)).toEqual(['welcome', 'order']);
  });

  it('is no way into somebody else’s account, nor to somebody else’s orders', async () => {
    const owner = await store.visit();
    await order(owner);
    const email = emailOf(owner);
    const thief = owner.other();
    const refused = await create(thief, { email });
    expect([refused.status, refused.error.code]).toEqual([409, 'account_exists']);
    expect((await statusOf(thief)).authenticated).toBe(false);

    await thief.add('hand-poured-candle');
    await thief.send('PUT', '/cart/checkout-data', { email, shippingAddress: london });
    expect((await create(thief, { email })).status).toBe(409);
    expect((await thief.send('GET', '/account/orders')).status).toBe(403);
  });

  it('shows nothing of its e-mail’s true owner, and ends when the owner appears', async () => {
    const squatter = await store.visit();
    const owner = squatter.other();
    const email = emailOf(owner);
    expect((await create(squatter, { email, firstName: 'Mallory' })).status).toBe(200);
    const { orderId } = await order(owner);
    const seen = await squatter.send<AccountOrder[]>('GET', '/account/orders');
    expect(seen.data).toEqual([]);
    expect((await squatter.send('GET', `/account/orders/${orderId}`)).status).toBe(404);
    expect((await squatter.send<Customer>('GET', '/account/profile')).data.defaultAddress).toBeNull();

    await signIn(owner, email);
    expect((await statusOf(squatter)).authenticated).toBe(false);
    expect((await owner.send<AccountOrder[]>('GET', '/account/orders')).data).toHaveLength(1);
  });
});

describe('/account', () => {
  it('answers 403 to whoever is not signed in, and 400 without a token', async () => {
    const visitor = await store.visit();
    for (const [method, path] of [
      ['GET', '/account/profile'],
      ['PUT', '/account/profile'],
      ['GET', '/account/orders'],
      ['GET', '/account/orders/ord_x'],
      ['POST', '/account/logout'],
    ] as const) {
      const refused = await visitor.send(method, path, method === 'PUT' ? {} : undefined);
      expect([refused.status, refused.error.code]).toEqual([403, 'sign_in_required']);
      const nobody = await visitor.send(method, path, undefined, { 'X-Cart-Token': '' });
      expect([nobody.status, nobody.error.code]).toEqual([400, 'cart_token_required']);
    }
  });

  it('changes what is sent of a profile and nothing else', async () => {
    const visitor = await store.visit();
    await order(visitor);
    await signIn(visitor, emailOf(visitor));
    const put = (body: unknown) => visitor.send<Customer>('PUT', '/account/profile', body);
    expect((await put({ phone: '+44 7700 900-999' })).data).toMatchObject({
      ...{ phone: '+447700900999', firstName: 'Sam', marketingOptIn: false },
    });
    expect((await put({ firstName: '', marketingOptIn: true, email: 'x@example.com' })).data).toMatchObject({
      ...{ phone: '+447700900999', firstName: null, marketingOptIn: true, email: emailOf(visitor) },
    });
    for (const [body, field] of [
      [{ phone: '12' }, 'phone'],
      [{ firstName: 'x'.repeat(101) }, 'firstName'],
      [{ marketingOptIn: 'yes' }, 'marketingOptIn'],
    ] as const) {
      const refused = await put(body);
      expect(refused.status).toBe(422);
      expect(refused.error.fields).toHaveProperty(field);
    }
    expect((await put('{"phone":')).status).toBe(400);
  });

  it('lists orders in pages, newest first, and shows each in full', async () => {
    const first = await store.visit();
    const email = emailOf(first);
    const numbers: string[] = [];
    for (let count = 0; count < 5; count++) {
      const visitor = count === 0 ? first : first.other();
      await visitor.add('hand-poured-candle', 2);
      await visitor.add('guide');
      await visitor.prepare();
      await visitor.send('PUT', '/cart/checkout-data', { email });
      numbers.unshift((await visitor.pay()).data.orderNumber ?? '');
      await visitor.control('POST', '/clock', { advanceMs: MINUTE });
    }
    const reader = first.other();
    await signIn(reader, email);
    const page = async (query: string) => {
      const { body } = await reader.send('GET', `/account/orders?${query}`);
      return body as unknown as Page<AccountOrder>;
    };
    const second = await page('page=2&perPage=2');
    expect(second.meta).toEqual({ currentPage: 2, perPage: 2, total: 5, lastPage: 3 });
    expect(second.data.map((entry) => entry.orderNumber)).toEqual(numbers.slice(2, 4));
    expect(second.data[0]).toMatchObject({ itemCount: 3, paymentStatus: 'paid', currency: 'GBP' });
    expect((await page('page=9')).data).toEqual([]);
    expect((await reader.send('GET', '/account/orders?perPage=101')).status).toBe(422);
    const full = await reader.send<Order>('GET', `/account/orders/${second.data[0]?.id}`);
    expect(full.data).toMatchObject({
      ...{ orderNumber: numbers[2], type: 'order', customer: { email } },
      items: [{ productName: 'Hand-poured candle', quantity: 2 }, { productName: 'guide' }],
    });
  });

  it('knows no order that was not paid', async () => {
    const visitor = await store.visit();
    await order(visitor);
    const next = visitor.other();
    await signIn(next, emailOf(visitor));
    await next.add('hand-poured-candle');
    await next.prepare();
    expect((await next.pay('pm_card_chargeDeclined')).error.code).toBe('payment_declined');
    expect((await next.send<AccountOrder[]>('GET', '/account/orders')).data).toHaveLength(1);
  });

  it('belongs to nobody else, whatever id is asked for', async () => {
    const [anna, stranger] = [await store.visit(), await store.visit()];
    const bert = anna.other();
    const mine = await order(anna);
    const his = await order(bert);
    const foreign = await order(stranger);
    await signIn(anna, emailOf(anna));
    await signIn(bert, emailOf(bert));
    await signIn(stranger, emailOf(stranger));
    const see = async (visitor: Visitor, id: string) => (await visitor.send('GET', `/account/orders/${id}`)).status;
    expect(await see(anna, mine.orderId)).toBe(200);
    for (const id of [his.orderId, foreign.orderId, 'ord_none', '%00', "' OR 1=1 --"]) {
      expect(await see(anna, encodeURIComponent(id))).toBe(404);
    }
    const profile = await stranger.send<Customer>('GET', '/account/profile');
    expect(profile.data.email).toBe(emailOf(stranger));
    expect(await see(stranger, mine.orderId)).toBe(404);
  });

  it('lets a customer leave: the cart stays, what is personal goes', async () => {
    const visitor = await store.visit();
    await order(visitor);
    const next = visitor.other();
    await signIn(next, emailOf(visitor));
    await next.add('hand-poured-candle', 3);
    await next.prepare();
    const out = await next.send('POST', '/account/logout');
    expect(out.data).toEqual({ authenticated: false });
    const { data } = await next.send('GET', '/cart');
    expect(data).toMatchObject({ isAuthenticated: false, customer: null, hasShippingAddress: false });
    expect(data.items.map((item) => item.quantity)).toEqual([3]);
    expect((await next.send<{ email: string | null }>('GET', '/cart/checkout-data')).data.email).toBeNull();
    expect((await next.send('GET', '/account/profile')).status).toBe(403);
    expect((await next.send('POST', '/account/logout')).status).toBe(403);
  });

  it('lasts for 30 days from its last use', async () => {
    const visitor = await store.visit();
    await order(visitor);
    const next = visitor.other();
    await signIn(next, emailOf(visitor));
    for (let weeks = 0; weeks < 3; weeks++) {
      await visitor.control('POST', '/clock', { advanceMs: 20 * DAY });
      await next.send('GET', '/cart');
      expect((await statusOf(next)).authenticated).toBe(true);
    }
    await visitor.control('POST', '/clock', { advanceMs: 31 * DAY });
    expect((await statusOf(next)).authenticated).toBe(false);
  });
});

describe('what is personal', () => {
  it('goes from the cart when another customer signs in under its token, in whichever browser the link is opened', async () => {
    const visitor = await store.visit();
    const [mine, elsewhere] = ['one@example.com', 'two@example.com'];
    const saved = async () => (await visitor.send<CheckoutData>('GET', '/cart/checkout-data')).data;
    const signInAs = async (email: string, opener: Visitor) => {
      await visitor.send('POST', '/cart/send-auth', { email });
      const { token } = await linkFor(visitor, email);
      expect((await verify(opener, token)).status).toBe(200);
      if (opener !== visitor) await opener.send('POST', '/cart/confirm-auth', { token });
    };
    for (const email of [mine, elsewhere]) await visitor.other().send('POST', '/cart/create-account', { email });
    await visitor.add('hand-poured-candle');
    await visitor.send('PUT', '/cart/checkout-data', { notes: 'Of a guest, who may be the same' });
    await signInAs(mine, visitor);
    expect(await saved()).toMatchObject({ email: mine, notes: 'Of a guest, who may be the same' });

    const details = { shippingAddress: london, notes: 'Ring twice' };
    await visitor.send('PUT', '/cart/checkout-data', { email: mine, ...details });
    await signInAs(mine, visitor);
    expect(await saved()).toMatchObject({ email: mine, notes: 'Ring twice' });
    await signInAs(elsewhere, visitor);
    expect(await saved()).toMatchObject({ email: elsewhere, shippingAddress: null, notes: null });
    expect((await visitor.send('GET', '/cart')).data.items).toHaveLength(1);

    await visitor.send('PUT', '/cart/checkout-data', { email: elsewhere, ...details });
    await signInAs(mine, visitor.other());
    expect((await statusOf(visitor)).customer?.email).toBe(mine);
    expect(await saved()).toMatchObject({ email: null, shippingAddress: null, notes: null });
  });

  it('leaves the cart’s answers after two idle hours, also of one that was ordered', async () => {
    const buyer = await store.visit();
    await order(buyer);
    const visitor = buyer.other();
    await signIn(visitor, emailOf(buyer));
    await visitor.add('hand-poured-candle');
    await visitor.prepare();
    await visitor.control('POST', '/clock', { advanceMs: 120 * MINUTE - 5_000 });
    expect((await visitor.send('GET', '/cart')).data.customer?.email).toBe(emailOf(visitor));
    await visitor.control('POST', '/clock', { advanceMs: 10_000 });
    for (const idle of [visitor, buyer]) {
      const { data } = await idle.send('GET', '/cart');
      expect(data).toMatchObject({ customer: null, hasCheckoutData: false, hasShippingAddress: false });
      expect(JSON.stringify(data)).not.toContain('@example.com');
      const saved = await idle.send('GET', '/cart/checkout-data');
      expect(saved.data).toMatchObject({ email: null, shippingAddress: null, billingAddress: null, notes: null });
    }
    expect((await visitor.send('GET', '/cart')).data).toMatchObject({ isAuthenticated: true });
    expect((await visitor.send('GET', '/cart')).data.items).toHaveLength(1);
  });
});
