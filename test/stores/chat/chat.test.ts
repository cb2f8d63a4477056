import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { browserChat } from '../../../src/shop/browser-chat.js';
import { chat as words } from '../../../src/i18n/en/chat.js';
import type { ChatStore } from '../../../src/stores/chat/chat.js';
import type { SentMessage } from '../../../src/stores/chat/state.js';
import { orderTokensOf } from '../../../src/stores/shared/order-tokens.js';
import type { Device } from '../../helpers/platform.js';
import { cartSeed } from '../../helpers/seed.js';
import { World, type Mishap, type Tab } from '../../helpers/world.js';

let world: World;
let device: Device;
beforeAll(async () => {
  world = await World.open(cartSeed);
});
afterAll(() => world.close());

const tabs: Tab[] = [];
beforeEach(() => {
  device = world.device();
  world.sent = [];
});
afterEach(async () => {
  world.mishap = () => null;
  for (const tab of tabs.splice(0)) tab.shop.dispose();
  await world.control('POST', '/paused', { paused: false });
  await world.clock.advance(60_000);
});

interface Visit extends Tab {
  readonly chat: ChatStore;
  /** What the page was told of messages that arrived. */
  readonly told: SentMessage[];
}

/** A page with the chat in it, as an element has it. */
async function openTab(on = device): Promise<Visit> {
  const tab = world.openTab(on);
  tabs.push(tab);
  tab.shop.locale.add(words);
  const told: SentMessage[] = [];
  const chat = browserChat(tab.shop);
  chat.attach((sent) => told.push(sent));
  await world.clock.idle();
  return { ...tab, chat, told };
}

const state = ({ chat }: Visit) => chat.$state.get();
const write = ({ chat }: Visit, text: string) => {
  chat.setDraft(text);
  return chat.send();
};
const asked = () => world.sent.filter((line) => line.includes('/conversations'));
const posts = () => asked().filter((line) => line.startsWith('POST'));
const askedWithin = async (ms: number) => {
  world.sent = [];
  await world.clock.advance(ms);
  return asked().length;
};
/** The next requests whose method and path begin so meet these mishaps. */
const befall = (start: string, ...mishaps: readonly Mishap[]) => {
  const left = [...mishaps];
  world.mishap = (method, path) => (`${method} ${path}`.startsWith(start) ? (left.shift() ?? null) : null);
};
const bodies = (tab: Visit) => state(tab).messages.map(({ body }) => body);
const statuses = (tab: Visit) => state(tab).outgoing.map(({ status }) => status);

interface Inbox {
  readonly id: string;
  readonly subject: string | null;
  readonly email: string | null;
  readonly messages: readonly { readonly sender: string; readonly body: string }[];
}
/** What the seller has of this visitor's: conversations with that text in one of their messages. */
const inbox = async (text: string): Promise<readonly Inbox[]> => {
  const { data } = (await world.control('GET', '/conversations')) as { data: readonly Inbox[] };
  return data.filter(({ messages }) => messages.some(({ body }) => body.includes(text)));
};
const answer = (tab: Visit, body: string) =>
  world.control('POST', `/conversations/${state(tab).conversationId}/messages`, { body });

let count = 0;
/** A text that no other test writes. */
const unique = (text: string) => `${text} ${++count}.`;

/** A tab that has begun a conversation and looks at it. */
async function begun(text = unique('Hello')): Promise<Visit & { leave(): void; text: string }> {
  const tab = await openTab();
  const leave = tab.chat.look();
  write(tab, text);
  await world.clock.idle();
  expect(bodies(tab)).toEqual([text]);
  world.sent = [];
  return { ...tab, leave, text };
}

describe('writing', () => {
  it('shows at once, begins the conversation, and goes on in it', async () => {
    const tab = await openTab();
    tab.chat.look();
    const text = unique('Hello');
    expect(write(tab, `  ${text}\n`)).toBe(true);
    expect(state(tab)).toMatchObject({ draft: '', outgoing: [{ body: text, status: 'sending' }] });
    await world.clock.idle();
    expect(state(tab)).toMatchObject({ outgoing: [], messages: [{ body: text, sender: 'visitor' }] });
    write(tab, 'And more.');
    write(tab, 'And more.');
    await world.clock.idle();
    expect(bodies(tab)).toEqual([text, 'And more.', 'And more.']);
    expect(posts()).toHaveLength(3);
    expect(tab.told).toEqual([{ isFirst: true }, { isFirst: false }, { isFirst: false }]);
    const [conversation, ...others] = await inbox(text);
    expect(others).toEqual([]);
    expect(conversation?.messages).toHaveLength(3);
  });

  it('is not stopped by a browser that fails at one message, which can be sent again', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const platform = device.platform.bind(device);
    let failures = 1;
    device.platform = (tab) => {
      const own = platform(tab);
      const hold: typeof own.locks.hold = async (name, work, signal) => {
        if (name.endsWith(':message') && failures-- > 0) throw new Error('The browser failed.');
        return own.locks.hold(name, work, signal);
      };
      return { ...own, locks: { ...own.locks, hold } };
    };
    const tab = await openTab();
    tab.chat.look();
    const [first, second] = [unique('First'), unique('Second')];
    write(tab, first);
    write(tab, second);
    await world.clock.idle();
    expect(state(tab).outgoing).toMatchObject([{ body: first, status: 'unclear' }]);
    expect(await inbox(second)).toHaveLength(1);
    tab.chat.sendAgain(state(tab).outgoing[0]?.key ?? '');
    await world.clock.idle();
    expect(state(tab).outgoing).toEqual([]);
    expect((await inbox(second))[0]?.messages.map(({ body }) => body)).toEqual([second, first]);
    vi.restoreAllMocks();
  });

  it('takes nothing, and nothing too long, from the field', async () => {
    const tab = await openTab();
    expect(write(tab, ' \n ')).toBe(false);
    expect(write(tab, 'x'.repeat(4_001))).toBe(false);
    expect(state(tab).draft).toHaveLength(4_001);
    expect(write(tab, '🕯️'.repeat(2_000))).toBe(true);
    await world.clock.idle();
    expect(posts()).toHaveLength(1);
    expect(tab.told).toHaveLength(1);
  });

  it('says what the page is about, unless the visitor does not want that', async () => {
    const tab = await openTab();
    tab.chat.look();
    tab.shop.route.open({ name: 'product', slug: 'candle' });
    await world.clock.idle();
    expect(tab.chat.$topic.get()).toEqual({ kind: 'product', name: 'The candle' });
    tab.chat.dropTopic();
    expect(tab.chat.$topic.get()).toBeNull();
    tab.shop.route.open({ name: 'product', slug: 'soap' });
    await world.clock.idle();
    const text = unique('How much is it');
    write(tab, text);
    await world.clock.idle();
    expect(await inbox(text)).toMatchObject([{ subject: 'Question about The soap' }]);
    expect(tab.chat.$topic.get()).toBeNull();
  });

  it('does not say what the visitor dropped', async () => {
    const tab = await openTab();
    tab.chat.look();
    tab.shop.route.open({ name: 'product', slug: 'candle' });
    await world.clock.idle();
    tab.chat.dropTopic();
    const text = unique('In general');
    write(tab, text);
    await world.clock.idle();
    expect(await inbox(text)).toMatchObject([{ subject: null }]);
  });

  it('says which order it is about to the one who placed it, and to nobody else', async () => {
    const tab = await openTab();
    const { transport } = tab.shop.api;
    const send = async (method: 'POST' | 'PUT' | 'GET', path: string, body?: object) =>
      (await transport<{ data: Record<string, string> }>(method, path, { body, cart: true })).data;
    await send('POST', '/cart/items', { productId: 'candle', quantity: 1 });
    const shippingAddress = {
      ...{ firstName: 'Sam', lastName: 'Buyer', line1: '221B Baker Street', city: 'London', postcode: 'NW1 6XE' },
      countryCode: 'GB',
    };
    await send('PUT', '/cart/checkout-data', { email: 'sam@example.com', shippingAddress });
    const [option] = (await send('GET', '/cart/shipping-options')) as unknown as { id: string }[];
    if (option) await send('POST', '/cart/shipping-option', { shippingOptionId: option.id });
    const { orderId = '', orderNumber } = await send('POST', '/cart/checkout', { paymentMethod: 'pm_card_visa' });
    orderTokensOf(tab.shop).retire(orderId);

    tab.shop.route.open({ name: 'order', id: orderId });
    tab.chat.look();
    await world.clock.idle();
    expect(tab.chat.$topic.get()).toEqual({ kind: 'order', number: orderNumber });
    const text = unique('When does it come');
    write(tab, text);
    await world.clock.idle();
    expect(await inbox(text)).toMatchObject([{ subject: `Question about order ${orderNumber}` }]);

    const stranger = await openTab(world.device());
    stranger.shop.route.open({ name: 'order', id: orderId });
    stranger.chat.look();
    await world.clock.idle();
    expect(stranger.chat.$topic.get()).toBeNull();
  });

  it('asks for an e-mail address once, and takes no for an answer', async () => {
    const tab = await begun();
    expect(state(tab).email).toBe('ask');
    await tab.chat.saveEmail('nonsense');
    expect(state(tab)).toMatchObject({ email: 'ask', emailError: 'missing' });
    expect(asked()).toEqual([]);
    const saving = Promise.all([tab.chat.saveEmail(' sam@example.com'), tab.chat.saveEmail('sam@example.com')]);
    await world.clock.idle();
    await saving;
    expect(posts()).toHaveLength(1);
    expect(state(tab)).toMatchObject({ email: 'saved', emailError: null });
    expect(await inbox(tab.text)).toMatchObject([{ email: 'sam@example.com' }]);
    tab.leave();
    tab.chat.look();
    await world.clock.idle();
    expect(state(tab).email).toBe('none');

    device = world.device();
    const other = await begun();
    other.chat.skipEmail();
    write(other, 'More.');
    const again = await openTab();
    again.chat.look();
    await world.clock.idle();
    expect([state(other).email, state(again).email]).toEqual(['none', 'none']);
  });

  it('keeps the conversation after an order gave the visitor a new token', async () => {
    const tab = await begun();
    orderTokensOf(tab.shop).retire('ord_1');
    write(tab, 'Where is it?');
    await world.clock.idle();
    const again = await openTab();
    again.chat.look();
    await world.clock.idle();
    expect(bodies(again)).toEqual([tab.text, 'Where is it?']);
    expect(await inbox(tab.text)).toHaveLength(1);
  });
});

describe('a message whose answer did not come', () => {
  const mishaps: readonly (readonly [string, Mishap])[] = [
    ['a lost connection', { kind: 'drop', when: 'after' }],
    ['a time-out', { kind: 'hang', when: 'after' }],
    ['an error of the server', { kind: 'status', when: 'after', status: 502 }],
    ['an answer that is none', { kind: 'status', when: 'after', status: 200 }],
  ];
  for (const [name, mishap] of mishaps) {
    for (const path of ['first', 'later'] as const) {
      it(`is found there after ${name} (the ${path})`, async () => {
        const tab = path === 'later' ? await begun() : await openTab();
        if (path === 'first') tab.chat.look();
        befall('POST', mishap);
        const text = unique('Did it arrive');
        write(tab, text);
        await world.clock.advance(60_000);
        expect(state(tab).outgoing).toEqual([]);
        expect(bodies(tab).filter((body) => body === text)).toHaveLength(1);
        expect(posts()).toHaveLength(1);
        expect(tab.told).toHaveLength(path === 'first' ? 1 : 2);
        const [conversation, ...others] = await inbox(text);
        expect(others).toEqual([]);
        expect(conversation?.messages.filter(({ body }) => body === text)).toHaveLength(1);
      });

      const before = { ...mishap, when: 'before' } as Mishap;
      it(`is kept, and sent when asked, after ${name} before it got there (the ${path})`, async () => {
        const tab = path === 'later' ? await begun() : await openTab();
        if (path === 'first') tab.chat.look();
        befall('POST', before);
        const text = unique('Did it not');
        write(tab, text);
        await world.clock.advance(60_000);
        expect(statuses(tab)).toEqual(['unclear']);
        expect(posts()).toHaveLength(1);
        const key = state(tab).outgoing[0]?.key ?? '';
        tab.chat.sendAgain(key);
        tab.chat.sendAgain(key);
        expect(statuses(tab)).toEqual(['checking']);
        await world.clock.idle();
        expect(state(tab).outgoing).toEqual([]);
        expect(posts()).toHaveLength(2);
        const [conversation, ...others] = await inbox(text);
        expect(others).toEqual([]);
        expect(conversation?.messages.filter(({ body }) => body === text)).toHaveLength(1);
      });
    }
  }

  it('is looked for before it is sent again, however soon that is asked for', async () => {
    for (const begin of [openTab, begun]) {
      device = world.device();
      const tab = await begin();
      tab.chat.look();
      world.sent = [];
      world.mishap = (method) => ({ kind: 'status', when: method === 'POST' ? 'after' : 'before', status: 502 });
      const text = unique('Once');
      write(tab, text);
      await world.clock.advance(2_000);
      expect(statuses(tab)).toEqual(['unclear']);
      world.mishap = () => null;
      tab.chat.sendAgain(state(tab).outgoing[0]?.key ?? '');
      await world.clock.idle();
      expect(state(tab).outgoing).toEqual([]);
      expect(posts()).toHaveLength(1);
      tab.shop.dispose();
    }
  });

  it('is found when it arrives late, and not sent again', async () => {
    const tab = await begun();
    befall('POST', { kind: 'late', by: 40_000 });
    const text = unique('Slow');
    write(tab, text);
    await world.clock.advance(30_000);
    expect(statuses(tab)).toEqual(['unclear']);
    await world.clock.advance(20_000);
    expect(state(tab).outgoing).toEqual([]);
    expect(bodies(tab)).toEqual([tab.text, text]);
    expect(posts()).toHaveLength(1);
  });

  it('is not taken for an older one of the same words', async () => {
    const tab = await begun();
    write(tab, 'Hello?');
    await world.clock.idle();
    befall('POST', { kind: 'drop', when: 'before' });
    write(tab, 'Hello?');
    await world.clock.advance(20_000);
    expect(statuses(tab)).toEqual(['unclear']);
    tab.chat.sendAgain(state(tab).outgoing[0]?.key ?? '');
    await world.clock.idle();
    expect(bodies(tab)).toEqual([tab.text, 'Hello?', 'Hello?']);
  });

  it('does not begin a second conversation with the next message', async () => {
    const tab = await openTab();
    tab.chat.look();
    const text = unique('First');
    const left: Mishap[] = [{ kind: 'drop', when: 'after' }];
    // The store can't be asked either, until the next message is written.
    let isDown = true;
    world.mishap = (method) =>
      method === 'POST' ? (left.shift() ?? null) : isDown ? { kind: 'drop', when: 'before' } : null;
    write(tab, text);
    await world.clock.advance(10_000);
    expect(statuses(tab)).toEqual(['unclear']);
    isDown = false;
    write(tab, 'Second');
    await world.clock.advance(1_000);
    expect(bodies(tab)).toEqual([text, 'Second']);
    expect(await inbox(text)).toMatchObject([{ messages: [{ body: text }, { body: 'Second' }] }]);
  });

  it('survives a reload in the middle, and is found', async () => {
    const tab = await begun();
    befall('POST', { kind: 'hang', when: 'after' });
    const text = unique('Midway');
    write(tab, text);
    tab.chat.setDraft('Half a thou');
    await world.clock.advance(100);
    expect(statuses(tab)).toEqual(['sending']);
    const { session } = tab.shop.platform;
    tab.kill();
    const again = world.openTab(device);
    tabs.push(again);
    for (const key of session.keys('vitrine:')) again.shop.platform.session.set(key, session.get(key));
    const chat = browserChat(again.shop);
    expect(chat.$state.get()).toMatchObject({ draft: 'Half a thou', outgoing: [{ body: text, status: 'unclear' }] });
    chat.attach(() => {});
    chat.look();
    await world.clock.idle();
    expect(chat.$state.get()).toMatchObject({ outgoing: [], messages: [{ body: tab.text }, { body: text }] });
  });

  it('lives with what stands in storage', async () => {
    for (const text of ['{', 'null', '[]', '{"outgoing":[null,{"key":1},{"key":"a","body":7}],"draft":{}}']) {
      const other = world.openTab(device);
      tabs.push(other);
      other.shop.platform.session.set(`vitrine:${world.key}:chat`, text);
      other.shop.platform.storage.set(`vitrine:${world.key}:chat`, text);
      expect(browserChat(other.shop).$state.get()).toMatchObject({ draft: '', outgoing: [], status: 'ready' });
    }
  });
});

describe('a message for which there was no connection', () => {
  /** The page is loaded again, in this tab or as a copy of it. */
  const reload = async (tab: Visit) => {
    const again = world.openTab(device);
    tabs.push(again);
    const { session } = tab.shop.platform;
    for (const key of session.keys('vitrine:')) again.shop.platform.session.set(key, session.get(key));
    again.shop.locale.add(words);
    const told: SentMessage[] = [];
    const chat = browserChat(again.shop);
    chat.attach((sent) => told.push(sent));
    return { ...again, chat, told };
  };

  for (const [name, begin] of [
    ['first', openTab],
    ['later', begun],
  ] as const) {
    it(`is sent by itself when there is one, once (the ${name})`, async () => {
      const tab = await begin();
      tab.chat.look();
      device.goOffline();
      const text = unique('From the train');
      write(tab, text);
      write(tab, 'And on.');
      await world.clock.advance(120_000);
      expect(statuses(tab)).toEqual(['waiting', 'waiting']);
      expect(posts()).toEqual([]);
      device.goOnline();
      device.show();
      await world.clock.idle();
      expect(state(tab).outgoing).toEqual([]);
      expect(bodies(tab).slice(-2)).toEqual([text, 'And on.']);
      await world.clock.advance(120_000);
      expect(posts()).toHaveLength(2);
      expect(await inbox(text)).toHaveLength(1);
    });

    it(`is sent by the next page, with the chat closed (the ${name})`, async () => {
      const tab = await begin();
      device.goOffline();
      const text = unique('Later then');
      write(tab, text);
      await world.clock.advance(1_000);
      tab.kill();
      const again = await reload(tab);
      await world.clock.advance(10_000);
      expect(statuses(again)).toEqual(['waiting']);
      device.goOnline();
      await world.clock.advance(1_000);
      expect(state(again).outgoing.filter(({ status }) => status !== 'sent')).toEqual([]);
      expect(again.told).toHaveLength(1);
      await world.clock.advance(120_000);
      expect(posts()).toHaveLength(1);
      expect(await inbox(text)).toHaveLength(1);
    });
  }

  it('is tried when the visitor insists, and looked for before it is sent again', async () => {
    const tab = await begun();
    device.goOffline();
    const text = unique('Try');
    write(tab, text);
    await world.clock.idle();
    tab.chat.sendAgain(state(tab).outgoing[0]?.key ?? '');
    await world.clock.advance(5_000);
    expect(statuses(tab)).toEqual(['unclear']);
    device.goOnline();
    await world.clock.advance(5_000);
    expect(bodies(tab)).toEqual([tab.text, text]);
    expect(await inbox(text)).toMatchObject([{ messages: [{ body: tab.text }, { body: text }] }]);
  });

  it('is sent once where the tab was duplicated meanwhile', async () => {
    const tab = await begun();
    tab.leave();
    device.goOffline();
    const text = unique('Only one of me');
    write(tab, text);
    await world.clock.idle();
    const copy = await reload(tab);
    await world.clock.idle();
    device.goOnline();
    await world.clock.advance(120_000);
    expect([statuses(tab), statuses(copy)]).toEqual([[], []]);
    expect(posts()).toHaveLength(1);
    expect(tab.told.length + copy.told.length).toBeGreaterThan(1);
  });

  it('is not sent by itself once the store has refused it', async () => {
    const tab = await begun();
    device.goOffline();
    write(tab, unique('Refused'));
    await world.clock.idle();
    befall('POST', { kind: 'status', when: 'before', status: 403 });
    device.goOnline();
    await world.clock.idle();
    device.show();
    await world.clock.advance(120_000);
    expect(statuses(tab)).toEqual(['failed']);
    expect(posts()).toHaveLength(1);
  });

  it('goes on being tried, less and less often, where the connection is not what it seems', async () => {
    const tab = await begun();
    tab.leave();
    device.goOffline();
    const text = unique('Again');
    write(tab, text);
    await world.clock.idle();
    world.mishap = () => ({ kind: 'drop', when: 'before' });
    device.goOnline();
    await world.clock.advance(5 * 60_000);
    expect(statuses(tab)).toEqual(['waiting']);
    expect(posts().length).toBeLessThan(8);
    world.mishap = () => null;
    await world.clock.advance(6 * 60_000);
    expect(state(tab).outgoing).toEqual([]);
    expect(await inbox(text)).toMatchObject([{ messages: [{ body: tab.text }, { body: text }] }]);
  });

  it('is not looked for where that would take for read what nobody has seen', async () => {
    const tab = await begun();
    befall('POST', { kind: 'hang', when: 'before' });
    const text = unique('In doubt');
    write(tab, text);
    await world.clock.advance(100);
    tab.kill();
    await answer(tab, 'News.');
    const again = await reload(tab);
    await world.clock.advance(120_000);
    expect(state(again)).toMatchObject({ unread: 1, outgoing: [{ status: 'unclear' }] });
    again.chat.look();
    await world.clock.advance(1_000);
    expect(bodies(again)).toEqual([tab.text, 'News.', text]);
  });

  it('in mid-flight is looked for, and sent by itself when it can no longer arrive', async () => {
    for (const when of ['before', 'after'] as const) {
      device = world.device();
      const tab = await begun();
      befall('POST', { kind: 'hang', when });
      const text = unique('In mid-flight');
      write(tab, text);
      await world.clock.advance(100);
      tab.kill();
      const again = await reload(tab);
      await world.clock.advance(10_000);
      expect(posts(), when).toHaveLength(1);
      await world.clock.advance(10_000);
      expect(statuses(again)).toEqual([]);
      await world.clock.advance(120_000);
      expect(posts(), when).toHaveLength(when === 'before' ? 2 : 1);
      expect(again.told, when).toHaveLength(1);
      const [conversation] = await inbox(text);
      expect(conversation?.messages.map(({ body }) => body)).toEqual([tab.text, text]);
      again.shop.dispose();
    }
  });

  it('is not sent by itself while a slow store may still get it', async () => {
    const tab = await begun();
    befall('POST', { kind: 'late', by: 40_000 });
    const text = unique('Slow');
    write(tab, text);
    await world.clock.advance(20_000);
    device.show();
    await world.clock.advance(100_000);
    expect(bodies(tab)).toEqual([tab.text, text]);
    expect(posts()).toHaveLength(1);
  });
});

describe('a message that was refused', () => {
  it('stays with the reason, is sent when asked, or deleted', async () => {
    const tab = await begun();
    befall('POST', { kind: 'status', when: 'before', status: 429, retryAfter: 20 });
    write(tab, 'Too quick');
    await world.clock.idle();
    expect(state(tab).outgoing).toMatchObject([{ status: 'failed', error: { kind: 'rate_limited' } }]);
    tab.chat.sendAgain(state(tab).outgoing[0]?.key ?? '');
    await world.clock.idle();
    expect(bodies(tab)).toEqual([tab.text, 'Too quick']);
    await world.control('POST', '/paused', { paused: true });
    write(tab, 'Anybody there?');
    await world.clock.idle();
    expect(state(tab).outgoing).toMatchObject([{ status: 'failed', error: { code: 'store_paused' } }]);
    tab.chat.discard(state(tab).outgoing[0]?.key ?? '');
    expect(state(tab).outgoing).toEqual([]);
  });

  it('begins a new conversation where the old one has ended', async () => {
    const tab = await begun();
    const gone: Mishap = { kind: 'status', when: 'before', status: 404 };
    befall('POST', gone);
    const text = unique('Are you there');
    write(tab, text);
    await world.clock.idle();
    expect(state(tab)).toMatchObject({ hasEnded: true, conversationId: null, outgoing: [{ status: 'failed' }] });
    expect(bodies(tab)).toEqual([tab.text]);
    tab.chat.sendAgain(state(tab).outgoing[0]?.key ?? '');
    await world.clock.advance(1_000);
    expect(state(tab)).toMatchObject({ hasEnded: false, outgoing: [], messages: [{ body: text }] });
    expect(await inbox(text)).toHaveLength(1);
  });
});

describe('asking the store', () => {
  it('does not happen while there is nothing to ask for', async () => {
    const tab = await openTab();
    expect(await askedWithin(10 * 60_000)).toBe(0);
    const leave = tab.chat.look();
    expect(await askedWithin(60_000)).toBe(0);
    leave();
  });

  it('is frequent while the panel is open, rare when closed, and counts what is new', async () => {
    const tab = await begun();
    expect(await askedWithin(20_000)).toBe(5);
    tab.leave();
    await answer(tab, 'We are here.');
    expect(await askedWithin(5 * 60_000)).toBe(5);
    expect(state(tab)).toMatchObject({ unread: 1, news: [] });
    world.sent = [];
    tab.chat.look();
    await world.clock.idle();
    expect(asked()).toHaveLength(1);
    expect(state(tab)).toMatchObject({ unread: 0, news: [{ body: 'We are here.' }] });
  });

  it('tells each answer as news once', async () => {
    const tab = await begun();
    const news: string[][] = [];
    tab.chat.$state.listen(({ news: now }, before) => {
      if (now !== before?.news) news.push(now.map(({ body }) => body));
    });
    await answer(tab, 'One.');
    await world.clock.advance(12_000);
    await answer(tab, 'Two.');
    write(tab, 'Mine.');
    await world.clock.advance(12_000);
    expect(news).toEqual([['One.'], ['Two.']]);
  });

  it('does not take for news what was read on the page before', async () => {
    const tab = await begun();
    await answer(tab, 'Read.');
    await world.clock.advance(4_000);
    const again = await openTab();
    again.chat.look();
    await world.clock.idle();
    expect(bodies(again)).toEqual([tab.text, 'Read.']);
    expect(state(again).news).toEqual([]);
  });

  it('never happens while nobody sees the page, and at once when somebody does again', async () => {
    const tab = await begun();
    device.isVisible = false;
    expect(await askedWithin(60 * 60_000)).toBe(0);
    device.goOnline();
    await openTab();
    expect(await askedWithin(60_000)).toBe(0);
    await answer(tab, 'Are you back?');
    device.isVisible = true;
    device.show();
    await world.clock.idle();
    expect(bodies(tab)).toEqual([tab.text, 'Are you back?']);
  });

  it('happens at once when the network is back', async () => {
    const tab = await begun();
    device.goOffline();
    await world.clock.advance(60_000);
    expect(state(tab).error).toMatchObject({ kind: 'unanswered' });
    device.goOnline();
    await world.clock.idle();
    expect(state(tab).error).toBeNull();
  });

  it('becomes rarer with each failure, and frequent again', async () => {
    const tab = await begun();
    const times: number[] = [];
    world.mishap = (method, path) => {
      if (method !== 'GET' || !path.includes('/messages')) return null;
      times.push(world.clock.now());
      return { kind: 'status', when: 'before', status: 403 };
    };
    await world.clock.advance(20 * 60_000);
    const pauses = times.slice(1).map((time, index) => Math.round((time - (times[index] ?? 0)) / 1_000));
    expect(pauses.slice(0, 7)).toEqual([8, 16, 32, 64, 128, 256, 300]);
    world.mishap = () => null;
    tab.chat.retry();
    await world.clock.idle();
    expect(state(tab).error).toBeNull();
    expect(await askedWithin(20_000)).toBe(5);
  });

  it('spreads over time when it fails', async () => {
    const fractions = [0, 0.999];
    const pauses: number[] = [];
    for (const fraction of fractions) {
      device = world.device(() => fraction);
      const tab = await begun();
      const times: number[] = [];
      world.mishap = (method, path) => {
        if (method !== 'GET' || !path.includes('/messages')) return null;
        times.push(world.clock.now());
        return { kind: 'status', when: 'before', status: 403 };
      };
      await world.clock.advance(20_000);
      pauses.push((times[1] ?? 0) - (times[0] ?? 0));
      world.mishap = () => null;
      tab.leave();
    }
    expect(pauses[0]).toBeCloseTo(6_000, -2);
    expect(pauses[1]).toBeCloseTo(10_000, -2);
  });

  it('waits as long as the store says, whoever comes back meanwhile', async () => {
    await begun();
    befall('GET', { kind: 'status', when: 'before', status: 429, retryAfter: 90 });
    await world.clock.advance(4_000);
    world.sent = [];
    await world.clock.advance(30_000);
    device.show();
    await world.clock.advance(59_000);
    expect(asked()).toEqual([]);
    await world.clock.advance(2_000);
    expect(asked()).toHaveLength(1);
  });

  it('stops with the element', async () => {
    const tab = world.openTab(device);
    tabs.push(tab);
    const chat = browserChat(tab.shop);
    const detach = chat.attach(() => {});
    const leave = chat.look();
    chat.setDraft(unique('Bye'));
    chat.send();
    await world.clock.idle();
    leave();
    detach();
    expect(await askedWithin(10 * 60_000)).toBe(0);
  });

  it('stops where the store has closed the conversation, until the visitor looks', async () => {
    const tab = await begun();
    tab.leave();
    await world.control('POST', `/conversations/${state(tab).conversationId}`, { status: 'closed' });
    await world.clock.advance(60_000);
    expect(await askedWithin(10 * 60_000)).toBe(0);
    tab.chat.look();
    await world.clock.idle();
    expect(bodies(tab)).toEqual([tab.text]);
  });
});

describe('another tab', () => {
  it('shows the same conversation, and what either writes', async () => {
    const [one, two] = [await openTab(), await openTab()];
    one.chat.look();
    two.chat.look();
    const text = unique('From one');
    write(one, text);
    await world.clock.advance(4_000);
    expect(bodies(two)).toEqual([text]);
    write(two, 'From two');
    await world.clock.advance(4_000);
    expect(bodies(one)).toEqual([text, 'From two']);
    expect(await inbox(text)).toHaveLength(1);
  });

  it('hears at once what was read or written elsewhere', async () => {
    const one = await begun();
    one.leave();
    const two = await openTab();
    await answer(one, 'We are here.');
    await world.clock.advance(60_000);
    expect([state(one).unread, state(two).unread]).toEqual([1, 1]);
    const leave = two.chat.look();
    await world.clock.idle();
    expect([state(one).unread, state(two).unread]).toEqual([0, 0]);
    expect(bodies(two)).toEqual([one.text, 'We are here.']);

    one.chat.look();
    await world.clock.idle();
    write(two, 'Thanks');
    await world.clock.idle();
    expect(bodies(one)).toEqual([one.text, 'We are here.', 'Thanks']);
    leave();
  });

  it('of somebody else shows nothing of it', async () => {
    await begun();
    const stranger = await openTab(world.device());
    stranger.chat.look();
    write(stranger, unique('Me too'));
    await world.clock.advance(4_000);
    expect(state(stranger).messages).toHaveLength(1);
  });
});
