import { inFrenchAndArabic, review, type ProductDraft } from '../draft.js';
import { also, photograph, together } from '../studio.js';

/** Oils, towels and brushes: the rest of the bathroom. */
export const bath: readonly ProductDraft[] = [
  {
    slug: 'hand-wash',
    name: 'Hand wash, tomato leaf',
    summary: 'In brown glass, with a pump that does not spit.',
    description: `It is the object in the kitchen that is touched most, so we spent two years on the **pump**.

- 300 ml; the refill is a litre
- Tomato leaf, mint, black pepper
- Rinses off in hard water`,
    categories: ['bath', 'soaks-oils'],
    price: 1600,
    weightGrams: 560,
    options: [{ name: 'Fill', values: ['Bottle, 300 ml', 'Refill, 1 litre'] }],
    variants: [
      { values: ['Bottle, 300 ml'], sku: 'HWT-300', stock: 74, media: 0 },
      { values: ['Refill, 1 litre'], sku: 'HWT-1L', price: 2800, stock: 33, media: 1 },
    ],
    pictures: photograph({
      shows: 'A brown glass pump bottle of hand wash',
      thing: { kind: 'bottle', form: 'pump', glass: '#8a4f1f', label: 'HAND WASH' },
      room: 'sage tiles',
      views: [
        also(
          'refill',
          'The refill pouch of one litre',
          { kind: 'pouch', color: '#c9bda6', label: 'HAND WASH', width: 150, height: 210 },
          'dune cove',
        ),
        together('chalk table leaves', 'soap'),
      ],
    }),
    reviews: [
      review(5, 'The pump', 'They are not exaggerating about the pump.', 'Inès', '2026-02-17'),
      review(5, '', 'Guests ask.', 'Morten', '2026-01-13'),
      review(4, '', 'Wish the litre came in glass too, then again I would drop it.', 'Shirin', '2025-12-22'),
      review(4, '', 'Peppery. Good.', 'Leopold', '2025-10-16'),
    ],
    translations: inFrenchAndArabic(
      ['Savon liquide, feuille de tomate', 'En verre brun, avec une pompe qui ne crache pas.'],
      ['غسول اليدين بورق الطماطم', 'في زجاج بني، بمضخة لا تتناثر.'],
    ),
  },
  {
    slug: 'bath-oil',
    name: 'Evening bath oil',
    summary: 'A teaspoon in the bath, the rest of the evening off.',
    description: `Almond and apricot oil with **vetiver**, which smells of roots and of going to bed.

It spreads, it does not float; wipe the bath afterwards all the same. Not for the baby: there is *another oil for babies* and it is called olive.`,
    categories: ['bath', 'soaks-oils'],
    price: 2600,
    salePrice: 2080,
    saleName: 'Small batch, small price',
    stock: 3,
    weightGrams: 190,
    pictures: photograph({
      shows: 'A green glass dropper bottle of bath oil',
      thing: { kind: 'bottle', form: 'dropper', glass: '#5f6f55', label: 'EVENING', height: 116 },
      room: 'sea plinth',
      views: [together('dusk cove', 'candle'), together('fog linen', 'olive')],
    }),
    reviews: [
      review(5, '', 'Roots and bed. Yes.', 'Octavia', '2026-01-29'),
      review(3, '', 'Lovely, slippery.', 'Mina', '2025-12-06'),
      review(5, '', 'My wife reads twice as long in there.', 'Ewan', '2025-10-30'),
    ],
  },
  {
    slug: 'waffle-towel',
    name: 'Waffle bath towel',
    summary: 'Dries you, then dries itself.',
    description: `Linen and cotton in deep squares: more edges for the water to hold on to, more air to take it away. Thin enough for a cupboard, large enough for dignity.

### Care

Wash it once before first use and it grows by a finger’s width in softness. *No softener*, ever: it fills the squares.`,
    categories: ['bath', 'towels'],
    price: 3800,
    weightGrams: 420,
    options: [
      { name: 'Size', values: ['Hand', 'Bath', 'Sheet'] },
      {
        name: 'Colour',
        values: [
          { value: 'Clay', color: '#c08a6a' },
          { value: 'Fog', color: '#b5bcbe' },
          { value: 'Salt', color: '#ebe5da' },
        ],
      },
    ],
    variants: (['Hand', 'Bath', 'Sheet'] as const).flatMap((size, row) =>
      (['Clay', 'Fog', 'Salt'] as const)
        .filter((color) => !(size === 'Sheet' && color === 'Clay'))
        .map((color, column) => ({
          values: [size, color],
          sku: `WAF-${size[0]}${color[0]}`,
          price: [1600, 3800, 5400][row] ?? 3800,
          stock: size === 'Bath' && color === 'Fog' ? 0 : 6 + row * 5 + column * 4,
          media: ['Clay', 'Fog', 'Salt'].indexOf(color),
        })),
    ),
    pictures: photograph({
      shows: 'A rolled clay-coloured waffle towel in a paper band',
      thing: { kind: 'cloth', form: 'roll', color: '#c08a6a', pattern: 'waffle' },
      room: 'clay cove',
      views: [
        also(
          'fog',
          'The waffle towel in fog grey',
          { kind: 'cloth', form: 'folded', color: '#b5bcbe', pattern: 'waffle' },
          'fog table window',
        ),
        also(
          'salt',
          'The waffle towel in salt white',
          { kind: 'cloth', form: 'stack', color: '#ebe5da', pattern: 'waffle' },
          'chalk tiles',
        ),
        also(
          'hung',
          'A clay towel hanging on a wooden rail',
          { kind: 'cloth', form: 'hung', color: '#c08a6a', pattern: 'waffle' },
          'dune cove window',
          { fill: 0.5 },
        ),
      ],
    }),
    reviews: [
      review(5, 'Dry by lunch', 'In Manchester. In February.', 'Kirsty', '2026-02-21'),
      review(4, '', 'Thin, on purpose. Took me a week, now I am a convert.', 'Abdul', '2026-01-04'),
      review(5, '', 'Salt is a proper white.', 'Josefine', '2025-11-30'),
      review(3, '', 'Grew in the first wash, as they say. So did my confusion.', 'Tony', '2025-10-24'),
    ],
    translations: inFrenchAndArabic(
      ['Serviette de bain nid d’abeille', 'Elle vous sèche, puis se sèche.'],
      ['منشفة حمام بنسيج الوافل', 'تجفّفك ثم تجفّ وحدها.'],
    ),
  },
  {
    slug: 'bath-brush',
    name: 'Bath brush with a long neck',
    summary: 'Beech and bristle, for the middle of the back.',
    description: `There is a place between the shoulder blades that no arm reaches. Beech, oiled, with a head that comes off for dry brushing.

Hang it with the bristles down. Made in [Todtnau](https://en.wikipedia.org/wiki/Todtnau), where they have made brushes since 1770 and see no reason to stop.`,
    categories: ['bath', 'towels', 'keeping', 'brushes'],
    price: 2700,
    stock: 31,
    weightGrams: 240,
    pictures: photograph({
      shows: 'A beech bath brush with a long handle',
      thing: { kind: 'brush', form: 'bath', wood: '#b98f63', bristle: '#5f4d3e' },
      room: 'sage cove window',
      views: [together('chalk table', 'soap', 'towels')],
    }),
    reviews: [
      review(5, '', 'The place is reached.', 'Hedda', '2026-01-03'),
      review(4, '', 'Stiff at first, like all of us.', 'Raymond', '2025-11-23'),
      review(5, '', 'Handsome on its hook.', 'Sol', '2025-10-06'),
    ],
  },
  {
    slug: 'pumice-pair',
    name: 'Pumice, a pair',
    summary: 'Stones that float.',
    description: `From Lipari, where the cliffs are made of it. One coarse, for heels; one fine, for hands that have been in the garden.

They float, which is the **only toy** we sell.`,
    categories: ['bath', 'towels'],
    price: 700,
    stock: 85,
    weightGrams: 90,
    pictures: photograph({
      shows: 'Two pale grey pumice stones',
      thing: { kind: 'stones', colors: ['#b3afa6', '#cbc5b9'] },
      room: 'sea cove window',
      aspectRatio: 4 / 3,
      views: [together('chalk linen', 'soap')],
    }),
  },
];
