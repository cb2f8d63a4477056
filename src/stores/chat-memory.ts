import { restoreOutgoing, type OutgoingMessage } from '../domain/chat.js';
import type { Platform } from './ports.js';

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

export interface ChatMemory {
  recall(): KnownConversation | null;
  keep(known: KnownConversation | null): void;
  unsent(): Unsent;
  keepUnsent(unsent: Unsent): void;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Anything may stand in storage: what is not of the right shape was never there. */
function parse(text: string | null): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

export function createChatMemory(storeKey: string, { storage, session }: Platform): ChatMemory {
  const key = `vitrine:${storeKey}:chat`;
  return {
    recall() {
      const { id, token, isEmailSettled } = parse(storage.get(key)) ?? {};
      if (typeof token !== 'string' || !/^[\w-]{16,128}$/.test(token)) return null;
      return { id: typeof id === 'string' && id ? id : null, token, isEmailSettled: isEmailSettled === true };
    },
    keep: (known) => storage.set(key, known && JSON.stringify(known)),
    unsent() {
      const { draft, outgoing } = parse(session.get(key)) ?? {};
      return {
        draft: typeof draft === 'string' ? draft : '',
        outgoing: Array.isArray(outgoing) ? outgoing.map(restoreOutgoing).filter((one) => one !== null) : [],
      };
    },
    keepUnsent({ draft, outgoing }) {
      const left = outgoing.map(({ key, body, writtenAt, status, subject, after }) => ({
        key,
        body,
        writtenAt,
        status,
        subject,
        after,
      }));
      session.set(key, draft || left.length ? JSON.stringify({ draft, outgoing: left }) : null);
    },
  };
}
