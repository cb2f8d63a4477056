import type { ConversationsApi } from '../../api/conversations.js';
import { toApiError } from '../../api/errors.js';
import { isUnsent } from '../../domain/chat.js';
import type { CartToken } from '../shared/cart-token.js';
import type { Visitor } from '../orders/visitor.js';
import { createChatListing, type ChatListingOptions } from './listing.js';
import type { ChatStorage, KnownConversation } from './storage.js';

export interface ChatInboxOptions extends ChatListingOptions {
  readonly api: ConversationsApi;
  readonly storage: ChatStorage;
  readonly cartToken: CartToken;
  readonly visitor: Visitor;
}

export type ChatInbox = ReturnType<typeof createChatInbox>;

/** Learns what the store has of the conversation. */
export function createChatInbox(options: ChatInboxOptions) {
  const { api, storage, holder, cartToken, visitor, notifyTabs } = options;
  const { get, patch } = holder;
  const { news, enter, take } = createChatListing(options);
  /** The store has said that no conversation is open: it is not asked again before the visitor looks. */
  let isQuiet = false;
  let wasAskedFor = false;

  const end = (id: string) => {
    if (storage.recall()?.id === id) storage.keep(null);
    // What it had but did not list any more would wait for ever.
    const outgoing = get().outgoing.filter(({ status }) => status !== 'sent');
    const none = { conversationId: null, unread: 0, email: 'none', emailError: null } as const;
    patch({ ...none, status: 'ready', hasEnded: true, outgoing });
  };

  /** What a visitor of this token may have, where nothing was written down. */
  const unknown = (): KnownConversation => ({
    id: null,
    token: storage.ownToken() ?? cartToken.get(),
    isEmailSettled: false,
  });
  const canBeUnknown = () => storage.ownToken() !== null || cartToken.exists();

  /** Lists the conversation, or finds out that there is none. */
  const list = async (known: KnownConversation, signal?: AbortSignal) => {
    let { id } = known;
    const isSame = visitor.watch();
    if (id === null) {
      id = (await api.current(known.token, signal))?.id ?? null;
      if (!isSame()) return;
      if (id === null) {
        // Nothing is on its way that could still begin one.
        if (get().outgoing.every(isUnsent)) storage.keep(null);
        return patch({ status: 'ready' });
      }
      storage.keep({ ...known, id });
    }
    try {
      const messages = await api.messages(known.token, id, signal);
      if (!isSame()) return;
      take(id, messages);
      isQuiet = false;
    } catch (thrown) {
      if (!isSame()) return;
      if (toApiError(thrown).status !== 404) throw thrown;
      end(id);
    }
  };

  return {
    ...{ end, unknown },

    /** Forgets what was heard: another visitor is here. */
    startOver(): void {
      holder.reset();
      news.startOver();
      isQuiet = false;
      wasAskedFor = false;
    },

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
      if (known || canBeUnknown()) await list(known ?? unknown());
    },

    async askWhileOpen(signal: AbortSignal): Promise<void> {
      const known = storage.recall();
      if (known) return list(known, signal);
      if (!wasAskedFor && canBeUnknown()) {
        await list(unknown(), signal);
        wasAskedFor = true;
      }
      if (get().conversationId === null) patch({ status: 'ready' });
    },

    /** Answers how many messages are new. */
    async askWhileClosed(signal: AbortSignal): Promise<number> {
      const known = storage.recall();
      if (!known || isQuiet) return get().unread;
      const isSame = visitor.watch();
      const current = await api.current(known.token, signal);
      if (!isSame()) return 0;
      isQuiet = current === null;
      if (!current) return get().unread;
      if (current.id !== known.id) storage.keep({ ...known, id: current.id });
      return current.unreadCount;
    },
  };
}
