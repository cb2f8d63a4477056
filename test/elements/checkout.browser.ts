import { expect, html } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import type { StoreSeed } from '../../demo/catalog/types.js';
import '../../src/elements/checkout/define.js';
import '../../src/elements/order/define.js';
import type { VitrineCheckout } from '../../src/elements/checkout/checkout.js';
import {
  checkoutSeed,
  doubleOfStripe,
  fieldsOf,
  fillAddress,
  fillCard,
  typeInto,
  type CardFields,
} from './checkout-stage.js';
import {
  clearStage,
  makeStore,
  part,
  parts,
  payload,
  stage,
  textOf,
  until,
  type StageOptions,
  type TestStore,
} from './stage.js';

interface ShowOptions extends StageOptions {
  readonly seed?: Partial<StoreSeed>;
  readonly products?: readonly string[];
  readonly settings?: object;
  readonly content?: TemplateResult;
  readonly before?: (store: TestStore) => Promise<unknown>;
}

describe('vitrine-checkout', () => {
  before(doubleOfStripe);
  afterEach(clearStage);

  async function open({ seed = {}, products = ['candle'], settings, content, before, ...options }: ShowOptions = {}) {
    const store = await makeStore({ ...checkoutSeed, ...seed });
    if (settings) await store.control('PATCH', '/settings', settings);
    await before?.(store);
    const host = await stage(store, content ?? html`<vitrine-checkout></vitrine-checkout>`, options);
    const { shop } = host;
    if (!shop) throw new Error('The store has no shop.');
    for (const productId of products) await shop.cart.add({ productId });
    const checkout = (host.querySelector('vitrine-checkout') ??
      host.querySelector('div')?.shadowRoot?.querySelector('vitrine-checkout')) as VitrineCheckout;
    return { store, host, shop, checkout };
  }

  async function show(options: ShowOptions = {}) {
    const opened = await open(options);
    await until(opened.checkout, () => parts(opened.checkout, 'form').length, 'the form');
    return opened;
  }

  async function showCard(options: ShowOptions = {}) {
    const shown = await show(options);
    const fields = await fieldsOf(shown.host);
    await until(shown.checkout, () => part(shown.checkout, '.card').ariaBusy === 'false', 'the card form');
    return { ...shown, fields };
  }

  const pay = (checkout: VitrineCheckout) => part<HTMLButtonElement>(checkout, '.pay').click();
  const problem = (checkout: VitrineCheckout) => textOf(checkout, '.problem');
  const focused = (checkout: VitrineCheckout) => checkout.shadowRoot?.activeElement?.id;
  const route = (shop: { route: { $route: { get(): { page: { name: string } } } } }) =>
    shop.route.$route.get().page.name;

  /** The way to send is chosen, and the total is the store's own. */
  async function whenPriced(checkout: VitrineCheckout) {
    await until(checkout, () => parts(checkout, '[name="shipping"]:checked').length, 'a way to send');
    const isSettled = () =>
      part(checkout, '.sums').ariaBusy === 'false' && textOf(checkout, '.sum.total dt') === 'Total';
    await until(checkout, isSettled, 'the total');
  }

  async function ready(checkout: VitrineCheckout, fields: CardFields) {
    await fillAddress(checkout);
    await whenPriced(checkout);
    fillCard(fields, '4242424242424242');
  }

  describe('is accessible', () => {
    it('while it loads and when it is ready', async () => {
      const { checkout } = await open({ before: (store) => store.fail('/countries', { kind: 'delay', delayMs: 500 }) });
      await until(checkout, () => parts(checkout, '.skeleton').length, 'the placeholder');
      await expect(checkout).to.be.accessible();
      await until(checkout, () => parts(checkout, 'form').length, 'the form');
      await expect(checkout).to.be.accessible();
    });

    it('with errors, and with all there is to see', async () => {
      const { checkout } = await show({
        settings: {
          checkout: {
            termsMode: 'required_checkbox',
            termsUrl: 'https://shop.example/terms',
            privacyPolicyUrl: '/privacy',
            showMarketingOptIn: true,
            showNotesField: true,
            companyNameField: 'required',
            minimumOrderValue: 999_999,
          },
        },
      });
      part<HTMLInputElement>(checkout, '#sameAsShipping').click();
      pay(checkout);
      await until(checkout, () => problem(checkout), 'the errors');
      await expect(checkout).to.be.accessible();
    });

    it('with nothing in the cart', async () => {
      const { checkout } = await open({ products: [] });
      await until(checkout, () => parts(checkout, '.state').length, 'the empty state');
      expect(textOf(checkout, '.title')).to.equal('Your cart is empty');
      await expect(checkout).to.be.accessible();
    });

    it('after a failure, with a way forward', async () => {
      const { checkout, store } = await open({ before: (store) => store.fail('/countries') });
      await until(checkout, () => parts(checkout, '.state').length, 'the failure');
      await expect(checkout).to.be.accessible();
      await store.control('DELETE', '/faults');
      part(checkout, 'button').click();
      await until(checkout, () => parts(checkout, 'form').length, 'the form');
    });

    it('while the store is paused, in words', async () => {
      const { checkout } = await open({
        products: [],
        before: (store) => store.control('POST', '/paused', { paused: true }),
      });
      await until(checkout, () => textOf(checkout, '.state').includes('taking a break'), 'the words');
    });

    it('from right to left', async () => {
      const { checkout } = await show({ locale: 'ar' });
      expect(getComputedStyle(checkout).direction).to.equal('rtl');
      await until(checkout, () => textOf(checkout, 'h2') === 'إتمام الشراء', 'the words');
      const [first, last] = ['firstName', 'lastName'].map((name) => part(checkout, `#shippingAddress-${name}`));
      expect(first?.getBoundingClientRect().left).to.be.above(last?.getBoundingClientRect().right ?? 0);
      await expect(checkout).to.be.accessible();
    });
  });

  it('takes an order by card to its confirmation, and says so once', async () => {
    const placed: unknown[] = [];
    const { checkout, host, shop, fields, store } = await showCard({
      content: html`<vitrine-checkout></vitrine-checkout><vitrine-order></vitrine-order>`,
    });
    host.addEventListener('vitrine-order-placed', ({ detail }) => placed.push(detail));
    await ready(checkout, fields);
    expect(textOf(checkout, '.pay')).to.match(/^Pay £/);
    pay(checkout);
    pay(checkout);
    const order = host.querySelector('vitrine-order') as HTMLElement;
    await until(order, () => parts(order, '.header').length, 'the confirmation');
    expect(route(shop)).to.equal('order');
    expect(placed).to.have.length(1);
    expect(host.querySelectorAll('iframe')).to.have.length(0);
    const { data } = (await (await store.control('GET', '/orders')).json()) as { data: unknown[] };
    expect(data).to.have.length(1);
  });

  it('names what is missing beside its field and at the button, and goes to the first', async () => {
    const { checkout } = await show();
    pay(checkout);
    await until(checkout, () => focused(checkout) === 'email', 'the focus');
    expect(part(checkout, '#email').ariaInvalid).to.equal('true');
    expect(textOf(checkout, '#email-error')).to.equal('Please fill this in.');
    expect(part(checkout, '#email').getAttribute('aria-describedby')).to.equal('email-error');
    const last = parts(checkout, '.problem .link').at(-1);
    last?.click();
    expect(focused(checkout)).to.equal('shippingAddress-city');
  });

  it('takes back what it said of fields when all are mended', async () => {
    const { checkout, fields } = await showCard();
    await ready(checkout, fields);
    const city = part<HTMLInputElement>(checkout, '#shippingAddress-city');
    typeInto(city, '');
    pay(checkout);
    await until(checkout, () => problem(checkout).includes('City'), 'what is missing');
    typeInto(city, 'Leeds');
    await until(checkout, () => problem(checkout) === '', 'that nothing is');
  });

  it('lists what the store finds wrong in the order of the form', async () => {
    const { checkout, fields, store } = await showCard();
    await ready(checkout, fields);
    const wrong = { 'shippingAddress.phone': ['Bad.'], 'shippingAddress.city': ['Bad.'], email: ['Bad.'] };
    const body = { error: { code: 'validation_failed', message: 'No.', fields: wrong } };
    await store.fail('/cart/checkout-data', { kind: 'status', status: 422, body });
    typeInto(part<HTMLInputElement>(checkout, '#shippingAddress-city'), 'Leeds');
    pay(checkout);
    await until(checkout, () => parts(checkout, '.problem .link').length === 3, 'what is wrong');
    const listed = parts(checkout, '.problem .link').map((link) => link.textContent?.trim());
    expect(listed).to.eql(['E-mail: Bad.', 'City: Bad.', 'Phone: Bad.']);
  });

  it('names the days on which the order arrives, and only how many where the money has to come first', async () => {
    const { checkout } = await showCard({ settings: { timezone: 'Europe/London' } });
    await fillAddress(checkout);
    await whenPriced(checkout);
    const words = () => textOf(checkout, '.option[data-chosen] .muted');
    expect(words()).to.match(/^Arrives \w{3}/);
    expect(textOf(checkout, '.summary [part=arrival]')).to.equal(words());
    part<HTMLInputElement>(checkout, '[name=payment][value=bank_transfer]').click();
    await until(checkout, () => words().includes('working day'), 'the number of days');
    expect(textOf(checkout, '.summary [part=arrival]')).to.equal(words());
  });

  it('takes a phone number as it is written where the order goes, and an order without one that is none', async () => {
    const { checkout, fields, shop } = await showCard();
    await ready(checkout, fields);
    const phone = part<HTMLInputElement>(checkout, '#shippingAddress-phone');
    const described = () => part(checkout, `#${phone.getAttribute('aria-describedby') ?? ''}`).textContent?.trim();
    expect(described()).to.contain('United Kingdom: no country code needed');
    typeInto(phone, 'call me');
    phone.dispatchEvent(new Event('change'));
    await until(checkout, () => phone.getAttribute('aria-describedby')?.endsWith('-error'), 'what is wrong');
    expect(described()).to.contain('Please check the number').and.contain('You can order without it.');
    expect(phone.getAttribute('aria-invalid')).to.equal('false');
    await expect(checkout).to.be.accessible();
    pay(checkout);
    await until(checkout, () => route(shop) === 'order', 'the order');
  });

  it('says why a card was declined, and keeps what was typed', async () => {
    const { checkout, fields } = await showCard();
    await ready(checkout, fields);
    fillCard(fields, '4000000000009995');
    pay(checkout);
    await until(checkout, () => problem(checkout), 'the refusal');
    expect(problem(checkout)).to.contain('insufficient funds');
    expect(part<HTMLInputElement>(checkout, '#email').value).to.equal('sam@example.com');
    expect(part<HTMLButtonElement>(checkout, '.pay').ariaDisabled).to.equal('false');
  });

  it('leaves a wrong card to the card form', async () => {
    const { checkout, fields, store } = await showCard();
    await ready(checkout, fields);
    fillCard(fields, '4242424242424241');
    pay(checkout);
    await until(checkout, () => problem(checkout), 'the problem');
    expect(problem(checkout)).to.equal('Please check your payment details.');
    const { data } = (await (await store.control('GET', '/orders')).json()) as { data: unknown[] };
    expect(data).to.have.length(0);
  });

  it('shows a changed price beside its line, and pays when asked again', async () => {
    const { checkout, shop, fields, store } = await showCard();
    await ready(checkout, fields);
    await store.control('PATCH', '/products/candle', { price: 9900 });
    pay(checkout);
    await until(checkout, () => problem(checkout), 'the change');
    expect(problem(checkout)).to.contain('Candle: Price changed from £12.00 to £99.00');
    expect(textOf(checkout, '.line-note')).to.equal('Price changed from £12.00 to £99.00');
    pay(checkout);
    await until(checkout, () => route(shop) === 'order', 'the order');
  });

  it('says what was sold out at the moment of paying where nothing else was in the cart', async () => {
    const { checkout, shop, fields, store } = await showCard({
      seed: { products: ['Candle', 'Match'].map((name) => ({ ...scarce, slug: name.toLowerCase(), name })) },
    });
    await ready(checkout, fields);
    await store.control('PATCH', '/products/candle', { stock: 0 });
    pay(checkout);
    await until(checkout, () => problem(checkout), 'why the cart is empty');
    expect(problem(checkout)).to.contain('Candle: No longer available');
    expect(problem(checkout)).to.contain('No order was placed, and nothing was charged.');
    expect(textOf(checkout, '.title')).to.equal('Your cart is empty');
    const hasFocus = () => checkout.shadowRoot?.activeElement === part(checkout, '.problem[role="alert"]');
    await until(checkout, hasFocus, 'the focus');
    const { top, bottom } = part(checkout, '.problem').getBoundingClientRect();
    expect([top >= 0, bottom <= innerHeight]).to.deep.equal([true, true]);
    await expect(checkout).to.be.accessible();

    await shop.cart.add({ productId: 'match' });
    await until(checkout, () => parts(checkout, 'form').length, 'the form for another order');
    expect(problem(checkout)).to.equal('');
  });

  it('does not speak of what was sold out where the cart was emptied by hand', async () => {
    const { checkout, shop, fields, store } = await showCard();
    await ready(checkout, fields);
    await store.control('PATCH', '/products/candle', { price: 9900 });
    pay(checkout);
    await until(checkout, () => problem(checkout), 'the change');
    const [line] = shop.cart.$state.get().lines;
    if (line) await shop.cart.setQuantity(line, 0);
    await until(checkout, () => parts(checkout, '.state').length, 'the empty state');
    expect(problem(checkout)).to.equal('');
  });

  it('takes a bank transfer without a card form', async () => {
    const { checkout, shop } = await show({
      settings: { paymentMethods: [{ id: 'bank_transfer', label: 'Bank transfer' }] },
    });
    expect(part(checkout, '.card').hidden).to.equal(true);
    await fillAddress(checkout);
    await whenPriced(checkout);
    pay(checkout);
    await until(checkout, () => route(shop) === 'order', 'the order');
  });

  it('takes no other choice while the order is sent, and keeps the focus', async () => {
    const { checkout, store } = await show({
      settings: {
        paymentMethods: [
          { id: 'bank_transfer', label: 'Bank transfer' },
          { id: 'invoice', label: 'Invoice' },
        ],
      },
    });
    await fillAddress(checkout);
    await whenPriced(checkout);
    await store.control('POST', '/faults', {
      match: { method: 'POST', path: '/cart/checkout' },
      ...{ kind: 'hang', when: 'before' },
    });
    pay(checkout);
    await until(checkout, () => parts(checkout, '#email[readonly]').length, 'the order on its way');
    const [slow, fast] = parts<HTMLInputElement>(checkout, '[name="shipping"]');
    const [transfer, invoice] = parts<HTMLInputElement>(checkout, '[name="payment"]');
    expect([slow, fast, transfer, invoice].map((radio) => radio?.ariaDisabled)).to.deep.equal(Array(4).fill('true'));
    slow?.focus();
    await sendKeys({ press: 'ArrowDown' });
    expect((checkout.shadowRoot?.activeElement as HTMLInputElement | null)?.name).to.equal('shipping');
    invoice?.closest('label')?.click();
    part(checkout, '#sameAsShipping').click();
    expect(slow?.checked && transfer?.checked).to.equal(true);
    expect(part<HTMLInputElement>(checkout, '#sameAsShipping').checked).to.equal(true);
    expect(part<HTMLSelectElement>(checkout, '#shippingAddress-countryCode').disabled).to.equal(true);
  });

  it('applies a discount code and takes it off, says what became of it, and keeps the focus there', async () => {
    const { checkout, store } = await show();
    const hasFocus = (selector: string) => () => checkout.shadowRoot?.activeElement?.matches(selector);
    const failing = (method: string, code: string) =>
      store.control('POST', '/faults', {
        ...{ match: { method, path: '/cart/discount' }, kind: 'status', status: 422, times: 1 },
        body: { error: { code, message: '' } },
      });
    await until(checkout, () => parts(checkout, '.discount .link').length, 'the way to the field');
    part(checkout, '.discount .link').focus();
    await sendKeys({ press: 'Enter' });
    await until(checkout, hasFocus('#code'), 'the focus on the field');
    await failing('POST', 'discount_expired');
    await sendKeys({ type: 'OLD' });
    await sendKeys({ press: 'Enter' });
    await until(checkout, () => textOf(checkout, '#code-error') === 'This code has expired.', 'the refusal');
    expect(part(checkout, '#code').ariaInvalid).to.equal('true');
    part<HTMLInputElement>(checkout, '#code').select();
    await sendKeys({ type: 'SAVE10' });
    await sendKeys({ press: 'Enter' });
    await until(checkout, hasFocus('.applied button'), 'the focus on the button of the code');
    expect(textOf(checkout, '.applied')).to.contain('SAVE10');
    expect(textOf(checkout, '.discount [role="status"]')).to.equal('Code SAVE10 is applied.');
    await failing('DELETE', 'discount_not_applicable');
    await sendKeys({ press: 'Enter' });
    await until(checkout, () => parts(checkout, '.discount [role="alert"]').length, 'that it can’t be taken off');
    expect(textOf(checkout, '.discount [role="alert"]')).to.contain('does not apply');
    await expect(checkout).to.be.accessible();
    await sendKeys({ press: 'Enter' });
    await until(checkout, hasFocus('.discount > p:not(.applied) > .link'), 'the focus on the way to the field');
    expect(textOf(checkout, '.discount [role="status"]')).to.equal('Code SAVE10 was removed.');
  });

  it('leaves the focus where the shopper has gone on to while a code is applied', async () => {
    const { checkout, store } = await show();
    await until(checkout, () => parts(checkout, '.discount .link').length, 'the way to the field');
    part(checkout, '.discount .link').click();
    await checkout.updateComplete;
    await store.control('POST', '/faults', { match: { path: '/cart/discount' }, kind: 'delay', delayMs: 300 });
    part(checkout, '#code').focus();
    await sendKeys({ type: 'SAVE10' });
    await sendKeys({ press: 'Enter' });
    part(checkout, '#email').focus();
    await until(checkout, () => textOf(checkout, '.discount [role="status"]').includes('is applied'), 'the code');
    await checkout.updateComplete;
    expect(focused(checkout)).to.equal('email');
  });

  it('starts with a country that it is told while it loads', async () => {
    const { checkout } = await open({
      country: 'GB',
      before: (store) => store.fail('/countries', { kind: 'delay', delayMs: 300 }),
    });
    await until(checkout, () => parts(checkout, '.skeleton').length, 'the placeholder');
    checkout.country = 'us';
    await until(checkout, () => parts(checkout, 'form').length, 'the form');
    expect(part<HTMLSelectElement>(checkout, '#shippingAddress-countryCode').value).to.equal('US');
  });

  it('keeps all of a text that was pasted, and says that it is too long', async () => {
    const { checkout } = await show();
    await fillAddress(checkout);
    const city = part<HTMLInputElement>(checkout, '#shippingAddress-city');
    city.select();
    document.execCommand('insertText', false, 'long '.repeat(300));
    city.blur();
    await until(checkout, () => textOf(checkout, '#shippingAddress-city-error').includes('too long'), 'the complaint');
    expect(city.value).to.have.length(1_500);
  });

  it('goes on to the next field by Enter, and never pays by it', async () => {
    const { checkout, store } = await show();
    part(checkout, '#email').focus();
    await sendKeys({ type: 'a@b.co' });
    await sendKeys({ press: 'Enter' });
    expect(focused(checkout)).to.equal('shippingAddress-countryCode');
    expect(problem(checkout)).to.equal('');
    const { data } = (await (await store.control('GET', '/requests')).json()) as { data: { path: string }[] };
    expect(data.filter(({ path }) => path.endsWith('/cart/checkout'))).to.have.length(0);
  });

  it('chooses by arrow keys how the order is sent', async () => {
    const { checkout, shop } = await show();
    await fillAddress(checkout);
    await until(checkout, () => parts(checkout, '[name="shipping"]:checked').length, 'a way to send');
    part(checkout, '[name="shipping"]:checked').focus();
    await sendKeys({ press: 'ArrowDown' });
    await until(checkout, () => shop.cart.$state.get().cart?.shippingOption?.name === 'Fast', 'the choice');
    expect(textOf(checkout, '.option[data-chosen]')).to.contain('Fast');
  });

  it('promises no total of another country than the one chosen', async () => {
    const { checkout, store } = await show();
    await fillAddress(checkout);
    await whenPriced(checkout);
    expect(textOf(checkout, '.pay')).to.equal('Pay £18.35');
    const choose = (code: string) => {
      const country = part<HTMLSelectElement>(checkout, '#shippingAddress-countryCode');
      country.value = code;
      country.dispatchEvent(new Event('change', { bubbles: true }));
      return checkout.updateComplete;
    };
    await store.control('POST', '/faults', {
      match: { path: '/cart/estimate' },
      kind: 'delay',
      delayMs: 300,
      times: 1,
    });
    await choose('DE');
    expect(textOf(checkout, '.pay')).to.equal('Place order');
    expect(textOf(checkout, '.sum.total dt')).to.equal('Estimated total');
    expect(part(checkout, '.sums').ariaBusy).to.equal('true');
    expect(parts(checkout, '[name="shipping"]')).to.have.length(0);
    await until(checkout, () => textOf(checkout, '.pay') === 'Pay £24.95', 'the estimate');
    expect(textOf(checkout, '.sum.total dt')).to.equal('Estimated total');
    await until(checkout, () => parts(checkout, '#shippingAddress-postcode-error').length, 'the refusal');
    expect(textOf(checkout, '.pay')).to.equal('Pay £24.95');
    await choose('GB');
    expect(parts(checkout, '#shippingAddress-postcode-error')).to.have.length(0);
    await whenPriced(checkout);
    expect(textOf(checkout, '.pay')).to.equal('Pay £18.35');
  });

  it('names the whole total to who pays before it is known what sending costs', async () => {
    const { checkout, shop } = await show({
      settings: { paymentMethods: [{ id: 'bank_transfer', label: 'Bank transfer' }] },
      before: async (store) => {
        const fail = { match: { path: '/cart/estimate' }, kind: 'status', status: 500, times: 9 };
        await store.control('POST', '/faults', fail);
        const late = { match: { method: 'POST', path: '/cart/shipping-option' }, kind: 'delay', delayMs: 3000 };
        await store.control('POST', '/faults', late);
      },
    });
    await fillAddress(checkout);
    await until(checkout, () => parts(checkout, '[name="shipping"]:checked').length, 'a way to send');
    expect(textOf(checkout, '.pay')).to.equal('Place order');
    expect(textOf(checkout, '.sum.total')).to.match(/^Estimated total/);
    pay(checkout);
    await until(checkout, () => problem(checkout), 'the total');
    expect(problem(checkout)).to.equal('The total is now £18.35. Please check your order, then confirm it again.');
    pay(checkout);
    await until(checkout, () => route(shop) === 'order', 'the order');
  });

  it('asks for states where the country has them, and for no postcode where it has none', async () => {
    const { checkout } = await show();
    const country = part<HTMLSelectElement>(checkout, '#shippingAddress-countryCode');
    const choose = (code: string) => {
      country.value = code;
      country.dispatchEvent(new Event('change', { bubbles: true }));
    };
    choose('US');
    await until(checkout, () => parts(checkout, '#shippingAddress-state option').length > 10, 'the states');
    expect(textOf(checkout, 'label[for="shippingAddress-postcode"]')).to.equal('ZIP code');
    choose('AE');
    await until(checkout, () => parts(checkout, '#shippingAddress-postcode').length === 0, 'no postcode');
    expect(parts(checkout, '#shippingAddress-state')).to.have.length(0);
  });

  it('shows hostile text as text, and links to no script', async () => {
    const { checkout, fields } = await showCard({
      seed: {
        products: [{ slug: 'candle', name: payload, price: 1200, categories: [], media: [] }],
        shippingZones: [
          {
            name: payload,
            countries: ['GB'],
            options: [{ name: payload, description: payload, price: 1, minDays: 1, maxDays: 1 }],
          },
        ],
        paymentMethods: [
          { id: 'card', label: payload },
          { id: 'bank_transfer', label: payload },
        ],
      },
      settings: {
        checkout: {
          termsMode: 'required_checkbox',
          termsText: payload,
          termsUrl: 'javascript:window.__ran=1',
          privacyPolicyUrl: 'data:text/html,<script>window.__ran=1</script>',
          refundPolicyUrl: 'https://shop.example/refunds',
        },
      },
    });
    await ready(checkout, fields);
    const links = parts<HTMLAnchorElement>(checkout, 'a').map(({ href }) => href);
    expect(links).to.deep.equal(['https://shop.example/refunds']);
    expect(textOf(checkout, '.line-name')).to.contain('<img src=x');
    expect(parts(checkout, 'script, .line img[onerror]')).to.have.length(0);
    expect(window.__ran).to.equal(undefined);
  });

  it('lives with answers that are not the contract’s', async () => {
    const { checkout } = await open({
      before: (store) => store.fail('/countries', { kind: 'status', status: 200, body: { data: 'nonsense' } }),
    });
    await until(checkout, () => parts(checkout, '.state').length, 'the failure');
    expect(textOf(checkout, '.state')).to.contain('has a problem right now');
  });

  it('brings a field that gets the focus clear of the summary, and of what floats over the end of a small window', async () => {
    await setViewport({ width: 320, height: 480 });
    try {
      const { checkout } = await show();
      await until(checkout, () => parts(checkout, '[part~="pay-button"]').length, 'the pay button');
      const fields = parts(checkout, '.field input, .field select');
      expect(fields.length).to.be.greaterThan(6);
      for (const field of [...fields, ...fields.toReversed()]) {
        field.focus();
        const { top, bottom } = field.getBoundingClientRect();
        expect(top).to.be.greaterThan(part(checkout, '.summary').getBoundingClientRect().bottom, field.id);
        expect(bottom).to.be.lessThan(innerHeight - 72, field.id);
      }
    } finally {
      await setViewport({ width: 800, height: 600 });
    }
  });

  describe('the card form', () => {
    it('is refused a place in a shadow root by Stripe, and stands in the page itself', async () => {
      const { Stripe } = window as unknown as { Stripe: (key: string) => StripeDouble };
      const elements = Stripe('pk_test_1').elements({ mode: 'payment', amount: 100, currency: 'gbp' });
      const inside = document.createElement('div').attachShadow({ mode: 'open' });
      inside.append(document.createElement('div'));
      document.body.append(inside.host);
      expect(() => elements.create('payment').mount(inside.firstElementChild)).to.throw(/ShadowRoot/);
      inside.host.remove();

      const { host } = await showCard();
      expect(host.querySelector('iframe')?.getRootNode() === document).to.equal(true);
    });

    it('passes through every shadow root around, and leaves nothing behind', async () => {
      const content = html`<div id="outer"></div>`;
      const store = await makeStore(checkoutSeed);
      const host = await stage(store, content);
      const outer = host.querySelector('div') as HTMLElement;
      const middle = document.createElement('section');
      const checkout = document.createElement('vitrine-checkout');
      outer.attachShadow({ mode: 'open' }).append(middle);
      middle.attachShadow({ mode: 'open' }).append(checkout);
      await host.shop?.cart.add({ productId: 'candle' });
      await fieldsOf(outer);
      const frame = outer.querySelector('iframe') as HTMLElement;
      await until(checkout, () => part(checkout, '.card').ariaBusy === 'false', 'the card form');
      const card = part(checkout, '.card').getBoundingClientRect();
      const { top, width } = frame.getBoundingClientRect();
      expect(frame.getRootNode() === document).to.equal(true);
      expect(top).to.be.within(card.top - 8, card.bottom);
      // Within the frame around it.
      expect(width).to.be.within(card.width - 40, card.width);
      checkout.remove();
      expect([outer, middle, checkout].map((element) => element.childElementCount)).to.deep.equal([0, 0, 0]);
    });

    it('is made anew when the checkout is moved, with the rest of the form as it was', async () => {
      const { checkout, host } = await showCard();
      await fillAddress(checkout);
      const place = document.createElement('div');
      host.append(place);
      place.append(checkout);
      const fields = await fieldsOf(host);
      await until(checkout, () => part(checkout, '.card').ariaBusy === 'false', 'the card form');
      expect(host.querySelectorAll('iframe')).to.have.length(1);
      expect(fields.number.value).to.equal('');
      expect(part<HTMLInputElement>(checkout, '#shippingAddress-city').value).to.equal('London');
    });

    it('says so where Stripe refuses the key, and lets the shopper pay another way', async () => {
      const { checkout, shop } = await show({ settings: { stripePublishableKey: 'sk_live_oops' } });
      await until(checkout, () => parts(checkout, '.card .message').length, 'the words');
      await fillAddress(checkout);
      await whenPriced(checkout);
      parts<HTMLInputElement>(checkout, '[name="payment"]')[1]?.click();
      pay(checkout);
      await until(checkout, () => route(shop) === 'order', 'the order');
    });
  });
});

const scarce = { price: 1200, stock: 3, categories: [], media: [] };

interface StripeDouble {
  elements(options: object): { create(type: string): { mount(place: Element | null): void } };
}
