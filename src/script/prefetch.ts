import { DEFAULT_TIMEOUT_MS } from '../api/client.js';
import { markedLanguage } from '../dom/language.js';
import { isPublishableKey } from '../domain/store-key.js';

/** How requests are sent; as `fetch`. */
export type Send = (url: string, init: RequestInit) => Promise<Response>;

/** How long an answer waits for the code that needs it, in ms. */
const KEPT_FOR_MS = 10_000;

/** What a plain grid asks for; the order is that of the shop's own request. */
const PARAMETERS = { category: 'category', q: 'query', sort: 'sort' } as const;

/** Has the text at hand for whoever asks, so that no frame goes by between an answer and what is made of it. */
function readAtOnce(response: Response): Response {
  const text = response.text();
  text.catch(() => {});
  return Object.assign(response, { text: () => text });
}

/**
 * Asks the store for what the grids of the page will show, while the code that shows it is still on its way. Answers the
 * way to send requests from then on: whoever makes one of these first gets the answer that was asked for already.
 *
 * Grids that wait for more than their attributes (another store, a choice in the page's address) are left alone.
 */
export function prefetch(script: HTMLElement, apiUrl: string): Send {
  const { storeKey = '', routing, locale } = script.dataset;
  const language = locale || markedLanguage(script) || navigator.language;
  const answers = new Map<string, Promise<Response>>();
  const isChosen = routing === 'query' ? location.search : location.hash;
  const key = storeKey.trim();

  const begin = (path: string) => {
    const url = `${apiUrl.replace(/\/+$/, '')}/${key}${path}`;
    const headers = { Accept: 'application/json', 'Accept-Language': language, Authorization: `Bearer ${key}` };
    const answer = fetch(url, { headers, credentials: 'omit', signal: AbortSignal.timeout(DEFAULT_TIMEOUT_MS) }).then(
      readAtOnce,
    );
    answer.catch(() => {});
    answers.set(url + language, answer);
  };

  const grids = [...document.querySelectorAll('vitrine-product-grid')].filter((grid) => !grid.closest('vitrine-store'));
  // Nothing but a publishable key is ever sent.
  if (grids.length && !isChosen && isPublishableKey(key)) {
    begin('/');
    for (const grid of grids) {
      const query = new URLSearchParams();
      for (const [name, attribute] of Object.entries(PARAMETERS)) {
        const value = grid.getAttribute(attribute);
        if (value) query.set(name, value);
      }
      query.set('page', '1');
      query.set('perPage', grid.getAttribute('per-page') ?? '24');
      begin(`/products?${query}`);
    }
    setTimeout(() => answers.clear(), KEPT_FOR_MS);
  }

  return (url, init) => {
    const name = url + new Headers(init.headers).get('Accept-Language');
    const answer = answers.get(name);
    answers.delete(name);
    return answer ?? fetch(url, init);
  };
}
