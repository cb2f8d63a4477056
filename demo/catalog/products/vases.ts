import { inFrenchAndArabic, review, type ProductDraft } from '../draft.js';
import { also, close, photograph, together } from '../studio.js';

/** Stoneware that holds: jugs and vases. */
export const vases: readonly ProductDraft[] = [
  {
    slug: 'tall-jug',
    name: 'Milk jug, tall',
    summary: 'Pours without a last drop.',
    description: `The lip is cut sharp on the inside, which is the *entire secret*.

Turned rings give the wet hand something to do. 900 ml: milk, water, tulips.`,
    categories: ['table', 'vases'],
    price: 4200,
    stock: 11,
    weightGrams: 900,
    pictures: photograph({
      shows: 'A tall cream jug with turned rings',
      thing: { kind: 'pot', form: 'jug', glaze: '#e3dac8', ribbed: true },
      room: 'moss table window',
      views: [together('chalk cove leaves', 'mug', 'bowl'), close()],
    }),
    reviews: [
      review(5, 'No drop', 'I tested with beetroot soup.', 'Zofia', '2026-01-12'),
      review(4, '', 'Tulips lean nicely in it.', 'Paul', '2025-12-02'),
      review(5, '', 'Rings are grippy.', 'Hank', '2025-10-27'),
    ],
    translations: inFrenchAndArabic(
      ['Grand pot à lait', 'Verse sans laisser de dernière goutte.'],
      ['إبريق حليب طويل', 'يصبّ بلا قطرة أخيرة.'],
    ),
  },
  {
    slug: 'moon-vase',
    name: 'Moon vase',
    summary: 'Two bowls joined at the waist.',
    description: `In Korea [such jars](https://en.wikipedia.org/wiki/Moon_jar) are thrown as two bowls and joined, which is why none is round. You can find the seam with a fingertip.

White slip over dark clay. **One branch is plenty**; three is a party.`,
    categories: ['table', 'vases'],
    price: 9600,
    salePrice: 7600,
    saleName: 'Seconds with small faults',
    stock: 4,
    weightGrams: 1900,
    pictures: photograph({
      shows: 'A round white vase with two olive branches',
      thing: { kind: 'pot', form: 'moon', glaze: '#f0ebe2', stem: 'olive', stems: 2 },
      room: 'fog cove window',
      views: [
        also('empty', 'The moon vase by itself', { kind: 'pot', form: 'moon', glaze: '#f0ebe2' }, 'clay plinth'),
        together('chalk arch', 'books'),
      ],
    }),
    reviews: [
      review(5, 'The seam', 'I look for it every morning.', 'Ji-woo', '2026-01-31'),
      review(5, '', 'Small fault not found.', 'Margot', '2025-12-10'),
      review(4, '', 'Larger than the hall table. Bought a table.', 'Ravi', '2025-10-20'),
    ],
  },
  {
    slug: 'bud-vase',
    name: 'Bud vase',
    summary: 'For the one that fell off.',
    description: `Every bunch has a stem that snaps. This is where it goes.

15 cm, narrow enough to hold a single stem **straight**, or almost.`,
    categories: ['table', 'vases'],
    price: 1900,
    weightGrams: 320,
    options: [
      {
        name: 'Glaze',
        values: [
          { value: 'Terracotta', color: '#c08763' },
          { value: 'Sage', color: '#96a38c' },
          { value: 'Plum', color: '#7c5a68' },
        ],
      },
    ],
    variants: [
      { values: ['Terracotta'], sku: 'BUD-TER', stock: 13, media: 0 },
      { values: ['Sage'], sku: 'BUD-SAG', stock: 1, media: 1 },
      { values: ['Plum'], sku: 'BUD-PLU', stock: 8, media: 2 },
    ],
    pictures: photograph({
      shows: 'A small terracotta vase with a stem of eucalyptus',
      thing: { kind: 'pot', form: 'bud', glaze: '#c08763', stem: 'eucalyptus', stems: 1 },
      room: 'dune cove leaves',
      views: [
        also(
          'sage',
          'The bud vase in sage, with grasses',
          { kind: 'pot', form: 'bud', glaze: '#96a38c', stem: 'grass', stems: 2 },
          'chalk table',
        ),
        also(
          'plum',
          'The bud vase in plum, with lavender',
          { kind: 'pot', form: 'bud', glaze: '#7c5a68', stem: 'lavender', stems: 3 },
          'plum cove',
        ),
      ],
    }),
    reviews: [
      review(5, '', 'Rescued a ranunculus.', 'Blythe', '2026-02-23'),
      review(4, '', 'A thimble of water. Refill daily.', 'Gaspard', '2025-12-25'),
      review(5, '', 'Have all three on the sill.', 'Anneke', '2025-11-17'),
    ],
    translations: inFrenchAndArabic(
      ['Soliflore', 'Pour celle qui s’est cassée du bouquet.'],
      ['مزهرية البرعم', 'للزهرة التي سقطت من الباقة.'],
    ),
  },
  {
    slug: 'floor-vase',
    name: 'Tall vase for branches',
    summary: 'Holds an armful from the hedge.',
    description: `Heavy at the base, narrow at the neck: it takes *blossom in March, beech in May, rosehips in October* and does not fall over in any of them.

44 cm with the branches left to you.`,
    categories: ['table', 'vases'],
    price: 6800,
    stock: 7,
    weightGrams: 2600,
    pictures: photograph({
      shows: 'A tall brown vase with rosehip branches',
      thing: { kind: 'pot', form: 'vase', glaze: '#8c6f58', stem: 'rosehip', stems: 4, speckled: true },
      room: 'sage arch',
      aspectRatio: 3 / 4,
      views: [
        also(
          'willow',
          'The same vase with pussy willow',
          { kind: 'pot', form: 'vase', glaze: '#8c6f58', stem: 'willow', stems: 5, speckled: true },
          'fog cove window',
        ),
        also(
          'cotton',
          'The same vase with cotton stems',
          { kind: 'pot', form: 'vase', glaze: '#8c6f58', stem: 'cotton', stems: 3, speckled: true },
          'clay cove',
        ),
      ],
    }),
  },
];
