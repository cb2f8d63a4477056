import { describe, expect, it } from 'vitest';
import type { ConversationMessage } from '../../src/contract/conversation.js';
import {
  isStuck,
  shownStatus,
  dayOf,
  findArrived,
  fitSubject,
  mergeMessages,
  nextAsk,
  roomLeft,
  textPieces,
  type OutgoingMessage,
} from '../../src/domain/chat.js';

const message = (id: string, body = id, sender = 'visitor'): ConversationMessage => ({
  ...{ id, body, sender },
  createdAt: '2026-06-01T12:00:00Z',
});
const outgoing = (key: string, body: string, more: Partial<OutgoingMessage> = {}): OutgoingMessage => ({
  ...{ key, body, writtenAt: 0, status: 'unclear', subject: '', after: null, arrivesUntil: 0 },
  ...more,
});
const ids = (messages: readonly ConversationMessage[]) => messages.map(({ id }) => id).join('');

describe('addresses in a message', () => {
  const hrefs = (text: string) => textPieces(text).flatMap(({ href }) => (href === undefined ? [] : [href]));

  it('are whole web addresses, without what only stands behind them', () => {
    for (const [text, ...found] of [
      ['See https://example.com/a?b=c#d.', 'https://example.com/a?b=c#d'],
      ['(https://example.com/x)', 'https://example.com/x'],
      [
        'https://en.example.org/wiki/Wax_(candle), and http://b.example!',
        'https://en.example.org/wiki/Wax_(candle)',
        'http://b.example',
      ],
      ['HTTPS://EXAMPLE.COM', 'HTTPS://EXAMPLE.COM'],
      ['“https://example.com/ü”', 'https://example.com/ü'],
    ] as const) {
      expect(hrefs(text), text).toEqual(found);
    }
  });

  it('are not what may run, deceive or go nowhere', () => {
    for (const text of [
      'javascript:alert(1)',
      'data:text/html,<script>',
      'vbscript:x',
      'mailto:a@example.com',
      'xhttps://example.com',
      'https://',
      'https://shop.example@evil.example/',
      'https://user:password@evil.example',
      '//evil.example',
      'https:evil.example',
    ]) {
      expect(hrefs(text), text).toEqual([]);
    }
    // Invisible characters and quotes end an address.
    expect(hrefs('https://example.com/\u202egpj.exe')).toEqual(['https://example.com/']);
    expect(hrefs('https://example.com/"onclick="x')).toEqual(['https://example.com/']);
  });

  it('leave the text as it was', () => {
    for (const text of [
      '',
      'a',
      ' https://a.example,https://b.example \n x',
      '<b>https://a.example</b>',
      '((('.repeat(99),
    ]) {
      expect(
        textPieces(text)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text);
    }
  });

  it('are found in little time, whatever the text', () => {
    const begin = performance.now();
    for (const text of [
      'https://' + '.'.repeat(50_000),
      'https://a.example/' + '(,)'.repeat(20_000),
      'https://a'.repeat(5_000),
    ])
      textPieces(text);
    expect(performance.now() - begin).toBeLessThan(1_000);
  });
});

describe('the room in a message', () => {
  it('is told near the limit, in characters as people count them', () => {
    expect(roomLeft('x'.repeat(3_599))).toBeNull();
    expect(roomLeft('x'.repeat(3_600))).toBe(400);
    expect(roomLeft('🕯'.repeat(3_000))).toBeNull();
    expect(roomLeft('🕯'.repeat(4_001))).toBe(-1);
    expect(roomLeft(`${' '.repeat(9_000)}x`)).toBeNull();
  });

  it('of a subject is 200 characters, and none is cut in two', () => {
    expect(fitSubject('🕯'.repeat(200))).toBe('🕯'.repeat(200));
    expect(fitSubject('🕯'.repeat(201))).toBe(`${'🕯'.repeat(199)}…`);
  });
});

describe('a listing', () => {
  it('adds to what is known, and takes the store’s order', () => {
    expect(ids(mergeMessages([message('a')], [message('a'), message('b')]))).toBe('ab');
    expect(ids(mergeMessages([message('b'), message('a')], [message('a'), message('b')]))).toBe('ab');
  });

  it('that is older than the last message does not take that away', () => {
    expect(ids(mergeMessages([message('a'), message('b')], [message('a')]))).toBe('ab');
    expect(ids(mergeMessages([message('a')], []))).toBe('a');
  });

  it('shows none twice, and nothing of another conversation', () => {
    expect(ids(mergeMessages([], [message('a'), message('a')]))).toBe('a');
    expect(ids(mergeMessages([message('x')], [message('a')]))).toBe('a');
  });

  it('tells which messages have arrived: each there stands for one here', () => {
    const two = [outgoing('1', 'Hi'), outgoing('2', 'Hi')];
    expect([...findArrived(two, [message('a', 'Hi')])]).toEqual([['1', 'a']]);
    expect([...findArrived(two, [message('a', 'Hi'), message('b', 'Hi ')])]).toEqual([
      ['1', 'a'],
      ['2', 'b'],
    ]);
    expect(findArrived(two, [message('a', 'Hi', 'seller')]).size).toBe(0);
    expect(findArrived([outgoing('1', 'Hi', { after: 'a' })], [message('a', 'Hi')]).size).toBe(0);
    expect(findArrived([outgoing('1', 'Hi', { status: 'failed' })], [message('a', 'Hi')]).size).toBe(0);
    // What the store makes of line breaks is its own business.
    expect(findArrived([outgoing('1', 'a\nb')], [message('a', 'a\r\nb')]).size).toBe(1);
  });
});

describe('a message on its way', () => {
  it('is looked for while the conversation is read, if the last page left it in doubt', () => {
    expect(shownStatus({ status: 'unclear' }, true)).toBe('checking');
    expect(shownStatus({ status: 'unclear' }, false)).toBe('unclear');
    expect(shownStatus({ status: 'failed' }, true)).toBe('failed');
  });

  it('is in the hands of the visitor where it goes nowhere by itself', () => {
    const all = ['sending', 'sent', 'failed', 'waiting', 'unclear', 'checking'] as const;
    expect(all.filter(isStuck)).toEqual(['failed', 'waiting', 'unclear']);
  });
});

describe('time', () => {
  it('of no date is no day, and days follow each other', () => {
    expect(dayOf('never')).toBeNull();
    const day = dayOf(new Date(2026, 5, 1, 0, 0).getTime()) ?? 0;
    expect(dayOf(new Date(2026, 5, 1, 23, 59).getTime())).toBe(day);
    expect(dayOf(new Date(2026, 5, 2, 0, 0).getTime())).toBe(day + 1);
  });

  it('between two questions grows with failures, up to a limit', () => {
    const pauses = [0, 1, 2, 3, 20].map((failures) => nextAsk(4_000, failures, 0.5));
    expect(pauses).toEqual([4_000, 8_000, 16_000, 32_000, 300_000]);
    expect(nextAsk(4_000, 1, 0)).toBeLessThan(nextAsk(4_000, 1, 0.99));
  });
});
