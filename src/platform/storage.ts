import type { KeyValueStorage } from '../stores/shared/ports.js';

type AreaName = 'localStorage' | 'sessionStorage';

/**
 * What the browser keeps. What `localStorage` refuses (a full disk) falls back to `sessionStorage`, where the area's name
 * stands behind the key; what that refuses too (private mode, sandboxed frames), to this page's memory.
 */
export function createStorage(area: AreaName = 'localStorage'): KeyValueStorage {
  /** `null` for what was in it once, and is kept elsewhere or nowhere now. */
  const memory = new Map<string, string | null>();
  let notify = (_refused: typeof memory) => {};
  const fallbackOf = (key: string) => `${key}:${area}`;

  const attempt = <T>(work: () => T, otherwise: T): T => {
    try {
      return work();
    } catch {
      return otherwise;
    }
  };
  const read = (name: AreaName, key: string) => attempt(() => window[name].getItem(key), null);
  /** Returns what is left to be kept. */
  const write = (name: AreaName, key: string, value: string | null) =>
    attempt(() => {
      if (value === null) window[name].removeItem(key);
      else window[name].setItem(key, value);
      return null;
    }, value);
  const namesIn = (name: AreaName) => attempt(() => Object.keys(window[name]), []);

  // What stands in a later place was written when an earlier one could not be.
  const get = (key: string) => memory.get(key) ?? read('sessionStorage', fallbackOf(key)) ?? read(area, key);

  return {
    get,
    set(key, value) {
      const left = write('sessionStorage', fallbackOf(key), write(area, key, value));
      if (left === null && !memory.has(key)) return;
      notify(memory.set(key, left));
    },
    keys: (prefix) =>
      [...memory.keys(), ...namesIn(area), ...namesIn('sessionStorage')]
        .map((name) => name.replace(fallbackOf(''), ''))
        .filter((name, at, all) => name.startsWith(prefix) && all.indexOf(name) === at && get(name) !== null),
    onRefused(listener) {
      (notify = listener)(memory);
    },
  };
}
