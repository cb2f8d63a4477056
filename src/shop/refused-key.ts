const told = new Set<string>();

/** Says once on the console that the store does not accept its key. */
export function tellOwner(storeKey: string): void {
  if (told.has(storeKey)) return;
  told.add(storeKey);
  console.error(`[vitrine] The store does not accept the key "${storeKey}". Is it complete, and of this store?`);
}
