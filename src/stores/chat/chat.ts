import { DEFAULT_TIMEOUT_MS } from '../../api/client.js';
import { conversationsApi } from '../../api/conversations.js';
import { toApiError } from '../../api/errors.js';
import { goesByItself, isUnsent, roomLeft } from '../../domain/chat.js';
import { isEmail } from '../../domain/checkout/email.js';
import type { Shop } from '../shop.js';
import { createChatOutbox } from './outbox.js';
import { createChatStorage } from './storage.js';
import { createChatInbox } from './inbox.js';
import { createPolling } from './polling.js';
import { holdChat, type ChatState, type SentMessage } from './state.js';
import { createChatTopic } from './topic.js';
import type { Tabs } from '../shared/ports.js';
import { storageKey } from '../shared/storage-keys.js';

export type ChatStore = ReturnType<typeof chatStore>;

const POLL_WHILE_OPEN_MS = 4_000;
const POLL_WHILE_CLOSED_MS = 60_000;

/** The conversation of a shop: one, however many elements show it, in step with other tabs. */
export const chatOf = (shop: Shop, tabs: Tabs): ChatStore => shop.part('chat', () => chatStore(shop, tabs));

function chatStore(shop: Shop, tabs: Tabs) {
  const { cartToken, options, platform } = shop;
  const { timeout = DEFAULT_TIMEOUT_MS } = options;
  const { clock, connectivity, random } = platform;
  const api = conversationsApi(shop.api.transport);
  const storage = createChatStorage(options.storeKey, platform);
  const holder = holdChat(storage);
  const { $state, get, patch, find, patchMessage } = holder;
  const topic = createChatTopic(shop);
  const listeners = new Set<(message: SentMessage) => void>();
  let lookers = 0;
  /** Whether what was kept is to be sent: the page was just opened, or the connection is back. */
  let isKeptDue = true;

  /** The page hears of each message once, however many elements there are. */
  const sent = (message: SentMessage) => {
    const [listener] = listeners;
    listener?.(message);
  };

  // What was read or written in another tab changes what is new here.
  const channel = tabs.channel(storage.name, () => polling.now());
  const reading = createChatInbox({ api, storage, holder, cartToken, sent, notifyTabs: () => channel.post() });

  // Before the rhythm is called, which asks at once.
  const stopReturning = connectivity.onReturn(() => (isKeptDue = true));

  const kept = () => get().outgoing.filter(({ status }) => status === 'waiting' || status === 'unclear');

  /** To look whether a message arrived is to read what the store wrote: not while the visitor does not. */
  const mayBringKept = () =>
    isKeptDue && connectivity.online() && kept().length > 0 && (lookers > 0 || get().unread === 0);

  /** Sends what was kept; throws where the store still can't be asked. */
  const bringKept = async () => {
    if (kept().length === 0) isKeptDue = false;
    if (!mayBringKept()) return;
    const ready = kept().filter((message) => goesByItself(message, clock.now()));
    await Promise.all(ready.map(({ key }) => bring(key)));
    isKeptDue = kept().length > 0;
    const failed = ready.map(({ key }) => find(key)).find((message) => message && kept().includes(message));
    if (failed?.error) throw failed.error;
  };

  const polling = createPolling({
    platform,
    pause: () =>
      lookers > 0 || mayBringKept() ? POLL_WHILE_OPEN_MS : reading.isWorthAsking() ? POLL_WHILE_CLOSED_MS : null,
    async ask(signal) {
      try {
        if (lookers > 0) {
          await reading.askWhileOpen(signal);
        } else {
          const unread = await reading.askWhileClosed(signal);
          if (lookers === 0) patch({ unread });
        }
        if (get().error) isKeptDue = true;
        patch({ error: null });
        await bringKept();
      } catch (thrown) {
        if (!signal.aborted) patch({ error: toApiError(thrown), status: 'ready' });
        throw thrown;
      }
    },
  });

  const deliver = createChatOutbox({
    api,
    platform,
    locks: tabs.locks,
    lockName: storageKey(options.storeKey, 'message'),
    timeout,
    storage,
    holder,
    reading,
    sent,
    listSoon: () => polling.now(),
  });

  /** What a conversation is about can only be said where it begins. */
  const isTopicWanted = ({ conversationId, status }: ChatState) =>
    lookers > 0 && conversationId === null && status === 'ready';
  const stopFollowing = $state.subscribe((state) => topic.follow(isTopicWanted(state)));

  const isStuck = (key: string) => ['failed', 'waiting', 'unclear'].includes(find(key)?.status ?? '');

  const bring = (key: string, isInsistent = false) => {
    const message = find(key);
    if (message) patchMessage(key, { status: isUnsent(message) ? 'sending' : 'checking', error: null });
    return deliver(key, isInsistent);
  };

  return {
    $state,
    $topic: topic.$topic,
    dropTopic: () => topic.drop(),

    /**
     * Follows the conversation for an element, until the answered function is called. The first element that does is
     * told of each message that the store has taken.
     */
    attach(listener: (message: SentMessage) => void): () => void {
      listeners.add(listener);
      polling.start();
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) polling.stop();
      };
    },

    /** The visitor looks at the conversation, until the answered function is called. */
    look(): () => void {
      lookers++;
      patch(storage.recall() && get().messages.length === 0 ? { status: 'loading' } : {});
      polling.now();
      let isOver = false;
      return () => {
        if (isOver) return;
        isOver = true;
        lookers--;
        patch({ news: [], ...(get().email === 'saved' && { email: 'none' }) });
      };
    },

    /** Asks the store again at once. */
    retry: () => polling.now(),

    setDraft: (draft: string) => patch({ draft }),

    /** Sends what stands in the field, and empties that; answers false where there is nothing, or too much. */
    send(): boolean {
      const { draft, outgoing, messages } = get();
      const body = draft.trim();
      if (!body || (roomLeft(draft) ?? 0) < 0) return false;
      const key = random.token();
      const about = { subject: topic.subject(), writtenAt: clock.now() };
      const after = messages.at(-1)?.id ?? null;
      const message = { key, body, ...about, status: 'sending', after, arrivesUntil: 0 } as const;
      patch({ draft: '', outgoing: [...outgoing, message] });
      void deliver(key);
      return true;
    },

    /** Sends one again that did not arrive; where that is not certain, it is looked for first. */
    sendAgain(key: string): void {
      if (isStuck(key)) void bring(key, true);
    },

    /** Forgets one that did not arrive. */
    discard(key: string): void {
      if (isStuck(key)) patch({ outgoing: get().outgoing.filter((message) => message.key !== key) });
    },

    /** Leaves the address that answers go to while the visitor is away. */
    async saveEmail(text: string): Promise<void> {
      const known = storage.recall();
      if (get().email !== 'ask' || !known || known.id === null) return;
      if (!isEmail(text)) return patch({ emailError: 'missing' });
      patch({ email: 'saving', emailError: null });
      try {
        await api.saveEmail(known.token, known.id, text.trim());
        storage.keep({ ...known, isEmailSettled: true });
        patch({ email: 'saved' });
      } catch (thrown) {
        const error = toApiError(thrown);
        if (error.status === 404) reading.end(known.id);
        else patch({ email: 'ask', emailError: error });
      }
    },

    skipEmail(): void {
      const known = storage.recall();
      if (known) storage.keep({ ...known, isEmailSettled: true });
      patch({ email: 'none', emailError: null });
    },

    dispose(): void {
      stopFollowing();
      stopReturning();
      channel.close();
      topic.follow(false);
      polling.stop();
    },
  };
}
