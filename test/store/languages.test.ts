import { describe, expect, it } from 'vitest';
import type { Cart } from '../../src/contract/cart.js';
import type { PaymentMethod, TaxResult } from '../../src/contract/checkout.js';
import type { Country } from '../../src/contract/place.js';
import type { Product } from '../../src/contract/product.js';
import type { StoreInfo } from '../../src/contract/store.js';
import { demoCatalog } from '../../demo/catalog/index.js';
import { mailsTo } from './customers.js';
import { london, storeForTests, type Visitor } from './harness.js';
import { seed } from './seed.js';

const store = storeForTests();
const { supportedLocales } = demoCatalog;
const visit = () => store.visit({ ...seed, supportedLocales });

const read = async <Data>(visitor: Visitor, path: string, language: string) =>
  (await visitor.send<Data>('GET', path, undefined, { 'Accept-Language': language })).data;

const refusal = (visitor: Visitor, language: string) =>
  visitor.send('POST', '/cart/discount', { code: 'OLD' }, { 'Accept-Language': language });

describe('a language of the reader', () => {
  it.each([
    ['ja', 'ja', 'このコードは有効期限が切れています。'],
    ['he-IL', 'he-IL', 'תוקף הקוד פג.'],
    ['pt-AO', 'pt-AO', 'Este código expirou.'],
    ['da, it;q=0.5', 'it', 'Questo codice è scaduto.'],
    ['da', 'en', 'This code has expired.'],
  ])('%s is answered in %s, and says so', async (wanted, answered, words) => {
    const { headers, error } = await refusal(await visit(), wanted);
    expect([headers.get('Content-Language'), error.message]).toEqual([answered, words]);
  });

  it('is not offered by a store that has no words in it, though its seed names it', async () => {
    const visitor = await store.visit({ ...seed, supportedLocales: ['da', 'en', 'ja'], defaultLocale: 'da' });
    expect((await read<StoreInfo>(visitor, '', 'en')).supportedLocales).toEqual(['en', 'ja']);
    expect((await read<StoreInfo>(visitor, '', 'en')).defaultLocale).toBe('en');
    const { headers, error } = await refusal(visitor, 'da');
    expect([headers.get('Content-Language'), error.message]).toEqual(['en', 'This code has expired.']);
  });

  it('has product texts of its region, else of its language', async () => {
    const [first, ...others] = seed.products ?? [];
    if (!first) throw new Error('The seed has no products.');
    const translations = {
      pt: { name: 'Vela do Brasil' },
      'pt-PT': { name: 'Vela de Portugal' },
      fr: { name: 'Bougie' },
    };
    const visitor = await store.visit({ ...seed, supportedLocales, products: [{ ...first, translations }, ...others] });
    const name = async (language: string) => (await read<Product>(visitor, `/products/${first.slug}`, language)).name;
    expect([await name('pt'), await name('pt-MZ'), await name('fr-BE')]).toEqual([
      'Vela do Brasil',
      'Vela de Portugal',
      'Bougie',
    ]);
  });
});

describe('what the store comes with', () => {
  it('names payment methods and terms in the reader’s language', async () => {
    const visitor = await store.visit({ ...seed, supportedLocales, checkout: demoCatalog.checkout ?? {} });
    const labels = async (language: string) =>
      (await read<PaymentMethod[]>(visitor, '/payment-methods', language)).map(({ label }) => label);
    expect(await labels('de')).toEqual(expect.arrayContaining(['Karte', 'Apple Pay', 'Banküberweisung']));
    expect(await labels('ja')).toEqual(expect.arrayContaining(['カード', '銀行振込']));
    expect(await labels('en')).toEqual(expect.arrayContaining(['Card', 'Bank transfer']));
    const { checkout } = await read<StoreInfo>(visitor, '', 'pl');
    expect(checkout?.termsText).toBe('Złożenie zamówienia oznacza akceptację naszych warunków sprzedaży.');
    expect(checkout?.confirmationMessage).toContain('Dziękujemy');
  });

  it('names taxes in the reader’s language, in the cart too; a merchant’s own name stays', async () => {
    const visitor = await visit();
    const { data: products } = await visitor.send<Product[]>('GET', '/products');
    const items = [{ productId: products.find(({ slug }) => slug === 'hand-poured-candle')?.id, quantity: 1 }];
    const names = async (language: string, place: object) => {
      const headers = { 'Accept-Language': language };
      const { data } = await visitor.send<TaxResult>('POST', '/tax/calculate', { items, ...place }, headers);
      return data.taxBreakdown.map(({ name }) => name);
    };
    expect(await names('de', { countryCode: 'GB' })).toEqual(['MwSt.']);
    expect(await names('fr', { countryCode: 'GB' })).toEqual(['TVA']);
    expect(await names('nl', { countryCode: 'GB' })).toEqual(['btw']);
    expect(await names('fr', { countryCode: 'CA', state: 'QC' })).toEqual(['TPS', 'QST']);
    await visitor.add('hand-poured-candle');
    await visitor.prepare();
    expect((await read<Cart>(visitor, '/cart', 'it')).taxBreakdown?.map(({ name }) => name)).toEqual(['IVA']);
  });

  it('calls a postcode by the country’s word only to those who share its language', async () => {
    const visitor = await store.visit({ ...demoCatalog, products: [] });
    const label = async (language: string, country: string) =>
      (await read<Country[]>(visitor, '/countries', language)).find(({ code }) => code === country)?.postcodeLabel;
    expect([await label('en', 'JP'), await label('en', 'DE'), await label('en', 'US')]).toEqual([
      'Postcode',
      'Postcode',
      'ZIP code',
    ]);
    expect([await label('de', 'US'), await label('de', 'AT'), await label('fr', 'CH')]).toEqual([
      'Postleitzahl',
      'PLZ',
      'NPA',
    ]);
    expect([await label('ja', 'JP'), await label('ja', 'GB'), await label('he', 'DE')]).toEqual([
      '郵便番号',
      '郵便番号',
      'מיקוד',
    ]);
    expect(await label('ja', 'AE')).toBeNull();
  });
});

describe('mails about an order', () => {
  it('are written in the language in which it was placed', async () => {
    const visitor = await visit();
    const email = 'sam@example.com';
    const orderIn = async (language: string) => {
      const buyer = visitor.other();
      await buyer.add('hand-poured-candle');
      await buyer.prepare();
      await buyer.send('PUT', '/cart/checkout-data', { email, shippingAddress: london });
      await buyer.send('POST', '/cart/checkout', { paymentMethod: 'bank_transfer' }, { 'Accept-Language': language });
    };
    await orderIn('en');
    await orderIn('de');
    const [newest, before] = (await mailsTo(visitor, email)).filter(({ kind }) => kind === 'order');
    expect(before?.subject).toMatch(/^Your order/);
    expect(newest?.subject).toMatch(/^Ihre Bestellung/);
  });
});
