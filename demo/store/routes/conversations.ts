import { z } from 'zod';
import type {
  Conversation,
  ConversationEmail,
  ConversationMessage,
  CurrentConversation,
} from '../../../src/contract/conversation.js';
import {
  countUnread,
  currentConversation,
  findConversation,
  insertConversation,
  insertMessage,
  isWorthNoting,
  listMessages,
  noteLook,
  saveEmail,
  type ConversationRecord,
  type MessageRecord,
} from '../conversations/repository.js';
import { answer, readBody, type ApiContext, type ApiRouter } from '../http/environment.js';
import { requireFeature } from '../http/features.js';
import { emailField, textField } from '../http/fields.js';
import type { RateLimiter } from '../http/rates.js';
import { requireToken } from '../http/visitor.js';
import { notFound } from '../refusal.js';
import type { Services } from '../services.js';

/** Contract: `POST /conversations/{conversationId}/messages`, "max 4000 characters". */
const messageText = textField(4_000);

const conversationBody = z.object({
  subject: textField(200)
    .nullish()
    .transform((subject) => subject || null),
  initialMessage: messageText.nullish(),
});
const messageBody = z.object({ body: messageText.refine((text) => text !== '', 'field_required') });
const emailBody = z.object({ email: emailField });

/** `/conversations`: each belongs to the cart token that began it, and to nobody else. */
export function conversationRoutes(router: ApiRouter, rates: RateLimiter, services: Services): void {
  const { database } = services;
  const chat = requireFeature('chat');

  const ownConversation = async (context: ApiContext): Promise<ConversationRecord> => {
    const visit = context.get('visit');
    const token = requireToken(visit);
    const id = context.req.param('conversation') ?? '';
    const conversation = await findConversation(database.sql, visit.store.id, id);
    if (conversation?.token !== token) throw notFound();
    return conversation;
  };

  router.post('/conversations', chat, rates.limit(10, 30), async (context) => {
    const visit = context.get('visit');
    const { store, locale, now } = visit;
    const token = requireToken(visit);
    const { subject, initialMessage } = await readBody(context, conversationBody);
    const conversation = await database.write(async (sql) => {
      const begun = await insertConversation(sql, { storeId: store.id, token, subject, locale }, now);
      if (initialMessage) await insertMessage(sql, begun.id, { sender: 'visitor', body: initialMessage }, now);
      return begun;
    });
    const { id, createdAt } = conversation;
    return answer(context, { id, subject, createdAt: iso(createdAt) } satisfies Conversation, 201);
  });

  router.get('/conversations/current', chat, rates.limit(120), async (context) => {
    const visit = context.get('visit');
    const conversation = await currentConversation(database.sql, visit.store.id, requireToken(visit));
    if (!conversation) throw notFound();
    const { id, subject, readUpTo, lastMessageAt } = conversation;
    if (isWorthNoting(conversation, readUpTo, visit.now)) {
      await database.write((sql) => noteLook(sql, conversation, readUpTo, visit.now));
    }
    const current: CurrentConversation = {
      ...{ id, subject },
      unreadCount: await countUnread(database.sql, conversation),
      lastMessageAt: lastMessageAt === null ? null : iso(lastMessageAt),
    };
    return answer(context, current);
  });

  router.post('/conversations/:conversation/email', chat, rates.limit(30), async (context) => {
    const conversation = await ownConversation(context);
    const { email } = await readBody(context, emailBody);
    await database.write((sql) => saveEmail(sql, conversation, email));
    return answer(context, { id: conversation.id, email } satisfies ConversationEmail);
  });

  router.get('/conversations/:conversation/messages', chat, rates.limit(120), async (context) => {
    const conversation = await ownConversation(context);
    const { now } = context.get('visit');
    const messages = await listMessages(database.sql, conversation.id);
    const readUpTo = messages.at(-1)?.position ?? 0;
    if (isWorthNoting(conversation, readUpTo, now)) {
      await database.write((sql) => noteLook(sql, conversation, readUpTo, now));
    }
    return answer(context, messages.map(messageView));
  });

  router.post('/conversations/:conversation/messages', chat, rates.limit(30), async (context) => {
    const conversation = await ownConversation(context);
    const { body } = await readBody(context, messageBody);
    const { now } = context.get('visit');
    const message = await database.write((sql) =>
      insertMessage(sql, conversation.id, { sender: 'visitor', body }, now),
    );
    return answer(context, messageView(message), 201);
  });
}

const iso = (time: number): string => new Date(time).toISOString();

function messageView({ id, sender, body, createdAt }: MessageRecord): ConversationMessage {
  return { id, sender, body, createdAt: iso(createdAt) };
}
