/** One listener for each signal, however much ends by it: Node takes more than ten for a leak. */
const endings = new WeakMap<AbortSignal, Set<() => void>>();

/**
 * Calls `end` when the signal aborts, at once where it has; in the order in which that was asked for. Answers the function
 * that takes it back, for what may end before.
 */
export function onAbort(signal: AbortSignal, end: () => void): () => void {
  if (signal.aborted) end();
  let ends = endings.get(signal);
  if (!ends) {
    const all = (ends = new Set());
    endings.set(signal, all);
    signal.addEventListener('abort', () => all.forEach((one) => one()));
  }
  const known = ends.add(end);
  return () => known.delete(end);
}
