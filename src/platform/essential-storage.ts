import { documentProperty } from '../dom/document.js';
import type { KeyValueStorage } from '../stores/shared/ports.js';
import { isEssentialKey } from '../stores/shared/essential-keys.js';

/** Answers whether a key's value is lost with this page. */
export type IsLost = (key: string) => boolean;

const kept = new WeakMap<KeyValueStorage, IsLost>();

/**
 * Keeps as cookies what a visitor can't do without, where the browser refuses it otherwise, such as in an app's browser that
 * has no DOM storage. The cookies end with the browser's session; the page's own server sees them. Takes up those of earlier
 * pages first.
 */
export function keepEssentials(storage: KeyValueStorage): IsLost {
  const known = kept.get(storage);
  if (known) return known;
  for (const [key, value] of readCookies()) if (storage.get(key) === null) storage.set(key, value);

  let refused: ReadonlyMap<string, string | null> = new Map();
  const isLost: IsLost = (key) => {
    const value = refused.get(key) ?? null;
    return value !== null && readCookies().get(key) !== value;
  };
  kept.set(storage, isLost);
  storage.onRefused?.((now) => {
    refused = now;
    const cookies = readCookies();
    for (const [key, value] of refused) {
      if (isEssentialKey(key) && (cookies.get(key) ?? null) !== value) writeCookie(key, value);
      cookies.delete(key);
    }
    // Storage has them now. Those that it does not know are other tabs'.
    for (const key of cookies.keys()) if (storage.get(key) !== null) writeCookie(key, null);
  });
  return isLost;
}

/** Essential keys that stand in cookies. */
function readCookies(): Map<string, string> {
  const cookies = new Map<string, string>();
  try {
    for (const cookie of documentProperty('cookie').split('; ')) {
      if (!cookie.startsWith('vitrine%3A')) continue;
      const [key = '', value = ''] = cookie.split('=').map(decodeURIComponent);
      if (isEssentialKey(key)) cookies.set(key, value);
    }
  } catch {
    // A sandboxed frame has none, and what can't be decoded is nobody's.
  }
  return cookies;
}

function writeCookie(key: string, value: string | null): void {
  const attributes = [
    [key, value ?? ''].map(encodeURIComponent).join('='),
    'Path=/',
    'SameSite=Lax',
    ...(location.origin.startsWith('https') ? ['Secure'] : []),
    ...(value === null ? ['Max-Age=0'] : []),
  ];
  try {
    Reflect.set(Document.prototype, 'cookie', attributes.join('; '), document);
  } catch {
    // See above.
  }
}
