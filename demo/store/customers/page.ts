import type { ApiContext } from '../http/environment.js';

const MAXIMUM_LENGTH = 2_000;
/** What an address brings along that is not the page: an earlier link's token. */
const DROPPED = ['vitrine-auth'];

/**
 * The page that asked, as it names itself, else as the browser does: where a sign-in link leads back to. Both are easily forged,
 * and who chooses the page gets the link's token; so a live store's links lead only to the sites that its settings list, and
 * a test store's to any.
 */
export function pageThatAsked(context: ApiContext, returnUrl?: string): string {
  const { store, origin } = context.get('visit');
  const sites = store.settings.sites ?? [];
  const isOpen = sites.length === 0 && store.key.startsWith('pk_test_');
  for (const named of [returnUrl, context.req.header('Referer'), context.req.header('Origin')]) {
    const page = webPage(named);
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
