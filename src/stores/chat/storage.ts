import { restoreOutgoing, type OutgoingMessage } from '../../domain/chat.js';
import { looksValid } from '../shared/cart-token.js';
import { fieldsOf, readJson } from '../shared/json.js';
import type { Platform } from '../shared/ports.js';
import { storageKey } from '../shared/storage-keys.js';
import { toJson } from '../../domain/json.js';

/** The conversation that this browser began, in all its tabs. */
export interface KnownConversation {
  /** `null` where it was asked for and the answer is not known. */
  readonly id: string | null;
  /** The cart token that it belongs to: an order gives the visitor a new one, and must not end what they talk about. */
  readonly token: string;
  /** Whether the visitor was asked for an e-mail address, and has said yes or no. */
  readonly isEmailSettled: boolean;
}

/** What was written in this tab and has not reached the store. */
export interface Unsent {
  readonly draft: string;
  readonly outgoing: readonly OutgoingMessage[];
}

export interface ChatStorage {
  /** What all keys of it in storage begin with. */
  readonly name: string;
  recall(): KnownConversation | null;
  keep(known: KnownConversation | null): void;
  /** The token that the next conversation is begun with; `null` for the cart's. */
  ownToken(): string | null;
  /**
   * Forgets what this tab left unsent and, where no other tab has done so (`isFirst`), the conversation: the next one is
   * begun with a token that nobody had before.
   */
  startOver(isFirst: boolean): void;
  unsent(): Unsent;
  keepUnsent(unsent: Unsent): void;
  /** Whether any tab has sent a message of that key: one that was duplicated has the same messages as the other. */
  wasTried(key: string): boolean;
  keepTried(key: string, wasTried: boolean): void;
}

/** More than a visitor has unsent at a time. */
const TRIED_KEYS = 50;

export function createChatStorage(
  storeKey: string,
  { storage, session, random }: Pick<Platform, 'storage' | 'session' | 'random'>,
): ChatStorage {
  const key = storageKey(storeKey, 'chat');
  const tokenKey = storageKey(storeKey, 'chat-token');
  const triedKey = storageKey(storeKey, 'tried-messages');
  const tried = (): readonly unknown[] => {
    const keys = readJson(storage.get(triedKey));
    return Array.isArray(keys) ? keys : [];
  };
  return {
    name: key,

    recall() {
      const { id, token, isEmailSettled } = fieldsOf(readJson(storage.get(key)));
      if (typeof token !== 'string' || !looksValid(token)) return null;
      return { id: typeof id === 'string' && id ? id : null, token, isEmailSettled: isEmailSettled === true };
    },
    keep: (known) => storage.set(key, known && toJson(known)),
    ownToken() {
      const token = storage.get(tokenKey);
      return token !== null && looksValid(token) ? token : null;
    },
    startOver(isFirst) {
      session.set(key, null);
      if (!isFirst) return;
      storage.set(key, null);
      storage.set(tokenKey, random.token());
    },
    unsent() {
      const { draft, outgoing } = fieldsOf(readJson(session.get(key)));
      return {
        draft: typeof draft === 'string' ? draft : '',
        outgoing: Array.isArray(outgoing) ? outgoing.map(restoreOutgoing).filter((one) => one !== null) : [],
      };
    },
    keepUnsent({ draft, outgoing }) {
      const left = outgoing.map(({ key, body, writtenAt, status, subject, after, arrivesUntil }) => ({
        key,
        body,
        writtenAt,
        status,
        subject,
        after,
        arrivesUntil,
      }));
      session.set(key, draft || left.length ? toJson({ draft, outgoing: left }) : null);
    },
    wasTried: (message) => tried().includes(message),
    keepTried(message, wasTried) {
      const others = tried().filter((one) => one !== message);
      storage.set(triedKey, toJson([...others, ...(wasTried ? [message] : [])].slice(-TRIED_KEYS)));
    },
  };
}
