import { describe, expect, it } from 'vitest';
import type { CheckoutData } from '../../../src/contract/checkout.js';
import {
  changeStore,
  fill,
  pageOf,
  pay,
  reload,
  visit,
  withCheckout,
  world,
  type Visit,
} from '../../helpers/checkout.js';

// Loaded when a number is typed, and the virtual clock waits for no module.
import '../../../src/stores/shared/phone-numbers.lazy.js';

withCheckout();

const kept = ({ shop }: Visit) =>
  shop.api.transport<{ readonly data: CheckoutData }>('GET', '/cart/checkout-data', { cart: true });

const type = async ({ store }: Visit, phone: string) => {
  store.editAddress('shippingAddress', 'phone', phone);
  await world.clock.advance(2_000);
};

describe('a phone number', () => {
  it.each([
    ['GB', '07700 900123', '+447700900123'],
    ['GB', '0044 7700 900123', '+447700900123'],
    ['GB', '+44 (0)7700 900-123', '+447700900123'],
    ['GB', '+49 171 3920012', '+491713920012'],
    ['DE', '0171/3920012', '+491713920012'],
    ['US', '(202) 555-0123', '+12025550123'],
    ['GB', '٠٧٧٠٠ ٩٠٠١٢٣', '+447700900123'],
  ])('of %s is sent in E.164, and stays as it is typed: %s', async (country, typed, sent) => {
    const tab = await visit('candle');
    await fill(tab);
    tab.store.editAddress('shippingAddress', 'countryCode', country);
    if (country === 'US') tab.store.editAddress('shippingAddress', 'state', 'NY');
    tab.store.editAddress('shippingAddress', 'postcode', { GB: 'NW1 6XE', DE: '10115', US: '10001' }[country] ?? '');
    await type(tab, typed);
    expect((await kept(tab)).data.shippingAddress?.phone).toBe(sent);
    expect(tab.store.$state.get()).toMatchObject({ errors: {}, form: { shippingAddress: { phone: typed } } });
  });

  it('that is none is said beside its field, and the order is made without it', async () => {
    const tab = await visit('candle');
    tab.store.editAddress('shippingAddress', 'phone', 'call me');
    await fill(tab);
    const error = { text: expect.stringMatching(/number/), isLeftOut: true };
    expect(tab.store.$state.get()).toMatchObject({
      ...{ saving: 'idle', shipping: { status: 'ready' } },
      errors: { 'shippingAddress.phone': error },
    });
    expect((await kept(tab)).data.shippingAddress).toMatchObject({ city: 'London', phone: null });
    await pay(tab);
    expect(pageOf(tab).name).toBe('order');
  });

  it('that was refused is not sent again with the rest, and another one is', async () => {
    const tab = await visit('candle');
    await fill(tab);
    await type(tab, '12');
    world.sent = [];
    tab.store.editAddress('shippingAddress', 'city', 'Leeds');
    await world.clock.advance(2_000);
    expect(world.sent.filter((request) => request === 'PUT /cart/checkout-data')).toHaveLength(1);
    await type(tab, '07700 900123');
    expect(tab.store.$state.get().errors).toEqual({});
    expect((await kept(tab)).data.shippingAddress).toMatchObject({ city: 'Leeds', phone: '+447700900123' });
  });

  it('that was refused in one country is tried anew in another', async () => {
    const tab = await visit('candle');
    await fill(tab);
    await type(tab, '0171 392001234');
    expect(tab.store.$state.get().errors).toHaveProperty(['shippingAddress.phone']);
    tab.store.editAddress('shippingAddress', 'countryCode', 'DE');
    tab.store.editAddress('shippingAddress', 'postcode', '10115');
    await world.clock.advance(2_000);
    expect(tab.store.$state.get().errors).toEqual({});
    expect((await kept(tab)).data.shippingAddress?.phone).toBe('+49171392001234');
  });

  it('that was left out is still said after a reload', async () => {
    const tab = await visit('candle');
    await fill(tab);
    await type(tab, '12');
    const next = await reload(tab);
    await world.clock.advance(2_000);
    expect(next.store.$state.get().errors).toHaveProperty(['shippingAddress.phone', 'isLeftOut'], true);
  });

  it('stands in the way with what else is wrong, until only it is', async () => {
    const tab = await visit('candle');
    await fill(tab);
    tab.store.editAddress('shippingAddress', 'postcode', 'nonsense');
    await type(tab, '12');
    expect(Object.keys(tab.store.$state.get().errors).sort()).toEqual([
      'shippingAddress.phone',
      'shippingAddress.postcode',
    ]);
    tab.store.editAddress('shippingAddress', 'postcode', 'N1 9GU');
    await world.clock.advance(2_000);
    expect(tab.store.$state.get().errors).toMatchObject({ 'shippingAddress.phone': { isLeftOut: true } });
    expect((await kept(tab)).data.shippingAddress?.postcode).toBe('N1 9GU');
  });

  it('has to be right where the store needs one', async () => {
    await changeStore({ checkout: { phoneNumberField: 'required' } });
    const tab = await visit('candle');
    await fill(tab);
    await type(tab, '12');
    expect(tab.store.$state.get().errors).toMatchObject({ 'shippingAddress.phone': { isLeftOut: false } });
    await pay(tab);
    expect(tab.store.$state.get()).toMatchObject({ phase: 'idle', problem: { kind: 'fields' } });
    await changeStore();
  });
});
