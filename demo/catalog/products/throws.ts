import { inFrenchAndArabic, review, type ProductDraft } from '../draft.js';
import { also, close, photograph, several, together } from '../studio.js';

/** Wool and cushions. */
export const throwsAndCushions: readonly ProductDraft[] = [
  {
    slug: 'lambswool-throw',
    name: 'Lambswool throw',
    summary: 'Woven in Bingley, washed in soft water.',
    description: `From the last mill in the valley that both weaves and washes. The water comes off peat and is so soft that the wool needs no conditioner; you can feel it at the fringe.

### Four colours

Named after weather, because they were dyed to be looked at through a window.

- 140 × 190 cm, with a hand-knotted fringe
- Air it; *wash it once a year, in cool water, flat*`,
    categories: ['linen', 'throws-cushions'],
    price: 11800,
    featured: true,
    weightGrams: 1100,
    options: [
      {
        name: 'Colour',
        values: [
          { value: 'Drizzle', color: '#9db0b4' },
          { value: 'Bracken', color: '#a8764c' },
          { value: 'Frost', color: '#e3e0d8' },
          { value: 'Peat', color: '#54463d' },
        ],
      },
    ],
    variants: [
      { values: ['Drizzle'], sku: 'THR-DRI', stock: 9, media: 0 },
      { values: ['Bracken'], sku: 'THR-BRA', salePrice: 8900, stock: 6, media: 1 },
      { values: ['Frost'], sku: 'THR-FRO', stock: 0, media: 2 },
      { values: ['Peat'], sku: 'THR-PEA', stock: 2, media: 3 },
    ],
    pictures: photograph({
      shows: 'A folded grey-blue wool throw with a border and fringe',
      thing: {
        kind: 'cloth',
        form: 'folded',
        color: '#9db0b4',
        fringe: true,
        pattern: 'border',
        stripe: '#efe8da',
        width: 260,
      },
      room: 'sea cove window',
      views: [
        also(
          'bracken',
          'The throw in bracken brown',
          {
            kind: 'cloth',
            form: 'folded',
            color: '#a8764c',
            fringe: true,
            pattern: 'border',
            stripe: '#eadbc4',
            width: 260,
          },
          'honey table',
        ),
        also(
          'frost',
          'The throw in frost white',
          {
            kind: 'cloth',
            form: 'folded',
            color: '#e3e0d8',
            fringe: true,
            pattern: 'border',
            stripe: '#a9b1b0',
            width: 260,
          },
          'fog cove leaves',
        ),
        also(
          'peat',
          'The throw in peat brown',
          {
            kind: 'cloth',
            form: 'folded',
            color: '#54463d',
            fringe: true,
            pattern: 'border',
            stripe: '#cdbfa8',
            width: 260,
          },
          'clay table',
        ),
        also(
          'spread',
          'The throw spread flat, seen from above',
          {
            kind: 'cloth',
            form: 'flat',
            color: '#9db0b4',
            fringe: true,
            pattern: 'border',
            stripe: '#efe8da',
            width: 260,
          },
          'chalk above',
          { fill: 0.7 },
        ),
        also(
          'hung',
          'The throw hanging over a rail',
          { kind: 'cloth', form: 'hung', color: '#9db0b4', pattern: 'border', stripe: '#efe8da', width: 220 },
          'sea cove',
          { fill: 0.52 },
        ),
        close(),
        together('dune table leaves', 'books', 'mug'),
        several('stack', 'Four throws folded on each other', 'chalk cove window', [
          {
            thing: {
              kind: 'cloth',
              form: 'stack',
              color: '#e3e0d8',
              colors: ['#54463d', '#a8764c', '#9db0b4', '#e3e0d8'],
              width: 250,
            },
          },
        ]),
        several('basket', 'A throw beside a basket', 'sage table', [
          { thing: { kind: 'basket', color: '#c2a274', width: 210, height: 150, handles: true }, x: 120, z: 60 },
          { thing: { kind: 'cloth', form: 'roll', color: '#a8764c', width: 200 }, x: -90 },
        ]),
      ],
    }),
    reviews: [
      review(5, 'A small fortune, a large blanket', 'Worth the fortune.', 'Eleanor', '2026-02-25'),
      review(5, '', 'Peat hides the dog.', 'Gareth', '2026-01-22'),
      review(4, 'Sheds at first', 'A week of fluff, then none.', 'Sanna', '2025-12-20'),
      review(5, '', 'We bought it for the sofa and it is always on my father.', 'Parveen', '2025-11-24'),
      review(4, '', 'Frost, please come back.', 'Iris', '2025-11-01'),
    ],
    translations: inFrenchAndArabic(
      ['Plaid en laine d’agneau', 'Tissé à Bingley, lavé à l’eau douce.'],
      ['بطانية من صوف الحمل', 'منسوجة في بينغلي ومغسولة بماء عذب.'],
    ),
  },
  {
    slug: 'linen-cushion',
    name: 'Ticking cushion',
    summary: 'Stripes from a French mattress.',
    description: `[Ticking](https://en.wikipedia.org/wiki/Ticking) is the cloth mattresses used to wear. It is woven so tightly that feathers *cannot* come out, and so plainly that it goes with everything.

50 × 43 cm; the cover has buttons, the inside has feathers from Norfolk.`,
    categories: ['linen', 'throws-cushions'],
    price: 4200,
    weightGrams: 700,
    options: [
      {
        name: 'Stripe',
        values: [
          { value: 'Plum', color: '#8a5f70' },
          { value: 'Ink', color: '#3f5260' },
          { value: 'Olive', color: '#77794f' },
        ],
      },
    ],
    variants: [
      { values: ['Plum'], sku: 'CUS-PLU', stock: 14, media: 0 },
      { values: ['Ink'], sku: 'CUS-INK', stock: 0, media: 1 },
      { values: ['Olive'], sku: 'CUS-OLI', stock: 5, media: 2 },
    ],
    pictures: photograph({
      shows: 'A cream cushion with plum stripes',
      thing: { kind: 'cloth', form: 'cushion', color: '#e9dfd0', pattern: 'stripes', stripe: '#8a5f70' },
      room: 'plum table window',
      aspectRatio: 1,
      views: [
        also(
          'ink',
          'The cushion with ink-blue stripes',
          { kind: 'cloth', form: 'cushion', color: '#e9e2d4', pattern: 'stripes', stripe: '#3f5260' },
          'fog cove',
        ),
        also(
          'olive',
          'The cushion with olive stripes',
          { kind: 'cloth', form: 'cushion', color: '#e7dfc8', pattern: 'stripes', stripe: '#77794f' },
          'honey cove leaves',
        ),
      ],
    }),
    reviews: [
      review(5, '', 'Crisp as an apple.', 'Joan', '2026-01-28'),
      review(4, '', 'Plump. Karate-chopped it like on television.', 'Milo', '2025-12-16'),
      review(4, '', 'Cover shrank a hair. Still buttons.', 'Frieda', '2025-11-07'),
    ],
    translations: inFrenchAndArabic(
      ['Coussin en toile à matelas', 'Les rayures d’un matelas français.'],
      ['وسادة من قماش المراتب', 'خطوط من مرتبة فرنسية قديمة.'],
    ),
  },
  {
    slug: 'lavender-sachets',
    name: 'Drawer sachets, five',
    summary: 'Offcuts of linen, full of last July.',
    description: `Made from what is left when napkins are cut. Squeeze one when the scent fades; when squeezing no longer helps, **burn the filling in the fire** and keep the cloth for buttons.`,
    categories: ['linen', 'throws-cushions', 'gifts'],
    price: 1500,
    stock: 68,
    weightGrams: 90,
    pictures: photograph({
      shows: 'A small linen cushion beside a posy of lavender',
      thing: { kind: 'cloth', form: 'cushion', color: '#d9d0c0', width: 120 },
      room: 'plum cove leaves',
      front: {
        things: [
          { thing: { kind: 'cloth', form: 'cushion', color: '#d9d0c0', width: 120 }, x: -30 },
          {
            thing: {
              kind: 'cloth',
              form: 'cushion',
              color: '#a99bb0',
              width: 112,
              pattern: 'stripes',
              stripe: '#efe8da',
            },
            x: 62,
            z: 50,
          },
          { thing: { kind: 'branch', plant: 'lavender', count: 7, tied: true, length: 150 }, x: 130, z: -10 },
        ],
      },
      views: [together('chalk linen', 'lavender', 'towels')],
    }),
    reviews: [
      review(5, '', 'Socks of a summer meadow.', 'Dilys', '2026-01-18'),
      review(4, '', 'Squeezing works.', 'Piers', '2025-11-21'),
      review(5, '', 'Five drawers, five sachets. Order at last.', 'Masha', '2025-10-08'),
    ],
  },
];
