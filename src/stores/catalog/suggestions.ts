import { atom, type ReadableAtom } from 'nanostores';
import type { ApiClient } from '../../api/client.js';
import type { Product } from '../../contract/product.js';
import type { ApiError } from '../../api/errors.js';
import { isSearchable, parseRecent, searchText, withRecent } from '../../domain/catalog/search.js';
import { onAbort } from '../shared/on-abort.js';
import { createLatestRead } from '../shared/load.js';
import type { Clock, KeyValueStorage } from '../shared/ports.js';
import { storageKey } from '../shared/storage-keys.js';
import { toJson } from '../../domain/json.js';

export interface SuggestionsState {
  /** `idle` while nothing is looked for. Products of the text before stay until those of the next are there. */
  readonly status: 'idle' | 'loading' | 'ready' | 'failed';
  /** What the products answer to. */
  readonly text: string;
  readonly products: readonly Product[];
  /** How many the store has beyond those suggested. */
  readonly total: number;
  readonly error: ApiError | null;
}

export interface SuggestionsOptions {
  readonly api: Pick<ApiClient['catalog'], 'products'>;
  readonly clock: Clock;
  /** Texts and prices differ by language: what is shown is asked for again, and answers are kept by it. */
  readonly $locale: ReadableAtom<string>;
  readonly signal: AbortSignal;
}

export type Suggestions = ReturnType<typeof createSuggestions>;
export type RecentSearches = ReturnType<typeof createRecentSearches>;

const MOST_PRODUCTS = 6;
/** ms after the last key: long enough to leave out most texts in between, short enough not to be felt. */
const TYPING_PAUSE_MS = 160;
const KEPT_ANSWERS = 30;
const IDLE: SuggestionsState = { status: 'idle', text: '', products: [], total: 0, error: null };

/** What a search box suggests while one types: the newest text wins, requests for older ones are given up. */
export function createSuggestions({ api, clock, $locale, signal: over }: SuggestionsOptions) {
  const $state = atom<SuggestionsState>(IDLE);
  const queue = createLatestRead();
  const answers = new Map<string, SuggestionsState>();

  const keyOf = (text: string) => `${$locale.get()} ${text}`;

  const ask = async (text: string, signal: AbortSignal): Promise<SuggestionsState> => {
    await clock.wait(TYPING_PAUSE_MS, signal);
    const key = keyOf(text);
    const { data, meta } = await api.products({ q: text, perPage: MOST_PRODUCTS }, signal);
    const state = { ...IDLE, status: 'ready' as const, text, products: data, total: meta.total };
    answers.set(key, state);
    const [oldest] = answers.keys();
    if (answers.size > KEPT_ANSWERS && oldest !== undefined) answers.delete(oldest);
    return state;
  };

  let stopFollowing = () => {};
  const look = (text: string) => {
    stopFollowing();
    stopFollowing = $locale.listen(() => look(text));
    const known = answers.get(keyOf(text));
    if (known) {
      queue.abort();
      $state.set(known);
      return;
    }
    $state.set({ ...$state.get(), status: 'loading', text, error: null });
    void queue.run(
      (signal) => ask(text, signal),
      (state) => $state.set(state),
      (error) => $state.set({ ...IDLE, status: 'failed', text, error }),
    );
  };

  const stop = () => {
    stopFollowing();
    queue.abort();
  };
  onAbort(over, stop);

  return {
    $state: $state as ReadableAtom<SuggestionsState>,

    /** Looks for what was typed so far. */
    type(typed: string): void {
      const text = searchText(typed);
      const before = $state.get();
      if (over.aborted) return;
      if (!isSearchable(text)) return this.stop();
      if (before.text === text && before.status !== 'failed' && before.status !== 'idle') return;
      look(text);
    },

    /** Gives up what is looked for. */
    stop(): void {
      stop();
      $state.set(IDLE);
    },
  };
}

/** What this visitor looked for before, newest first; kept in this browser, or for this page's life where that is blocked. */
export function createRecentSearches(storeKey: string, storage: KeyValueStorage) {
  const key = storageKey(storeKey, 'searches');
  return {
    get: (): readonly string[] => parseRecent(storage.get(key)),
    add(typed: string): void {
      storage.set(key, toJson(withRecent(this.get(), searchText(typed))));
    },
    clear: () => storage.set(key, null),
  };
}
