import { inFrenchAndArabic, review, type ProductDraft } from '../draft.js';
import { also, close, photograph, together } from '../studio.js';

/** Cloth for tables and kitchens. */
export const tableLinen: readonly ProductDraft[] = [
  {
    slug: 'linen-napkins',
    name: 'Linen napkins, four',
    summary: 'Already washed eight times.',
    description: `A napkin is at its best after the eighth wash. We did those for you.

45 cm, mitred corners, a loop on the back so that they can *hang to dry with the tea towels*.`,
    categories: ['linen', 'table-linen'],
    price: 3600,
    salePrice: 2880,
    saleName: 'Long-table week',
    stock: 50,
    weightGrams: 320,
    pictures: photograph({
      shows: 'A stack of folded linen napkins in three soft colours',
      thing: { kind: 'cloth', form: 'stack', color: '#dccfb9', colors: ['#93a08a', '#dccfb9', '#c59a80', '#e6decf'] },
      room: 'chalk table leaves',
      views: [together('dune wood', 'bowl', 'olive')],
    }),
    reviews: [
      review(5, '', 'Soft from the first supper.', 'Amadou', '2026-02-03'),
      review(5, 'The loop!', 'Why does nobody else do the loop?', 'Cecily', '2025-12-29'),
      review(4, '', 'Red wine came out. Beetroot is still negotiating.', 'Tove', '2025-11-15'),
    ],
    translations: inFrenchAndArabic(
      ['Serviettes en lin, lot de quatre', 'Déjà lavées huit fois.'],
      ['مناديل كتان، أربع قطع', 'غُسلت ثماني مرات قبل أن تصل إليك.'],
    ),
  },
  {
    slug: 'gingham-cloth',
    name: 'Gingham tablecloth',
    summary: 'Green and white, and larger than the table.',
    description: `A tablecloth should touch knees. This one does, on a table for six.

**Cotton and linen**, 160 × 250 cm. Iron it damp, or shake it hard and call it rustic.`,
    categories: ['linen', 'table-linen'],
    price: 6400,
    stock: 12,
    weightGrams: 780,
    pictures: photograph({
      shows: 'A folded tablecloth in green and white gingham, from above',
      thing: { kind: 'cloth', form: 'flat', color: '#efe8da', pattern: 'check', stripe: '#7f8f76' },
      room: 'chalk above',
      front: { fill: 0.62 },
      views: [
        also(
          'folded',
          'The gingham cloth folded on a table',
          { kind: 'cloth', form: 'folded', color: '#efe8da', pattern: 'check', stripe: '#7f8f76' },
          'sage table window',
        ),
        close(1.8),
      ],
    }),
    reviews: [
      review(5, '', 'Knees touched.', 'Huw', '2026-01-05'),
      review(4, '', 'I shake it and call it rustic.', 'Saskia', '2025-10-10'),
      review(5, '', 'Picnic-proof.', 'Delroy', '2025-09-15'),
    ],
  },
  {
    slug: 'tea-towel',
    name: 'Glass cloth',
    summary: 'Leaves nothing behind on a wine glass.',
    description: `Pure linen, woven so smooth that it has *no fluff to leave*. The red line is how butlers knew which cloth was for glass. Now you know too.

50 × 70 cm, with a loop.`,
    categories: ['linen', 'table-linen', 'keeping'],
    price: 1400,
    stock: 140,
    maxQuantity: 12,
    weightGrams: 110,
    pictures: photograph({
      shows: 'A white linen glass cloth with a red border, hanging on a rail',
      thing: { kind: 'cloth', form: 'hung', color: '#f0ebe0', pattern: 'border', stripe: '#a44a3f' },
      room: 'sage tiles',
      front: { fill: 0.5 },
      views: [
        together('chalk table', 'bowl'),
        also('folded', 'Glass cloths in a stack', { kind: 'cloth', form: 'stack', color: '#f0ebe0' }, 'clay cove'),
      ],
    }),
    reviews: [
      review(5, '', 'Like having a butler with opinions.', 'Percival', '2026-02-18'),
      review(5, '', 'Zero fluff.', 'Ana', '2025-12-12'),
      review(4, '', 'Stiff until the third wash.', 'Mo', '2025-11-02'),
    ],
    translations: inFrenchAndArabic(
      ['Torchon à verres', 'Ne laisse rien sur un verre à vin.'],
      ['منشفة الزجاج', 'لا تترك أثرًا على الكأس.'],
    ),
  },
  {
    slug: 'table-runner',
    name: 'Table runner, undyed',
    summary: 'The colour flax is.',
    description: `Flax is grey in rain and gold in sun, and so is this.

45 × 200 cm, hemmed by hand on the short sides; the long sides are the **loom’s own edge**.`,
    categories: ['linen', 'table-linen'],
    price: 3200,
    stock: 24,
    weightGrams: 260,
    pictures: photograph({
      shows: 'A rolled table runner of undyed linen',
      thing: { kind: 'cloth', form: 'roll', color: '#c9bca3', width: 240 },
      room: 'dune linen',
      aspectRatio: 4 / 3,
      views: [together('moss wood', 'brass')],
    }),
  },
  {
    slug: 'kitchen-apron',
    name: 'Apron with one deep pocket',
    summary: 'Crossed at the back, nothing to tie.',
    description: `Over the head, like a jumper. The pocket is in the middle, where a *kangaroo* would have it, and holds a cloth, a phone, a lemon.

Heavy linen, stone-washed. One size, which is **generous**.`,
    categories: ['linen', 'table-linen'],
    price: 5200,
    weightGrams: 480,
    options: [
      {
        name: 'Colour',
        values: [
          { value: 'Slate', color: '#6b767c' },
          { value: 'Rust', color: '#a3593a' },
        ],
      },
    ],
    variants: [
      { values: ['Slate'], sku: 'APR-SLA', stock: 10, media: 0 },
      { values: ['Rust'], sku: 'APR-RUS', stock: 2, media: 1 },
    ],
    pictures: photograph({
      shows: 'A slate-grey linen apron laid flat',
      thing: { kind: 'cloth', form: 'apron', color: '#6b767c' },
      room: 'fog above',
      front: { fill: 0.66 },
      views: [
        also('rust', 'The apron in rust', { kind: 'cloth', form: 'apron', color: '#a3593a' }, 'dune above', {
          fill: 0.66,
        }),
      ],
    }),
    reviews: [
      review(5, 'Lemon pocket', 'I now carry a lemon.', 'Agnes', '2026-01-09'),
      review(4, '', 'Generous indeed. Kneecaps covered.', 'Tariq', '2025-12-04'),
      review(5, '', 'No strings. No more knots behind my back.', 'Ulla', '2025-10-12'),
    ],
  },
];
