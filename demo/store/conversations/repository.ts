import { all, one, run, type Sql } from '../database.js';
import { newId } from '../identifiers.js';
import { notFound, Refusal } from '../refusal.js';

/** One row of `conversations`. */
export interface ConversationRecord {
  readonly id: string;
  readonly storeId: string;
  /** The visitor's cart token: whoever has it, has the conversation. */
  readonly token: string;
  readonly subject: string | null;
  /** Where answers go while the visitor is away. */
  readonly email: string | null;
  readonly locale: string;
  readonly status: 'open' | 'closed';
  /** The last message that the visitor has listed, by position. */
  readonly readUpTo: number;
  /** When the visitor last looked, to the minute. */
  readonly seenAt: number;
  readonly createdAt: number;
  readonly lastMessageAt: number | null;
}

/** One row of `conversation_messages`. */
export interface MessageRecord {
  readonly id: string;
  /** Grows with every message of the store. */
  readonly position: number;
  readonly sender: 'visitor' | 'seller';
  readonly body: string;
  readonly createdAt: number;
}

const COLUMNS = `id, store_id AS storeId, token, subject, email, locale, status, read_up_to AS readUpTo,
  seen_at AS seenAt, created_at AS createdAt, last_message_at AS lastMessageAt`;
/** More than anybody writes, and few enough to answer at once. */
const MAXIMUM_MESSAGES = 2_000;
/** Looks closer together than this are not noted, in ms. */
const SEEN_EVERY_MS = 60_000;

export async function insertConversation(
  sql: Sql,
  conversation: Pick<ConversationRecord, 'storeId' | 'token' | 'subject' | 'locale'>,
  now: number,
): Promise<ConversationRecord> {
  const { storeId, token, subject, locale } = conversation;
  const id = newId('conv');
  await run(
    sql,
    'INSERT INTO conversations (id, store_id, token, subject, locale, seen_at, created_at) VALUES (?, ?, ?, ?, ?, ?, ?)',
    id,
    storeId,
    token,
    subject,
    locale,
    now,
    now,
  );
  return {
    ...{ ...conversation, id, email: null, status: 'open', readUpTo: 0 },
    ...{ seenAt: now, createdAt: now, lastMessageAt: null },
  };
}

/** By its id; undefined where it is another store's. */
export function findConversation(sql: Sql, storeId: string, id: string): Promise<ConversationRecord | undefined> {
  return one(sql, `SELECT ${COLUMNS} FROM conversations WHERE id = ? AND store_id = ?`, id, storeId);
}

/** The visitor's most recent open conversation. */
export function currentConversation(sql: Sql, storeId: string, token: string): Promise<ConversationRecord | undefined> {
  return one(
    sql,
    `SELECT ${COLUMNS} FROM conversations WHERE store_id = ? AND token = ? AND status = 'open'
     ORDER BY COALESCE(last_message_at, created_at) DESC, rowid DESC LIMIT 1`,
    storeId,
    token,
  );
}

/** The store's conversations, the latest first. */
export function listConversations(sql: Sql, storeId: string, limit = 100): Promise<ConversationRecord[]> {
  return all(
    sql,
    `SELECT ${COLUMNS} FROM conversations WHERE store_id = ?
     ORDER BY COALESCE(last_message_at, created_at) DESC, rowid DESC LIMIT ?`,
    storeId,
    limit,
  );
}

/** Oldest first. */
export function listMessages(sql: Sql, conversationId: string): Promise<MessageRecord[]> {
  return all(
    sql,
    `SELECT id, position, sender, body, created_at AS createdAt FROM conversation_messages
     WHERE conversation_id = ? ORDER BY position`,
    conversationId,
  );
}

/** Adds a message; one to a closed conversation opens it again. */
export async function insertMessage(
  sql: Sql,
  conversationId: string,
  { sender, body }: Pick<MessageRecord, 'sender' | 'body'>,
  now: number,
): Promise<MessageRecord> {
  const counted = await one<{ count: number }>(
    sql,
    'SELECT COUNT(*) AS count FROM conversation_messages WHERE conversation_id = ?',
    conversationId,
  );
  if ((counted?.count ?? 0) >= MAXIMUM_MESSAGES) throw new Refusal(422, 'conversation_full');
  const id = newId('cmsg');
  const row = await one<{ position: number }>(
    sql,
    `INSERT INTO conversation_messages (id, conversation_id, sender, body, created_at) VALUES (?, ?, ?, ?, ?)
     RETURNING position`,
    id,
    conversationId,
    sender,
    body,
    now,
  );
  await run(sql, `UPDATE conversations SET last_message_at = ?, status = 'open' WHERE id = ?`, now, conversationId);
  return { id, position: row?.position ?? 0, sender, body, createdAt: now };
}

/** Messages of the seller that the visitor has not listed yet. */
export async function countUnread(sql: Sql, { id, readUpTo }: ConversationRecord): Promise<number> {
  const row = await one<{ count: number }>(
    sql,
    `SELECT COUNT(*) AS count FROM conversation_messages
     WHERE conversation_id = ? AND sender = 'seller' AND position > ?`,
    id,
    readUpTo,
  );
  return row?.count ?? 0;
}

/** Whether a look of the visitor is worth noting: something new was listed, or the last note is old. */
export function isWorthNoting(conversation: ConversationRecord, readUpTo: number, now: number): boolean {
  return readUpTo > conversation.readUpTo || now - conversation.seenAt >= SEEN_EVERY_MS;
}

export async function noteLook(sql: Sql, { id }: ConversationRecord, readUpTo: number, now: number): Promise<void> {
  await run(
    sql,
    'UPDATE conversations SET read_up_to = MAX(read_up_to, ?), seen_at = MAX(seen_at, ?) WHERE id = ?',
    readUpTo,
    now,
    id,
  );
}

export async function saveEmail(sql: Sql, { id }: ConversationRecord, email: string): Promise<void> {
  await run(sql, 'UPDATE conversations SET email = ? WHERE id = ?', email, id);
}

/** Closes a conversation, or opens it again. 404 where the store has no such one. */
export async function setStatus(
  sql: Sql,
  storeId: string,
  id: string,
  status: ConversationRecord['status'],
): Promise<void> {
  const touched = await run(
    sql,
    'UPDATE conversations SET status = ? WHERE id = ? AND store_id = ?',
    status,
    id,
    storeId,
  );
  if (touched === 0) throw notFound();
}
