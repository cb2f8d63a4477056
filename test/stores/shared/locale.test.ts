import { describe, expect, it, vi } from 'vitest';
import { createLocaleStore } from '../../../src/stores/shared/locale.js';

/** Of a shop that does not end. */
const open = new AbortController().signal;

describe('the language of a shop', () => {
  /** Everything that was said for a key, one after the other. */
  function follow(locale: ReturnType<typeof createLocaleStore>, key: 'cart' | 'products') {
    const said: string[] = [];
    locale.$translate.subscribe((t) => said.at(-1) !== t(key) && said.push(t(key)));
    return said;
  }

  it('is English at once, and another as soon as its file is there', async () => {
    expect(createLocaleStore('en', undefined, open).$translate.get()('products')).toBe('Products');
    const said = follow(createLocaleStore('he', undefined, open), 'products');
    await vi.waitFor(() => expect(said).toEqual(['', 'מוצרים']));
  });

  it.each([
    ['pt', 'Sua conta'],
    ['pt-MZ', 'A sua conta'],
  ])('%s has the words of its region', async (tag, words) => {
    const locale = createLocaleStore(tag, undefined, open);
    await vi.waitFor(() => expect(locale.$translate.get()('accountYours')).toBe(words));
  });

  it('changes without a moment of other words, or of none', async () => {
    const locale = createLocaleStore('fr', undefined, open);
    const said = follow(locale, 'products');
    await vi.waitFor(() => expect(said).toContain('Produits'));
    locale.set('ja');
    await vi.waitFor(() => expect(said).toEqual(['', 'Produits', '商品']));
    locale.set('en');
    expect(said.at(-1)).toBe('Products');
  });

  it('is the last one of several that are asked for at once', async () => {
    const locale = createLocaleStore('fr', undefined, open);
    const said = follow(locale, 'products');
    for (const next of ['ja', 'de', 'he', 'nl']) locale.set(next);
    await vi.waitFor(() => expect(said.at(-1)).toBe('Producten'));
    expect(said).toEqual(['', 'Producten']);
  });

  it('has the page’s own words from the start', async () => {
    const locale = createLocaleStore('en', { cart: 'Bag', fr: { cart: 'Cabas' } }, open);
    const said = follow(locale, 'cart');
    await vi.waitFor(() => expect(said).toEqual(['', 'Bag']));
    locale.set('fr');
    await vi.waitFor(() => expect(said).toEqual(['', 'Bag', 'Cabas']));
    expect(locale.$translate.get()('products')).toBe('Produits');
    locale.override(undefined);
    await vi.waitFor(() => expect(said.at(-1)).toBe('Panier'));
  });
});
