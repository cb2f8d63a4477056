import { atom, type ReadableAtom } from 'nanostores';
import { toApiError } from '../../api/errors.js';
import type { AuthRequestOrigin } from '../../contract/customer.js';
import type { ElsewhereState } from './sign-in-state.js';

/** What asked for a link that was opened here: it is signed in too by `signIn`, on the word of whoever opened the link. */
export function createElsewhere(signIn: () => Promise<void>, over: AbortSignal) {
  const $elsewhere = atom<ElsewhereState | null>(null);
  return {
    /** Asks the visitor about it. */
    ask: (origin: AuthRequestOrigin): void => $elsewhere.set({ ...origin, status: 'open', error: null }),

    face: {
      /** What else waits for the link that was opened here; `null` where nothing does. */
      $elsewhere: $elsewhere as ReadableAtom<ElsewhereState | null>,

      /** Signs in what asked for the link elsewhere: only whoever opened it knows whether that is theirs. */
      async confirmElsewhere(): Promise<void> {
        const elsewhere = $elsewhere.get();
        if (elsewhere?.status !== 'open') return;
        const busy = { ...elsewhere, status: 'busy', error: null } as const;
        $elsewhere.set(busy);
        const isLate = () => over.aborted || $elsewhere.get() !== busy;
        try {
          await signIn();
          if (!isLate()) $elsewhere.set({ ...elsewhere, status: 'done', error: null });
        } catch (thrown) {
          if (!isLate()) $elsewhere.set({ ...elsewhere, error: toApiError(thrown) });
        }
      },

      /** Leaves it outside: the visitor says so, or is another one now. */
      declineElsewhere: (): void => $elsewhere.set(null),
    },
  };
}
