import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { storeForTests, type Visitor } from './harness.js';

const store = storeForTests();
const GOOGLE = 'http://base.google.com/ns/1.0';

type Item = Readonly<Record<string, readonly string[]>>;

/** Reads a feed as a strict, namespace-aware XML parser does, which throws at the first thing that is not well-formed. */
function parse(xml: string): { title: string; items: Item[] } {
  const parser = new SaxesParser({ xmlns: true });
  const path: string[] = [];
  const items: Record<string, string[]>[] = [];
  let title = '';
  let text = '';
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ local, uri }) => {
    const place = [...path, local].join('/');
    if (place === 'rss/channel/item') items.push({});
    if (place.startsWith('rss/channel/item/')) expect(uri).toBe(GOOGLE);
    path.push(local);
    text = '';
  });
  parser.on('text', (part) => (text += part));
  parser.on('closetag', ({ local }) => {
    if (path.join('/') === 'rss/channel/title') title = text;
    if (path.length === 4) (items.at(-1)![local] ??= []).push(text);
    path.pop();
  });
  parser.write(xml).close();
  return { title, items };
}

async function feed(visitor: Visitor, platform: string, headers: Record<string, string> = {}) {
  const url = `http://store.test/v3/public/${visitor.key}/feeds/${platform}.xml`;
  const response = await store.app.fetch(
    new Request(url, { headers: { Authorization: `Bearer ${visitor.key}`, ...headers } }),
  );
  return { status: response.status, type: response.headers.get('Content-Type'), text: await response.text() };
}

const required = ['id', 'title', 'description', 'link', 'image_link', 'availability', 'price'];
const platforms = {
  google: { fields: required, available: ['in_stock', 'out_of_stock'] },
  facebook: {
    fields: [...required, 'condition', 'brand'],
    available: ['in stock', 'out of stock', 'available for order'],
  },
  pinterest: { fields: required, available: ['in stock', 'out of stock', 'preorder'] },
  tiktok: {
    fields: [...required, 'sku_id', 'condition', 'brand'],
    available: ['in stock', 'available for order', 'preorder', 'out of stock', 'discontinued'],
  },
};

describe.each(Object.entries(platforms))('the feed for %s', (platform, rules) => {
  it('has every required field once, in the platform’s own values', async () => {
    const visitor = await store.visit();
    const { status, type, text } = await feed(visitor, platform);
    expect([status, type]).toEqual([200, 'application/xml; charset=utf-8']);
    const { title, items } = parse(text);
    expect(title).toBe('Acme Candles');
    // Nine simple products, of which one is free; three variants of the notebook; one bundle.
    expect(items).toHaveLength(11);
    for (const item of items) {
      for (const field of rules.fields) {
        expect(item[field]).toHaveLength(1);
        expect(item[field]?.[0]).not.toBe('');
      }
      expect(rules.available).toContain(item['availability']?.[0]);
      expect(item['price']?.[0]).toMatch(/^\d+\.\d\d GBP$/);
      for (const address of [item['link'], item['image_link']]) {
        expect(new URL(address?.[0] ?? '').protocol).toMatch(/^https?:$/);
      }
    }
    const ids = items.map((item) => item['id']?.[0]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('product feeds', () => {
  it('say what is on sale, sold out, a variant, and in which category', async () => {
    const visitor = await store.visit();
    const { items } = parse((await feed(visitor, 'google')).text);
    const named = (title: string) => items.find((item) => item['title']?.[0] === title);
    expect(named('on sale')).toMatchObject({ price: ['20.00 GBP'], sale_price: ['15.00 GBP'] });
    expect(named('sold out')).toMatchObject({ availability: ['out_of_stock'], identifier_exists: ['no'] });
    expect(named('back order')).toMatchObject({ availability: ['in_stock'] });
    expect(named('notebook – A4 / Sand')).toMatchObject({
      ...{
        price: ['16.00 GBP'],
        size: ['A4'],
        color: ['Sand'],
        identifier_exists: ['no'],
        product_type: ['Stationery'],
      },
    });
    const groups = items.filter((item) => item['item_group_id']).map((item) => item['item_group_id']?.[0]);
    expect([groups.length, new Set(groups).size]).toEqual([3, 1]);
    expect(named('Hand-poured candle')).toMatchObject({
      ...{ product_type: ['Candles > Soy wax'], description: ['Hand-poured soy wax candles.'] },
      link: ['http://store.test/?vitrine=%2Fp%2Fhand-poured-candle#!/p/hand-poured-candle'],
    });
  });

  it('know neither a maker nor the maker’s number, and say so where that is asked', async () => {
    const visitor = await store.visit();
    for (const platform of Object.keys(platforms)) {
      const { items } = parse((await feed(visitor, platform)).text);
      for (const item of items) {
        expect(item, platform).not.toHaveProperty('mpn');
        expect('brand' in item, platform).toBe(['facebook', 'tiktok'].includes(platform));
        expect(item['identifier_exists'], platform).toEqual(platform === 'google' ? ['no'] : undefined);
      }
    }
  });

  it('name a colour by its swatches, in whatever language the option has its name', async () => {
    const visitor = await store.visit({
      products: [
        {
          ...{ slug: 'vase', name: 'Vase', categories: [], price: 100 },
          media: [{ path: 'a.jpg', alt: '', aspectRatio: 1 }],
          options: [{ name: 'Glasur', values: [{ value: 'Asche', color: '#ddd' }, 'Tinte'] }],
          variants: [{ values: ['Asche'] }, { values: ['Tinte'] }],
        },
      ],
    });
    const { items } = parse((await feed(visitor, 'google')).text);
    expect(items.map((item) => item['color'])).toEqual([['Asche'], ['Tinte']]);
  });

  it('follow the price and the stock', async () => {
    const visitor = await store.visit();
    await visitor.control('PATCH', '/products/last-ten', { price: 1234, stock: 0 });
    const { items } = parse((await feed(visitor, 'facebook')).text);
    const item = items.find((entry) => entry['title']?.[0] === 'last ten');
    expect(item).toMatchObject({ price: ['12.34 GBP'], availability: ['out of stock'] });
  });

  it('survive every character', async () => {
    const hostile = `]]>&amp;<b a="1">'é☃😀\u0000\u0008\uFFFE\uD800 --> <!-- <?x?>`;
    const visitor = await store.visit({
      name: `<&"'> ${hostile}`,
      currency: 'JPY',
      categories: [{ slug: 'odd', name: `A & B < ${hostile}` }],
      products: [
        {
          slug: `odd/../slug?&#%"'<ü>`,
          name: hostile,
          description: `# Head\n\n**bold** [link](javascript:alert(1)) <script>alert(1)</script> ${hostile}\n\n- a\n- b & c\n\n| x | y |\n|---|---|\n| 1 | 2 |`,
          categories: ['odd'],
          price: 1200,
          media: [{ path: `odd, path/<"&'>.jpg`, alt: '', aspectRatio: 1 }],
        },
        {
          slug: 'long',
          name: 'x'.repeat(600),
          categories: [],
          price: 5,
          media: [{ path: 'a.jpg', alt: '', aspectRatio: 1 }],
        },
        { slug: 'no-picture', name: 'No picture', categories: [], price: 5, media: [] },
      ],
    });
    for (const platform of Object.keys(platforms)) {
      const { items } = parse((await feed(visitor, platform)).text);
      expect(items).toHaveLength(2);
      const [odd, long] = items;
      expect(odd?.['title']?.[0]).toBe(hostile.replace(/[\u0000\u0008\uFFFE]|\uD800/g, ''));
      expect(odd?.['price']).toEqual(['1200 JPY']);
      expect(odd?.['description']?.[0]).toContain('Head\nbold link');
      expect(odd?.['description']?.[0]).toContain('a\nb & c');
      expect(odd?.['image_link']?.[0]).not.toMatch(/[ ,<>"]/);
      expect(new URL(odd?.['link']?.[0] ?? '').searchParams.get('vitrine')).toBe(
        `/p/${encodeURIComponent(`odd/../slug?&#%"'<ü>`)}`,
      );
      expect([...(long?.['title']?.[0] ?? '')].length).toBeLessThanOrEqual(500);
    }
  });

  it.each(['constructor', 'toString', '__proto__', 'valueOf'])('survive an option of the name %s', async (name) => {
    const visitor = await store.visit({
      products: [
        {
          ...{
            slug: 'odd',
            name: 'Odd',
            categories: [],
            price: 100,
            media: [{ path: 'a.jpg', alt: '', aspectRatio: 1 }],
          },
          options: [{ name, values: ['a', 'b'] }],
          variants: [{ values: ['a'] }, { values: ['b'] }],
        },
      ],
    });
    const { items } = parse((await feed(visitor, 'google')).text);
    expect(items.map((item) => item['title']?.[0])).toEqual(['Odd – a', 'Odd – b']);
  });

  it('speak the language that is asked for', async () => {
    const visitor = await store.visit();
    const { text } = await feed(visitor, 'pinterest', { 'Accept-Language': 'fr' });
    expect(parse(text).items[0]).toMatchObject({ title: ['Bougie coulée à la main'], price: ['24.00 GBP'] });
  });

  it('come by their address alone, in the language that stands in it', async () => {
    const { key } = await store.visit();
    const address = `http://store.test/v3/public/${key}/feeds/google.xml`;
    const [plain, french] = await Promise.all(
      ['', '?locale=fr'].map(async (query) => (await store.app.fetch(new Request(address + query))).text()),
    );
    expect(parse(plain ?? '').items[0]?.['title']).toEqual(['Hand-poured candle']);
    expect(parse(french ?? '').items[0]?.['title']).toEqual(['Bougie coulée à la main']);
  });

  it('exist for the four platforms only, with the key only, and 30 times a minute', async () => {
    const visitor = await store.visit();
    for (const platform of ['bing', 'Google', '__proto__', 'constructor', '%2e%2e/x']) {
      expect((await feed(visitor, platform)).status).toBe(404);
    }
    expect((await feed(visitor, 'google', { Authorization: 'Bearer pk_test_other' })).status).toBe(401);
    await visitor.control('POST', '/rate-limit', { rateLimit: 1 });
    const statuses = [];
    for (let count = 0; count < 31; count++) statuses.push((await feed(visitor, 'google')).status);
    expect(statuses.filter((status) => status === 429)).toHaveLength(1);
  });
});
