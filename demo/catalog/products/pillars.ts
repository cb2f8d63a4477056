import { inFrenchAndArabic, review, type ProductDraft } from '../draft.js';
import { also, close, lit, photograph, together } from '../studio.js';

/** Candles that stand by themselves. */
export const pillars: readonly ProductDraft[] = [
  {
    slug: 'ribbed-pillar',
    name: 'Ribbed pillar',
    summary: 'Thirty-two flutes and a slow flame.',
    description: `Cast in a mould we cut from a piece of a Georgian table leg. The flutes catch the light sideways in the afternoon, and hold the melt in the evening.

*Give it a saucer.* It is tidy, not perfect.`,
    categories: ['candles', 'pillars'],
    price: 1900,
    weightGrams: 520,
    options: [
      { name: 'Height', values: ['10 cm', '15 cm'] },
      {
        name: 'Colour',
        values: [
          { value: 'Rose', color: '#b98f98' },
          { value: 'Bone', color: '#e8dfcf' },
        ],
      },
    ],
    variants: [
      { values: ['10 cm', 'Rose'], sku: 'RIB-10R', stock: 16, media: 0 },
      { values: ['10 cm', 'Bone'], sku: 'RIB-10B', stock: 1, media: 1 },
      { values: ['15 cm', 'Rose'], sku: 'RIB-15R', price: 2500, stock: 9, media: 0 },
      { values: ['15 cm', 'Bone'], sku: 'RIB-15B', price: 2500, stock: 0, media: 1 },
    ],
    pictures: photograph({
      shows: 'A rose-coloured pillar candle with deep flutes',
      thing: { kind: 'pillar', wax: '#b98f98', shape: 'ribbed', width: 76, height: 150 },
      room: 'plum cove window',
      views: [
        also(
          'bone',
          'The ribbed pillar in bone',
          { kind: 'pillar', wax: '#e8dfcf', shape: 'ribbed', width: 76, height: 110 },
          'dune plinth',
        ),
        close(2.4),
      ],
    }),
    reviews: [
      review(5, 'Sculpture', 'Have not dared.', 'Lior', '2026-01-20'),
      review(4, '', 'The flutes soften as it burns, like a column in the rain.', 'Agathe', '2025-12-11'),
      review(5, '', 'Bone is the warmest white I own.', 'Stellan', '2025-11-08'),
    ],
    translations: inFrenchAndArabic(
      ['Bougie pilier cannelée', 'Trente-deux cannelures et une flamme lente.'],
      ['شمعة أسطوانية مضلّعة', 'اثنان وثلاثون أخدودًا ولهب بطيء.'],
    ),
  },
  {
    slug: 'tide-pillar',
    name: 'Tide',
    summary: 'A pillar with five rings, like a post at low water.',
    description: `The jetty at Saltburn has posts with a waist at every tide they remember. We measured one.

Stearin, **unscented**, thirty-five hours. The waves keep the flame sheltered, so it burns well near an open window.`,
    categories: ['candles', 'pillars'],
    price: 1700,
    stock: 34,
    weightGrams: 410,
    pictures: photograph({
      shows: 'A pale blue-grey pillar candle with wavy sides',
      thing: { kind: 'pillar', wax: '#b9c7c8', shape: 'waves', width: 74, height: 132 },
      room: 'sea cove',
      views: [together('fog table window', 'stones')],
    }),
    reviews: [
      review(4, '', 'Looks like a chess piece from a kinder game.', 'Ansel', '2025-12-28'),
      review(5, '', 'No drips by the window. True.', 'Maren', '2025-10-17'),
      review(5, 'Saltburn!', 'I know that post.', 'Keith', '2025-09-20'),
    ],
  },
  {
    slug: 'moon-candle',
    name: 'Moon',
    summary: 'A sphere that burns down through its phases.',
    description: `Full on the first night. By the fourth, gibbous; and after nine, a thin bright crescent in a dish.

- 9 cm, poured solid
- Stands on a turned ring of oak, *included*
- About forty hours, if you keep to an hour or two at a time`,
    categories: ['candles', 'pillars'],
    price: 2000,
    stock: 2,
    featured: true,
    weightGrams: 430,
    pictures: photograph({
      shows: 'A round white candle like a full moon',
      thing: { kind: 'pillar', wax: '#efe8da', shape: 'ball', width: 92, height: 92 },
      room: 'night cove',
      views: [
        lit({ kind: 'pillar', wax: '#efe8da', shape: 'ball', width: 92, height: 92, lit: true }, 'night table'),
        together('fog plinth', 'grass'),
      ],
      front: { things: [{ thing: { kind: 'pillar', wax: '#efe8da', shape: 'ball', width: 92, height: 92 } }] },
    }),
    reviews: [
      review(5, 'Nine nights', 'My daughter drew every phase.', 'Leonora', '2026-02-12'),
      review(5, '', 'Quietly theatrical.', 'Baptiste', '2026-01-02'),
      review(4, '', 'Mine went from full to half rather quickly. Clouds, presumably.', 'Wren', '2025-12-01'),
    ],
    translations: inFrenchAndArabic(
      ['Lune', 'Une sphère qui traverse ses phases en brûlant.'],
      ['قمر', 'كرة تذوب عبر أطوارها ليلةً بعد ليلة.'],
    ),
  },
  {
    slug: 'fir-cones',
    name: 'Three firs',
    summary: 'A very small forest, in three heights.',
    description: `Cones, cast in three heights, for a windowsill in December. They are dyed with a little soot to take the green off the shop shelf and into the dusk.

Do not light all of them at once unless you have a saucer for each. *Or do, and have a clearing.*`,
    categories: ['candles', 'pillars'],
    price: 2400,
    salePrice: 1680,
    saleName: 'After the season',
    stock: 14,
    weightGrams: 480,
    pictures: photograph({
      shows: 'Three cone-shaped green candles of different heights',
      thing: { kind: 'pillar', wax: '#4d6354', shape: 'cone', width: 78, height: 190 },
      room: 'sage cove leaves',
      front: {
        things: [
          { thing: { kind: 'pillar', wax: '#4d6354', shape: 'cone', width: 78, height: 190 }, x: 20, z: 70 },
          { thing: { kind: 'pillar', wax: '#6b7f68', shape: 'cone', width: 66, height: 140 }, x: -62, z: 20 },
          { thing: { kind: 'pillar', wax: '#8b9a80', shape: 'cone', width: 56, height: 100 }, x: 78 },
        ],
      },
      views: [lit({ kind: 'pillar', wax: '#4d6354', shape: 'cone', width: 78, height: 190, lit: true }, 'night table')],
    }),
  },
  {
    slug: 'storm-candle',
    name: 'The candle for power cuts, storms, long telephone calls with one’s mother and other occasions on which the evening turns out to be considerably longer than expected',
    summary: 'Plain, white, one hundred hours.',
    description: `We let our oldest customer name it.

It has no scent, no colour and no story. It has **one hundred hours**, a double wick that a draught cannot put out, and a matchbox in the base.

- Store it where you can find it in the dark
- Tell somebody where that is`,
    categories: ['candles', 'pillars'],
    price: 1500,
    stock: 400,
    weightGrams: 900,
    pictures: photograph({
      shows: 'A broad white candle on a dark saucer',
      thing: { kind: 'pillar', wax: '#f0ece2', width: 104, height: 140, saucer: '#4a4a4c' },
      room: 'fog table blind',
      views: [
        together('dusk table', 'matches'),
        lit({ kind: 'pillar', wax: '#f0ece2', width: 104, height: 140, saucer: '#4a4a4c', lit: true }, 'night table'),
      ],
    }),
    reviews: [
      review(5, 'Storm Éowyn', 'Two nights, one candle, third of it left.', 'Fionnuala', '2026-01-28'),
      review(5, 'My mother', 'She liked it too.', 'Dominic', '2025-12-14'),
      review(4, '', 'The name does not fit on the receipt. The candle fits everywhere.', 'Hattie', '2025-11-25'),
    ],
    translations: inFrenchAndArabic(
      [
        'La bougie pour les pannes de courant, les tempêtes, les longs coups de fil avec sa mère et autres soirées plus longues que prévu',
        'Simple, blanche, cent heures.',
      ],
      [
        'شمعة انقطاع الكهرباء والعواصف والمكالمات الطويلة مع الأم وكل مساء يطول أكثر مما توقعنا',
        'بسيطة، بيضاء، مئة ساعة.',
      ],
    ),
  },
];
