import type { ApiContext } from '../http/environment.js';
import { isSite, webPage } from '../http/sites.js';

const MAXIMUM_LENGTH = 2_000;
/** What an address brings along that is not the page: an earlier link's token. */
const DROPPED = ['vitrine-auth'];

/**
 * The page that asked, as it names itself, else as the browser does: where a sign-in link leads back to. Both are easily
 * forged, and who chooses the page gets the link's token; so links lead only to the store's sites.
 */
export function pageThatAsked(context: ApiContext, returnUrl?: string): string {
  const visit = context.get('visit');
  for (const named of [returnUrl, context.req.header('Referer'), context.req.header('Origin')]) {
    const page = named === undefined || named.length > MAXIMUM_LENGTH ? null : webPage(named);
    if (!page || !isSite(visit, page)) continue;
    for (const name of DROPPED) page.searchParams.delete(name);
    return page.href;
  }
  return webPage(visit.store.settings.sites?.[0])?.href ?? `${visit.origin}/`;
}
