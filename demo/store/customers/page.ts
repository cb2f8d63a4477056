import type { ApiContext } from '../http/environment.js';

const MAXIMUM_LENGTH = 2_000;
/** What an address brings along that is not the page: an earlier link's token. */
const DROPPED = ['vitrine-auth'];

/**
 * The page that asked, as the browser names it: where a sign-in link leads back to. A header is easily forged, and who chooses
 * the page gets the link's token; so a live store's links lead only to the sites that its settings list, and a test store's
 * to any.
 */
export function pageThatAsked(context: ApiContext): string {
  const { store, origin } = context.get('visit');
  const sites = store.settings.sites ?? [];
  const isOpen = sites.length === 0 && store.key.startsWith('pk_test_');
  for (const header of ['Referer', 'Origin']) {
    const page = webPage(context.req.header(header));
    if (page && (isOpen || sites.some((site) => webPage(site)?.origin === page.origin))) return page.href;
  }
  return webPage(sites[0])?.href ?? `${origin}/`;
}

function webPage(text: string | undefined): URL | null {
  if (text === undefined || text.length > MAXIMUM_LENGTH || !URL.canParse(text)) return null;
  const url = new URL(text);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  url.username = '';
  url.password = '';
  for (const name of DROPPED) url.searchParams.delete(name);
  return url;
}
