import { describe, expect, it } from 'vitest';
import { parseTrustProxy, visitorAddress } from '../../demo/store/http/address.js';
import { Counters } from '../../demo/store/http/counters.js';
import { storeForTests, visitorOf, type Visitor } from './harness.js';
import { seed } from './seed.js';

const direct = storeForTests({ rateLimit: 1 });
const proxied = storeForTests({ rateLimit: 1, trustProxy: 1 });

/** Makes visitors of one fresh store by the address of their connection. */
async function freshStore({ app }: typeof direct) {
  const { key } = await app.createStore(seed);
  return (ip: string): Visitor => visitorOf((request) => app.fetch(request, { ip }), 'http://store.test', key);
}

const countOf = (answers: readonly { readonly status: number }[], status: number) =>
  answers.filter((answer) => answer.status === status).length;

const times = <T>(count: number, act: (index: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: count }, (_none, index) => act(index)));

describe('a new cart token', () => {
  it('buys no new guesses of a discount’s code', async () => {
    const from = await freshStore(direct);
    const guesses = await times(90, (index) =>
      from('203.0.113.5').send('POST', '/cart/discount', { code: `GUESS${index}` }),
    );
    expect([countOf(guesses, 422), countOf(guesses, 429)]).toEqual([30, 60]);
    const refused = guesses.find(({ status }) => status === 429);
    expect(Number(refused?.headers.get('Retry-After'))).toBeGreaterThan(0);
    const elsewhere = from('203.0.113.6');
    await elsewhere.add('hand-poured-candle');
    expect((await elsewhere.send('POST', '/cart/discount', { code: 'SPRING20' })).status).toBe(200);
  });

  it('is not held to the guesses of others where the code is right', async () => {
    const from = await freshStore(direct);
    const answers = await times(40, async () => {
      const visitor = from('203.0.113.5');
      await visitor.add('guide');
      return visitor;
    });
    for (const visitor of answers) {
      expect((await visitor.send('POST', '/cart/discount', { code: 'SPRING20' })).status).toBe(200);
    }
  });

  it('buys no checkouts without end', async () => {
    const from = await freshStore(direct);
    const answers = await times(200, () => from('203.0.113.5').pay());
    expect(countOf(answers, 429)).toBe(140);
    expect((await from('203.0.113.6').pay()).status).toBe(422);
  });
});

describe('visitors behind one address', () => {
  it('are not locked out of signing in by one of them', async () => {
    const from = await freshStore(direct);
    const [loud, neighbour] = [from('198.51.100.1'), from('198.51.100.1')];
    const asked = await times(200, (index) =>
      loud.send('POST', '/cart/send-auth', { email: `stranger-${index}@example.com` }),
    );
    expect(countOf(asked, 429)).toBe(190);
    const aimed = await times(200, () =>
      from('198.51.100.1').send('POST', '/cart/send-auth', { email: 'victim@example.com' }),
    );
    expect(countOf(aimed, 429)).toBe(190);
    expect((await neighbour.send('POST', '/cart/send-auth', { email: 'ida@example.com' })).status).toBe(200);
    expect((await neighbour.send('POST', '/cart/verify-auth', { token: 'lnk_0' })).status).toBe(422);
  });

  it('do as much as many visitors do, and not without end', async () => {
    const from = await freshStore(direct);
    const logOut = (ip: string) => from(ip).send('POST', '/account/logout', undefined, { 'X-Cart-Token': '' });
    const answers = await times(320, () => logOut('198.51.100.1'));
    expect(countOf(answers, 429)).toBe(20);
    expect((await logOut('198.51.100.2')).status).toBe(400);
  });
});

describe('the address', () => {
  it('is the one that a trusted proxy names, whatever the visitor wrote before', async () => {
    const from = await freshStore(proxied);
    const pay = (index: number, visitor: string) =>
      from('10.0.0.1').send(
        'POST',
        '/cart/checkout',
        { paymentMethod: 'pm_card_visa' },
        {
          'X-Forwarded-For': `192.0.2.${index % 250}, ${visitor}`,
        },
      );
    expect(countOf(await times(100, (index) => pay(index, '203.0.113.5')), 429)).toBe(40);
    expect((await pay(0, '203.0.113.6')).status).toBe(422);
  });

  it('is the connection’s own where no proxy is trusted', async () => {
    const from = await freshStore(direct);
    const answers = await times(100, (index) =>
      from('203.0.113.5').send(
        'POST',
        '/cart/checkout',
        { paymentMethod: 'pm_card_visa' },
        {
          'X-Forwarded-For': `192.0.2.${index}`,
        },
      ),
    );
    expect(countOf(answers, 429)).toBe(40);
  });

  it.each([
    [undefined, '203.0.113.5', {}, '203.0.113.5'],
    [undefined, '::ffff:203.0.113.5', {}, '203.0.113.5'],
    [undefined, undefined, {}, 'local'],
    [undefined, '2001:db8:1:2:3:4:5:6', {}, '2001:db8:1:2::/64'],
    [undefined, '2001:db8::1', {}, '2001:db8:0:0::/64'],
    [undefined, 'fe80::1%eth0', {}, 'fe80:0:0:0::/64'],
    [2, '10.0.0.1', { 'X-Forwarded-For': 'forged, 203.0.113.5, 10.0.0.2' }, '203.0.113.5'],
    [2, '10.0.0.1', { 'X-Forwarded-For': '203.0.113.5' }, '10.0.0.1'],
    [1, '10.0.0.1', {}, '10.0.0.1'],
    [1, '10.0.0.1', { 'X-Forwarded-For': 'no address' }, '10.0.0.1'],
    [1, '10.0.0.1', { 'X-Forwarded-For': '203.0.113.5:4711' }, '203.0.113.5'],
    [1, '10.0.0.1', { 'X-Forwarded-For': '[2001:db8:1:2::9]:4711' }, '2001:db8:1:2::/64'],
    [
      'cf-connecting-ip',
      '10.0.0.1',
      { 'CF-Connecting-IP': '203.0.113.5', 'X-Forwarded-For': '1.1.1.1' },
      '203.0.113.5',
    ],
  ] as const)('with trust in %j, from %j with %j, is %s', (trusted, connection, headers, expected) => {
    expect(visitorAddress(new Headers(headers), connection, trusted)).toBe(expected);
  });

  it('is told by a setting that says what it means, or the store does not start', () => {
    expect(['', '0', undefined, '2', ' x-real-ip '].map(parseTrustProxy)).toEqual([
      ...[undefined, undefined, undefined, 2, 'x-real-ip'],
    ]);
    for (const wrong of ['-1', '1.5', 'x real ip', '10.0.0.0/8']) expect(() => parseTrustProxy(wrong)).toThrow(wrong);
  });
});

describe('counters', () => {
  const count = (counters: Counters, amount: number, prefix: string) => {
    const begun = performance.now();
    for (let index = 0; index < amount; index++) counters.add(`${prefix}${index}`, 0);
    return performance.now() - begun;
  };

  it('cost the same however many are alive', () => {
    const counters = new Counters(60_000, 50_000);
    count(counters, 20_000, 'warm');
    const few = count(new Counters(60_000, 50_000), 5_000, 'a');
    count(counters, 20_000, 'b');
    expect(counters.size).toBe(40_000);
    // Looking through all of them for each request took a thousand times as long.
    expect(count(counters, 5_000, 'c')).toBeLessThan(20 * few + 50);
  });

  it('go on where of two requests at once the one that began first is counted last', () => {
    const counters = new Counters(60_000, 1_000);
    for (const now of [1_002, 1_001, 1_000]) counters.add('a', now);
    expect(counters.look('a', 1_003).count).toBe(3);
  });

  it('are bounded in number, and the one in use is kept', () => {
    const counters = new Counters(60_000, 1_000);
    for (let index = 0; index < 10_000; index++) {
      counters.add(`flood ${index}`, 0);
      counters.add('in use', 0);
    }
    expect(counters.size).toBeLessThanOrEqual(2_000);
    expect(counters.look('in use', 0).count).toBe(10_000);
  });

  it('are over after their window, and gone two later', () => {
    let now = 0;
    const counters = new Counters(1_000, 10, () => now);
    counters.add('a', now);
    expect(counters.look('a', 999)).toEqual({ count: 1, leftMs: 1 });
    expect(counters.look('a', 1_000).count).toBe(0);
    for (now = 1_000; now <= 3_000; now += 1_000) counters.add(`at ${now}`, now);
    expect(counters.size).toBe(2);
  });
});
