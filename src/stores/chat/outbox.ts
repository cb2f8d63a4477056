import type { ConversationsApi } from '../../api/conversations.js';
import { toApiError, type ApiError } from '../../api/errors.js';
import { lifeOfRequest, mergeMessages } from '../../domain/chat.js';
import type { ChatStorage } from './storage.js';
import type { ChatInbox } from './inbox.js';
import type { ChatHolder, PendingMessage, SentMessage } from './state.js';
import type { Visitor } from '../orders/visitor.js';
import type { TabLocks, Platform } from '../shared/ports.js';

export interface ChatOutboxOptions {
  readonly api: ConversationsApi;
  readonly platform: Platform;
  readonly locks: TabLocks;
  /** Held while a message is on its way, so that no other tab sends the same one. */
  readonly lockName: string;
  /** How long an answer may take, in ms. */
  readonly timeout: number;
  readonly storage: ChatStorage;
  readonly holder: ChatHolder;
  readonly inbox: ChatInbox;
  readonly visitor: Visitor;
  readonly askForEmail: () => void;
  readonly signal: AbortSignal;
  readonly sent: (message: SentMessage) => void;
  /** Lets the conversation be listed soon. */
  readonly listSoon: () => void;
}

/**
 * Brings the visitor's messages to the store, one after the other, each once: where an answer does not come, the
 * conversation is read before anything is sent again. Answers the function that a message's key is handed to; one that the
 * visitor does not insist on is kept while there is no connection.
 */
export function createChatOutbox(options: ChatOutboxOptions): (key: string, isInsistent?: boolean) => Promise<void> {
  const { api, platform, locks, lockName, timeout, storage, holder, inbox, visitor, sent, listSoon, signal } = options;
  const { get, patch, find, patchMessage } = holder;
  const { clock, connectivity } = platform;
  let last = Promise.resolve();

  /** A listing may have been quicker than the answer, and has told it then. */
  const emitUnlessListed = (key: string, isFirst: boolean) => find(key) && sent({ isFirst });

  const begin = async ({ key, body, subject }: PendingMessage) => {
    const known = storage.recall() ?? inbox.unknown();
    // Written down first: whatever becomes of the answer, this token may have a conversation.
    storage.keep(known);
    const isSame = visitor.watch();
    const { id } = await api.begin(known.token, { ...(subject && { subject }), initialMessage: body });
    if (!isSame()) return;
    storage.keep({ ...known, id });
    inbox.spoken(id, true);
    emitUnlessListed(key, true);
    patchMessage(key, { status: 'sent' });
  };

  const say = async ({ key, body }: PendingMessage, token: string, id: string) => {
    const isSame = visitor.watch();
    const message = await api.say(token, id, body);
    if (!isSame()) return;
    inbox.spoken(id, false);
    emitUnlessListed(key, false);
    const { messages, outgoing } = get();
    patch({
      outgoing: outgoing.filter((one) => one.key !== key),
      messages: mergeMessages([...messages, message], messages),
    });
  };

  /** A request without a connection did not leave the browser, and a store that answered is done with it. */
  const arrivesUntil = (error: ApiError, startedAt: number, wasOnline: boolean) => {
    if (error.kind !== 'unanswered' || !wasOnline) return startedAt;
    return startedAt + lifeOfRequest(timeout, clock.now() - startedAt >= timeout);
  };

  const fail = async (key: string, error: ApiError, startedAt: number, wasOnline: boolean) => {
    // Where the shop has ended, the next page finds out what became of it.
    if (!find(key) || signal.aborted) return;
    if (error.ambiguous) {
      patchMessage(key, { status: 'checking', error, arrivesUntil: arrivesUntil(error, startedAt, wasOnline) });
      await inbox.readBack().catch(() => {});
      if (signal.aborted) return;
      return patchMessage(key, { status: 'unclear' });
    }
    storage.keepTried(key, false);
    const { conversationId } = get();
    if (error.status === 404 && conversationId !== null) inbox.end(conversationId);
    if (storage.recall()?.id === null) storage.keep(null);
    patchMessage(key, { status: 'failed', error });
  };

  const deliver = async (key: string, isInsistent: boolean) => {
    const message = find(key);
    if (!message) return;
    const isDoubtful = message.status === 'checking' || storage.wasTried(key);
    const wasOnline = connectivity.online();
    if (!wasOnline && !isInsistent) return patchMessage(key, { status: isDoubtful ? 'unclear' : 'waiting' });
    // Also where an earlier message may have begun the conversation that this one belongs to.
    if (isDoubtful || storage.recall()?.id === null) {
      const error = await inbox.readBack().then(() => null, toApiError);
      if (!find(key) || signal.aborted) return;
      const kept = error?.ambiguous ? 'waiting' : 'failed';
      if (error) return patchMessage(key, { status: isDoubtful ? 'unclear' : kept, error });
    }
    const after = isDoubtful ? message.after : (get().messages.at(-1)?.id ?? message.after);
    const startedAt = clock.now();
    // Written down first: this page may be gone before there is an answer.
    storage.keepTried(key, true);
    const life = wasOnline ? lifeOfRequest(timeout, false) : 0;
    patchMessage(key, { status: 'sending', after, error: null, arrivesUntil: startedAt + life });
    const known = storage.recall();
    try {
      if (known && known.id !== null) await say(message, known.token, known.id);
      else await begin(message);
      options.askForEmail();
      listSoon();
    } catch (thrown) {
      await fail(key, toApiError(thrown), startedAt, wasOnline);
    }
  };

  return (key, isInsistent = false) => {
    const run = last.then(() => locks.hold(lockName, () => deliver(key, isInsistent), signal));
    // One that fails is not to keep those behind it, and is looked for before it is sent again.
    last = run.catch((error: unknown) => {
      if (signal.aborted) return;
      console.error('[vitrine] A message could not be sent.', error);
      patchMessage(key, { status: 'unclear' });
    });
    return last;
  };
}
