/**
 * Returns where an address leads, `null` where it may not be followed or loaded: only to the web, and to `extraScheme`
 * (such as `mailto:`). To be asked of the complete address, where it is used: a placeholder that is filled in later, or a
 * base that is put before it, can change the scheme. What comes from attributes, from the store and from the browser's
 * storage is all the same to it.
 */
export function safeUrl(address: string | null | undefined, base?: string, extraScheme = ''): URL | null {
  if (!address) return null;
  try {
    const url = new URL(address, base);
    return ['https:', 'http:', extraScheme].includes(url.protocol) ? url : null;
  } catch {
    return null;
  }
}
