import { atom, type ReadableAtom } from 'nanostores';
import type { ConversationMessage } from '../../contract/conversation.js';
import type { ApiError } from '../../api/errors.js';
import type { OutgoingMessage } from '../../domain/chat.js';
import type { ChatStorage } from './storage.js';

/** A message that the store has not listed yet, and what kept it, where that is known. */
export interface PendingMessage extends OutgoingMessage {
  readonly error?: ApiError | null;
}

export interface ChatState {
  /** `loading` until a conversation that is known of has been listed. */
  readonly status: 'loading' | 'ready';
  readonly conversationId: string | null;
  /** What the store has, oldest first. */
  readonly messages: readonly ConversationMessage[];
  /** What it has not listed yet, in the order of writing. */
  readonly outgoing: readonly PendingMessage[];
  /** What stands in the field. */
  readonly draft: string;
  /** Messages of the store since the visitor last looked. */
  readonly unread: number;
  /** What the store wrote that was not heard of before: the last such listing's. */
  readonly news: readonly ConversationMessage[];
  /** Whether there was a conversation that the store no longer has. */
  readonly hasEnded: boolean;
  /** Why the store could not be asked, the last time. */
  readonly error: ApiError | null;
  /** Whether the visitor is to be asked for an e-mail address, and how that went. */
  readonly email: 'none' | 'ask' | 'saving' | 'saved';
  /** `missing` where what was typed is no address. */
  readonly emailError: ApiError | 'missing' | null;
}

export interface SentMessage {
  /** Whether it began the conversation. */
  readonly isFirst: boolean;
}

/** The state as the parts of the chat change it. */
export interface ChatHolder {
  readonly $state: ReadableAtom<ChatState>;
  get(): ChatState;
  patch(change: Partial<ChatState>): void;
  /** Nothing was said, and nothing is known. */
  reset(): void;
  find(key: string): PendingMessage | undefined;
  patchMessage(key: string, change: Partial<PendingMessage>): void;
}

const NOTHING: Omit<ChatState, 'status'> = {
  conversationId: null,
  messages: [],
  outgoing: [],
  draft: '',
  unread: 0,
  news: [],
  hasEnded: false,
  error: null,
  email: 'none',
  emailError: null,
};

/** Begins with what was left unsent, and writes down each change of that. */
export function createChatState(storage: ChatStorage): ChatHolder {
  const $state = atom<ChatState>({
    ...NOTHING,
    ...storage.unsent(),
    status: storage.recall() ? 'loading' : 'ready',
  });
  const get = () => $state.get();
  const patch = (change: Partial<ChatState>) => {
    $state.set({ ...get(), ...change });
    if (change.draft !== undefined || change.outgoing) storage.keepUnsent(get());
  };
  return {
    ...{ $state, get, patch },
    reset: () => patch({ ...NOTHING, status: 'ready' }),
    find: (key) => get().outgoing.find((message) => message.key === key),
    patchMessage: (key, change) =>
      patch({
        outgoing: get().outgoing.map((message) => (message.key === key ? { ...message, ...change } : message)),
      }),
  };
}
