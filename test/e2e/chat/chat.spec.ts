import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '../fixtures.js';
import { tabTo } from '../keyboard.js';
import { ChatPanel } from '../objects/chat-panel.js';
import { OFFLINE } from '../problems.js';

const ENGLISH = { chat: 'Chat', field: 'Your message', email: 'E-mail' };

test('a question about a product, by keyboard, is answered from the back office', async ({ page, shop, store }) => {
  const chat = new ChatPanel(page, ENGLISH);
  await shop.open('chat', '#!/p/beeswax-candle');
  await expect(page.getByRole('heading', { name: 'Beeswax candle' }).first()).toBeVisible();
  await tabTo(page, chat.launcher, 60);
  await page.keyboard.press('Enter');
  await expect(chat.field).toBeFocused();
  await expect(chat.dialog.getByText('Question about Beeswax candle')).toBeVisible();
  await page.keyboard.type('Does it smell of honey?');
  await page.keyboard.press('Enter');
  await expect(chat.message('Does it smell of honey?')).toContainText('Sent');
  await tabTo(page, chat.email, 60);
  await page.keyboard.type('sam@example.com');
  await page.keyboard.press('Enter');
  await expect(chat.dialog.getByText('Thank you.')).toBeVisible();
  await expect(chat.field).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(chat.launcher).toBeFocused();

  const office = await page.context().newPage();
  await office.goto(`/back-office?store=${store.key}`);
  await office.getByLabel('Answer to “Question about Beeswax candle”').fill('It does, a little.');
  await office.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(office.getByText('It does, a little.')).toBeVisible();
  await office.close();

  // The page is looked at again, so the store is asked at once.
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await expect(page.getByRole('button', { name: 'Chat, 1 new message' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(chat.messages).toHaveText(['Does it smell of honey?', 'It does, a little.']);
  expect(await store.conversations()).toMatchObject([
    { subject: 'Question about Beeswax candle', email: 'sam@example.com' },
  ]);
});

test('a reload in the middle of sending neither loses the message nor sends it twice', async ({
  page,
  shop,
  store,
}) => {
  const chat = new ChatPanel(page, ENGLISH);
  await shop.open('chat');
  await chat.launcher.click();
  await store.fail({ match: { method: 'POST', path: '/conversations' }, kind: 'hang', when: 'after' });
  await chat.field.fill('Are you open on Sunday?');
  await chat.field.press('Enter');
  await expect(chat.message('Are you open on Sunday?')).toContainText('Sending');
  await expect.poll(() => store.conversations()).toHaveLength(1);
  await chat.field.fill('And on Mon');
  await page.reload();
  await chat.launcher.click();
  await expect(chat.message('Are you open on Sunday?')).toContainText('Sent');
  await expect(chat.field).toHaveValue('And on Mon');
  await chat.field.press('Enter');
  await expect(chat.message('And on Mon')).toContainText('Sent');
  const [conversation, ...others] = await store.conversations();
  expect(others).toEqual([]);
  expect(conversation?.messages.map(({ body }) => body)).toEqual(['Are you open on Sunday?', 'And on Mon']);
});

test('what was written offline is sent by itself when the connection is back, once', async ({
  context,
  page,
  problems,
  shop,
  store,
}) => {
  problems.expect(OFFLINE);
  const chat = new ChatPanel(page, ENGLISH);
  await shop.open('chat');
  await chat.launcher.click();
  for (const [body, ...before] of [['From the train.'], ['And from a tunnel.', 'From the train.']] as const) {
    await context.setOffline(true);
    await chat.field.fill(body);
    await chat.field.press('Enter');
    await expect(chat.message(body)).toContainText('You are offline.');
    await context.setOffline(false);
    await expect(chat.message(body)).toContainText('Sent');
    await expect(chat.messages).toHaveText([...before, body]);
  }
  const [conversation, ...others] = await store.conversations();
  expect(others).toEqual([]);
  expect(conversation?.messages.map(({ body }) => body)).toEqual(['From the train.', 'And from a tunnel.']);
});

test('what a reload broke off is sent by the next page, with the chat closed', async ({
  page,
  problems,
  shop,
  store,
}) => {
  // There is no conversation yet, and that is asked for.
  problems.expectStatus(404);
  const chat = new ChatPanel(page, ENGLISH);
  await shop.open('chat');
  await chat.launcher.click();
  const isFirst = (url: URL) => url.pathname.endsWith('/conversations');
  // A fault of the store could be met by the next page's request, where the reload is quicker than this one.
  const sent = new Promise<void>((resolve) => void page.route(isFirst, () => resolve(), { times: 1 }));
  await chat.field.fill('Is anybody there?');
  await chat.field.press('Enter');
  await expect(chat.message('Is anybody there?')).toContainText('Sending');
  await sent;
  await page.reload();
  await expect.poll(() => store.conversations(), { timeout: 40_000 }).toHaveLength(1);
  await chat.launcher.click();
  await expect(chat.message('Is anybody there?')).toContainText('Sent');
  await expect(chat.messages).toHaveText(['Is anybody there?']);
});

test('speaks Arabic from right to left on a phone', async ({ page, shop, store }) => {
  const chat = new ChatPanel(page, { chat: 'محادثة', field: 'رسالتك', email: 'البريد الإلكتروني' });
  await page.setViewportSize({ width: 320, height: 640 });
  await shop.open('right-to-left');
  await chat.launcher.click();
  await expect(chat.dialog.getByRole('heading')).toHaveText('محادثة مع Small & Quiet');
  await chat.field.fill('هل تشحنون إلى عُمان؟');
  await chat.field.press('Enter');
  await expect(chat.message('هل تشحنون إلى عُمان؟')).toContainText('أُرسلت');
  const [conversation] = await store.conversations();
  await store.answer(conversation?.id ?? '', 'نعم، خلال أسبوع.');
  await expect(chat.messages).toHaveText(['هل تشحنون إلى عُمان؟', 'نعم، خلال أسبوع.']);
  const [mine, theirs] = await Promise.all([0, 1].map((index) => chat.messages.nth(index).boundingBox()));
  expect(mine?.x, 'the visitor’s at the end of the line').toBeLessThan(theirs?.x ?? 0);
  expect(await chat.dialog.boundingBox()).toEqual({ x: 0, y: 0, width: 320, height: 640 });
  const { violations } = await new AxeBuilder({ page }).include('vitrine-chat').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test('two visitors see nothing of each other, whatever they ask for', async ({
  page,
  shop,
  store,
  browser,
  baseURL,
}) => {
  const chat = new ChatPanel(page, ENGLISH);
  await shop.open('chat');
  await chat.launcher.click();
  await chat.field.fill('Mine alone.');
  await chat.field.press('Enter');
  await expect(chat.message('Mine alone.')).toContainText('Sent');
  const [conversation] = await store.conversations();

  const context = await browser.newContext();
  await context.addCookies([{ name: 'store-key', value: store.key, url: baseURL ?? '' }]);
  const stranger = await context.newPage();
  await stranger.goto('/demo/pages/chat.html');
  const theirs = new ChatPanel(stranger, ENGLISH);
  await theirs.launcher.click();
  await theirs.field.fill('And mine.');
  await theirs.field.press('Enter');
  await expect(theirs.message('And mine.')).toContainText('Sent');
  await expect(theirs.messages).toHaveText(['And mine.']);
  const status = await stranger.evaluate(
    async ([key, id]) => {
      const token = localStorage.getItem(`vitrine:${key}:token`) ?? '';
      const headers = { Authorization: `Bearer ${key}`, 'X-Cart-Token': token };
      return (await fetch(`/v3/public/${key}/conversations/${id}/messages`, { headers })).status;
    },
    [store.key, conversation?.id] as const,
  );
  expect(status).toBe(404);
  await context.close();
  await expect(chat.messages).toHaveText(['Mine alone.']);
});
