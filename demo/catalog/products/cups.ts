import { inFrenchAndArabic, review, type ProductDraft } from '../draft.js';
import { also, close, photograph, several, together } from '../studio.js';

/** Stoneware to drink and eat from. */
export const cups: readonly ProductDraft[] = [
  {
    slug: 'half-dipped-mug',
    name: 'Half-dipped mug',
    summary: 'Glazed where you drink, bare where you hold.',
    description: `Mairi throws them, we dip them. The bare clay keeps a grip when your hands are wet and warms up slower than the tea.

- 320 ml, *a proper mug*
- Dishwasher, yes; microwave, yes; the floor, no
- Four glazes, one clay`,
    categories: ['table', 'cups'],
    price: 2200,
    featured: true,
    weightGrams: 360,
    options: [
      {
        name: 'Glaze',
        values: [
          { value: 'Oat', color: '#e6ddcc' },
          { value: 'Rain', color: '#93a8ad' },
          { value: 'Moss', color: '#75825f' },
          { value: 'Ink', color: '#343f4a' },
        ],
      },
    ],
    variants: [
      { values: ['Oat'], sku: 'MUG-OAT', stock: 40, media: 0 },
      { values: ['Rain'], sku: 'MUG-RAI', stock: 3, media: 1 },
      { values: ['Moss'], sku: 'MUG-MOS', stock: 22, media: 2 },
      { values: ['Ink'], sku: 'MUG-INK', stock: 0, policy: 'continue', media: 3 },
    ],
    pictures: photograph({
      shows: 'A speckled oat-coloured mug with a bare clay foot',
      thing: { kind: 'pot', form: 'mug', glaze: '#e6ddcc', clay: '#b98e6b', speckled: true },
      room: 'chalk table window',
      views: [
        also(
          'rain',
          'The mug in rain blue',
          { kind: 'pot', form: 'mug', glaze: '#93a8ad', clay: '#b98e6b', speckled: true },
          'fog cove',
        ),
        also(
          'moss',
          'The mug in moss green',
          { kind: 'pot', form: 'mug', glaze: '#75825f', clay: '#b98e6b', speckled: true },
          'sage wood',
        ),
        also(
          'ink',
          'The mug in ink blue',
          { kind: 'pot', form: 'mug', glaze: '#343f4a', clay: '#b98e6b' },
          'dune cove leaves',
        ),
        several('all', 'The four glazes side by side', 'dune table', [
          { thing: { kind: 'pot', form: 'mug', glaze: '#343f4a', clay: '#b98e6b' }, x: -90, z: 80 },
          { thing: { kind: 'pot', form: 'mug', glaze: '#75825f', clay: '#b98e6b', speckled: true }, x: 50, z: 80 },
          { thing: { kind: 'pot', form: 'mug', glaze: '#e6ddcc', clay: '#b98e6b', speckled: true }, x: -30 },
          { thing: { kind: 'pot', form: 'mug', glaze: '#93a8ad', clay: '#b98e6b', speckled: true }, x: 110 },
        ]),
      ],
    }),
    reviews: [
      review(
        5,
        'The one everyone fights over',
        'We own six mugs and one of these. Buying three more.',
        'Petra',
        '2026-03-03',
      ),
      review(5, '', 'Bare clay: genius.', 'Kwame', '2026-02-10'),
      review(4, '', 'Handle takes three fingers, not four.', 'Big Steve', '2026-01-21'),
      review(5, 'Rain', 'Is exactly the colour of rain.', 'Ffion', '2025-12-03'),
      review(3, 'Chip after a month', 'My fault. Still sad.', 'Lena', '2025-11-13'),
    ],
    translations: inFrenchAndArabic(
      ['Mug à demi émaillé', 'Émaillé là où l’on boit, nu là où l’on tient.'],
      ['كوب نصف مطلي', 'مطلي حيث تشرب، وعارٍ حيث تمسك.'],
    ),
  },
  {
    slug: 'espresso-cup',
    name: 'Small cup without a handle',
    summary: 'For coffee, for eggs, for wine on a step.',
    description: `It fits the hollow of a hand. If it is too hot to hold, it is *too hot to drink*.

110 ml. Stacks, a little crookedly.`,
    categories: ['table', 'cups'],
    price: 1300,
    stock: 66,
    minQuantity: 2,
    maxQuantity: 12,
    weightGrams: 140,
    pictures: photograph({
      shows: 'A small cup without a handle, blue over brown clay',
      thing: { kind: 'pot', form: 'cup', glaze: '#8fa3ac', clay: '#9a755a', speckled: true },
      room: 'fog wood',
      aspectRatio: 1,
      views: [together('sea table', 'jug')],
    }),
    reviews: [
      review(5, '', 'Wine on a step. They know.', 'Graziella', '2026-01-24'),
      review(4, '', 'They do stack crookedly.', 'Otto', '2025-12-19'),
      review(5, '', 'Egg: perfect fit.', 'Nils', '2025-10-14'),
    ],
    translations: inFrenchAndArabic(
      ['Petite tasse sans anse', 'Pour le café, pour l’œuf, pour le vin sur les marches.'],
      ['فنجان صغير بلا مقبض', 'للقهوة، وللبيض، ولجلسة على العتبة.'],
    ),
  },
  {
    slug: 'teapot-cane',
    name: 'Teapot with a cane handle',
    summary: 'For two, or for one who is reading.',
    description: `A green so dark that it is nearly black, until the steam gets to it.

## Details

- 700 ml; the strainer is thrown *in one piece* with the spout
- Cane from the last basket maker in Castleford who bends it
- Lid stays on at forty-five degrees, and not at fifty`,
    categories: ['table', 'cups'],
    price: 7800,
    stock: 5,
    maxQuantity: 2,
    weightGrams: 1100,
    pictures: photograph({
      shows: 'A dark green teapot with a cane handle',
      thing: { kind: 'pot', form: 'teapot', glaze: '#4c5b50' },
      room: 'chalk cove window',
      aspectRatio: 1,
      views: [together('dune table', 'bowl', 'grass')],
    }),
    reviews: [
      review(5, '', 'An heirloom on arrival.', 'Cordelia', '2026-02-15'),
      review(5, 'Forty-five degrees', 'Confirmed, with a protractor.', 'Dr. Menon', '2025-12-31'),
      review(4, '', 'Cane creaks a bit. I like it.', 'Elke', '2025-11-05'),
    ],
    translations: inFrenchAndArabic(
      ['Théière à anse de rotin', 'Pour deux, ou pour une personne qui lit.'],
      ['إبريق شاي بمقبض من الخيزران', 'لشخصين، أو لقارئ وحيد.'],
    ),
  },
  {
    slug: 'tea-canister',
    name: 'Tea canister',
    summary: 'Stoneware with an oak lid that sighs.',
    description: `The lid has a silicone ring you cannot see and a **sigh** you can hear. Loose tea stays itself for a year; ground coffee for as long as ground coffee ever does.

Holds 250 g of leaves.`,
    categories: ['table', 'cups'],
    price: 3400,
    stock: 20,
    weightGrams: 740,
    pictures: photograph({
      shows: 'A pale canister with a clay foot and an oak lid',
      thing: { kind: 'pot', form: 'canister', glaze: '#d9cfbf', clay: '#a8795a' },
      room: 'sage cove leaves',
      views: [together('chalk tiles', 'mug')],
    }),
    reviews: [
      review(5, 'It does sigh', 'Every morning. So do I.', 'Barnaby', '2026-01-16'),
      review(4, '', 'Bigger please.', 'Xiulan', '2025-12-01'),
      review(5, '', 'Lid fits like a drawer in a good desk.', 'Udo', '2025-10-18'),
    ],
  },
  {
    slug: 'porridge-bowl',
    name: 'Porridge bowl',
    summary: 'Deep, heavy in the foot, wide at the rim.',
    description: `Wide enough that the milk makes a moat. The heavy foot keeps it warm through the **first half of the newspaper**.

Also soup, also keys.`,
    categories: ['table', 'bowls-plates'],
    price: 2600,
    stock: 37,
    weightGrams: 620,
    pictures: photograph({
      shows: 'A wide, speckled celadon bowl on a wooden table',
      thing: { kind: 'pot', form: 'bowl', glaze: '#93a69c', speckled: true },
      room: 'clay wood',
      aspectRatio: 1,
      views: [together('chalk table leaves', 'linen'), close(1.9)],
    }),
    reviews: [
      review(5, 'Moat', 'The moat is real.', 'Angus', '2026-02-07'),
      review(4, '', 'Holds our keys. Sorry.', 'Jules', '2025-12-26'),
      review(5, '', 'Weight is perfect.', 'Setsuko', '2025-11-09'),
    ],
    translations: inFrenchAndArabic(
      ['Bol à porridge', 'Profond, lourd du pied, large du bord.'],
      ['وعاء العصيدة', 'عميق، ثقيل القاعدة، واسع الحافة.'],
    ),
  },
  {
    slug: 'supper-plate',
    name: 'Supper plate',
    summary: 'A shallow plate with a lip that stops the sauce.',
    description: `25 cm, slightly dished. Neither a plate nor a bowl, and we have stopped needing either.

Sold one by one, so that **odd numbers** can come to supper.`,
    categories: ['table', 'bowls-plates'],
    price: 2400,
    weightGrams: 700,
    options: [
      {
        name: 'Glaze',
        values: [
          { value: 'Honey', color: '#dcc08d' },
          { value: 'Bone', color: '#e9e1d2' },
        ],
      },
    ],
    variants: [
      { values: ['Honey'], sku: 'PLA-HON', stock: 18, media: 0 },
      { values: ['Bone'], sku: 'PLA-BON', stock: 30, media: 1 },
    ],
    pictures: photograph({
      shows: 'A honey-coloured supper plate seen from the side',
      thing: { kind: 'pot', form: 'plate', glaze: '#dcc08d', speckled: true },
      room: 'honey wood window',
      aspectRatio: 4 / 3,
      views: [
        also(
          'bone',
          'The supper plate in bone',
          { kind: 'pot', form: 'plate', glaze: '#e9e1d2', speckled: true },
          'sage table',
        ),
        together('dune table leaves', 'mug'),
      ],
    }),
    reviews: [
      review(4, '', 'The lip works. Gravy stayed.', 'Bryony', '2026-01-15'),
      review(5, '', 'Ordered five. Liberating.', 'Cassius', '2025-11-28'),
      review(5, '', 'Honey makes salad look like a painting.', 'Irène', '2025-10-21'),
    ],
  },
  {
    slug: 'serving-board',
    name: 'Oak serving board',
    summary: 'From one plank, with its edge left on.',
    description: `Bread leaves crumbs, cheese leaves a ring, figs leave a stain. **Leave them.** Oil the board twice a year and it will look like an argument well settled.

48 × 20 cm. Oak, beeswax, nothing between.`,
    categories: ['table', 'bowls-plates'],
    price: 4400,
    stock: 16,
    weightGrams: 1300,
    pictures: photograph({
      shows: 'An oak board with a small bowl on it',
      thing: { kind: 'tray', color: '#b08a5e', width: 340 },
      room: 'chalk table window',
      aspectRatio: 4 / 3,
      front: {
        things: [
          { thing: { kind: 'tray', color: '#b08a5e', width: 340 } },
          { thing: { kind: 'pot', form: 'bowl', glaze: '#d8cfc0', size: 0.7, speckled: true }, x: -60, lift: 26 },
        ],
      },
      views: [
        also(
          'round',
          'The round board of the same oak',
          { kind: 'tray', color: '#a57f55', width: 280, round: true },
          'honey cove leaves',
        ),
      ],
    }),
  },
];
