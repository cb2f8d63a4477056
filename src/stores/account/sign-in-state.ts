import type { ApiError } from '../../api/errors.js';
import type { AuthRequestOrigin } from '../../contract/customer.js';
import type { MessageKey } from '../../i18n/messages.js';

export interface SignInState {
  /**
   * `ask`: for an e-mail address. `sent`: a link is on its way, and this page waits for it to be opened. `confirm`: a link
   * led here that this browser did not ask for, and may be somebody else's. `opening`: the link that led here is handed to
   * the store. `unanswered`: the store did not say what became of that.
   */
  readonly step: 'ask' | 'sent' | 'confirm' | 'opening' | 'unanswered';
  /** Where the link went, or whose account it opens; empty where the store does not say. */
  readonly email: string;
  /** For how long the link works. */
  readonly minutes: number;
  /** Seconds until another link may be asked for. */
  readonly wait: number;
  /** Whether the link is not the first. */
  readonly isResent: boolean;
  readonly isSending: boolean;
  /** Why no link was sent. */
  readonly error: ApiError | null;
  /** Why an address is asked for, where that is no matter of course. */
  readonly note: MessageKey | null;
}

/** Whether a link led here, and is opened or asked about: that goes before the account of whoever is signed in already. */
export const isOfLink = ({ step }: SignInState): boolean => step !== 'ask' && step !== 'sent';

/** What asked for the link that was opened here, and waits to be signed in too. */
export interface ElsewhereState extends AuthRequestOrigin {
  readonly status: 'open' | 'busy' | 'done';
  readonly error: ApiError | null;
}
