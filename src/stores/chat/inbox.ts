import type { ConversationMessage } from '../../contract/conversation.js';
import type { ConversationsApi } from '../../api/conversations.js';
import { toApiError } from '../../api/errors.js';
import { findArrived, isOwn, isUnsent, mergeMessages } from '../../domain/chat.js';
import type { CartToken } from '../shared/cart-token.js';
import type { ChatStorage, KnownConversation } from './storage.js';
import type { ChatHolder, SentMessage } from './state.js';

export interface ChatInboxOptions {
  readonly api: ConversationsApi;
  readonly storage: ChatStorage;
  readonly holder: ChatHolder;
  readonly cartToken: CartToken;
  readonly sent: (message: SentMessage) => void;
  /** Lets other tabs ask the store. */
  readonly notifyTabs: () => void;
}

export type ChatInbox = ReturnType<typeof createChatInbox>;

/** Learns what the store has of the conversation. */
export function createChatInbox({ api, storage, holder, cartToken, sent, notifyTabs }: ChatInboxOptions) {
  const { get, patch } = holder;
  /** Seller's messages that are no news. */
  const knownMessageIds = new Set<string>();
  /** Whether everything that comes from now on is new to the visitor. */
  let isUpToDate = false;
  /** The store has said that no conversation is open: it is not asked again before the visitor looks. */
  let isQuiet = false;
  let wasAskedFor = false;

  /** Another tab may have begun a conversation, or another one. */
  const enter = (id: string) => {
    if (id === get().conversationId) return;
    knownMessageIds.clear();
    isUpToDate = false;
    patch({ conversationId: id, messages: [], news: [], hasEnded: false });
  };

  /** The visitor is asked for an address once something was said, until there is an answer. */
  const askForEmail = () => {
    if (get().email === 'none' && storage.recall()?.isEmailSettled === false) patch({ email: 'ask' });
  };

  const take = (id: string, listed: readonly ConversationMessage[]) => {
    enter(id);
    const before = get();
    const messages = mergeMessages(before.messages, listed);
    const arrived = findArrived(before.outgoing, listed);
    const fresh = messages.filter((message) => !isOwn(message.sender) && !knownMessageIds.has(message.id));
    // What was read before this page was opened is no news.
    const news = isUpToDate ? fresh : fresh.slice(Math.max(0, fresh.length - before.unread));
    isUpToDate = true;
    for (const message of fresh) knownMessageIds.add(message.id);
    patch({
      status: 'ready',
      messages,
      unread: 0,
      ...(news.length > 0 && { news }),
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
    ...{ askForEmail, end, unknown },

    /** Whether the store may have something to say to a visitor who does not look. */
    isWorthAsking: () => !isQuiet && storage.recall() !== null,

    /** The store has a message in this conversation, perhaps its first. */
    spoken(id: string, isNew: boolean): void {
      isQuiet = false;
      enter(id);
      if (isNew) isUpToDate = true;
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
