import { expect, html } from '@open-wc/testing';
import '../../src/elements/account/define.js';
import '../../src/elements/chat/define.js';
import '../../src/elements/checkout/define.js';
import '../../src/elements/reviews/define.js';
import '../../src/elements/search/define.js';
import type { Shop } from '../../src/stores/shop.js';
import { checkoutOf } from '../../src/stores/checkout/checkout.js';
import { EMAIL, mailsTo } from './account-stage.js';
import { checkoutSeed } from './checkout-stage.js';
import { clearStage, isFocused, makeStore, part, parts, product, stage, until } from './stage.js';

const seed = { ...checkoutSeed, products: [product('candle', 1200, { categories: [] })] };

/** How password managers fill in a field: by `change` without `input`, or without a word. */
const ways = {
  'only tells of a change': (field: HTMLInputElement | HTMLTextAreaElement, text: string) => {
    field.value = text;
    field.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  },
  'says nothing': (field: HTMLInputElement | HTMLTextAreaElement, text: string) => {
    field.value = text;
  },
};

for (const [way, fill] of Object.entries(ways)) {
  describe(`autofill that ${way}`, () => {
    afterEach(clearStage);

    async function show(tag: 'account' | 'chat' | 'checkout' | 'reviews' | 'search') {
      const store = await makeStore(seed);
      const content = {
        account: html`<vitrine-account></vitrine-account>`,
        chat: html`<vitrine-chat></vitrine-chat>`,
        checkout: html`<vitrine-checkout country="GB"></vitrine-checkout>`,
        reviews: html`<vitrine-reviews product="candle"></vitrine-reviews>`,
        search: html`<vitrine-search></vitrine-search>`,
      };
      const host = await stage(store, content[tag]);
      const element = host.querySelector(`vitrine-${tag}`) as HTMLElement;
      await until(element, () => host.shop, 'the shop');
      const enter = async (selector: string, text: string) => {
        await until(element, () => parts(element, selector).length, selector);
        fill(part<HTMLInputElement>(element, selector), text);
      };
      const submit = (selector: string) => part(element, selector).click();
      return { store, element, shop: host.shop as Shop, enter, submit };
    }

    it('counts in the checkout', async () => {
      const { shop, element, enter, submit } = await show('checkout');
      const { id } = await shop.api.catalog.product('candle');
      await shop.cart.add({ productId: id, quantity: 1 });
      const address = { firstName: 'Sam', lastName: 'Buyer', line1: '1 Road', city: 'London', postcode: 'NW1 6XE' };
      await enter('#email', EMAIL);
      for (const [field, text] of Object.entries(address)) await enter(`#shippingAddress-${field}`, text);
      await until(element, () => parts(element, '.pay').length, 'the button');
      submit('.pay');
      const { email, shippingAddress } = checkoutOf(shop).$state.get().form;
      expect(email).to.equal(EMAIL);
      expect(shippingAddress).to.include(address);
      await until(element, () => checkoutOf(shop).$state.get().shipping.options.length, 'ways to send');
      const faults = Object.keys(checkoutOf(shop).$state.get().errors);
      expect(faults.filter((path) => path === 'email' || path.startsWith('shippingAddress'))).to.deep.equal([]);
    });

    it('counts where it is a choice, such as the country', async () => {
      const { shop, element, enter, submit } = await show('checkout');
      const { id } = await shop.api.catalog.product('candle');
      await shop.cart.add({ productId: id, quantity: 1 });
      const form = () => checkoutOf(shop).$state.get().form;
      const isOffered = () => parts(element, '#shippingAddress-countryCode option[value="FR"]').length;
      await until(element, () => form().shippingAddress.countryCode === 'GB' && isOffered(), 'the countries');
      await enter('#shippingAddress-countryCode', 'FR');
      await until(element, () => parts(element, '.pay').length, 'the button');
      submit('.pay');
      expect(form().shippingAddress.countryCode).to.equal('FR');
    });

    it('counts at sign-in', async () => {
      const { store, element, enter, submit } = await show('account');
      await enter('#email', EMAIL);
      submit('[part~="submit"]');
      await until(element, () => parts(element, '.resend').length, 'that a mail was sent');
      expect(await mailsTo(store, EMAIL)).to.have.length(1);
    });

    it('counts in a review', async () => {
      const { store, element, enter, submit } = await show('reviews');
      await until(element, () => parts(element, '.write').length, 'the button');
      submit('.write');
      await until(element, () => isFocused(element, '[name="rating"]'), 'the form');
      part(element, '[name="rating"]').click();
      await enter('#body', 'Burns well.');
      await enter('#authorName', 'Sam');
      await enter('#authorEmail', EMAIL);
      submit('[part~="submit"]');
      await until(element, () => parts(element, '.thanks').length, 'thanks');
      const { data } = (await (await store.control('GET', '/reviews?status=pending')).json()) as { data: object[] };
      expect(data).to.have.length(1);
    });

    it('counts in the search', async () => {
      const { shop, element, enter, submit } = await show('search');
      await enter('input', 'candle');
      submit('[part~="submit"]');
      await until(element, () => shop.route.$route.get().listing.q, 'the search');
      expect(shop.route.$route.get().listing.q).to.equal('candle');
    });

    it('counts in the chat', async () => {
      const { store, element, enter, submit } = await show('chat');
      await until(element, () => parts(element, '.launcher').length, 'the launcher');
      submit('.launcher');
      await enter('#draft', 'Do you ship to Norway?');
      submit('.send');
      await until(
        element,
        () => parts(element, '.own').some((one) => one.textContent?.includes('Sent')),
        'the message',
      );
      const { data } = (await (await store.control('GET', '/conversations')).json()) as { data: object[] };
      expect(data).to.have.length(1);
    });
  });
}
