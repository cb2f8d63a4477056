const reported = new Set<string>();

/** Says once on the console that the store does not accept its key. */
export function reportRefusedKey(storeKey: string): void {
  if (reported.has(storeKey)) return;
  reported.add(storeKey);
  console.error(`[vitrine] The store does not accept the key "${storeKey}". Is it complete, and of this store?`);
}
