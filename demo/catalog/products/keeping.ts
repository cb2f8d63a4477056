import { inFrenchAndArabic, review, type ProductDraft } from '../draft.js';
import { also, close, lit, photograph, together } from '../studio.js';

/** Tools: what candles and rooms are looked after with. */
export const keeping: readonly ProductDraft[] = [
  {
    slug: 'long-matches',
    name: 'Long matches',
    summary: 'Sixty, for deep jars and short fingers.',
    description: `Ten centimetres of aspen with a green head, in a drawer box with the striker on the side where your *thumb* is.

Sixty to a box. Made in a town that has made nothing else since 1867.`,
    categories: ['keeping', 'flame'],
    price: 550,
    stock: 300,
    weightGrams: 60,
    pictures: photograph({
      shows: 'An orange matchbox with a sun on it, its drawer pulled open',
      thing: { kind: 'box', color: '#b8623a', width: 130, height: 52, depth: 90, motif: 'sun', matches: '#3d5a4c' },
      room: 'honey table window',
      aspectRatio: 1,
      views: [together('dune wood', 'candle'), close(1.9)],
    }),
    reviews: [
      review(5, '', 'Strike first time.', 'Edie', '2026-02-28'),
      review(5, 'The box', 'I bought the matches for the sun.', 'Luca', '2026-01-01'),
      review(4, '', 'Head smells of school chemistry. Nice.', 'Bettina', '2025-11-27'),
    ],
    translations: inFrenchAndArabic(
      ['Allumettes longues', 'Soixante, pour les bocaux profonds et les doigts courts.'],
      ['أعواد ثقاب طويلة', 'ستون عودًا للأوعية العميقة والأصابع القصيرة.'],
    ),
  },
  {
    slug: 'night-matches',
    name: 'Night matches',
    summary: 'Black sticks with white heads, in a blue box.',
    description: `The same aspen, dyed. They burn like a drawing of a match.

**Good for:** birthdays, power cuts, people who already have the orange ones.`,
    categories: ['keeping', 'flame'],
    price: 600,
    stock: 110,
    weightGrams: 60,
    pictures: photograph({
      shows: 'A dark blue matchbox with a moon on it',
      thing: { kind: 'box', color: '#2f4250', width: 130, height: 52, depth: 90, motif: 'moon', matches: '#e9e4da' },
      room: 'fog cove',
      aspectRatio: 1,
      views: [together('night table', 'candle')],
    }),
  },
  {
    slug: 'wick-trimmer',
    name: 'Wick trimmer',
    summary: 'Cuts at five millimetres without your doing.',
    description: `The blades are set at an angle to the handles, so that they lie flat on the wax; the cup behind them catches what falls.

## Why trim

A long wick makes a tall flame, a tall flame makes soot, and soot makes *redecorating*.`,
    categories: ['keeping', 'flame'],
    price: 1800,
    weightGrams: 130,
    options: [
      {
        name: 'Finish',
        values: [
          { value: 'Black', color: '#383634' },
          { value: 'Brass', color: '#b8934f' },
        ],
      },
    ],
    variants: [
      { values: ['Black'], sku: 'TRI-BLA', stock: 42, media: 0 },
      { values: ['Brass'], sku: 'TRI-BRA', price: 2200, stock: 0, media: 1 },
    ],
    pictures: photograph({
      shows: 'A black wick trimmer lying on a pale table',
      thing: { kind: 'tool', form: 'trimmer', metal: '#383634' },
      room: 'fog cove window',
      aspectRatio: 4 / 3,
      views: [
        also('brass', 'The wick trimmer in brass', { kind: 'tool', form: 'trimmer', metal: '#b8934f' }, 'clay table'),
      ],
    }),
    reviews: [
      review(5, 'No more soot', 'Ceiling says thank you.', 'Verity', '2026-02-09'),
      review(4, '', 'Left-handed and fine.', 'Gus', '2025-12-21'),
      review(5, '', 'Oddly satisfying snip.', 'Pilar', '2025-10-31'),
    ],
    translations: inFrenchAndArabic(
      ['Coupe-mèche', 'Coupe à cinq millimètres sans qu’on y pense.'],
      ['مقص الفتيل', 'يقصّ عند خمسة ملّيمترات من تلقاء نفسه.'],
    ),
  },
  {
    slug: 'snuffer',
    name: 'Candle snuffer',
    summary: 'Ends the evening without smoke.',
    description: `Blowing out a candle sends the wax one way and the smoke the other. A bell over the flame takes its air, and the evening *ends by itself*.

Solid brass, 23 cm.`,
    categories: ['keeping', 'flame'],
    price: 2400,
    stock: 29,
    weightGrams: 160,
    pictures: photograph({
      shows: 'A brass candle snuffer with a curved handle',
      thing: { kind: 'tool', form: 'snuffer', metal: '#b8934f' },
      room: 'moss cove',
      aspectRatio: 4 / 3,
      views: [together('honey table leaves', 'brass')],
    }),
    reviews: [
      review(5, '', 'Our four-year-old is now Minister of Snuffing.', 'The Larkins', '2026-01-11'),
      review(5, '', 'Weighty.', 'Ingmar', '2025-12-05'),
      review(4, '', 'Bell is just too small for the three-wick. Fine for all else.', 'Sigrid', '2025-10-23'),
    ],
  },
  {
    slug: 'dish-brush',
    name: 'Dish brush',
    summary: 'A turned handle you will want to leave out.',
    description: `Beech and **union fibre**, which is a plant, not a plastic. It stands on its own head to dry.

When the bristles are done with plates they are ready for boots.`,
    categories: ['keeping', 'brushes'],
    price: 1100,
    stock: 92,
    weightGrams: 120,
    pictures: photograph({
      shows: 'A dish brush with a turned wooden handle',
      thing: { kind: 'brush', form: 'dish', wood: '#b08a5e', bristle: '#e7d9bb' },
      room: 'chalk tiles',
      aspectRatio: 1,
      views: [together('sage table window', 'soap')],
    }),
    reviews: [
      review(5, '', 'Stands. Dries. Charms.', 'Olu', '2026-01-30'),
      review(4, '', 'Loses a bristle a week, like the rest of us.', 'Fergus', '2025-11-12'),
      review(5, '', 'Promoted to boots after eight months.', 'Wanda', '2025-09-28'),
    ],
  },
  {
    slug: 'feather-duster',
    name: 'Goat-hair duster',
    summary: 'Picks dust up rather than passing it on.',
    description: `Goat hair carries a little static of its own. Shake it out of a window, *downwind of the neighbours*.

Pear-wood handle, 30 cm, with a loop.`,
    categories: ['keeping', 'brushes'],
    price: 2300,
    stock: 17,
    weightGrams: 150,
    pictures: photograph({
      shows: 'A duster with pale goat hair and a pear-wood handle',
      thing: { kind: 'brush', form: 'duster', wood: '#9b6a48', bristle: '#cfc4b2' },
      room: 'clay cove leaves',
      views: [together('dune table', 'books')],
    }),
  },
  {
    slug: 'storm-lantern',
    name: 'Storm lantern',
    summary: 'Keeps a candle alight on a balcony.',
    description: `Powder-coated steel, four panes, a door that closes with a *click* and a roof that keeps off real rain.

- 26 cm to the ring
- For pillars up to 6 cm, or a tin
- Panes slide out for washing`,
    categories: ['keeping', 'lanterns'],
    price: 5400,
    stock: 13,
    weightGrams: 1700,
    pictures: photograph({
      shows: 'A black steel lantern with a cream candle inside',
      thing: { kind: 'lantern', color: '#33302e' },
      room: 'fog table window',
      views: [lit({ kind: 'lantern', color: '#33302e', lit: true }, 'night table'), together('sage wood', 'basket')],
    }),
    reviews: [
      review(5, 'Balcony, fourth floor, November', 'Still lit.', 'Kasia', '2026-01-06'),
      review(4, '', 'The click is as good as a car door.', 'Remy', '2025-12-18'),
      review(5, '', 'Two flank our steps.', 'Georgina', '2025-11-25'),
    ],
    translations: inFrenchAndArabic(
      ['Lanterne tempête', 'Garde une bougie allumée sur un balcon.'],
      ['فانوس العواصف', 'يُبقي الشمعة مضاءة على الشرفة.'],
    ),
  },
  {
    slug: 'paper-lantern',
    name: '提灯 Paper lantern',
    summary: 'Mulberry paper from Gifu, for an LED or a brave tealight.',
    description: `[Chōchin](https://en.wikipedia.org/wiki/Paper_lantern) fold flat to the thickness of a plate. The ribs are a single strip of bamboo, wound as a spiral; that is why it stretches like a **spring**.

Meant for a small LED. If you must use a flame: in still air, on stone, and stay in the room.`,
    categories: ['keeping', 'lanterns'],
    price: 4600,
    stock: 1,
    weightGrams: 180,
    pictures: photograph({
      shows: 'A ribbed paper lantern on a plinth',
      thing: { kind: 'lantern', form: 'paper', color: '#efe6d3' },
      room: 'clay plinth',
      views: [lit({ kind: 'lantern', form: 'paper', color: '#efe6d3', lit: true }, 'dusk cove')],
    }),
    reviews: [
      review(5, '灯り', '母の部屋に。やわらかい光です。', '田中', '2025-12-30'),
      review(5, '', 'Packs flatter than my expectations.', 'Eskil', '2025-11-19'),
      review(4, '', 'A moth lives in it. We are happy for her.', 'Tamsin', '2025-10-03'),
    ],
  },
  {
    slug: 'willow-basket',
    name: 'Log basket',
    summary: 'Somerset willow, with ears.',
    description: `Woven wet, from willow cut the winter before. It holds an evening’s logs, or three throws, or **one cat**.

Handles are wrapped, not nailed; you can carry it full.`,
    categories: ['keeping', 'lanterns'],
    price: 6200,
    stock: 6,
    policy: 'continue',
    weightGrams: 1600,
    pictures: photograph({
      shows: 'A round willow basket with two handles',
      thing: { kind: 'basket', color: '#b8925f', handles: true },
      room: 'dune table window',
      aspectRatio: 1,
      views: [together('chalk cove', 'towels'), close()],
    }),
    reviews: [
      review(5, 'One cat', 'Correct.', 'Hilde', '2026-02-01'),
      review(4, '', 'Took ten days as it was being made. Fair.', 'Stanley', '2025-11-29'),
      review(5, '', 'Smells of river.', 'Apinya', '2025-10-15'),
    ],
  },
  {
    slug: 'supper-bell',
    name: 'Supper bell',
    summary: 'Louder than calling up the stairs.',
    description: `Cast brass, one clear note: a slightly flat **A**. It ends arguments about who was told.

*Not a toy.* It will be used as one.`,
    categories: ['keeping', 'lanterns'],
    price: 3900,
    stock: 9,
    weightGrams: 480,
    pictures: photograph({
      shows: 'A brass hand bell with a loop',
      thing: { kind: 'pot', form: 'bell', glaze: '#b8934f', gloss: 0.5 },
      room: 'honey cove window',
      aspectRatio: 1,
      views: [together('moss table', 'jug')],
    }),
  },
];
