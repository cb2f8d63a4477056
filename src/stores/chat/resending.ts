import { goesByItself, isUnsent } from '../../domain/chat.js';
import type { Platform } from '../shared/ports.js';
import type { ChatHolder } from './state.js';

export interface ResendingOptions {
  readonly holder: ChatHolder;
  readonly platform: Pick<Platform, 'clock' | 'connectivity'>;
  readonly deliver: (key: string, isInsistent?: boolean) => Promise<void>;
  /** Whether the visitor looks at the conversation. */
  readonly isLookedAt: () => boolean;
}

/** Sends messages again that were kept: by itself once the store can be reached, or because the visitor wants it. */
export function createResending({ holder, platform, deliver, isLookedAt }: ResendingOptions) {
  const { get, find, patchMessage } = holder;
  const { clock, connectivity } = platform;
  /** Whether what was kept is to be sent: the page was just opened, or the connection is back. */
  let isDue = true;

  const kept = () => get().outgoing.filter(({ status }) => status === 'waiting' || status === 'unclear');

  const send = (key: string, isInsistent = false) => {
    const message = find(key);
    if (message) patchMessage(key, { status: isUnsent(message) ? 'sending' : 'checking', error: null });
    return deliver(key, isInsistent);
  };

  /** To look whether a message arrived is to read what the store wrote: not while the visitor does not. */
  const maySend = () => isDue && connectivity.online() && kept().length > 0 && (isLookedAt() || get().unread === 0);

  return {
    ...{ send, maySend },

    /** What was kept is to be sent as soon as it may be. */
    makeDue(): void {
      isDue = true;
    },

    /**
     * Sends what was kept, where it may be.
     *
     * @throws ApiError where the store still can't be asked
     */
    async sendKept(): Promise<void> {
      if (kept().length === 0) isDue = false;
      if (!maySend()) return;
      const ready = kept().filter((message) => goesByItself(message, clock.now()));
      await Promise.all(ready.map(({ key }) => send(key)));
      isDue = kept().length > 0;
      const failed = ready.map(({ key }) => find(key)).find((message) => message && kept().includes(message));
      if (failed?.error) throw failed.error;
    },
  };
}
