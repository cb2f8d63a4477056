import { atom } from 'nanostores';
import { describe, expect, it } from 'vitest';
import type { Product, ProductQuery } from '../../../src/contract/product.js';
import type { Page } from '../../../src/contract/response.js';
import { ApiError } from '../../../src/api/errors.js';
import type { Clock, KeyValueStorage } from '../../../src/stores/shared/ports.js';
import { createRecentSearches, createSuggestions } from '../../../src/stores/catalog/suggestions.js';

/** A catalogue whose answers come when the test says so, and a clock that stands until it is let go on. */
function setUp() {
  const pauses: (() => void)[] = [];
  const requests: {
    query: ProductQuery;
    signal: AbortSignal;
    answer: (page: Page<Product>) => void;
    fail: (error: unknown) => void;
  }[] = [];
  const clock: Clock = {
    now: () => 0,
    wait: (_ms, signal) =>
      new Promise((resolve, reject) => {
        pauses.push(resolve);
        signal?.addEventListener('abort', () => reject(new Error('aborted')));
      }),
  };
  const $locale = atom('en');
  const store = createSuggestions({
    signal: new AbortController().signal,
    clock,
    $locale,
    api: {
      products: (query = {}, signal) =>
        new Promise((answer, fail) => void requests.push({ query, signal: signal as AbortSignal, answer, fail })),
    },
  });
  return {
    store,
    requests,
    speak: (next: string) => $locale.set(next),
    /** Lets the pause after the last key end. */
    async pause() {
      pauses.splice(0).forEach((resolve) => resolve());
      await flush();
    },
  };
}

const flush = () => new Promise<void>((resolve) => setImmediate(resolve));
const product = (name: string) => ({ id: name, slug: name, name }) as Product;
const page = (...names: string[]): Page<Product> => ({
  data: names.map(product),
  meta: { currentPage: 1, perPage: 6, total: names.length + 10, lastPage: 3 },
});

describe('suggestions', () => {
  it('asks once for what was typed last, after a pause', async () => {
    const { store, requests, pause } = setUp();
    for (const text of ['ca', 'can', 'cand']) store.type(text);
    expect(requests).toHaveLength(0);
    await pause();
    expect(requests.map(({ query }) => query)).toEqual([{ q: 'cand', perPage: 6 }]);
    requests[0]?.answer(page('candle'));
    await flush();
    expect(store.$state.get()).toMatchObject({ status: 'ready', text: 'cand', total: 11 });
  });

  it('gives up an older request, and drops its answer if it comes all the same', async () => {
    const { store, requests, pause } = setUp();
    store.type('candle');
    await pause();
    store.type('soap');
    expect(requests[0]?.signal.aborted).toBe(true);
    await pause();
    requests[1]?.answer(page('soap'));
    await flush();
    requests[0]?.answer(page('candle'));
    await flush();
    expect(store.$state.get().products.map(({ name }) => name)).toEqual(['soap']);
  });

  it('keeps the products of the text before on screen meanwhile', async () => {
    const { store, requests, pause } = setUp();
    store.type('ca');
    await pause();
    requests[0]?.answer(page('candle'));
    await flush();
    store.type('can');
    expect(store.$state.get()).toMatchObject({ status: 'loading', products: [product('candle')] });
  });

  it('knows an answer again without asking, in the same language only', async () => {
    const { store, requests, pause, speak } = setUp();
    store.type('candle');
    await pause();
    requests[0]?.answer(page('candle'));
    await flush();
    store.stop();
    store.type('candle');
    expect(store.$state.get().status).toBe('ready');
    speak('fr');
    store.stop();
    store.type('candle');
    await pause();
    expect(requests).toHaveLength(2);
  });

  it('tells of a failure, and asks again for the same text', async () => {
    const { store, requests, pause } = setUp();
    store.type('candle');
    await pause();
    requests[0]?.fail(new ApiError({ kind: 'unanswered' }));
    await flush();
    expect(store.$state.get()).toMatchObject({ status: 'failed', error: { kind: 'unanswered' }, products: [] });
    store.type('candle');
    await pause();
    expect(requests).toHaveLength(2);
  });

  it('stops for a text that says nothing', async () => {
    const { store, requests, pause } = setUp();
    store.type('ca');
    store.type('c');
    await pause();
    expect(requests).toHaveLength(0);
    expect(store.$state.get().status).toBe('idle');
  });
});

describe('recent searches', () => {
  function setUpStorage(): KeyValueStorage & { readonly kept: Map<string, string> } {
    const kept = new Map<string, string>();
    return {
      kept,
      get: (key) => kept.get(key) ?? null,
      set: (key, value) => void (value === null ? kept.delete(key) : kept.set(key, value)),
      keys: () => [...kept.keys()],
    };
  }

  it('are kept by store, and survive', () => {
    const storage = setUpStorage();
    createRecentSearches('pk_test_a', storage).add(' soy  wax ');
    expect(createRecentSearches('pk_test_a', storage).get()).toEqual(['soy wax']);
    expect(createRecentSearches('pk_test_b', storage).get()).toEqual([]);
  });

  it('keep what another tab added', () => {
    const storage = setUpStorage();
    const here = createRecentSearches('pk_test_a', storage);
    createRecentSearches('pk_test_a', storage).add('there');
    here.add('here');
    expect(here.get()).toEqual(['here', 'there']);
  });

  it('leave nothing behind when cleared', () => {
    const storage = setUpStorage();
    const store = createRecentSearches('pk_test_a', storage);
    store.add('wax');
    store.clear();
    expect(store.get()).toEqual([]);
    expect(storage.kept.size).toBe(0);
  });
});
