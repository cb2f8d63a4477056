import { describe, expect, it } from 'vitest';
import type { AccountOrder, Customer } from '../../src/contract/customer.js';
import { linkFor, signIn } from './customers.js';
import { london, storeForTests, type Visitor } from './harness.js';

const store = storeForTests();
const EMAIL = 'ida@example.com';
const elsewhere = { ...london, firstName: 'Mallory', lastName: 'M', line1: '1 Other Street', phone: '+447700900666' };

const profileOf = async (visitor: Visitor) => (await visitor.send<Customer>('GET', '/account/profile')).data;

/** Places an order with somebody's e-mail; whose it is, nobody asks. */
async function order(visitor: Visitor, address: object, email = EMAIL) {
  await visitor.add('hand-poured-candle');
  await visitor.prepare(address);
  await visitor.send('PUT', '/cart/checkout-data', { email });
  const paid = await visitor.pay();
  expect(paid.status).toBe(200);
}

describe('an order that somebody places with a customer’s e-mail', () => {
  it('gives the account neither its address nor its name nor its number', async () => {
    const owner = await store.visit();
    await order(owner.other(), elsewhere);
    await signIn(owner, EMAIL);
    const seen = await profileOf(owner);
    expect(seen).toMatchObject({ firstName: null, lastName: null, phone: null, defaultAddress: null });
    expect((await owner.send<AccountOrder[]>('GET', '/account/orders')).data).toHaveLength(1);
  });

  it('does not take the place of the customer’s own address', async () => {
    const owner = await store.visit();
    await order(owner, london);
    await signIn(owner, EMAIL);
    expect((await profileOf(owner)).defaultAddress).toMatchObject({ line1: london.line1, isDefault: true });
    await owner.control('POST', '/clock', { advanceMs: 1_000 });
    await order(owner.other(), elsewhere);
    expect(await profileOf(owner)).toMatchObject({ firstName: 'Sam', defaultAddress: { line1: london.line1 } });
    const phone = owner.other();
    await signIn(phone, EMAIL);
    expect(await profileOf(phone)).toMatchObject({ firstName: 'Sam', defaultAddress: { line1: london.line1 } });
  });

  it('becomes the customer’s own where the link is opened under the token that placed it', async () => {
    const buyer = await store.visit();
    await order(buyer, { ...london, phone: '+447700900123' });
    await signIn(buyer, EMAIL);
    expect(await profileOf(buyer)).toMatchObject({
      ...{ firstName: 'Sam', lastName: 'Buyer', phone: '+447700900123' },
      defaultAddress: { line1: london.line1 },
    });
  });

  it('and where the customer confirms the browser that placed it', async () => {
    const buyer = await store.visit();
    await order(buyer, london);
    await buyer.send('POST', '/cart/send-auth', { email: EMAIL });
    const { token } = await linkFor(buyer, EMAIL);
    const phone = buyer.other();
    await phone.send('POST', '/cart/verify-auth', { token });
    expect((await profileOf(phone)).defaultAddress).toBeNull();
    await phone.send('POST', '/cart/confirm-auth', { token });
    expect(await profileOf(phone)).toMatchObject({ firstName: 'Sam', defaultAddress: { line1: london.line1 } });
  });

  it('is the customer’s own where the customer is signed in by a link', async () => {
    const owner = await store.visit();
    await owner.other().send('POST', '/cart/create-account', { email: EMAIL });
    await signIn(owner, EMAIL);
    await order(owner, london);
    const phone = owner.other();
    await signIn(phone, EMAIL);
    expect((await profileOf(phone)).defaultAddress).toMatchObject({ line1: london.line1 });
  });
});

describe('an account that is made with somebody’s e-mail', () => {
  it('says nothing of its owner to the owner: no name, no number, no consent to marketing', async () => {
    const owner = await store.visit();
    const squatter = owner.other();
    await squatter.send('POST', '/cart/create-account', { email: EMAIL, firstName: 'Mallory', marketingOptIn: true });
    await squatter.send('PUT', '/account/profile', { lastName: 'M', phone: '+447700900666' });
    expect(await profileOf(squatter)).toMatchObject({ firstName: 'Mallory', lastName: 'M', marketingOptIn: true });
    await signIn(owner, EMAIL);
    expect(await profileOf(owner)).toMatchObject({
      firstName: null,
      lastName: null,
      phone: null,
      marketingOptIn: false,
    });
  });

  it('keeps what was said where its maker opens the link', async () => {
    const visitor = await store.visit();
    await visitor.send('POST', '/cart/create-account', { email: EMAIL, firstName: 'Ida', marketingOptIn: true });
    const before = await profileOf(visitor);
    await visitor.send('POST', '/cart/verify-auth', { token: (await linkFor(visitor, EMAIL)).token });
    const after = await profileOf(visitor);
    expect(after).toMatchObject({ firstName: 'Ida', marketingOptIn: true });
    expect(Date.parse(after.updatedAt ?? '')).toBeGreaterThan(Date.parse(before.updatedAt ?? ''));
    await visitor.send('PUT', '/account/profile', { firstName: 'Ada' });
    const other = visitor.other();
    await signIn(other, EMAIL);
    expect((await profileOf(other)).firstName).toBe('Ada');
  });

  it('keeps what was said where its maker confirms it from the device that the link was opened on', async () => {
    const laptop = await store.visit();
    await laptop.add('guide');
    await laptop.send('POST', '/cart/create-account', { email: EMAIL, firstName: 'Ida', marketingOptIn: true });
    const { token } = await linkFor(laptop, EMAIL);
    const phone = laptop.other();
    await phone.send('POST', '/cart/verify-auth', { token });
    expect(await profileOf(phone)).toMatchObject({ firstName: null, marketingOptIn: false });
    expect((await phone.send('GET', '/cart')).data.items).toEqual([]);
    await phone.send('POST', '/cart/confirm-auth', { token });
    expect(await profileOf(phone)).toMatchObject({ firstName: 'Ida', marketingOptIn: true });
    await signIn(laptop.other(), EMAIL);
    expect(await profileOf(laptop)).toMatchObject({ firstName: 'Ida', marketingOptIn: true });
  });
});
