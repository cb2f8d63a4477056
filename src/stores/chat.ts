import { atom, type ReadableAtom } from 'nanostores';
import type { ConversationMessage } from '../api/contract.js';
import { conversationsApi } from '../api/conversations.js';
import { toApiError, type ApiError } from '../api/errors.js';
import { findArrived, isEmail, isOwn, mergeMessages, roomLeft, type OutgoingMessage } from '../domain/chat.js';
import type { Shop } from '../assemble.js';
import { createChatMemory, type KnownConversation } from './chat-memory.js';
import { createRhythm } from './chat-rhythm.js';
import { createChatTopic } from './chat-topic.js';

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

export type ChatStore = ReturnType<typeof chatStore>;

const WHILE_OPEN = 4_000;
const WHILE_CLOSED = 60_000;

/** The conversation of a shop: one, however many elements show it. */
export const chatOf = (shop: Shop): ChatStore => shop.part('chat', chatStore);

function chatStore(shop: Shop) {
  const { cartToken, options, platform } = shop;
  const { clock, random } = platform;
  const api = conversationsApi(shop.api.transport);
  const memory = createChatMemory(options.storeKey, platform);
  const topic = createChatTopic(shop);
  const elements = new Set<(sent: SentMessage) => void>();
  /** Seller's messages that are no news. */
  const heard = new Set<string>();

  let lookers = 0;
  /** Whether everything that comes from now on is new to the visitor. */
  let isUpToDate = false;
  /** The store has said that no conversation is open: it is not asked again before the visitor looks. */
  let isQuiet = false;
  let wasAskedFor = false;
  let sending = Promise.resolve();

  const $state = atom<ChatState>({
    ...memory.unsent(),
    status: memory.recall() ? 'loading' : 'ready',
    conversationId: null,
    messages: [],
    unread: 0,
    news: [],
    hasEnded: false,
    error: null,
    email: 'none',
    emailError: null,
  });
  const get = () => $state.get();
  const patch = (change: Partial<ChatState>) => {
    $state.set({ ...get(), ...change });
    if (change.draft !== undefined || change.outgoing) memory.keepUnsent(get());
    topic.follow(lookers > 0 && get().conversationId === null && get().status === 'ready');
  };
  const find = (key: string) => get().outgoing.find((message) => message.key === key);
  const patchMessage = (key: string, change: Partial<PendingMessage>) =>
    patch({ outgoing: get().outgoing.map((message) => (message.key === key ? { ...message, ...change } : message)) });

  const tellSent = (isFirst: boolean) => {
    const [listener] = elements;
    listener?.({ isFirst });
  };

  /** Another tab may have begun a conversation, or another one. */
  const enter = (id: string) => {
    if (id === get().conversationId) return;
    heard.clear();
    isUpToDate = false;
    patch({ conversationId: id, messages: [], news: [], hasEnded: false });
  };

  const emailStep = (isSpoken: boolean): ChatState['email'] => {
    const { email } = get();
    if (email !== 'none' || !isSpoken) return email;
    return memory.recall()?.isEmailSettled === false ? 'ask' : 'none';
  };

  const take = (id: string, listed: readonly ConversationMessage[]) => {
    enter(id);
    const before = get();
    const messages = mergeMessages(before.messages, listed);
    const arrived = findArrived(before.outgoing, listed);
    const theirs = messages.filter(({ sender }) => !isOwn(sender));
    const fresh = theirs.filter(({ id: one }) => !heard.has(one));
    // What was read before this page was opened is no news.
    const news = isUpToDate ? fresh : fresh.slice(Math.max(0, fresh.length - before.unread));
    isUpToDate = true;
    for (const message of theirs) heard.add(message.id);
    patch({
      status: 'ready',
      messages,
      unread: 0,
      ...(news.length > 0 && { news }),
      outgoing: before.outgoing.filter(({ key }) => !arrived.has(key)),
      email: emailStep(messages.some(({ sender }) => isOwn(sender))),
    });
    for (const { key, status } of before.outgoing) {
      const there = arrived.get(key);
      if (there !== undefined && status !== 'sent') tellSent(there === listed[0]?.id);
    }
  };

  const end = (id: string) => {
    if (memory.recall()?.id === id) memory.keep(null);
    patch({ status: 'ready', conversationId: null, hasEnded: true, unread: 0, email: 'none', emailError: null });
  };

  /** Lists the conversation, or finds out that there is none. */
  const list = async (known: KnownConversation, signal?: AbortSignal) => {
    let { id } = known;
    if (id === null) {
      id = (await api.current(known.token, signal))?.id ?? null;
      if (id === null) {
        // Nothing is on its way that could still begin one.
        if (get().outgoing.every(({ status }) => status === 'failed')) memory.keep(null);
        return patch({ status: 'ready' });
      }
      memory.keep({ ...known, id });
    }
    try {
      take(id, await api.messages(known.token, id, signal));
      isQuiet = false;
    } catch (thrown) {
      if (toApiError(thrown).status !== 404) throw thrown;
      end(id);
    }
  };

  const askWhileOpen = async (signal: AbortSignal) => {
    const known = memory.recall();
    if (known) return list(known, signal);
    if (!wasAskedFor && cartToken.exists()) {
      await list(unknown(), signal);
      wasAskedFor = true;
    }
    if (get().conversationId === null) patch({ status: 'ready' });
  };

  const askWhileClosed = async (signal: AbortSignal) => {
    const known = memory.recall();
    if (!known || isQuiet) return;
    const current = await api.current(known.token, signal);
    isQuiet = current === null;
    if (!current) return;
    if (current.id !== known.id) memory.keep({ ...known, id: current.id });
    if (lookers === 0) patch({ unread: current.unreadCount });
  };

  const rhythm = createRhythm({
    platform,
    pause: () => (lookers > 0 ? WHILE_OPEN : memory.recall() && !isQuiet ? WHILE_CLOSED : null),
    async ask(signal) {
      try {
        await (lookers > 0 ? askWhileOpen(signal) : askWhileClosed(signal));
        if (get().error) patch({ error: null });
      } catch (thrown) {
        if (!signal.aborted) patch({ error: toApiError(thrown), status: 'ready' });
        throw thrown;
      }
    },
  });

  /** What a visitor of this token may have, where nothing was written down. */
  const unknown = (): KnownConversation => ({ id: null, token: cartToken.get(), isEmailSettled: false });

  /** Learns what the store has; answers why it can't. */
  const readBack = async (): Promise<ApiError | null> => {
    try {
      const known = memory.recall();
      if (known || cartToken.exists()) await list(known ?? unknown());
      return null;
    } catch (thrown) {
      return toApiError(thrown);
    }
  };

  const begin = async ({ key, body, subject }: OutgoingMessage) => {
    const known = memory.recall() ?? unknown();
    // Written down first: whatever becomes of the answer, this token may have a conversation.
    memory.keep(known);
    const { id } = await api.begin(known.token, { ...(subject && { subject }), initialMessage: body });
    memory.keep({ ...known, id });
    isQuiet = false;
    enter(id);
    isUpToDate = true;
    // A listing may have been quicker than this answer.
    const wasListed = !find(key);
    patchMessage(key, { status: 'sent' });
    patch({ email: emailStep(true) });
    if (!wasListed) tellSent(true);
  };

  const say = async ({ key, body }: OutgoingMessage, token: string, id: string) => {
    const message = await api.say(token, id, body);
    isQuiet = false;
    enter(id);
    const wasListed = !find(key);
    const outgoing = get().outgoing.filter((one) => one.key !== key);
    patch({ outgoing, messages: mergeMessages([...get().messages, message], get().messages), email: emailStep(true) });
    if (!wasListed) tellSent(false);
  };

  const fail = async (key: string, error: ApiError) => {
    if (!find(key)) return;
    if (error.ambiguous) {
      patchMessage(key, { status: 'checking', error });
      await readBack();
      return patchMessage(key, { status: 'unclear' });
    }
    const { conversationId } = get();
    if (error.status === 404 && conversationId !== null) end(conversationId);
    if (memory.recall()?.id === null) memory.keep(null);
    patchMessage(key, { status: 'failed', error });
  };

  const deliver = async (key: string) => {
    const found = find(key);
    if (!found) return;
    const isDoubtful = found.status === 'checking';
    // Also where an earlier message may have begun the conversation that this one belongs to.
    if (isDoubtful || memory.recall()?.id === null) {
      const error = await readBack();
      if (!find(key)) return;
      if (error) return patchMessage(key, { status: isDoubtful ? 'unclear' : 'failed', error });
    }
    const after = isDoubtful ? found.after : (get().messages.at(-1)?.id ?? null);
    patchMessage(key, { status: 'sending', after, error: null });
    const known = memory.recall();
    try {
      if (known && known.id !== null) await say(found, known.token, known.id);
      else await begin(found);
      rhythm.now();
    } catch (thrown) {
      await fail(key, toApiError(thrown));
    }
  };

  /** One after the other: they arrive in the order in which they were written. */
  const queue = (key: string) => (sending = sending.then(() => deliver(key)));

  return {
    $state: $state as ReadableAtom<ChatState>,
    $topic: topic.$topic,
    dropTopic: () => topic.drop(),

    /**
     * Follows the conversation for an element, until the answered function is called. The first element that does is
     * told of each message that the store has taken.
     */
    attach(sent: (message: SentMessage) => void): () => void {
      elements.add(sent);
      rhythm.start();
      return () => {
        elements.delete(sent);
        if (elements.size === 0) rhythm.stop();
      };
    },

    /** The visitor looks at the conversation, until the answered function is called. */
    look(): () => void {
      lookers++;
      if (memory.recall() && get().messages.length === 0) patch({ status: 'loading' });
      else patch({});
      rhythm.now();
      let isOver = false;
      return () => {
        if (isOver) return;
        isOver = true;
        lookers--;
        patch({ news: [], ...(get().email === 'saved' && { email: 'none' }) });
      };
    },

    retryReading: () => rhythm.now(),

    setDraft: (draft: string) => patch({ draft }),

    /** Sends what stands in the field, and empties that; answers false where there is nothing, or too much. */
    send(): boolean {
      const { draft, outgoing } = get();
      const body = draft.trim();
      if (!body || (roomLeft(draft) ?? 0) < 0) return false;
      const key = random.token();
      const message: PendingMessage = {
        ...{ key, body, writtenAt: clock.now(), subject: topic.subject() },
        ...{ status: 'sending', after: null, error: null },
      };
      patch({ draft: '', outgoing: [...outgoing, message] });
      void queue(key);
      return true;
    },

    /** Sends one again that did not arrive; where that is not certain, it is looked for first. */
    sendAgain(key: string): void {
      const status = find(key)?.status;
      if (status !== 'failed' && status !== 'unclear') return;
      patchMessage(key, { status: status === 'failed' ? 'sending' : 'checking', error: null });
      void queue(key);
    },

    discard(key: string): void {
      const status = find(key)?.status;
      if (status !== 'failed' && status !== 'unclear') return;
      patch({ outgoing: get().outgoing.filter((message) => message.key !== key) });
    },

    /** Leaves the address that answers go to while the visitor is away. */
    async saveEmail(text: string): Promise<void> {
      const known = memory.recall();
      if (get().email !== 'ask' || !known || known.id === null) return;
      if (!isEmail(text)) return patch({ emailError: 'missing' });
      patch({ email: 'saving', emailError: null });
      try {
        await api.saveEmail(known.token, known.id, text.trim());
        memory.keep({ ...known, isEmailSettled: true });
        patch({ email: 'saved' });
      } catch (thrown) {
        const error = toApiError(thrown);
        if (error.status === 404) end(known.id);
        else patch({ email: 'ask', emailError: error });
      }
    },

    skipEmail(): void {
      const known = memory.recall();
      if (known) memory.keep({ ...known, isEmailSettled: true });
      patch({ email: 'none', emailError: null });
    },

    dispose(): void {
      topic.follow(false);
      rhythm.stop();
    },
  };
}
