import { toApiError, type ApiError } from '../../api/errors.js';
import type { AccountApi } from '../../api/account.js';
import type { AuthLinkCheck, AuthRequestOrigin } from '../../contract/customer.js';
import { lookUp } from '../../domain/look-up.js';
import type { MessageKey } from '../../i18n/messages.js';
import { storageKey } from '../shared/storage-keys.js';
import type { KnownCustomer } from './auth.js';
import { createAskedLink } from './asked-link.js';
import { createElsewhere } from './elsewhere.js';
import type { Platform } from '../shared/ports.js';
import type { SignInState } from './sign-in-state.js';

const LINK_NOTES: Readonly<Record<string, MessageKey>> = {
  auth_link_expired: 'linkExpired',
  auth_link_used: 'linkUsed',
};

export interface LinkOpeningOptions {
  readonly storeKey: string;
  readonly api: Pick<AccountApi, 'checkLink' | 'verify' | 'confirmElsewhere'>;
  readonly platform: Platform;
  /** Looks who is signed in by now; rejects where the store can't be asked. */
  readonly look: () => Promise<KnownCustomer | null>;
  /** Puts the way in back to its beginning, with what is different. */
  readonly startOver: (change?: Partial<SignInState>) => void;
  readonly over: AbortSignal;
}

/** Opens a sign-in link that led here, after a question where somebody else may have asked for it. */
export function createLinkOpening({ storeKey, api, platform, look, startOver, over }: LinkOpeningOptions) {
  let linkToken = '';
  const elsewhere = createElsewhere(() => api.confirmElsewhere(linkToken), over);
  /** Told whether the visitor is in, or `false` where that needs them. */
  let linkEnded = (_isIn: boolean) => {};
  /** What was not answered, to be done again. */
  let attempt = (): Promise<boolean> => Promise.resolve(false);
  const asked = createAskedLink(storeKey, platform);
  /** What the store has said of the link; `null` where it does not tell. */
  let known: AuthLinkCheck | null = null;
  const forgetLink = () => platform.session.set(storageKey(storeKey, 'sign-in-link'), null);

  const refuse = (error: ApiError) => {
    if (error.kind !== 'refused') return startOver({ step: 'unanswered', error });
    forgetLink();
    startOver({ note: lookUp(LINK_NOTES, error.code) ?? 'linkInvalid' });
  };

  /** Whether it is the link's customer who is signed in. Where the store has not told whose it is, that can't be compared. */
  const isOpened = (customer: KnownCustomer | null) =>
    customer !== null && (known === null || customer.email === known.email);

  /** Opens a link that this browser has asked for; asks first where somebody else may have. */
  const check = async (): Promise<boolean> => {
    startOver({ step: 'opening' });
    known = null;
    try {
      const token = asked.token();
      known = await api.checkLink(linkToken, token);
      if (known ? known.requestedHere : token !== null) return await open();
      startOver({ step: 'confirm', email: known?.email ?? '' });
    } catch (thrown) {
      const error = toApiError(thrown);
      // A second load of the page has used it already.
      const isIn = error.kind === 'refused' && (await look().catch(() => null)) !== null;
      if (isIn) {
        forgetLink();
        startOver();
      }
      if (isIn || over.aborted) return isIn;
      refuse(error);
    }
    return false;
  };

  const open = async (): Promise<boolean> => {
    startOver({ step: 'opening' });
    let origin: AuthRequestOrigin | null;
    try {
      origin = await api.verify(linkToken);
    } catch (thrown) {
      const error = toApiError(thrown);
      // An answer that was lost, or a second load of the page: what counts is who is in.
      const isIn = isOpened(await look().catch(() => null));
      if (over.aborted) return isIn;
      if (!isIn) {
        refuse(error);
        return false;
      }
      origin = known?.requestedElsewhere ?? null;
    }
    forgetLink();
    // An order took the token along that asked: nobody else waits.
    const isAskedHere = known?.requestedHere === true;
    if (origin && isAskedHere) await api.confirmElsewhere(linkToken).catch(() => {});
    try {
      const isIn = (await look()) !== null;
      startOver();
      // After that: who comes is not asked about what was the one's before.
      if (isIn && origin && !isAskedHere) elsewhere.ask(origin);
      return isIn;
    } catch {
      if (!over.aborted) startOver({ step: 'unanswered' });
      return false;
    }
  };

  return {
    /** Uses the token of a link; answers whether the visitor is signed in now. */
    open(token: string): Promise<boolean> {
      linkToken = token;
      known = null;
      attempt = open;
      return open();
    },

    /**
     * Uses the token of a link that led to this page, after a question where this browser did not ask for it. `ended` is
     * told whether the visitor is in, or `false` as long as they have to say something.
     */
    async openLink(token: string, ended: (isIn: boolean) => void): Promise<void> {
      linkToken = token;
      linkEnded = ended;
      attempt = check;
      ended(await check());
    },

    /** The visitor wants to be signed in by the link. */
    async confirm(): Promise<void> {
      attempt = open;
      linkEnded(await open());
    },

    /** Tries once more, after the store did not answer. */
    async retry(): Promise<boolean> {
      const isIn = await attempt();
      linkEnded(isIn);
      return isIn;
    },

    /** The visitor does not want to be signed in by the link. */
    decline(): void {
      forgetLink();
      startOver();
    },

    ...elsewhere.face,
  };
}
