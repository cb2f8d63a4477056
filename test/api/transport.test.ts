import { describe, expect, it } from 'vitest';
import { isApiError, type ApiError } from '../../src/api/errors.js';
import { createTransport, type TransportOptions } from '../../src/api/transport.js';

/** A transport whose network is one function, and whose waiting costs no time. */
function transportTo(
  answer: (url: string, init: RequestInit, attempt: number) => Response | Promise<Response>,
  options: Partial<TransportOptions> = {},
) {
  const requests: { url: string; init: RequestInit }[] = [];
  const waits: number[] = [];
  const transport = createTransport({
    baseUrl: 'https://store.example/v3/public/',
    storeKey: 'pk_test_1',
    fetch: async (url, init) => {
      requests.push({ url, init });
      return answer(url, init, requests.length);
    },
    locale: () => 'fr-CA',
    cartToken: () => 'token-of-the-visitor',
    timeout: 15_000,
    signal: new AbortController().signal,
    wait: (ms, signal) =>
      new Promise((resolve, reject) => {
        // The time-out of a request never runs out here; waiting before a retry is over at once.
        if (ms === 15_000) return signal?.addEventListener('abort', () => reject(signal.reason));
        waits.push(ms);
        resolve();
      }),
    random: () => 0.5,
    ...options,
  });
  return { transport, requests, waits };
}

const json = (body: unknown, status = 200, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { status, headers });
const refusal = (status: number, code: string, headers = {}) =>
  json({ error: { code, message: 'Words.' } }, status, headers);
const failureOf = async (promise: Promise<unknown>): Promise<ApiError> => {
  const error = await promise.then(
    () => expect.fail('should have been refused'),
    (thrown: unknown) => thrown,
  );
  if (!isApiError(error)) throw error;
  return error;
};

describe('transport, what it sends', () => {
  it('puts the key in path and header, and no header that the contract does not know', async () => {
    const { transport, requests } = transportTo(() => json({ data: 1 }));
    await transport('POST', '/cart/items', { body: { productId: 'p' }, cart: true, query: { a: 'x y', b: undefined } });
    expect(requests[0]?.url).toBe('https://store.example/v3/public/pk_test_1/cart/items?a=x+y');
    expect(requests[0]?.init.headers).toEqual({
      Accept: 'application/json',
      'Accept-Language': 'fr-CA',
      Authorization: 'Bearer pk_test_1',
      'X-Cart-Token': 'token-of-the-visitor',
      'Content-Type': 'application/json',
    });
    expect(requests[0]?.init.credentials).toBe('omit');
  });

  it('sends the token of an order in place of the current one', async () => {
    const { transport, requests } = transportTo(() => json({ data: 1 }));
    await transport('GET', '/orders/o', { cart: 'older-token' });
    expect(new Headers(requests[0]?.init.headers).get('X-Cart-Token')).toBe('older-token');
  });
});

describe('transport, hostile answers', () => {
  const broken = {
    html: '<!doctype html><h1>Bad gateway',
    nothing: '',
    half: '{"data": {"id":',
    number: '7',
    list: '[]',
  };
  for (const [name, text] of Object.entries(broken)) {
    it(`calls a 200 of ${name} malformed, and ambiguous for a write`, async () => {
      const { transport, requests } = transportTo(() => new Response(text));
      const error = await failureOf(transport('POST', '/cart/items', { body: {} }));
      expect(error).toMatchObject({ kind: 'malformed', ambiguous: true });
      expect(requests).toHaveLength(1);
    });
  }

  it('has a kind for an error page that is not the contract’s', async () => {
    const { transport } = transportTo(() => new Response('<h1>Nope', { status: 404 }));
    expect(await failureOf(transport('POST', '/x'))).toMatchObject({
      kind: 'refused',
      status: 404,
      code: 'refused',
      message: '',
    });
  });
});

describe('transport, retries', () => {
  it('reads again after 5xx and lost connections', async () => {
    const { transport, requests } = transportTo((_url, _init, attempt) => {
      if (attempt === 1) return refusal(500, 'server_error');
      if (attempt === 2) throw new TypeError('network');
      return json({ data: 'there' });
    });
    expect(await transport('GET', '/products')).toEqual({ data: 'there' });
    expect(requests).toHaveLength(3);
  });

  it('waits as long as Retry-After says, and no longer than a shopper would', async () => {
    const soon = transportTo((_url, _init, attempt) =>
      attempt === 1 ? refusal(429, 'rate', { 'Retry-After': '2' }) : json({ data: 1 }),
    );
    await soon.transport('GET', '/products');
    expect(soon.waits).toEqual([2000]);
    const late = transportTo(() => refusal(429, 'rate', { 'Retry-After': '60' }));
    expect(await failureOf(late.transport('GET', '/products'))).toMatchObject({
      kind: 'rate_limited',
      retryAfter: 60_000,
    });
  });

  for (const method of ['POST', 'PUT', 'DELETE'] as const) {
    it(`never sends a ${method} twice`, async () => {
      for (const status of [429, 500, 502, 503]) {
        const { transport, requests } = transportTo(() => refusal(status, 'no'));
        await failureOf(transport(method, '/cart/items/1'));
        expect(requests).toHaveLength(1);
      }
    });
  }

  it('takes a paused store at its word, and another 503 for trouble', async () => {
    const paused = transportTo(() => refusal(503, 'store_paused'));
    expect(await failureOf(paused.transport('GET', '/'))).toMatchObject({ kind: 'refused', ambiguous: false });
    expect(paused.requests).toHaveLength(1);
    const trouble = transportTo(() => refusal(503, 'overloaded'));
    expect((await failureOf(trouble.transport('GET', '/'))).kind).toBe('server');
  });
});

describe('transport, giving up', () => {
  const untilAborted = (init: RequestInit) =>
    new Promise<Response>((_resolve, reject) =>
      init.signal?.addEventListener('abort', () => reject(new Error('aborted'))),
    );

  it('tells a caller that gave up from a store that does not answer', async () => {
    const caller = new AbortController();
    const { transport } = transportTo((_url, init) => untilAborted(init));
    const failure = failureOf(transport('POST', '/x', { signal: caller.signal }));
    caller.abort();
    expect((await failure).kind).toBe('aborted');

    const impatient = transportTo((_url, init) => untilAborted(init), { wait: () => Promise.resolve() });
    expect(await failureOf(impatient.transport('POST', '/x'))).toMatchObject({ kind: 'unanswered', ambiguous: true });
  });
});
