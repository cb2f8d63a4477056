/**
 * The script tag's file, `vitrine.js`: a classic script that knows its own address, warms up the connection to the store and
 * loads the module build that stands beside it. The only file of the build whose name never changes.
 */
import { baseAddress, documentProperty } from '../dom/document.js';
import type { boot } from './embed.js';
import { DEFAULT_API_URL } from '../api/client.js';
import { prefetch } from './prefetch.js';

/** Address of the module build, relative to this script; named by the build. */
declare const __EMBED__: string;

// A symbol, because an `id="vitrine"` on the page would make a global of that name.
const loadedKey = Symbol.for('vitrine.script');
const page = globalThis as { [loadedKey]?: Promise<void> };
/** The tag with the store's key. What runs this file may be another's tag: old libraries copy only its address, or its text. */
const KEYED = 'script[data-store-key][src]';
const current = documentProperty('currentScript');
const running = current instanceof HTMLScriptElement && current.src ? current : null;
const script = running?.matches(KEYED) ? running : (document.querySelector<HTMLScriptElement>(KEYED) ?? running);

function preconnect(origin: string): void {
  const link = document.createElement('link');
  link.rel = 'preconnect';
  link.href = origin;
  link.crossOrigin = '';
  documentProperty('head').append(link);
}

async function load(element: HTMLScriptElement): Promise<void> {
  const embed = new URL(__EMBED__, element.src).href;
  try {
    const api = new URL(element.dataset['apiUrl'] || DEFAULT_API_URL, baseAddress());
    preconnect(api.origin);
    const send = prefetch(element, api.href);
    const module = (await import(/* @vite-ignore */ embed)) as { boot: typeof boot };
    module.boot(element, send);
  } catch (error) {
    delete page[loadedKey];
    console.error('[vitrine] The shop could not be loaded.', error);
  }
}

if (script) page[loadedKey] ??= load(script);
