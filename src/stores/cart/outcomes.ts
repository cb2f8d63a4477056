import type { ApiError } from '../../api/errors.js';

interface Waiter {
  readonly resolve: () => void;
  readonly reject: (error: ApiError) => void;
}

/** The promises that this page gave for its changes, until each change is settled, by whichever tab. */
export function createCartOutcomes() {
  const waiting = new Map<string, { readonly key: string; readonly waiters: readonly Waiter[] }>();
  return {
    /** A promise for the mutation `id`; `key` names what it is about. */
    expect(id: string, key: string): Promise<void> {
      const outcome = new Promise<void>((resolve, reject) => waiting.set(id, { key, waiters: [{ resolve, reject }] }));
      // Whoever does not ask is told by the cart's state.
      outcome.catch(() => {});
      return outcome;
    },

    /** `id` stands for `replacedId` too from now on. */
    merge(replacedId: string, id: string): void {
      const [replaced, own] = [waiting.get(replacedId), waiting.get(id)];
      if (!replaced || !own) return;
      waiting.delete(replacedId);
      waiting.set(id, { ...own, waiters: [...own.waiters, ...replaced.waiters] });
    },

    has: (id: string) => waiting.has(id),

    /** Keeps the promises of all changes that are not open any more. */
    settle(
      isOpen: (id: string) => boolean,
      refusalOf: (id: string) => ApiError | null,
      refused: (key: string, error: ApiError) => void,
    ): void {
      for (const [id, { key, waiters }] of waiting) {
        if (isOpen(id)) continue;
        waiting.delete(id);
        const refusal = refusalOf(id);
        if (refusal) refused(key, refusal);
        for (const { resolve, reject } of waiters) {
          if (refusal) reject(refusal);
          else resolve();
        }
      }
    },
  };
}
