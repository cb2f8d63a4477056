import { describe, expect, it } from 'vitest';
import type { AuthConfirmation, AuthLinkCheck, AuthResult, AuthStatus } from '../../src/contract/customer.js';
import { linkFor } from './customers.js';
import { storeForTests, type Visitor } from './harness.js';

const store = storeForTests();
const MINUTE = 60_000;
const EMAIL = 'ida@example.com';
const FIREFOX = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:150.0) Gecko/20100101 Firefox/150.0';

const call =
  <Data>(path: string) =>
  (visitor: Visitor, token: string) =>
    visitor.send<Data>('POST', `/cart/${path}`, { token });
const verify = call<AuthResult>('verify-auth');
const check = call<AuthLinkCheck>('check-auth');
const confirm = call<AuthConfirmation>('confirm-auth');

const emailSignedIn = async (visitor: Visitor) =>
  (await visitor.send<AuthStatus>('GET', '/cart/auth-status')).data.customer?.email;

/** A customer, and a link to her that some browser asked for. */
async function linkAskedForBy(agent = FIREFOX) {
  const customer = await store.visit();
  await customer.send('POST', '/cart/create-account', { email: EMAIL });
  await customer.send('POST', '/account/logout');
  const asking = customer.other();
  await asking.send('POST', '/cart/send-auth', { email: EMAIL }, { 'User-Agent': agent });
  return { asking, opener: customer.other(), token: (await linkFor(customer, EMAIL)).token };
}

describe('a link that is opened in another browser than asked for it', () => {
  it('signs in the one that opens it and no other at its network address, and says what asked', async () => {
    const { asking, opener, token } = await linkAskedForBy();
    await opener.control('POST', '/clock', { advanceMs: 2 * MINUTE });
    const { data } = await verify(opener, token);
    expect(data).toMatchObject({
      email: EMAIL,
      authenticated: true,
      requestedElsewhere: { device: 'Firefox, Windows' },
    });
    const age = Date.now() + 2 * MINUTE - Date.parse(data.requestedElsewhere?.askedAt ?? '');
    expect(age).toBeGreaterThanOrEqual(2 * MINUTE);
    expect(age).toBeLessThan(3 * MINUTE);
    expect([await emailSignedIn(opener), await emailSignedIn(asking)]).toEqual([EMAIL, undefined]);
    expect((await asking.send('GET', '/account/profile')).status).toBe(403);
  });

  it('signs in the one that asked when the person confirms it, once', async () => {
    const { asking, opener, token } = await linkAskedForBy();
    await asking.add('guide');
    await verify(opener, token);
    expect((await confirm(opener, token)).data).toEqual({ confirmed: true });
    expect(await emailSignedIn(asking)).toBe(EMAIL);
    expect((await asking.send('GET', '/account/orders')).status).toBe(200);
    expect((await asking.send('GET', '/cart')).data).toMatchObject({ isAuthenticated: true, items: [{ quantity: 1 }] });
    await asking.send('POST', '/account/logout');
    expect((await confirm(opener, token)).error.code).toBe('auth_link_used');
    expect(await emailSignedIn(asking)).toBeUndefined();
  });

  it('is confirmed by nobody but who opened it', async () => {
    const { asking, opener, token } = await linkAskedForBy();
    expect((await confirm(opener, token)).error.code).toBe('auth_link_invalid');
    expect((await confirm(asking, token)).error.code).toBe('auth_link_invalid');
    await verify(opener, token);
    for (const other of [asking, opener.other()]) {
      const refused = await confirm(other, token);
      expect([refused.status, refused.error.code]).toEqual([422, 'auth_link_invalid']);
      expect(refused.error.fields).toHaveProperty('token');
    }
    await opener.send('POST', '/account/logout');
    expect((await confirm(opener, token)).error.code).toBe('sign_in_required');
    expect((await opener.send('POST', '/cart/confirm-auth', { token }, { 'X-Cart-Token': '' })).status).toBe(400);
    expect(await emailSignedIn(asking)).toBeUndefined();
  });

  it('is confirmed as long as it would have worked', async () => {
    const { asking, opener, token } = await linkAskedForBy();
    await verify(opener, token);
    await opener.control('POST', '/clock', { advanceMs: 15 * MINUTE });
    expect((await confirm(opener, token)).error.code).toBe('auth_link_expired');
    expect(await emailSignedIn(asking)).toBeUndefined();
  });

  it('asks nothing where it is opened by the browser that asked', async () => {
    const { asking, token } = await linkAskedForBy();
    expect((await verify(asking, token)).data).toEqual({
      customerId: expect.stringMatching(/^cust_/) as string,
      ...{ email: EMAIL, authenticated: true },
    });
  });

  it('asks nothing about a browser that has been signed in meanwhile', async () => {
    const { asking, opener, token } = await linkAskedForBy();
    await verify(asking, token);
    await asking.send('POST', '/cart/send-auth', { email: EMAIL });
    const second = await linkFor(asking, EMAIL);
    expect((await verify(opener, second.token)).data).not.toHaveProperty('requestedElsewhere');
  });

  it.each([
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605 Version/18.0 Mobile/15E Safari/604.1',
      'Safari, iPhone',
    ],
    [
      'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
      'Chrome, Android',
    ],
    ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15) Chrome/140.0 Safari/537.36 Edg/140.0', 'Edge, Mac'],
    ['Your bank asks you to say yes', null],
    ['', null],
  ])('names what asked in words of its own: %s', async (agent, device) => {
    const { opener, token } = await linkAskedForBy(agent);
    expect((await verify(opener, token)).data.requestedElsewhere?.device).toBe(device);
  });
});

describe('POST /cart/check-auth', () => {
  it('says whose account a link opens and who asked, and leaves it as it is', async () => {
    const { asking, opener, token } = await linkAskedForBy();
    expect((await check(opener, token)).data).toEqual({
      ...{ email: EMAIL, requestedHere: false },
      requestedElsewhere: { askedAt: expect.stringMatching(/Z$/) as string, device: 'Firefox, Windows' },
    });
    expect((await check(asking, token)).data).toEqual({ email: EMAIL, requestedHere: true });
    expect(await emailSignedIn(opener)).toBeUndefined();
    expect((await verify(opener, token)).status).toBe(200);
    expect((await check(opener, token)).error.code).toBe('auth_link_used');
    expect((await check(opener, 'lnk_0')).error.code).toBe('auth_link_invalid');
  });
});
