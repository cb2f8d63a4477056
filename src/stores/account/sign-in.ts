import { atom, type ReadableAtom } from 'nanostores';
import type { AccountApi } from '../../api/account.js';
import { toApiError } from '../../api/errors.js';
import { retryDelayMs } from '../../domain/retry-delay.js';
import type { MessageKey } from '../../i18n/messages.js';
import { onAbort } from '../shared/on-abort.js';
import { pauseWhileSeen } from '../shared/pause.js';
import type { HostPage, Platform } from '../shared/ports.js';
import type { CartToken } from '../shared/cart-token.js';
import type { KnownCustomer } from './auth.js';
import { createAskedLink } from './asked-link.js';
import { createLinkOpening } from './link-opening.js';
import type { SignInState } from './sign-in-state.js';

export interface SignInOptions {
  readonly storeKey: string;
  readonly api: Pick<AccountApi, 'sendLink' | 'checkLink' | 'verify' | 'confirmElsewhere'>;
  readonly platform: Platform;
  readonly cartToken: CartToken;
  /** Looks who is signed in by now; rejects where the store can't be asked. */
  readonly look: () => Promise<KnownCustomer | null>;
  /** Ends the waiting for a link to be opened. */
  readonly signal: AbortSignal;
}

export type SignIn = ReturnType<typeof createSignIn>;

const ASK: SignInState = {
  step: 'ask',
  email: '',
  minutes: 0,
  wait: 0,
  isResent: false,
  isSending: false,
  error: null,
  note: null,
};
/** Seconds before another link may be asked for: mail takes its time. */
const RESEND_AFTER_S = 30;
const POLL_PACE = { firstMs: 3_000, longestMs: 20_000, growth: 1.3 };
/** The parameters of the page's address in which a link brings its token and names its store. */
const TOKEN = 'vitrine-auth';
const STORE = 'vitrine-store';

/** The page as it is now, without an earlier link's token: where a link of that store is to lead. */
export function pageForLinks(page: Pick<HostPage, 'href'>, storeKey: string): string {
  const url = new URL(page.href());
  url.searchParams.delete(TOKEN);
  url.searchParams.set(STORE, storeKey);
  return url.href;
}

/** Signing in by a link that is e-mailed: asks for it, waits until it is opened somewhere, and opens one that led here. */
export function createSignIn({ storeKey, api, platform, cartToken, look, signal: over }: SignInOptions) {
  const { clock, page } = platform;
  const $state = atom<SignInState>(ASK);
  const patch = (change: Partial<SignInState>) => $state.set({ ...$state.get(), ...change });
  let waiting = new AbortController();
  onAbort(over, () => waiting.abort());

  const startOver = (change: Partial<SignInState> = {}) => {
    waiting.abort();
    $state.set({ ...ASK, ...change });
  };

  const countDown = async (seconds: number, signal: AbortSignal) => {
    for (let wait = seconds; wait >= 0 && !signal.aborted; wait--) {
      patch({ wait });
      if (wait) await clock.wait(1_000, signal).catch(() => {});
    }
  };

  /** Asks often at first, then more rarely, never while nobody looks, and no longer than the link works. */
  const watch = async (until: number, signal: AbortSignal) => {
    for (let asked = 0; ; asked++) {
      const pause = retryDelayMs(asked, POLL_PACE);
      await pauseWhileSeen(platform, Math.min(pause, Math.max(0, until - clock.now())), signal);
      if (signal.aborted) return;
      const customer = await look().catch(() => null);
      if (signal.aborted || customer) return;
      if (clock.now() >= until) return startOver({ email: $state.get().email, note: 'signInOver' });
    }
  };

  const send = async (email: string) => {
    const { isSending, step } = $state.get();
    if (isSending) return;
    patch({ email, isSending: true, error: null });
    try {
      const { expiresIn } = await api.sendLink({ email, returnUrl: pageForLinks(page, storeKey) });
      createAskedLink(storeKey, platform).keep(cartToken.get(), expiresIn * 1_000);
      waiting.abort();
      const own = (waiting = new AbortController());
      $state.set({ ...ASK, step: 'sent', email, minutes: Math.round(expiresIn / 60), isResent: step === 'sent' });
      void countDown(RESEND_AFTER_S, own.signal);
      void watch(clock.now() + expiresIn * 1_000, own.signal);
    } catch (thrown) {
      if (!over.aborted) patch({ isSending: false, error: toApiError(thrown) });
    }
  };

  const link = createLinkOpening({
    storeKey,
    api,
    platform,
    look,
    startOver,
    over,
  });

  return {
    $state: $state as ReadableAtom<SignInState>,

    /** E-mails a link that leads back to this page as it is now. */
    send: (email: string): Promise<void> => send(email.trim()),

    /** Sends another link to the same address, as soon as that may be asked for. */
    async resend(): Promise<void> {
      const { step, wait, email } = $state.get();
      if (step === 'sent' && wait === 0) await send(email);
    },

    /** Asks for an address again; `note` says why. */
    startOver: (note: MessageKey | null = null): void => startOver({ note }),

    ...link,
  };
}
