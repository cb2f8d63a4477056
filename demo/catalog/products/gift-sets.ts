import { inFrenchAndArabic, review, type ProductDraft } from '../draft.js';
import { also, lit, photograph, several } from '../studio.js';

/** Sets, bundles and boxes. */
export const giftSets: readonly ProductDraft[] = [
  {
    slug: 'any-three-candles',
    name: 'Any three candles',
    summary: 'Choose three; we box them and take off a fifth.',
    description: `Three of the same, or three that have never met. We pack them in a box with wood wool and a card that you write, or that we write *as you would*.

The price is for **any three**, whatever they cost by themselves.`,
    type: 'bundle',
    categories: ['gifts', 'gift-sets', 'candles'],
    price: 6200,
    featured: true,
    bundle: {
      minQuantity: 3,
      maxQuantity: 3,
      quantityIncrement: 1,
      allowDuplicates: true,
      showComponentPrices: false,
      components: [
        'hand-poured-candle',
        'tomato-vine',
        'moor-after-rain',
        'amber-apothecary-jar',
        'three-room-candle',
        'ribbed-pillar',
        'tide-pillar',
      ],
    },
    pictures: photograph({
      shows: 'Three different candles: clear glass, green glass and ceramic',
      thing: { kind: 'candle', vessel: 'tumbler', wax: '#f3e9d6', label: 'FIG & MILK' },
      room: 'dune cove leaves',
      front: {
        things: [
          { thing: { kind: 'candle', vessel: 'jar', wax: '#ecd9b4', color: '#8a4a1c', label: 'TOBACCO' }, x: 4, z: 90 },
          { thing: { kind: 'candle', vessel: 'tumbler', wax: '#f3e9d6', label: 'FIG & MILK' }, x: -72 },
          { thing: { kind: 'candle', vessel: 'ceramic', wax: '#efe7d6', color: '#8f9a8a', label: 'MOOR' }, x: 72 },
        ],
      },
      views: [
        several('boxed', 'The three, boxed and tied', 'clay table window', [
          {
            thing: {
              kind: 'box',
              color: '#e8dcc8',
              width: 250,
              height: 104,
              depth: 100,
              ribbon: '#9a5540',
              motif: 'none',
            },
          },
        ]),
      ],
    }),
    reviews: [
      review(5, 'They wrote the card', 'Better than I would have.', 'Bram', '2025-12-23'),
      review(5, '', 'Three of the same. No regrets.', 'Stella', '2026-01-15'),
      review(4, '', 'Wood wool everywhere, happily.', 'Ozan', '2025-12-13'),
      review(5, '', 'A fifth off is a fifth off.', 'Mrs Gupta', '2025-11-20'),
    ],
    translations: inFrenchAndArabic(
      ['Trois bougies au choix', 'Choisissez-en trois ; nous les emballons et ôtons un cinquième du prix.'],
      ['أي ثلاث شموع', 'اختر ثلاثًا؛ نغلّفها ونخصم خُمس السعر.'],
    ),
  },
  {
    slug: 'mugs-pair-bundle',
    name: 'Cups for a new house',
    summary: 'Between four and eight cups and mugs, mixed as you like.',
    description: `For people who have moved and cannot find the box marked *kitchen*.

Choose from four pieces to eight, **in pairs**; nobody in a new house drinks alone.`,
    type: 'bundle',
    categories: ['gifts', 'gift-sets', 'table', 'cups'],
    price: 6800,
    bundle: {
      minQuantity: 4,
      maxQuantity: 8,
      quantityIncrement: 2,
      allowDuplicates: true,
      showComponentPrices: true,
      components: ['half-dipped-mug', 'espresso-cup'],
    },
    pictures: photograph({
      shows: 'Four cups and mugs in different glazes on a board',
      thing: { kind: 'pot', form: 'mug', glaze: '#e6ddcc', clay: '#b98e6b' },
      room: 'sage wood window',
      front: {
        things: [
          { thing: { kind: 'pot', form: 'mug', glaze: '#75825f', clay: '#b98e6b', speckled: true }, x: -84, z: 70 },
          { thing: { kind: 'pot', form: 'mug', glaze: '#93a8ad', clay: '#b98e6b', speckled: true }, x: 66, z: 70 },
          { thing: { kind: 'pot', form: 'cup', glaze: '#e6ddcc', clay: '#9a755a', speckled: true }, x: -30 },
          { thing: { kind: 'pot', form: 'cup', glaze: '#343f4a', clay: '#9a755a' }, x: 110, z: -12 },
        ],
      },
    }),
  },
  {
    slug: 'evening-box',
    name: 'The Evening Box',
    summary: 'A candle, a bar of soap, matches and a card.',
    description: `Everything for one evening in one box, in the order in which you will need it.

1. The card, on top: *close the laptop*
2. The matches
3. The candle: Fig & milk
4. The soap, for the morning after`,
    categories: ['gifts', 'gift-sets'],
    price: 3900,
    salePrice: 3400,
    saleName: 'Spring boxes',
    stock: 23,
    weightGrams: 900,
    pictures: photograph({
      shows: 'A wrapped box with a rust-coloured ribbon',
      thing: { kind: 'box', color: '#e6d9c4', width: 210, height: 120, depth: 120, ribbon: '#9a5540', motif: 'none' },
      room: 'dune table window',
      views: [
        several('contents', 'What is in the box: a candle, soap and matches', 'chalk cove leaves', [
          { thing: { kind: 'candle', vessel: 'tumbler', wax: '#f3e9d6', label: 'FIG & MILK' }, x: -20, z: 50 },
          { thing: { kind: 'bars', colors: ['#e2d5ba'], speckled: true }, x: 82 },
          {
            thing: {
              kind: 'box',
              color: '#b8623a',
              width: 90,
              height: 38,
              depth: 70,
              motif: 'sun',
              matches: '#3d5a4c',
            },
            x: -112,
            z: -10,
          },
        ]),
        lit({ kind: 'candle', vessel: 'tumbler', wax: '#f3e9d6', label: 'FIG & MILK', lit: true }, 'dusk cove'),
      ],
    }),
    reviews: [
      review(5, '', 'The card on top did it.', 'Emil', '2026-02-11'),
      review(4, '', 'Ribbon is long enough to reuse.', 'Sofie', '2025-12-28'),
      review(5, 'For a tired friend', 'She slept. She wrote. She thanked.', 'Chidi', '2025-11-16'),
    ],
    translations: inFrenchAndArabic(
      ['Le coffret du soir', 'Une bougie, un savon, des allumettes et une carte.'],
      ['صندوق المساء', 'شمعة وصابونة وأعواد ثقاب وبطاقة.'],
    ),
  },
  {
    slug: 'bath-box',
    name: 'The Bath Box',
    summary: 'Rose salt, oat soap and an hour’s notice.',
    description: `Comes with a paper sign for the door handle. It says **No**, politely, in six languages.

Salt, soap, a waffle hand towel in Salt, and the sign.`,
    categories: ['gifts', 'gift-sets', 'bath'],
    price: 4400,
    stock: 10,
    weightGrams: 1200,
    pictures: photograph({
      shows: 'A jar of bath salt, a bar of soap and a folded towel',
      thing: { kind: 'jar', content: '#e2c4c4', label: 'ROSE SALT' },
      room: 'plum arch',
      front: {
        things: [
          {
            thing: {
              kind: 'cloth',
              form: 'stack',
              color: '#ebe5da',
              colors: ['#ebe5da', '#ebe5da'],
              width: 150,
              pattern: 'waffle',
            },
            x: 60,
            z: 80,
          },
          { thing: { kind: 'jar', content: '#e2c4c4', label: 'ROSE SALT' }, x: -46, z: 20 },
          { thing: { kind: 'bars', colors: ['#e2d5ba'], speckled: true }, x: 66, z: -24 },
        ],
      },
      views: [
        also(
          'box',
          'The closed box with a plum ribbon',
          { kind: 'box', color: '#dccbc8', width: 210, height: 110, depth: 110, ribbon: '#6b4654', motif: 'none' },
          'chalk table window',
        ),
      ],
    }),
  },
  {
    slug: 'sample-set',
    name: 'Seven little jars of scent',
    summary: 'All our scents as wax samples. The price comes off your first candle.',
    description: `Seven jars, a thimble each, in the order in which our perfumer likes them. **Don’t light them**; open one a day and leave it by the kettle.

A note in the box has a code for the price of this set, off your first candle. *One set to a household.*`,
    categories: ['gifts', 'gift-sets', 'candles'],
    price: 500,
    stock: 260,
    maxQuantity: 1,
    weightGrams: 180,
    pictures: photograph({
      shows: 'Seven tiny tins of wax in two rows',
      thing: { kind: 'tealights', count: 7, wax: '#efe5d0', cup: '#d9d3c6' },
      room: 'sage cove window',
      aspectRatio: 4 / 3,
      views: [
        also(
          'box',
          'The sample box, its lid closed',
          { kind: 'box', color: '#c9cfc0', width: 230, height: 50, depth: 110, label: 'SEVEN SCENTS', motif: 'none' },
          'chalk table',
        ),
      ],
    }),
    reviews: [
      review(5, 'One a day', 'By the kettle. Genius.', 'Ginevra', '2026-02-20'),
      review(5, '', 'Chose Moor. Cried a bit.', 'Alistair', '2026-01-08'),
      review(4, '', 'Wanted two. Rules are rules.', 'Beth', '2025-11-22'),
    ],
  },
];
