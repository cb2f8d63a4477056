import { describe, expect, it } from 'vitest';
import type { Conversation, ConversationMessage, CurrentConversation } from '../../src/contract/conversation.js';
import { storeForTests, type Visitor } from './harness.js';
import { mailsTo } from './customers.js';

const store = storeForTests();

const begin = async (
  visitor: Visitor,
  body: object = { subject: 'Shipping', initialMessage: 'Do you ship to Norway?' },
) => (await visitor.send<Conversation>('POST', '/conversations', body)).data;
const current = (visitor: Visitor) => visitor.send<CurrentConversation>('GET', '/conversations/current');
const messages = (visitor: Visitor, id: string) =>
  visitor.send<ConversationMessage[]>('GET', `/conversations/${id}/messages`);
const say = (visitor: Visitor, id: string, body: unknown) =>
  visitor.send<ConversationMessage>('POST', `/conversations/${id}/messages`, { body });
const answer = (visitor: Visitor, id: string, body: string) =>
  visitor.control('POST', `/conversations/${id}/messages`, { body });

describe('conversations', () => {
  it('go to and fro, oldest message first', async () => {
    const visitor = await store.visit();
    expect((await current(visitor)).status).toBe(404);
    const made = await visitor.send<Conversation>('POST', '/conversations', {
      ...{ subject: 'Shipping', initialMessage: 'Do you ship to Norway?' },
    });
    expect([made.status, made.data.subject]).toEqual([201, 'Shipping']);
    expect(made.data.id).toMatch(/^conv_/);
    await answer(visitor, made.data.id, 'Yes, 5-7 days.');
    const sent = await say(visitor, made.data.id, 'Great, thanks!');
    expect(sent.status).toBe(201);
    expect(sent.data).toMatchObject({ sender: 'visitor', body: 'Great, thanks!' });
    const { data } = await messages(visitor, made.data.id);
    expect(data.map((message) => [message.sender, message.body])).toEqual([
      ['visitor', 'Do you ship to Norway?'],
      ['seller', 'Yes, 5-7 days.'],
      ['visitor', 'Great, thanks!'],
    ]);
    expect(data[2]).toEqual(sent.data);
  });

  it('count what the seller wrote until the visitor lists it', async () => {
    const visitor = await store.visit();
    const { id } = await begin(visitor);
    expect((await current(visitor)).data).toMatchObject({ id, subject: 'Shipping', unreadCount: 0 });
    await answer(visitor, id, 'One.');
    await answer(visitor, id, 'Two.');
    expect((await current(visitor)).data.unreadCount).toBe(2);
    expect((await current(visitor)).data.unreadCount).toBe(2);
    await messages(visitor, id);
    expect((await current(visitor)).data.unreadCount).toBe(0);
    await say(visitor, id, 'Mine does not count.');
    expect((await current(visitor)).data.unreadCount).toBe(0);
  });

  it('begin without a word, and the one that was last spoken in is current', async () => {
    const visitor = await store.visit();
    const first = await begin(visitor, {});
    expect((await current(visitor)).data).toEqual({ id: first.id, subject: null, unreadCount: 0, lastMessageAt: null });
    await visitor.control('POST', '/clock', { advanceMs: 1_000 });
    const second = await begin(visitor);
    expect((await current(visitor)).data.id).toBe(second.id);
    await visitor.control('POST', '/clock', { advanceMs: 1_000 });
    await answer(visitor, first.id, 'Can we help?');
    expect((await current(visitor)).data.id).toBe(first.id);
    await visitor.control('POST', `/conversations/${first.id}`, { status: 'closed' });
    expect((await current(visitor)).data.id).toBe(second.id);
    await visitor.control('POST', `/conversations/${second.id}`, { status: 'closed' });
    expect((await current(visitor)).status).toBe(404);
    await say(visitor, first.id, 'One more thing.');
    expect((await current(visitor)).data.id).toBe(first.id);
  });

  it('belong to the token that began them, and to nobody else', async () => {
    const [owner, foreigner] = [await store.visit(), await store.visit()];
    const { id } = await begin(owner);
    for (const stranger of [owner.other(), foreigner, foreigner.other(owner.token)]) {
      expect((await current(stranger)).status).toBe(404);
      expect((await messages(stranger, id)).status).toBe(404);
      expect((await say(stranger, id, 'Hello?')).status).toBe(404);
      const email = await stranger.send('POST', `/conversations/${id}/email`, { email: 'x@example.com' });
      expect([email.status, email.error.code]).toEqual([404, 'not_found']);
    }
    expect((await messages(owner, id)).data).toHaveLength(1);
    expect((await messages(owner.other(''), id)).status).toBe(400);
    expect((await messages(owner, 'conv_none')).status).toBe(404);
  });

  it('take 4000 characters as people count them, and no more', async () => {
    const visitor = await store.visit();
    const { id } = await begin(visitor);
    expect((await say(visitor, id, '🕯️'.repeat(2_000))).status).toBe(201);
    for (const body of ['x'.repeat(4_001), '', ' \n ', 5, null, undefined]) {
      const refused = await say(visitor, id, body);
      expect([refused.status, refused.error.code]).toEqual([422, 'validation_failed']);
      expect(Object.keys(refused.error.fields ?? {})).toEqual(['body']);
    }
    const long = await visitor.send('POST', '/conversations', { initialMessage: 'x'.repeat(4_001) });
    expect(long.error.fields).toHaveProperty('initialMessage');
    const subject = await visitor.send('POST', '/conversations', { subject: 'x'.repeat(201) });
    expect(subject.error.fields).toHaveProperty('subject');
    expect((await messages(visitor, id)).data).toHaveLength(2);
  });

  it('e-mail the answers to a visitor who left, and to nobody who is looking', async () => {
    const visitor = await store.visit();
    const { id } = await begin(visitor);
    const attached = await visitor.send('POST', `/conversations/${id}/email`, { email: ' Sam@Example.com ' });
    expect(attached.data).toEqual({ id, email: 'sam@example.com' });
    await answer(visitor, id, 'You are here.');
    expect(await mailsTo(visitor, 'sam@example.com')).toEqual([]);
    await visitor.control('POST', '/clock', { advanceMs: 5 * 60_000 });
    await answer(visitor, id, 'You are gone: {store} {body}.');
    const [mail] = await mailsTo(visitor, 'sam@example.com');
    expect(mail).toMatchObject({ kind: 'answer', subject: 'Acme Candles has answered you' });
    expect(mail?.body).toContain('You are gone: {store} {body}.');
    await messages(visitor, id);
    await answer(visitor, id, 'You are back.');
    expect(await mailsTo(visitor, 'sam@example.com')).toHaveLength(1);
    const refused = await visitor.send('POST', `/conversations/${id}/email`, { email: 'nonsense' });
    expect(refused.error.fields).toHaveProperty('email');
  });

  it('lose no message, and keep their order, when many are sent at once', async () => {
    const visitor = await store.visit();
    const { id } = await begin(visitor);
    const sent = await Promise.all(Array.from({ length: 40 }, (_, index) => say(visitor, id, `Message ${index}`)));
    expect(sent.every((one) => one.status === 201)).toBe(true);
    const listed = (await messages(visitor, id)).data;
    expect(new Set(listed.map((message) => message.id)).size).toBe(41);
    const times = listed.map((message) => message.createdAt);
    expect(times).toEqual([...times].sort());
  });

  it('are gone where the store has no chat', async () => {
    const visitor = await store.visit();
    await visitor.control('PATCH', '/settings', { features: { chat: false } });
    expect((await visitor.send('POST', '/conversations', {})).status).toBe(404);
    expect((await current(visitor)).status).toBe(404);
  });
});
