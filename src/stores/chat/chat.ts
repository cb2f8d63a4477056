import type { ReadableAtom } from 'nanostores';
import { DEFAULT_TIMEOUT_MS } from '../../api/client.js';
import { conversationsApi } from '../../api/conversations.js';
import { toApiError } from '../../api/errors.js';
import { roomLeft } from '../../domain/chat.js';
import type { Shop } from '../shop.js';
import { createChatAudience } from './audience.js';
import { createChatEmail } from './email.js';
import { createChatOutbox } from './outbox.js';
import { createChatStorage } from './storage.js';
import { createChatInbox } from './inbox.js';
import { createPolling } from './polling.js';
import { createResending } from './resending.js';
import { createChatState, type ChatState } from './state.js';
import { createChatTopic, type ChatTopicStore } from './topic.js';
import { visitorOf } from '../orders/visitor.js';
import { onAbort } from '../shared/on-abort.js';
import type { Tabs } from '../shared/ports.js';
import { storageKey } from '../shared/storage-keys.js';

export type ChatStore = ReturnType<typeof createChatStore>;

const POLL_WHILE_OPEN_MS = 4_000;
const POLL_WHILE_CLOSED_MS = 60_000;

/** The conversation of a shop with the store, in step with other tabs. */
export function createChatStore(shop: Shop, tabs: Tabs) {
  const { cartToken, options, platform, signal } = shop;
  const { timeout = DEFAULT_TIMEOUT_MS } = options;
  const { clock, connectivity, random } = platform;
  const api = conversationsApi(shop.api.transport);
  const storage = createChatStorage(options.storeKey, platform);
  const holder = createChatState(storage);
  const { $state, get, patch, find } = holder;
  const topic = createChatTopic(shop);
  const audience = createChatAudience(() => polling);
  const { isLooking, notify: sent } = audience;

  // What was read or written in another tab changes what is new here.
  const channel = tabs.channel(storage.name, () => polling.now());
  onAbort(signal, channel.close);
  const visitor = visitorOf(shop);
  const email = createChatEmail({ api, storage, holder, signal, visitor, ended: (id) => inbox.end(id) });
  const inbox = createChatInbox({
    ...{ api, storage, holder, cartToken, visitor, sent },
    askForEmail: email.ask,
    notifyTabs: () => channel.post(),
  });

  const deliver = createChatOutbox({
    ...{ api, platform, timeout, storage, holder, inbox, visitor, sent, signal },
    askForEmail: email.ask,
    locks: tabs.locks,
    lockName: storageKey(options.storeKey, 'message'),
    listSoon: () => polling.now(),
  });
  const resending = createResending({ holder, platform, deliver, isLookedAt: isLooking });
  // Before the polling is notified, which asks at once.
  onAbort(signal, connectivity.onReturn(resending.makeDue));

  const polling = createPolling({
    platform,
    signal,
    pause: () =>
      isLooking() || resending.maySend() ? POLL_WHILE_OPEN_MS : inbox.isWorthAsking() ? POLL_WHILE_CLOSED_MS : null,
    async ask(asking) {
      try {
        if (isLooking()) {
          await inbox.askWhileOpen(asking);
        } else {
          const unread = await inbox.askWhileClosed(asking);
          if (!isLooking()) patch({ unread });
        }
        if (get().error) resending.makeDue();
        patch({ error: null });
        await resending.sendKept();
      } catch (thrown) {
        if (!asking.aborted) patch({ error: toApiError(thrown), status: 'ready' });
        throw thrown;
      }
    },
  });

  onAbort(
    signal,
    visitor.$number.listen(() => {
      inbox.startOver();
      polling.now();
    }),
  );

  followTopic(topic, $state, isLooking, signal);

  const isStuck = (key: string) => ['failed', 'waiting', 'unclear'].includes(find(key)?.status ?? '');

  return {
    $state,
    $topic: topic.$topic,
    dropTopic: () => topic.drop(),

    attach: audience.attach,

    /** The visitor looks at the conversation, until the answered function is called. */
    look(): () => void {
      const leave = audience.look(() => patch({ news: [], ...(get().email === 'saved' && { email: 'none' }) }));
      patch(storage.recall() && get().messages.length === 0 ? { status: 'loading' } : {});
      return leave;
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
      if (isStuck(key)) void resending.send(key, true);
    },

    /** Forgets one that did not arrive. */
    discard(key: string): void {
      if (isStuck(key)) patch({ outgoing: get().outgoing.filter((message) => message.key !== key) });
    },

    /** Leaves the address that answers go to while the visitor is away. */
    saveEmail: email.save,

    skipEmail: email.skip,
  };
}

/** What a conversation is about can only be said where it begins. */
function followTopic(
  topic: ChatTopicStore,
  $state: ReadableAtom<ChatState>,
  isLooking: () => boolean,
  signal: AbortSignal,
) {
  const isWanted = ({ conversationId, status }: ChatState) =>
    isLooking() && conversationId === null && status === 'ready';
  onAbort(
    signal,
    $state.subscribe((state) => topic.follow(isWanted(state))),
  );
  onAbort(signal, () => topic.follow(false));
}
