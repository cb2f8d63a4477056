import { inFrenchAndArabic, review, type ProductDraft } from '../draft.js';
import { also, close, photograph, several, together } from '../studio.js';

/** Incense and the things it burns in. */
export const incense: readonly ProductDraft[] = [
  {
    slug: 'incense-hinoki',
    name: '檜の香 Hinoki incense',
    summary: 'Forty short sticks from Awaji, almost without smoke.',
    description: `Rolled on **Awaji**, the island where Japanese incense is said to have washed ashore as a log in the year 595.

[Hinoki](https://en.wikipedia.org/wiki/Chamaecyparis_obtusa) is the cypress of bath tubs and temples: clean, a little lemony, dry. These sticks have no bamboo core, so there is nothing in the smoke but what you bought.

- 40 sticks, 25 minutes each
- A paper-thin wooden box`,
    categories: ['home-scent', 'incense'],
    price: 1600,
    stock: 48,
    featured: true,
    weightGrams: 80,
    pictures: photograph({
      shows: 'Incense sticks in a dark dish, a thread of smoke above them',
      thing: { kind: 'incense', holder: '#5c5751', stick: '#8a6f4e', smoke: true },
      room: 'dusk table',
      views: [
        several('box', 'The flat wooden box with the brand’s mark', 'dune table', [
          { thing: { kind: 'box', color: '#d9b98a', width: 210, height: 34, depth: 80, motif: 'none' }, z: 20 },
          { thing: { kind: 'stones', colors: ['#8d8a84', '#b9b2a6'] }, x: 60, z: -40 },
        ]),
        close(1.8),
      ],
    }),
    reviews: [
      review(5, '静か', '実家の風呂の匂いがします。', '佐藤 美咲', '2026-02-19'),
      review(5, 'Hardly any smoke', 'My alarm stays silent.', 'Desmond', '2026-01-10'),
      review(4, '', 'Short sticks, which is right for a bath.', 'Ylva', '2025-11-14'),
    ],
    translations: inFrenchAndArabic(
      ['檜の香 Encens hinoki', 'Quarante bâtonnets courts d’Awaji, presque sans fumée.'],
      ['檜の香 بخور الهينوكي', 'أربعون عودًا قصيرًا من أواجي، تكاد تخلو من الدخان.'],
    ),
  },
  {
    slug: 'oud-cones',
    name: 'بخور العود — oud cones',
    summary: 'Twelve cones, for guests and Fridays.',
    description: `Agarwood is resin that a tree makes when it has been hurt. It takes decades, and it is why these cost what they cost.

Mixed in **Muscat** with sandalwood and a little rose, pressed without charcoal. One cone scents a room until the next day; it is polite to open a window *first*.`,
    categories: ['home-scent', 'incense'],
    price: 2800,
    stock: 17,
    weightGrams: 60,
    pictures: photograph({
      shows: 'Three dark incense cones on a pale dish, one of them smoking',
      thing: { kind: 'incense', holder: '#e6dcc9', form: 'cones', smoke: true, stick: '#4a372c' },
      room: 'clay cove window',
      views: [together('dune arch', 'bowl')],
    }),
    reviews: [
      review(5, 'أصيل', 'عود حقيقي، وريحته تبقى لليوم الثاني.', 'سالم ب.', '2026-02-06'),
      review(5, '', 'A whole room for half a cone.', 'Layla', '2025-12-23'),
      review(3, 'Mighty', 'Two minutes would have been enough for our flat.', 'Bruce', '2025-11-06'),
    ],
    translations: inFrenchAndArabic(
      ['بخور العود — cônes d’oud', 'Douze cônes, pour les invités et les vendredis.'],
      ['بخور العود', 'اثنا عشر مخروطًا، للضيوف ولأيام الجمعة.'],
    ),
  },
  {
    slug: 'incense-dish',
    name: 'Incense dish',
    summary: 'A shallow dish with a hole in the right place.',
    description: `Ash falls where gravity says, which is why the hole is *off the middle*.

Stoneware from the same wheel as our cups. Three holes: upright, leaning, and one for a single flower when nothing is burning.`,
    categories: ['home-scent', 'incense', 'table'],
    price: 1800,
    weightGrams: 260,
    options: [
      {
        name: 'Glaze',
        values: [
          { value: 'Oat', color: '#ddd2bf' },
          { value: 'Iron', color: '#4b4744' },
          { value: 'Celadon', color: '#9fb3a6' },
        ],
      },
    ],
    variants: [
      { values: ['Oat'], sku: 'IND-OAT', stock: 20, media: 0 },
      { values: ['Iron'], sku: 'IND-IRO', stock: 3, media: 1 },
      { values: ['Celadon'], sku: 'IND-CEL', stock: 0, policy: 'continue', media: 2 },
    ],
    pictures: photograph({
      shows: 'A small oat-coloured dish with three incense sticks in it',
      thing: { kind: 'incense', holder: '#ddd2bf' },
      room: 'chalk cove',
      views: [
        also('iron', 'The dish in iron black', { kind: 'incense', holder: '#4b4744' }, 'fog table'),
        also('celadon', 'The dish in celadon', { kind: 'incense', holder: '#9fb3a6' }, 'sage cove leaves'),
      ],
    }),
    reviews: [
      review(5, 'The hole', 'It really is in the right place.', 'Takeshi', '2026-01-26'),
      review(4, '', 'Iron hides the ash. Oat shows it, which I have come to like.', 'Vera', '2025-12-13'),
      review(5, '', 'Snowdrop in it today.', 'Minna', '2025-10-29'),
    ],
  },
  {
    slug: 'sage-bundle',
    name: 'Garden smoke bundle',
    summary: 'Rosemary, lavender and bay, tied to burn slowly.',
    description: `Grown here, cut here, hung in the roof for six weeks. *No white sage*: that belongs to others, and is over-picked.

Light the tip, blow it out, walk round the house. Put it out in sand.`,
    categories: ['home-scent', 'incense'],
    price: 900,
    stock: 44,
    weightGrams: 40,
    pictures: photograph({
      shows: 'A tied bundle of dried lavender and rosemary',
      thing: { kind: 'branch', plant: 'lavender', count: 11, tied: true, length: 230 },
      room: 'sage table leaves',
      views: [
        several('hung', 'Bundles of bay and rosemary tied to dry', 'dune table', [
          { thing: { kind: 'branch', plant: 'olive', count: 5, tied: true, length: 220 }, x: -50 },
          { thing: { kind: 'branch', plant: 'lavender', count: 7, tied: true, length: 210 }, x: 60 },
        ]),
      ],
    }),
  },
  {
    slug: 'oil-burner',
    name: 'Oil burner for a tealight',
    summary: 'A dish above a flame, and nothing else.',
    description: `Two pieces of stoneware that stack: a tall cup with a window for the tealight, and a dish for oil or melts. The dish lifts off, so it can be washed *without a plan*.

Takes a tealight of any height. The window faces away from draughts if you tell it to.`,
    categories: ['home-scent', 'melts-oils'],
    price: 2900,
    stock: 21,
    weightGrams: 540,
    pictures: photograph({
      shows: 'A stoneware oil burner in two parts, brown clay below and cream above',
      thing: { kind: 'pot', form: 'planter', glaze: '#e2d8c6', clay: '#a9795a', size: 0.8, speckled: true },
      room: 'dune cove leaves',
      front: {
        things: [
          { thing: { kind: 'pot', form: 'planter', glaze: '#e2d8c6', clay: '#a9795a', size: 0.8, speckled: true } },
          { thing: { kind: 'pot', form: 'dish', glaze: '#e2d8c6', speckled: true, size: 1.24 }, lift: 80 },
        ],
      },
      views: [together('chalk wood', 'soap', 'matches')],
    }),
    reviews: [
      review(5, '', 'Washable at last.', 'Corin', '2026-02-01'),
      review(4, '', 'Dish is smaller than in my head. Works.', 'Thandi', '2025-12-17'),
      review(5, '', 'Warm little house.', 'Elsbeth', '2025-11-01'),
    ],
  },
];
