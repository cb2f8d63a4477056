import type { ConversationMessage } from '../contract/conversation.js';
import { retryDelayMs } from './retry-delay.js';
import { safeUrl } from './safe-address.js';

/** Contract: `POST /conversations/{conversationId}/messages`, "max 4000 characters". */
const LONGEST_MESSAGE = 4_000;
/** So near to the limit, a writer wants to know. */
const COUNTED_FROM = LONGEST_MESSAGE - 400;
/** More than an inbox shows of it. */
const LONGEST_SUBJECT = 200;

/** A message of the visitor that the store has not listed yet. */
export interface OutgoingMessage {
  /** Of this tab's own. */
  readonly key: string;
  readonly body: string;
  /** ms since the epoch. */
  readonly writtenAt: number;
  /**
   * `failed`: it did not arrive, for certain. `unclear`: it may have, or still may, and is looked for before it is sent
   * again; `checking`: that is being done. `waiting`: there was no connection to send it by. `sent`: the store has it, and
   * will list it.
   */
  readonly status: 'sending' | 'sent' | 'failed' | 'waiting' | 'unclear' | 'checking';
  /** What it says about the page it was written on, should it begin a conversation. */
  readonly subject: string;
  /** The last message that was known when it was sent: it can only stand behind that one. */
  readonly after: string | null;
  /** Until when the store may still get it from the last time it was sent, in ms since the epoch. */
  readonly arrivesUntil: number;
}

/** Whether it did not arrive, for certain. */
export const isUnsent = ({ status }: Pick<OutgoingMessage, 'status'>): boolean =>
  status === 'failed' || status === 'waiting';

/** Returns what a visitor is told of it: what the last page left in doubt is looked for while the conversation is read. */
export const shownStatus = ({ status }: Pick<OutgoingMessage, 'status'>, isReading: boolean) =>
  status === 'unclear' && isReading ? 'checking' : status;

/** Whether it goes nowhere by now, so that the visitor is told why and may send or delete it. */
export const isStuck = (status: OutgoingMessage['status']): status is 'failed' | 'waiting' | 'unclear' =>
  isUnsent({ status }) || status === 'unclear';

/** Whether it may be sent without the visitor's asking for it, at that time. */
export const goesByItself = ({ status, arrivesUntil }: OutgoingMessage, now: number): boolean =>
  status === 'waiting' || (status === 'unclear' && arrivesUntil <= now);

/** How long a request may still be carried out, in ms from its start. What a store was too slow for may come much later. */
export const lifeOfRequest = (timeout: number, isTimedOut: boolean): number => timeout * (isTimedOut ? 4 : 1);

/** As people count them, and as the store does. */
const countCharacters = (text: string): number => [...text.trim()].length;

/** How many more characters there is room for, negative for too many; `null` while there is plenty. */
export function roomLeft(text: string): number | null {
  // No text has more characters than code units.
  if (text.length < COUNTED_FROM) return null;
  const count = countCharacters(text);
  return count < COUNTED_FROM ? null : LONGEST_MESSAGE - count;
}

/** Cuts a subject to what the store takes, between characters. */
export const fitSubject = (subject: string): string => {
  const characters = [...subject];
  return characters.length > LONGEST_SUBJECT ? `${characters.slice(0, LONGEST_SUBJECT - 1).join('')}…` : subject;
};

/**
 * What is known of a conversation after a listing. One that was asked for before the visitor's last message arrived does
 * not make that disappear.
 */
export function mergeMessages(
  known: readonly ConversationMessage[],
  listed: readonly ConversationMessage[],
): readonly ConversationMessage[] {
  const all = new Map(listed.map((message) => [message.id, message]));
  const lastInBoth = known.findLastIndex(({ id }) => all.has(id));
  const newer = lastInBoth < 0 && listed.length > 0 ? [] : known.slice(lastInBoth + 1);
  for (const message of newer) all.set(message.id, message);
  return [...all.values()];
}

const written = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Which of the visitor's messages the store has, as its list tells: key → id there. Each one there stands for one here. */
export function findArrived(
  outgoing: readonly OutgoingMessage[],
  listed: readonly ConversationMessage[],
): ReadonlyMap<string, string> {
  const arrived = new Map<string, string>();
  const claimed = new Set<string>();
  for (const message of outgoing) {
    if (isUnsent(message)) continue;
    const { key, body, after } = message;
    const begin = after === null ? 0 : listed.findIndex(({ id }) => id === after) + 1;
    const match = listed
      .slice(begin)
      .find(({ id, sender, body: text }) => isOwn(sender) && !claimed.has(id) && written(text) === written(body));
    if (!match) continue;
    claimed.add(match.id);
    arrived.set(key, match.id);
  }
  return arrived;
}

/** Whether the visitor wrote it; whoever else did, speaks for the store. */
export const isOwn = (sender: string): boolean => sender === 'visitor';

/** Takes out of storage only what has the shape of a message; one that was on its way may have arrived. */
export function restoreOutgoing(value: unknown): OutgoingMessage | null {
  if (typeof value !== 'object' || value === null) return null;
  const { key, body, writtenAt, status, subject, after, arrivesUntil } = value as Record<string, unknown>;
  if (typeof key !== 'string' || typeof body !== 'string' || !body || typeof writtenAt !== 'number') return null;
  return {
    ...{ key, body, writtenAt },
    status: status === 'failed' || status === 'waiting' || status === 'sent' ? status : 'unclear',
    subject: typeof subject === 'string' ? subject : '',
    after: typeof after === 'string' ? after : null,
    arrivesUntil: typeof arrivesUntil === 'number' ? arrivesUntil : 0,
  };
}

/** A piece of a message: text, or an address that can be followed. */
export interface TextPiece {
  readonly text: string;
  readonly href?: string;
}

const ADDRESS = /\bhttps?:\/\/[^\s<>"'`\u0000-\u001f\u200b-\u200f\u202a-\u202e\u2066-\u2069]+/gi;
/** What ends a sentence or a bracket, and not an address. */
const AFTER_ADDRESS = /[.,;:!?…)\]}»”’*_~]+$/;

/** Finds web addresses in plain text. Everything else stays text: other schemes, and what only looks like an address. */
export function textPieces(body: string): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  let end = 0;
  for (const match of body.matchAll(ADDRESS)) {
    const text = trimAddress(match[0]);
    if (!isWebAddress(text)) continue;
    if (match.index > end) pieces.push({ text: body.slice(end, match.index) });
    pieces.push({ text, href: text });
    end = match.index + text.length;
  }
  if (end < body.length) pieces.push({ text: body.slice(end) });
  return pieces;
}

function trimAddress(text: string): string {
  const trimmed = text.replace(AFTER_ADDRESS, '');
  // A bracket that was opened inside belongs to the address, as encyclopaedias have them.
  return trimmed.includes('(') && text[trimmed.length] === ')' ? `${trimmed})` : trimmed;
}

/** One that hides where it leads behind a name and an `@` is none. */
function isWebAddress(text: string): boolean {
  const url = safeUrl(text);
  return url !== null && !url.username && !url.password;
}

/** The day of a time in the visitor's own time zone, as a number that differs from day to day; `null` for no time. */
export function dayOf(time: string | number): number | null {
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) return null;
  return Math.round(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / 86_400_000);
}

/** How long to wait before the store is asked again, in ms: longer after each failure, and not all at the same time. */
export function nextAsk(usual: number, failures: number, fraction: number): number {
  if (failures === 0) return usual;
  return retryDelayMs(failures, { firstMs: usual, longestMs: Math.max(usual, LONGEST_POLL_MS), spread: 0.5 }, fraction);
}

const LONGEST_POLL_MS = 5 * 60_000;
