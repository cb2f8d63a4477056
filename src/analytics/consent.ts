/**
 * What the page said of the visitor's consent to analytics, in the words of Google's consent mode: entries that
 * `gtag('consent', 'default' | 'update', { analytics_storage: 'granted' | 'denied' })` leaves in the data layer. Absent
 * where nothing was said.
 *
 * The last update counts. A default for some regions only can forbid, but not allow: where the visitor is, is not known.
 */
export function consentOf(entries: readonly unknown[]): boolean | undefined {
  let preset: boolean | undefined;
  let updated: boolean | undefined;
  for (const entry of entries) {
    const { 0: command, 1: action, 2: parameters } = (entry ?? {}) as Readonly<Record<number, unknown>>;
    if (command !== 'consent') continue;
    const { analytics_storage: storage, region } = (parameters ?? {}) as Readonly<Record<string, unknown>>;
    if (storage !== 'granted' && storage !== 'denied') continue;
    const isGranted = storage === 'granted';
    if (action === 'update') updated = isGranted;
    else if (action === 'default' && !(isGranted && region)) preset = preset !== false && isGranted;
  }
  return updated ?? preset;
}
