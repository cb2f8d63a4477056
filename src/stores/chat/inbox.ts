import type { ConversationMessage } from '../../contract/conversation.js';
import type { ConversationsApi } from '../../api/conversations.js';
import { toApiError } from '../../api/errors.js';
import { findArrived, isOwn, isUnsent, mergeMessages } from '../../domain/chat.js';
import type { CartToken } from '../shared/cart-token.js';
import { createChatNews } from './news.js';
import type { ChatStorage, KnownConversation } from './storage.js';
import type { ChatHolder, SentMessage } from './state.js';

export interface ChatInboxOptions {
  readonly api: ConversationsApi;
  readonly storage: ChatStorage;
  readonly holder: ChatHolder;
  readonly cartToken: CartToken;
  /** The store has taken a message. */
  readonly sent: (message: SentMessage) => void;
  readonly askForEmail: () => void;
  /** Lets other tabs ask the store. */
  readonly notifyTabs: () => void;
}

export type ChatInbox = ReturnType<typeof createChatInbox>;

/** Learns what the store has of the conversation. */
export function createChatInbox(options: ChatInboxOptions) {
  const { api, storage, holder, cartToken, sent, askForEmail, notifyTabs } = options;
  const { get, patch } = holder;
  const news = createChatNews();
  /** The store has said that no conversation is open: it is not asked again before the visitor looks. */
  let isQuiet = false;
  let wasAskedFor = false;

  /** Another tab may have begun a conversation, or another one. */
  const enter = (id: string) => {
    if (id === get().conversationId) return;
    news.startOver();
    patch({ conversationId: id, messages: [], news: [], hasEnded: false });
  };

  const take = (id: string, listed: readonly ConversationMessage[]) => {
    enter(id);
    const before = get();
    const messages = mergeMessages(before.messages, listed);
    const arrived = findArrived(before.outgoing, listed);
    const { fresh, news: unheard } = news.take(messages, before.unread);
    patch({
      status: 'ready',
      messages,
      unread: 0,
      ...(unheard.length > 0 && { news: unheard }),
      outgoing: before.outgoing.filter(({ key }) => !arrived.has(key)),
    });
    if (messages.some(({ sender }) => isOwn(sender))) askForEmail();
    // Their count still has what the store takes as read now.
    if (fresh.length > 0) notifyTabs();
    for (const { key, status } of before.outgoing) {
      const there = arrived.get(key);
      if (there !== undefined && status !== 'sent') sent({ isFirst: there === listed[0]?.id });
    }
  };

  const end = (id: string) => {
    if (storage.recall()?.id === id) storage.keep(null);
    // What it had but did not list any more would wait for ever.
    const outgoing = get().outgoing.filter(({ status }) => status !== 'sent');
    const none = { conversationId: null, unread: 0, email: 'none', emailError: null } as const;
    patch({ ...none, status: 'ready', hasEnded: true, outgoing });
  };

  /** What a visitor of this token may have, where nothing was written down. */
  const unknown = (): KnownConversation => ({ id: null, token: cartToken.get(), isEmailSettled: false });

  /** Lists the conversation, or finds out that there is none. */
  const list = async (known: KnownConversation, signal?: AbortSignal) => {
    let { id } = known;
    if (id === null) {
      id = (await api.current(known.token, signal))?.id ?? null;
      if (id === null) {
        // Nothing is on its way that could still begin one.
        if (get().outgoing.every(isUnsent)) storage.keep(null);
        return patch({ status: 'ready' });
      }
      storage.keep({ ...known, id });
    }
    try {
      take(id, await api.messages(known.token, id, signal));
      isQuiet = false;
    } catch (thrown) {
      if (toApiError(thrown).status !== 404) throw thrown;
      end(id);
    }
  };

  return {
    ...{ end, unknown },

    /** Whether the store may have something to say to a visitor who does not look. */
    isWorthAsking: () => !isQuiet && storage.recall() !== null,

    /** The store has a message in this conversation, perhaps its first. */
    spoken(id: string, isNew: boolean): void {
      isQuiet = false;
      enter(id);
      if (isNew) news.startFresh();
      notifyTabs();
    },

    /** What the visitor may have with the store, whether that was written down or not. */
    async readBack(): Promise<void> {
      const known = storage.recall();
      if (known || cartToken.exists()) await list(known ?? unknown());
    },

    async askWhileOpen(signal: AbortSignal): Promise<void> {
      const known = storage.recall();
      if (known) return list(known, signal);
      if (!wasAskedFor && cartToken.exists()) {
        await list(unknown(), signal);
        wasAskedFor = true;
      }
      if (get().conversationId === null) patch({ status: 'ready' });
    },

    /** Answers how many messages are new. */
    async askWhileClosed(signal: AbortSignal): Promise<number> {
      const known = storage.recall();
      if (!known || isQuiet) return get().unread;
      const current = await api.current(known.token, signal);
      isQuiet = current === null;
      if (!current) return get().unread;
      if (current.id !== known.id) storage.keep({ ...known, id: current.id });
      return current.unreadCount;
    },
  };
}
