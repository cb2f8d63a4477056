import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/elements/reviews/define.js';
import type { VitrineReviews } from '../../src/elements/reviews/reviews.js';
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

const review = (rating: number, day: number, more: object = {}) => ({
  ...{ rating, body: `Review ${day}.`, author: 'Sam B.', createdAt: new Date(Date.UTC(2026, 0, day)).toISOString() },
  ...more,
});

const seed = {
  supportedLocales: ['en', 'ar'],
  categories: [{ slug: 'candles', name: 'Candles' }],
  products: [
    product('candle', 2400, {
      reviews: [review(5, 1, { title: 'Best candle' }), review(4, 2), review(4, 3, { body: 'Gut.\n\nSehr gut.' })],
    }),
    product('hostile', 900, { reviews: [review(1, 1, { title: payload, body: payload, author: payload })] }),
    product('famous', 900, { reviews: Array.from({ length: 23 }, (_, index) => review((index % 5) + 1, index + 1)) }),
    product('unknown', 900),
  ],
};

describe('vitrine-reviews', () => {
  afterEach(clearStage);

  async function show(slug: string, options: StageOptions = {}, prepare?: (store: TestStore) => Promise<unknown>) {
    const store = await makeStore(seed);
    await prepare?.(store);
    const host = await stage(store, html`<vitrine-reviews product=${slug}></vitrine-reviews>`, options);
    const reviews = host.querySelector('vitrine-reviews') as VitrineReviews;
    await until(reviews, () => parts(reviews, 'h2').length && textOf(reviews, 'h2'), 'the words');
    return { store, host, reviews };
  }

  const isLoaded = (reviews: VitrineReviews) =>
    until(reviews, () => part(reviews, '.root').getAttribute('aria-busy') === 'false', 'the reviews');

  async function write(reviews: VitrineReviews, { stars = 4, body = 'Burns well.', email = 'sam@example.com' } = {}) {
    part(reviews, '.write').click();
    await until(reviews, () => isFocused(reviews, '[name="rating"]'), 'the first star');
    for (let star = 1; star < stars; star++) await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'Fine' });
    await sendKeys({ press: 'Tab' });
    if (body) await sendKeys({ type: body });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'Sam' });
    await sendKeys({ press: 'Tab' });
    if (email) await sendKeys({ type: email });
  }

  const waiting = async (store: TestStore) =>
    ((await (await store.control('GET', '/reviews?status=pending')).json()) as { data: Record<string, unknown>[] })
      .data;

  it('marks what is optional as the language does', async () => {
    const { reviews } = await show('candle', { locale: 'ja' });
    part(reviews, '.write').click();
    await until(reviews, () => parts(reviews, '[name="title"]').length, 'the form');
    expect(textOf(reviews, 'label[for="title"]')).to.equal('タイトル（任意）');
  });

  it('is accessible while loading, with reviews, without, after a failure, and with its form right and wrong', async () => {
    const { reviews } = await show('candle', {}, (store) =>
      store.control('POST', '/faults', { match: { path: '/products/candle' }, kind: 'delay', delayMs: 600 }),
    );
    await expect(reviews).to.be.accessible();
    await isLoaded(reviews);
    await expect(reviews).to.be.accessible();
    part(reviews, '.write').click();
    await reviews.updateComplete;
    await expect(reviews).to.be.accessible();
    part(reviews, '[part="submit"]').click();
    await until(reviews, () => parts(reviews, '.field-error').length === 3, 'what is missing');
    await expect(reviews).to.be.accessible();
    clearStage();

    const none = (await show('unknown')).reviews;
    await until(none, () => parts(none, '[part="empty"]').length, 'that there is none');
    await expect(none).to.be.accessible();
    clearStage();

    const { reviews: failing, store } = await show('candle', {}, (made) => made.fail('/products/candle'));
    await until(failing, () => parts(failing, '[role="alert"]').length, 'the failure');
    await expect(failing).to.be.accessible();
    await store.control('DELETE', '/faults');
    part(failing, '[role="alert"] button').focus();
    await sendKeys({ press: 'Enter' });
    await until(failing, () => isFocused(failing, '#heading'), 'the focus on the heading');
    await isLoaded(failing);
  });

  it('shows what shoppers write as text', async () => {
    const { reviews } = await show('hostile');
    await isLoaded(reviews);
    for (const selector of ['h3', '.body', '.author']) expect(textOf(reviews, selector)).to.contain('<img src=x');
    expect(parts(reviews, 'script, img, svg[onload]')).to.have.length(0);
    expect(window.__ran).to.equal(undefined);
  });

  it('lives with answers that are none', async () => {
    const { reviews } = await show('candle', {}, (store) =>
      store.fail('/products/candle', {
        kind: 'status',
        status: 200,
        body: {
          data: [null, { id: 'a', rating: 9, body: 'x' }, { id: 'b', rating: 5, body: 'Kept.', createdAt: 'never' }],
          meta: { averageRating: 'NaN', total: '7' },
        },
      }),
    );
    await isLoaded(reviews);
    expect(parts(reviews, '.review')).to.have.length(1);
    expect(textOf(reviews, '.review')).to.contain('Kept.');
    expect(parts(reviews, 'time')).to.have.length(0);
  });

  it('shows average, distribution, dates in words and line breaks', async () => {
    const { reviews } = await show('candle');
    await isLoaded(reviews);
    expect(textOf(reviews, '.average')).to.contain('4.3').and.to.contain('3 reviews');
    expect(parts(reviews, '.distribution .visually-hidden').map((one) => one.textContent)).to.eql([
      '5 stars: 1 review',
      '4 stars: 2 reviews',
      '3 stars: 0 reviews',
      '2 stars: 0 reviews',
      '1 star: 0 reviews',
    ]);
    expect(parts(reviews, 'time')[0]?.textContent).to.equal('January 3, 2026');
    expect(parts(reviews, '.body')[0]?.innerText).to.equal('Gut.\n\nSehr gut.');
  });

  it('shows more on request, and a distribution only when it knows all', async () => {
    const { reviews } = await show('famous');
    await isLoaded(reviews);
    expect(parts(reviews, '.review')).to.have.length(20);
    expect(parts(reviews, '.distribution')).to.have.length(0);
    part(reviews, '[part="more"]').click();
    await until(reviews, () => parts(reviews, '.review').length === 23, 'the others');
    expect(parts(reviews, '.distribution')).to.have.length(1);
    expect(parts(reviews, '[part="more"]')).to.have.length(0);
    await until(
      reviews,
      () => reviews.shadowRoot?.activeElement === parts(reviews, '.review')[20],
      'the first new one',
    );
  });

  it('hands in a review by keyboard, once, and says thank you', async () => {
    const { reviews, store } = await show('unknown');
    await isLoaded(reviews);
    await store.control('POST', '/faults', { match: { method: 'POST' }, kind: 'delay', delayMs: 300 });
    await write(reviews);
    await sendKeys({ press: 'Enter' });
    part(reviews, '[part="submit"]').click();
    part(reviews, '[part="submit"]').click();
    await until(reviews, () => parts(reviews, '.thanks').length, 'the thanks');
    await until(reviews, () => isFocused(reviews, '.thanks'), 'the focus');
    await expect(reviews).to.be.accessible();
    const sent = await waiting(store);
    expect(sent).to.have.length(1);
    expect(sent[0]).to.include({ rating: 4, title: 'Fine', body: 'Burns well.' });
    expect(parts(reviews, '.review')).to.have.length(0);
  });

  it('asks for what is missing without bothering the store, and goes to the first field', async () => {
    const { reviews, store } = await show('unknown');
    await isLoaded(reviews);
    await write(reviews, { stars: 0, body: '', email: 'sam' });
    await sendKeys({ press: 'Enter' });
    await until(reviews, () => parts(reviews, '.field-error').length === 3, 'what is missing');
    await until(reviews, () => isFocused(reviews, '[name="rating"]'), 'the focus');
    expect(await waiting(store)).to.have.length(0);
  });

  it('shows the store’s own complaints at their fields', async () => {
    const { reviews, store } = await show('unknown');
    await isLoaded(reviews);
    const fields = { title: [`Too bold ${payload}`], authorEmail: ['Not yours.'] };
    const body = { error: { code: 'validation_failed', message: 'No.', fields } };
    await store.control('POST', '/faults', { match: { method: 'POST' }, kind: 'status', status: 422, body });
    await write(reviews);
    await sendKeys({ press: 'Enter' });
    await until(reviews, () => parts(reviews, '.field-error').length === 2, 'the complaints');
    expect(textOf(reviews, '#title-error')).to.contain('Too bold <img');
    expect(part(reviews, '#title').getAttribute('aria-describedby')).to.equal('title-error');
    await until(reviews, () => isFocused(reviews, '#title'), 'the focus');
    expect(part<HTMLTextAreaElement>(reviews, '#body').value).to.equal('Burns well.');
  });

  it('keeps all of a text that was pasted, and says that it is too long', async () => {
    const { reviews } = await show('unknown');
    await isLoaded(reviews);
    await write(reviews);
    const title = part<HTMLInputElement>(reviews, '#title');
    title.select();
    document.execCommand('insertText', false, 'long '.repeat(300));
    part(reviews, '[part="submit"]').click();
    await until(reviews, () => textOf(reviews, '#title-error').includes('too long'), 'the complaint');
    expect(title.value).to.have.length(1_500);
  });

  it('says in words that five a minute are enough, and what it is not sure of', async () => {
    const { reviews, store } = await show('unknown');
    await isLoaded(reviews);
    const headers = { 'Retry-After': '30' };
    await store.control('POST', '/faults', { match: { method: 'POST' }, kind: 'status', status: 429, headers });
    await write(reviews);
    await sendKeys({ press: 'Enter' });
    await until(reviews, () => parts(reviews, '[role="alert"]').length, 'the limit');
    expect(textOf(reviews, '[role="alert"]')).to.contain('five reviews');
    await store.control('POST', '/faults', { match: { method: 'POST' }, kind: 'status', when: 'after', status: 502 });
    part(reviews, '[part="submit"]').click();
    await until(reviews, () => textOf(reviews, '[role="alert"]').includes('not certain'), 'the doubt');
    expect(await waiting(store)).to.have.length(1);
  });

  it('gives the form’s place back', async () => {
    const { reviews } = await show('unknown');
    await isLoaded(reviews);
    await write(reviews, { body: 'Half a thought' });
    part(reviews, '[part="cancel"]').click();
    await until(reviews, () => isFocused(reviews, '.write'), 'the focus');
    part(reviews, '.write').click();
    await reviews.updateComplete;
    expect(part<HTMLTextAreaElement>(reviews, '#body').value).to.equal('Half a thought');
  });

  it('speaks of the product that the address shows', async () => {
    const store = await makeStore(seed);
    const host = await stage(store, html`<vitrine-reviews></vitrine-reviews>`, { route: '/p/candle' });
    const reviews = host.querySelector('vitrine-reviews') as VitrineReviews;
    await until(reviews, () => parts(reviews, '.review').length === 3, 'three reviews');
    host.shop?.route.replace({ name: 'product', slug: 'hostile' });
    await until(reviews, () => parts(reviews, '.review').length === 1, 'one review');
    host.shop?.route.replace({ name: 'home' });
    await until(reviews, () => parts(reviews, 'h2').length === 0, 'none');
  });

  it('reads from right to left', async () => {
    const { reviews } = await show('candle', { locale: 'ar' });
    await isLoaded(reviews);
    expect(textOf(reviews, 'h2')).to.equal('التقييمات');
    part(reviews, '.write').click();
    await reviews.updateComplete;
    const [first, second] = parts(reviews, '.choice').map((one) => one.getBoundingClientRect().x);
    expect(second).to.be.lessThan(first ?? 0);
    await expect(reviews).to.be.accessible();
  });

  it('goes on after it was moved, with what was typed', async () => {
    const { reviews, host } = await show('candle');
    await isLoaded(reviews);
    await write(reviews, { body: 'Half a thought' });
    const other = document.createElement('div');
    host.append(other);
    other.append(reviews);
    await until(reviews, () => parts(reviews, '.review').length === 3, 'the reviews');
    expect(part<HTMLTextAreaElement>(reviews, '#body').value).to.equal('Half a thought');
  });
});
