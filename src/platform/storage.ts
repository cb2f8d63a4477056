import type { KeyValueStorage } from '../stores/shared/ports.js';

/** What the browser keeps, or this page's memory where it blocks that (sandboxed frames, private mode, a full disk). */
export function createStorage(area: 'localStorage' | 'sessionStorage' = 'localStorage'): KeyValueStorage {
  const memory = new Map<string, string>();
  const disk = open(area);
  return {
    get(key) {
      const kept = memory.get(key);
      if (kept !== undefined) return kept;
      try {
        return disk?.getItem(key) ?? null;
      } catch {
        return null;
      }
    },
    set(key, value) {
      memory.delete(key);
      try {
        if (value === null) disk?.removeItem(key);
        else disk?.setItem(key, value);
        if (disk || value === null) return;
      } catch {
        // The quota is used up, or access was withdrawn since: memory has to do.
      }
      if (value !== null) memory.set(key, value);
    },
    keys(prefix) {
      const names = [...memory.keys()];
      try {
        names.push(...Object.keys(disk ?? {}));
      } catch {
        // See above.
      }
      return [...new Set(names)].filter((name) => name.startsWith(prefix));
    },
  };
}

function open(area: 'localStorage' | 'sessionStorage'): globalThis.Storage | null {
  try {
    return window[area];
  } catch {
    return null;
  }
}
