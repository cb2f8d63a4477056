import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import { html } from 'lit';
import type { StoreSeed } from '../../demo/catalog/types.js';
import '../../src/elements/chat/define.js';
import '../../src/elements/product/define.js';
import type { VitrineChat } from '../../src/elements/chat/chat.js';
import {
  clearStage,
  isFocused,
  makeStore,
  part,
  parts,
  payload,
  product,
  stage,
  textOf,
  until,
  type StageOptions,
  type TestStore,
} from './stage.js';

const seed: Partial<StoreSeed> = {
  categories: [{ slug: 'candles', name: 'Candles' }],
  products: [product('candle', 2400, { name: 'Fig candle' }), product('hostile', 100, { name: `Candle ${payload}` })],
};

interface Inbox {
  readonly id: string;
  readonly subject: string | null;
  readonly email: string | null;
  readonly messages: readonly { readonly sender: string; readonly body: string }[];
}

describe('vitrine-chat', () => {
  afterEach(clearStage);

  async function show(options: StageOptions = {}, prepare: (store: TestStore) => Promise<unknown> = async () => {}) {
    const store = await makeStore(seed);
    await prepare(store);
    return { store, ...(await visit(store, options)) };
  }

  async function visit(store: TestStore, options: StageOptions = {}) {
    const host = await stage(store, html`<vitrine-product></vitrine-product><vitrine-chat></vitrine-chat>`, options);
    const chat = host.querySelector('vitrine-chat') as VitrineChat;
    return { host, chat };
  }

  const hasLauncher = (chat: VitrineChat) => until(chat, () => parts(chat, '.launcher').length, 'the launcher');
  const open = async (chat: VitrineChat) => {
    await hasLauncher(chat);
    part(chat, '.launcher').click();
    await until(chat, () => isFocused(chat, '#draft'), 'the field');
  };
  const field = (chat: VitrineChat) => part<HTMLTextAreaElement>(chat, '#draft');
  const type = async (chat: VitrineChat, text: string) => {
    field(chat).value = text;
    field(chat).dispatchEvent(new InputEvent('input'));
    await chat.updateComplete;
  };
  const say = async (chat: VitrineChat, text: string) => {
    await type(chat, text);
    part(chat, '.send').click();
    await chat.updateComplete;
  };
  const textsOf = (chat: VitrineChat, selector: string) =>
    parts(chat, selector).map((one) => one.textContent?.replace(/\s+/g, ' ').trim() ?? '');
  const isSent = (chat: VitrineChat, text: string) =>
    until(
      chat,
      () =>
        textsOf(chat, '.own').some((one) => one.includes(text.replace(/\s+/g, ' ')) && one.includes('Sent')) &&
        parts(chat, '[part~="message-sent"]').length === 0,
      'the message',
    );
  /** What was written, with its conversation begun. */
  const talk = async (chat: VitrineChat, text = 'Do you ship to Norway?') => {
    await open(chat);
    await say(chat, text);
    await isSent(chat, text);
  };

  const inbox = async (store: TestStore) =>
    ((await (await store.control('GET', '/conversations')).json()) as { data: Inbox[] }).data;
  const answer = async (store: TestStore, body: string) => {
    const [conversation] = await inbox(store);
    await store.control('POST', `/conversations/${conversation?.id}/messages`, { body });
  };
  /** The network is back: the store is asked at once. */
  const ask = () => window.dispatchEvent(new Event('online'));
  const isAnswered = async (chat: VitrineChat, count = 1) => {
    ask();
    await until(chat, () => parts(chat, '.theirs .body').length === count, 'the answer');
  };
  const refuse = (store: TestStore, method: string, path: string, status: number, body?: unknown) =>
    store.control('POST', '/faults', {
      ...{ match: { method, path }, kind: 'status', status, times: 9 },
      ...(body !== undefined && { body }),
    });

  it('is accessible closed, empty, loading, with messages, with what failed, and with what is wrong', async () => {
    const { chat, store } = await show({ route: '/p/candle' });
    await hasLauncher(chat);
    await expect(chat).to.be.accessible();
    await open(chat);
    await until(chat, () => parts(chat, '.topic').length, 'the topic');
    await expect(chat).to.be.accessible();
    await say(chat, 'Hello!');
    await isSent(chat, 'Hello!');
    await answer(store, 'Hello. See https://example.com.');
    await isAnswered(chat);
    await expect(chat).to.be.accessible();
    part(chat, 'form.email [type=submit]').click();
    await until(chat, () => parts(chat, '#email-problem').length, 'what is missing');
    await expect(chat).to.be.accessible();
    await refuse(store, 'POST', '/conversations', 403);
    await say(chat, 'Bye!');
    await until(chat, () => parts(chat, '.stuck').length, 'the failure');
    await type(chat, 'x'.repeat(4_001));
    await expect(chat).to.be.accessible();
    await refuse(store, 'GET', '/conversations', 403);
    ask();
    await until(chat, () => parts(chat, '.trouble .error').length, 'the trouble');
    await expect(chat).to.be.accessible();
  });

  it('is accessible while a conversation is being read', async () => {
    const { chat, store, host } = await show();
    await talk(chat);
    host.remove();
    await store.control('POST', '/faults', {
      ...{ match: { path: '/conversations/*/messages' }, kind: 'delay', delayMs: 1_500 },
    });
    const again = await visit(store);
    await open(again.chat);
    expect(parts(again.chat, '.skeleton')).to.have.length(3);
    await expect(again.chat).to.be.accessible();
    await until(again.chat, () => parts(again.chat, '.own .body').length === 1, 'the message');
  });

  it('shows what anybody writes as text, and follows web addresses only', async () => {
    const { chat, store } = await show({ route: '/p/hostile' });
    await open(chat);
    await until(chat, () => parts(chat, '.topic').length, 'the topic');
    expect(textOf(chat, '.topic')).to.contain('<img src=x');
    await say(chat, payload);
    await until(chat, () => textsOf(chat, '.own').some((one) => one.includes('Sent')), 'the message');
    const addresses = 'https://example.com/a?b=1, http://user:pw@example.com data:text/html,x javascript:alert(1)';
    await answer(store, `${payload} ${addresses} ${'W'.repeat(900)}`);
    await isAnswered(chat);
    for (const side of ['own', 'theirs']) expect(textOf(chat, `.${side} .body`)).to.contain('<img src=x onerror');
    expect(textOf(chat, '.news')).to.contain('<img src=x onerror');
    expect(parts<HTMLAnchorElement>(chat, '.body a').map(({ href }) => href)).to.eql(['https://example.com/a?b=1']);
    expect(part<HTMLAnchorElement>(chat, '.body a').rel).to.contain('noopener');
    expect(parts(chat, 'script, img, iframe, svg[onload]')).to.have.length(0);
    expect(window.__ran).to.equal(undefined);
    const scroll = part(chat, '.scroll');
    expect(scroll.scrollWidth).to.be.at.most(scroll.clientWidth);
  });

  it('shows a message line for line as it was written, and no line of its own', async () => {
    const { chat, store } = await show();
    await talk(chat, 'One line\nand another.');
    await answer(store, 'Both\nread.');
    await isAnswered(chat);
    expect(parts(chat, '.body').map(({ innerText }) => innerText)).to.eql(['One line\nand another.', 'Both\nread.']);
  });

  it('lives with answers that are none', async () => {
    const { chat, store } = await show();
    await talk(chat, 'Mine.');
    const good = { id: 'b', sender: 'robot', body: 'Kept.', createdAt: 'never' };
    const list = (data: unknown) => refuse(store, 'GET', '/conversations', 200, { data });
    await list([null, 7, { id: '', sender: 'seller', body: 'x' }, { id: 'a', sender: 'seller' }, good, good]);
    ask();
    await until(chat, () => textsOf(chat, '.theirs .body').join() === 'Kept.', 'the one that can be shown');
    expect(parts(chat, '.theirs time')).to.have.length(0);
    await store.control('DELETE', '/faults');
    await list('none');
    ask();
    await until(chat, () => parts(chat, '.trouble .error').length, 'the trouble');
    expect(textsOf(chat, '.theirs .body')).to.eql(['Kept.']);
    await store.control('DELETE', '/faults');
    part(chat, '.trouble button').click();
    await until(chat, () => parts(chat, '.trouble .error').length === 0, 'no trouble');
  });

  it('stays away where the store has no chat', async () => {
    const { chat, store } = await show({}, (made) => made.control('PATCH', '/settings', { features: { chat: false } }));
    await until(chat, () => chat.shop?.catalog.info().get().status === 'ready', 'what the store says of itself');
    await chat.updateComplete;
    expect(parts(chat, 'button')).to.have.length(0);
    expect(await inbox(store)).to.eql([]);
  });

  it('neither sends nor closes with the key that ends a word of an input method, also as Safari tells it', async () => {
    const { chat } = await show();
    await open(chat);
    await type(chat, 'かんじ');
    for (const key of ['Enter', 'Escape']) {
      for (const method of [{ isComposing: true }, { isComposing: false, keyCode: 229 }]) {
        const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...method });
        field(chat).dispatchEvent(event);
        await chat.updateComplete;
        expect(event.defaultPrevented, `${key} ${JSON.stringify(method)}`).to.equal(false);
      }
    }
    expect(field(chat).value).to.equal('かんじ');
    expect(part(chat, '.panel').matches(':popover-open')).to.equal(true);
  });

  it('is used by keyboard, takes the focus in and gives it back, and tells the page without a word of it', async () => {
    const { chat, store } = await show();
    const heard: [string, unknown][] = [];
    for (const name of ['vitrine-chat-opened', 'vitrine-chat-message-sent'] as const) {
      chat.addEventListener(name, ({ type: heardType, detail }) => heard.push([heardType, detail]));
    }
    await hasLauncher(chat);
    part(chat, '.launcher').focus();
    await sendKeys({ press: 'Enter' });
    await until(chat, () => isFocused(chat, '#draft'), 'the field');
    expect(part(chat, '.panel').matches(':popover-open')).to.equal(true);
    await sendKeys({ type: 'One line' });
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ up: 'Shift' });
    await sendKeys({ type: 'and another.' });
    await sendKeys({ press: 'Enter' });
    await isSent(chat, 'and another.');
    expect(isFocused(chat, '#draft')).to.equal(true);
    await sendKeys({ press: 'Escape' });
    await until(chat, () => isFocused(chat, '.launcher'), 'the launcher');
    expect(part(chat, '.panel').matches(':popover-open')).to.equal(false);
    expect(heard).to.eql([
      ['vitrine-chat-opened', null],
      ['vitrine-chat-message-sent', { isFirst: true }],
    ]);
    const [conversation, ...others] = await inbox(store);
    expect(others).to.eql([]);
    expect(conversation?.messages.map(({ body }) => body)).to.eql(['One line\nand another.']);
  });

  it('shows a message at once, and sends it once however often one clicks', async () => {
    const { chat, store } = await show();
    await open(chat);
    await store.control('POST', '/faults', { match: { method: 'POST' }, kind: 'delay', delayMs: 400 });
    await type(chat, 'Just once.');
    part(chat, '.send').click();
    part(chat, '.send').click();
    await chat.updateComplete;
    expect(textOf(chat, '.own')).to.contain('Just once.').and.to.contain('Sending');
    part(chat, '.send').click();
    await isSent(chat, 'Just once.');
    expect((await inbox(store)).map(({ messages }) => messages.length)).to.eql([1]);
  });

  it('takes the second click of a double click for no mistake, even where the window is low', async () => {
    await setViewport({ width: 800, height: 400 });
    const { chat } = await show();
    await open(chat);
    for (const text of ['First.', 'Second.']) {
      await type(chat, text);
      const { left, top, width, height } = part(chat, '.send').getBoundingClientRect();
      const position: [number, number] = [Math.round(left + width / 2), Math.round(top + height / 2)];
      await sendMouse({ type: 'click', position });
      await isSent(chat, text);
      await sendMouse({ type: 'click', position });
      await chat.updateComplete;
      expect(textOf(chat, '.composer .problem')).to.equal('');
      await until(chat, () => isFocused(chat, '#draft'), 'the field');
    }
    await type(chat, 'x');
    await type(chat, '');
    part(chat, '.send').click();
    await until(chat, () => textOf(chat, '.composer .problem') === 'Please write a message first.', 'what is missing');
    await setViewport({ width: 800, height: 600 });
  });

  it('keeps what failed over a reload, with the reason, and sends it when asked', async () => {
    const { chat, store, host } = await show();
    await talk(chat, 'First.');
    await refuse(store, 'POST', '/conversations', 429);
    await say(chat, 'Second.');
    await until(chat, () => parts(chat, '.stuck').length, 'the failure');
    expect(textOf(chat, '.stuck')).to.contain('Not sent.').and.to.contain('a lot at once');
    await type(chat, 'Half a thought');
    host.remove();
    await store.control('DELETE', '/faults');
    const again = await visit(store);
    await hasLauncher(again.chat);
    expect(part(again.chat, '.launcher').getAttribute('aria-label')).to.equal('Chat: Not sent.');
    expect(textOf(again.chat, '.count')).to.equal('!');
    await expect(again.chat).to.be.accessible();
    await open(again.chat);
    await until(again.chat, () => parts(again.chat, '.own .body').length === 2, 'both messages');
    expect(field(again.chat).value).to.equal('Half a thought');
    const retry = part(again.chat, '[part~="retry"]');
    retry.click();
    retry.click();
    await isSent(again.chat, 'Second.');
    expect(isFocused(again.chat, '#draft')).to.equal(true);
    expect((await inbox(store))[0]?.messages.map(({ body }) => body)).to.eql(['First.', 'Second.']);
  });

  it('does not send again what arrived although the answer got lost', async () => {
    const { chat, store } = await show();
    await open(chat);
    await store.control('POST', '/faults', { match: { method: 'POST' }, kind: 'status', when: 'after', status: 502 });
    await say(chat, 'Did it?');
    await isSent(chat, 'Did it?');
    expect(parts(chat, '.stuck')).to.have.length(0);
    expect((await inbox(store)).map(({ messages }) => messages.length)).to.eql([1]);
  });

  it('says what may have arrived, and looks before it sends that again; or deletes it', async () => {
    const { chat, store } = await show();
    await talk(chat, 'First.');
    await store.control('POST', '/faults', { match: { method: 'POST' }, kind: 'status', status: 502 });
    await say(chat, 'Second.');
    await until(chat, () => parts(chat, '.stuck').length, 'the doubt');
    expect(textOf(chat, '.stuck [role=alert]')).to.contain('check whether it has arrived');
    part(chat, '[part~="discard"]').click();
    await until(chat, () => parts(chat, '.own').length === 1, 'one message');
    expect(isFocused(chat, '#draft')).to.equal(true);
  });

  it('tells a screen reader what the shop wrote, once, and nothing else', async () => {
    const { chat, store } = await show();
    await talk(chat);
    const region = part(chat, '[aria-live]');
    const heard: string[] = [];
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes) {
        for (const node of addedNodes) if (node.textContent?.trim()) heard.push(node.textContent);
      }
    }).observe(region, { childList: true, subtree: true });
    await answer(store, 'Yes.');
    await isAnswered(chat);
    await say(chat, 'Thanks!');
    await isSent(chat, 'Thanks!');
    await answer(store, 'Welcome.');
    await isAnswered(chat, 2);
    ask();
    await chat.updateComplete;
    expect(heard.map((text) => text.split(': ').at(-1))).to.eql(['Yes.', 'Welcome.']);
  });

  it('counts what is new in the launcher and in its name, in the language’s own plural', async () => {
    const { chat, store, host } = await show();
    await talk(chat);
    part(chat, '[part="close-button"]').click();
    await until(chat, () => isFocused(chat, '.launcher'), 'the launcher');
    expect(part(chat, '.launcher').getAttribute('aria-label')).to.equal('Chat');
    await answer(store, 'One.');
    ask();
    await until(chat, () => textOf(chat, '.count') === '1', 'the count');
    expect(part(chat, '.launcher').getAttribute('aria-label')).to.equal('Chat, 1 new message');
    await answer(store, 'Two.');
    host.remove();
    const { chat: arabic } = await visit(store, { locale: 'ar' });
    await until(arabic, () => textOf(arabic, '.count') === '2', 'both');
    const name = () => part(arabic, '.launcher').getAttribute('aria-label');
    await until(arabic, () => name() === 'محادثة، رسالتان جديدتان', 'the name');
    await open(arabic);
    await until(arabic, () => parts(arabic, '.theirs').length === 2, 'the messages');
    await sendKeys({ press: 'Escape' });
    await until(arabic, () => part(arabic, '.count').hidden, 'no count');
  });

  it('counts no longer what was read in another tab', async () => {
    const { chat, store } = await show();
    await talk(chat);
    await sendKeys({ press: 'Escape' });
    await answer(store, 'One.');
    ask();
    await until(chat, () => textOf(chat, '.count') === '1', 'the count');
    // A shop of its own, as another tab has it.
    const { chat: elsewhere } = await visit(store);
    await open(elsewhere);
    await until(elsewhere, () => parts(elsewhere, '.theirs').length === 1, 'the message');
    await until(chat, () => part(chat, '.count').hidden, 'no count');
    expect(part(chat, '.launcher').getAttribute('aria-label')).to.equal('Chat');
  });

  it('counts characters near the limit, and says in words what is too much', async () => {
    const { chat, store } = await show();
    await open(chat);
    await type(chat, 'x'.repeat(3_000));
    expect(parts(chat, '.room')).to.have.length(0);
    await type(chat, 'x'.repeat(3_999));
    expect(textOf(chat, '.room')).to.equal('1 character left');
    await type(chat, 'x'.repeat(4_002));
    expect(textOf(chat, '#draft-problem')).to.contain('2 characters too long');
    part(chat, '.send').click();
    await until(chat, () => textOf(chat, '[role=status].visually-hidden').includes('too long'), 'the complaint');
    expect(field(chat).value).to.have.length(4_002);
    await type(chat, '  ');
    part(chat, '.send').click();
    await until(chat, () => textOf(chat, '#draft-problem').includes('write a message first'), 'the complaint');
    expect(await inbox(store)).to.eql([]);
  });

  it('mentions the product it was opened from, unless that is dropped', async () => {
    const { chat, store, host } = await show({ route: '/p/candle' });
    await open(chat);
    await until(chat, () => parts(chat, '.topic').length, 'the topic');
    expect(textOf(chat, '.topic')).to.equal('Question about Fig candle');
    part(chat, '[part="topic-drop"]').click();
    await until(chat, () => parts(chat, '.topic').length === 0, 'no topic');
    expect(isFocused(chat, '#draft')).to.equal(true);
    host.shop?.route.open({ name: 'home' });
    host.shop?.route.open({ name: 'product', slug: 'candle' });
    await until(chat, () => parts(chat, '.topic').length, 'the topic');
    await say(chat, 'How long does it burn?');
    await isSent(chat, 'How long');
    expect(parts(chat, '.topic')).to.have.length(0);
    expect(await inbox(store)).to.have.nested.property('[0].subject', 'Question about Fig candle');
  });

  it('asks once for an e-mail address, shows what is wrong with it, and says thank you', async () => {
    const { chat, store } = await show();
    await talk(chat);
    const email = part<HTMLInputElement>(chat, '#email');
    part(chat, 'form.email [type=submit]').click();
    await until(chat, () => isFocused(chat, '#email'), 'the field');
    expect(textOf(chat, '#email-problem')).to.contain('name@example.com');
    const fields = { email: [`Not that one ${payload}`] };
    const body = { error: { code: 'validation_failed', message: 'No.', fields } };
    await store.control('POST', '/faults', { match: { method: 'POST' }, kind: 'status', status: 422, body });
    email.value = 'sam@example.com';
    part(chat, 'form.email [type=submit]').click();
    await until(chat, () => textOf(chat, '#email-problem').includes('Not that one <img'), 'the store’s words');
    expect(email.value).to.equal('sam@example.com');
    part(chat, 'form.email [type=submit]').click();
    await until(chat, () => textOf(chat, '.email').includes('Thank you'), 'the thanks');
    expect(await inbox(store)).to.have.nested.property('[0].email', 'sam@example.com');
  });

  it('says in words that the store takes a break, refuses, or has ended the conversation, and goes on', async () => {
    const { chat, store } = await show();
    await talk(chat, 'First.');
    await store.control('POST', '/paused', { paused: true });
    await say(chat, 'Second.');
    await until(chat, () => textsOf(chat, '.stuck').join().includes('taking a break'), 'the break');
    ask();
    await until(chat, () => textsOf(chat, '.trouble').join().includes('taking a break'), 'the break');
    await expect(chat).to.be.accessible();
    await store.control('POST', '/paused', { paused: false });
    part(chat, '[part~="retry"]').click();
    await isSent(chat, 'Second.');

    await refuse(store, 'GET', '/conversations', 401);
    ask();
    await until(chat, () => textsOf(chat, '.trouble').join().includes('another way'), 'the refusal');
    await store.control('DELETE', '/faults');
    await refuse(store, 'GET', '/conversations', 404);
    part(chat, '.trouble button').click();
    await until(chat, () => textsOf(chat, '.trouble').join().includes('has ended'), 'the end');
    await expect(chat).to.be.accessible();
    expect(parts(chat, '.own')).to.have.length(2);
    await store.control('DELETE', '/faults');
    await say(chat, 'Anew.');
    await until(chat, () => textsOf(chat, '.own .body').join() === 'Anew.', 'the new conversation');
    expect(textsOf(chat, '.trouble').join()).to.equal('');
    expect(await inbox(store)).to.have.length(2);
  });

  it('leaves a reader of older messages where they are, and shows the way to the newest', async () => {
    const { chat, store } = await show();
    await talk(chat, Array.from({ length: 60 }, (_, line) => `Line ${line}`).join('\n'));
    const scroll = part(chat, '.scroll');
    expect(scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight).to.be.at.most(1);
    scroll.scrollTop = 0;
    await until(chat, () => scroll.scrollTop === 0, 'the top');
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await answer(store, 'Down here.');
    await isAnswered(chat);
    await until(chat, () => parts(chat, '.below').length, 'the way down');
    expect(scroll.scrollTop).to.equal(0);
    part(chat, '.below').click();
    await until(chat, () => scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight <= 1, 'the end');
    expect(parts(chat, '.below')).to.have.length(0);
  });

  it('fills a phone, and stands in its corner elsewhere, at either end of either line', async () => {
    const { chat } = await show();
    await setViewport({ width: 320, height: 640 });
    await open(chat);
    const box = () => part(chat, '.panel').getBoundingClientRect();
    expect([box().x, box().y, box().width, box().height]).to.eql([0, 0, 320, 640]);
    await setViewport({ width: 1280, height: 800 });
    expect([box().right, box().bottom, box().width]).to.eql([1264, 784, 380]);
    chat.setAttribute('position', 'start');
    await chat.updateComplete;
    expect(box().left).to.equal(16);
    clearStage();
    const { chat: arabic } = await show({ locale: 'ar' });
    await open(arabic);
    expect(part(arabic, '.panel').getBoundingClientRect().left).to.equal(16);
    await expect(arabic).to.be.accessible();
    await setViewport({ width: 800, height: 600 });
  });

  it('goes on after it was moved, with the panel open and what was typed', async () => {
    const { chat, store, host } = await show();
    await talk(chat, 'First.');
    await type(chat, 'Half a thought');
    const other = document.createElement('div');
    host.append(other);
    other.append(chat);
    await until(chat, () => part(chat, '.panel').matches(':popover-open'), 'the panel');
    expect(field(chat).value).to.equal('Half a thought');
    await answer(store, 'Still here.');
    await isAnswered(chat);
  });

  it('shows the conversation to nobody else', async () => {
    const { chat, store, host } = await show();
    await talk(chat, 'Mine alone.');
    host.remove();
    clearStage();
    const other = await visit(store);
    await open(other.chat);
    await say(other.chat, 'And mine.');
    await isSent(other.chat, 'And mine.');
    expect(textsOf(other.chat, '.body')).to.eql(['And mine.']);
  });
});
