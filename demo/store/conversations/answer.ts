import type { Sql } from '../database.js';
import type { StoreRecord } from '../model.js';
import { sendMail } from '../outbox/outbox.js';
import { notFound } from '../refusal.js';
import { findConversation, insertMessage, type MessageRecord } from './repository.js';

/** After so long without a look, in ms, the visitor is taken to have closed the page. */
const AWAY_AFTER_MS = 2 * 60_000;

/**
 * The seller's answer. Contract, `POST /conversations/{conversationId}/email`: it is e-mailed too "when the site is closed".
 * 404 where the store has no such conversation.
 */
export async function answerVisitor(
  sql: Sql,
  store: StoreRecord,
  conversationId: string,
  body: string,
  now: number,
): Promise<MessageRecord> {
  const conversation = await findConversation(sql, store.id, conversationId);
  if (!conversation) throw notFound();
  const message = await insertMessage(sql, conversation.id, { sender: 'seller', body }, now);
  const { email, locale, seenAt } = conversation;
  if (email !== null && now - seenAt > AWAY_AFTER_MS) {
    await sendMail(sql, store, { to: email, locale, kind: 'answer', values: { body } }, now);
  }
  return message;
}
