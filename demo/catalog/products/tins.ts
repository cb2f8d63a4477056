import { inFrenchAndArabic, review, type ProductDraft } from '../draft.js';
import { lit, photograph, several, together } from '../studio.js';

/** Travel tins and refills: soy wax that moves about. */
export const tins: readonly ProductDraft[] = [
  {
    slug: 'travel-tin-linen',
    name: 'Travel tin, Clean Linen',
    summary: 'A hotel room that smells of home.',
    description: `Flat enough for a coat pocket, with a lid that screws on hot. Light it for ten minutes while you unpack.

- 90 g soy wax, about 20 hours
- Cotton, sea air, a trace of soap
- Allowed in hand luggage; *lighting it on the train is not*`,
    categories: ['candles', 'travel-tins'],
    price: 1100,
    stock: 220,
    minQuantity: 1,
    maxQuantity: 12,
    weightGrams: 140,
    pictures: photograph({
      shows: 'A small metal candle tin with its lid beside it',
      thing: { kind: 'candle', vessel: 'tin', wax: '#f2eadb', label: 'CLEAN LINEN' },
      room: 'fog linen',
      views: [together('chalk table window', 'linen', 'olive')],
    }),
    reviews: [
      review(5, 'Lives in my suitcase', 'Forty hotel rooms and counting.', 'Benedikt', '2026-02-27'),
      review(4, '', 'Light scent, good lid.', 'Sade O.', '2026-01-05'),
      review(
        5,
        'For the tent',
        'Camping, unlit, with the lid off: keeps the damp from winning.',
        'Rowan',
        '2025-09-01',
      ),
    ],
    translations: inFrenchAndArabic(
      ['Bougie de voyage, Linge propre', 'Une chambre d’hôtel qui sent la maison.'],
      ['شمعة سفر بعطر الكتان النظيف', 'غرفة فندق برائحة البيت.'],
    ),
  },
  {
    slug: 'travel-tin-bergamot',
    name: 'Travel tin, Bergamot & Ink',
    summary: 'For writing postcards.',
    description: `Earl Grey going cold beside a letter that is taking longer than planned.

**Bergamot, iron ink, paper.** Twenty hours in a tin that fits next to the stamps.`,
    categories: ['candles', 'travel-tins'],
    price: 1100,
    stock: 64,
    weightGrams: 140,
    pictures: photograph({
      shows: 'A dark blue candle tin labelled Bergamot and Ink',
      thing: { kind: 'candle', vessel: 'tin', wax: '#f0e6d0', color: '#3f5560', label: 'BERGAMOT & INK', lid: true },
      room: 'sea table',
      views: [
        together('fog wood', 'books'),
        lit({ kind: 'candle', vessel: 'tin', wax: '#f0e6d0', color: '#3f5560', label: 'BERGAMOT & INK', lit: true }),
      ],
    }),
  },
  {
    slug: 'travel-tin-pine',
    name: 'Travel tin, Pine Hut',
    summary: 'Resin, wool socks, a stove being lit.',
    description: `Made for the mountain hut we went to twice and talk about every winter.

## Carry it

The tin is steel, the lid is steel, and it has been dropped down a scree slope by one of us. The candle was fine.

- 90 g, about 20 hours
- Pine resin, birch smoke, wool`,
    categories: ['candles', 'travel-tins'],
    price: 1100,
    salePrice: 800,
    saleName: 'Last of winter',
    stock: 18,
    weightGrams: 140,
    pictures: photograph({
      shows: 'A green candle tin labelled Pine Hut, the lid on',
      thing: { kind: 'candle', vessel: 'tin', wax: '#eee4cb', color: '#55664f', label: 'PINE HUT', lid: true },
      room: 'moss wood',
      views: [together('sage table', 'stones', 'fern')],
    }),
    reviews: [
      review(4, '', 'Smells of the hut. Also a bit of the stove.', 'Lukas', '2026-02-08'),
      review(5, 'Small and stubborn', 'Burned in a tent, a van and a kitchen.', 'Maeve', '2025-12-30'),
      review(4, 'Nice tin', 'Keeps fishing flies now.', 'Alasdair', '2025-11-27'),
    ],
  },
  {
    slug: 'tin-trio',
    name: 'Three tins in a sleeve',
    summary: 'Linen, Bergamot and Pine, tied with paper cord.',
    description: `One for the bag, one for the bath, one to give away at the last minute.

The sleeve is grey board, made next door from the offcuts of book covers. It opens flat and goes into the paper bin.`,
    categories: ['candles', 'travel-tins', 'gifts', 'gift-sets'],
    price: 2900,
    stock: 27,
    weightGrams: 430,
    pictures: photograph({
      shows: 'Three candle tins in grey, blue and green',
      thing: { kind: 'candle', vessel: 'tin', wax: '#f2eadb', label: 'LINEN' },
      room: 'chalk cove leaves',
      front: {
        things: [
          {
            thing: { kind: 'candle', vessel: 'tin', wax: '#f0e6d0', color: '#3f5560', label: 'BERGAMOT', lid: true },
            x: 0,
            z: 90,
          },
          {
            thing: { kind: 'candle', vessel: 'tin', wax: '#eee4cb', color: '#55664f', label: 'PINE', lid: true },
            x: 72,
          },
          { thing: { kind: 'candle', vessel: 'tin', wax: '#f2eadb', label: 'LINEN' }, x: -72 },
        ],
      },
      views: [
        several('sleeve', 'The sleeve of grey board, tied with cord', 'fog table', [
          {
            thing: {
              kind: 'box',
              color: '#a7a49c',
              width: 260,
              height: 66,
              depth: 90,
              ribbon: '#e6dcc8',
              motif: 'none',
            },
          },
        ]),
      ],
    }),
  },
  {
    slug: 'candle-refill-pouch',
    name: 'Refill for an empty glass',
    summary: 'Wax beads and a wick. Keep the glass, skip the postage on it.',
    description: `Most of what a candle weighs is glass, and you already have the glass.

### How

1. Stand the wick in the clean, dry tumbler.
2. Pour in the beads and *shake it level*.
3. Light it. The beads melt into a candle on the first evening.

One pouch fills one tumbler of ours, or most jam jars.`,
    categories: ['candles', 'soy-wax'],
    price: 1400,
    weightGrams: 240,
    options: [{ name: 'Scent', values: ['Fig & milk', 'Cedar & smoke', 'Unscented'] }],
    variants: [
      { values: ['Fig & milk'], sku: 'REF-FIG', stock: 80 },
      { values: ['Cedar & smoke'], sku: 'REF-CED', stock: 0, policy: 'continue' },
      { values: ['Unscented'], sku: 'REF-UNS', price: 1200, stock: 45 },
    ],
    pictures: photograph({
      shows: 'A sage-green paper pouch of wax beads',
      thing: { kind: 'pouch', color: '#a9b39f', label: 'REFILL', width: 130, height: 175 },
      room: 'sage cove',
      views: [
        several('filled', 'The pouch beside a glass filled with wax beads', 'chalk table window', [
          { thing: { kind: 'pouch', color: '#a9b39f', label: 'REFILL', width: 130, height: 175 }, x: -50, z: 40 },
          { thing: { kind: 'jar', content: '#efe6d4', height: 96, lid: '#efe6d4' }, x: 66 },
        ]),
      ],
    }),
    reviews: [
      review(5, 'Of course', 'Why is not every candle sold like this?', 'Ingrid', '2026-02-20'),
      review(4, '', 'The first evening it looks odd. After that it is a candle.', 'Dan', '2026-01-12'),
      review(5, '', 'Four refills, one glass, since two winters.', 'M. Haddad', '2025-12-04'),
    ],
    translations: inFrenchAndArabic(
      ['Recharge pour verre vide', 'Des perles de cire et une mèche. Gardez le verre.'],
      ['عبوة تعبئة للكأس الفارغة', 'حبيبات شمع وفتيل. احتفظ بالكأس.'],
    ),
  },
];
