import { inFrenchAndArabic, review, type ProductDraft } from '../draft.js';
import { also, close, lit, photograph, several } from '../studio.js';
import type { Thing } from '../drawing/things.js';

const dinner = { Oat: '#e3d6bd', Clay: '#b9795a', Moss: '#6f7f5f', Sea: '#5b7c86', Plum: '#75505f' } as const;

function bundle(color: `#${string}`): Thing {
  return { kind: 'tapers', colors: [color, color, color, color] };
}

/** Dinner candles, and what they stand in. */
export const dinnerCandles: readonly ProductDraft[] = [
  {
    slug: 'dinner-candles-four',
    name: 'Dinner candles, a set of four',
    summary: 'Dyed through, so that a chip is the same colour.',
    description: `Most coloured candles are white candles in a coat. These are one colour from the wick to the edge, because we **dye the wax, not the candle**.

### Five colours

They are mixed to sit beside each other: take two and four from different sets and the table looks as if you had thought about it.

- 25 cm, seven hours
- Stearin from rapeseed, cotton wick`,
    categories: ['candles', 'dinner-candles'],
    price: 1200,
    weightGrams: 280,
    options: [{ name: 'Colour', values: Object.entries(dinner).map(([value, color]) => ({ value, color })) }],
    variants: [
      { values: ['Oat'], sku: 'DIN-OAT', stock: 120, media: 0 },
      { values: ['Clay'], sku: 'DIN-CLA', stock: 64, media: 1 },
      { values: ['Moss'], sku: 'DIN-MOS', stock: 2, media: 2 },
      { values: ['Sea'], sku: 'DIN-SEA', stock: 0, media: 3 },
      { values: ['Plum'], sku: 'DIN-PLU', salePrice: 900, stock: 31, media: 4 },
    ],
    pictures: photograph({
      shows: 'Four oat-coloured dinner candles in a paper band',
      thing: bundle(dinner.Oat),
      room: 'dune table leaves',
      views: [
        also('clay', 'The dinner candles in clay', bundle(dinner.Clay), 'clay cove'),
        also('moss', 'The dinner candles in moss', bundle(dinner.Moss), 'sage cove window'),
        also('sea', 'The dinner candles in sea blue', bundle(dinner.Sea), 'sea table'),
        also('plum', 'The dinner candles in plum', bundle(dinner.Plum), 'plum cove'),
        lit(
          {
            kind: 'tapers',
            colors: [dinner.Oat, dinner.Clay, dinner.Moss],
            holder: { color: '#cfc6b8', form: 'dish' },
            lit: true,
          },
          'dusk table',
        ),
      ],
    }),
    reviews: [
      review(5, 'Colour all the way', 'Snapped one to check. Sorry. It is true.', 'Ivo', '2026-02-05'),
      review(4, 'Plum is browner than here', 'But I like it better than here.', 'Celeste', '2026-01-19'),
      review(5, '', 'Clay and Oat together.', 'Hye-jin', '2025-12-20'),
    ],
    translations: inFrenchAndArabic(
      ['Chandelles de table, lot de quatre', 'Teintées dans la masse : un éclat garde la même couleur.'],
      ['شموع عشاء، مجموعة من أربع', 'ملوّنة حتى القلب، فلا يظهر الخدش بلون آخر.'],
    ),
  },
  {
    slug: 'brass-candlestick',
    name: 'Brass candlesticks, three',
    summary: 'Spun in Birmingham, left unlacquered.',
    description: `Brass wants to be touched. Unlacquered, it darkens where it stands and stays bright where it is held, and in a year it looks like yours.

1. Wipe with a dry cloth, or don’t
2. For a shine: flour, salt and vinegar
3. For the next generation: *nothing at all*`,
    categories: ['candles', 'dinner-candles', 'keeping'],
    price: 4800,
    stock: 19,
    weightGrams: 900,
    pictures: photograph({
      shows: 'Three brass candlesticks with cream candles',
      thing: { kind: 'tapers', colors: ['#efe5d0', '#efe5d0', '#efe5d0'], holder: { color: '#b8934f', form: 'stick' } },
      room: 'moss table',
      views: [
        lit(
          {
            kind: 'tapers',
            colors: ['#efe5d0', '#efe5d0', '#efe5d0'],
            holder: { color: '#b8934f', form: 'stick' },
            lit: true,
          },
          'night cove',
        ),
        close(2.4, 0.5, 0.9),
      ],
    }),
    reviews: [
      review(5, '', 'Heavy. Candles do not lean in them.', 'Clement', '2026-01-14'),
      review(5, 'Ageing well', 'Unlike some.', 'Rosalind', '2025-11-10'),
      review(3, '', 'One was spun slightly off centre. Exchanged at once.', 'Bao', '2025-10-02'),
    ],
  },
  {
    slug: 'stone-blocks',
    name: 'Offcut candle blocks',
    summary: 'Corners of York stone, drilled.',
    description: `A mason in Elland saves his corners for us. We drill them, felt the underside and leave the saw marks where they are.

No two alike; the picture shows one family of three. **Each order is a set of three**, chosen so that they sit well together.`,
    categories: ['candles', 'dinner-candles', 'keeping'],
    price: 3600,
    stock: 8,
    weightGrams: 2100,
    pictures: photograph({
      shows: 'Three candles standing in round blocks of pale stone',
      thing: { kind: 'tapers', colors: ['#b9795a', '#e3d6bd', '#6f7f5f'], holder: { color: '#b9b1a2', form: 'block' } },
      room: 'chalk cove window',
      views: [
        close(2.4, 0.5, 0.9),
        several('empty', 'The stone blocks with pebbles beside them', 'fog table', [
          { thing: { kind: 'stones', colors: ['#a9a294', '#c2baaa', '#98917f', '#b3ab9b'] } },
        ]),
      ],
    }),
  },
];
