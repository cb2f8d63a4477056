import type { StoreRecord } from '../model.js';
import type { Visit } from '../services.js';

/** Where a store's links may lead: origins; null for anywhere. */
export type Sites = readonly string[] | null;

/** The app's own origin as a setting says it. Throws where it is no web address. */
export function parsePublicOrigin(text: string): string {
  const page = webPage(text);
  if (!page) throw new Error(`PUBLIC_ORIGIN is "${text}", which is no web address.`);
  return page.origin;
}

/** The list of sites as the `SITES` setting says it, with commas between; none where it is not set. */
export function parseSites(setting: string | undefined): readonly string[] {
  const sites = (setting ?? '').split(',').flatMap((site) => site.trim() || []);
  const wrong = sites.find((site) => !webPage(site));
  if (wrong !== undefined) throw new Error(`SITES names "${wrong}", which is no web address.`);
  return sites;
}

/**
 * The sites that a store lists, and the app's own origin. A test store without a list leads anywhere while it is developed
 * with, because then its pages are on whatever address the developer has them.
 */
export function sitesOf({ settings, key }: StoreRecord, origin: string, mode: 'development' | 'production'): Sites {
  const listed = settings.sites ?? [];
  if (listed.length === 0 && mode === 'development' && key.startsWith('pk_test_')) return null;
  return [origin, ...listed].flatMap((site) => webPage(site)?.origin ?? []);
}

/** Whether an address that a client names may be led to. Any client may name any address, also a stranger's. */
export function isSite({ sites }: Pick<Visit, 'sites'>, address: URL): boolean {
  return sites === null || sites.includes(address.origin);
}

/** A web page's address without what could be hidden in front of its host; null for anything else. */
export function webPage(text: string | undefined): URL | null {
  if (text === undefined || !URL.canParse(text)) return null;
  const url = new URL(text);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  url.username = '';
  url.password = '';
  return url;
}
