import { inFrenchAndArabic, review, type ProductDraft } from '../draft.js';
import { also, close, photograph, together } from '../studio.js';

/** Wreaths and bunches, and the candle nobody has photographed. */
export const wreathsAndOthers: readonly ProductDraft[] = [
  {
    slug: 'olive-wreath',
    name: 'Olive wreath',
    summary: 'Tied fresh, dries where it hangs.',
    description: `Wired onto bent hazel by *two sisters in Whitby* who argue about every one. It arrives green, turns silver over a month, and can stay up until somebody says something.

**Made to order from October to Twelfth Night.**`,
    categories: ['gifts', 'wreaths'],
    price: 4800,
    stock: 0,
    policy: 'continue',
    weightGrams: 600,
    pictures: photograph({
      shows: 'An olive wreath with a rust-coloured ribbon, hanging in an arch',
      thing: { kind: 'wreath', plant: 'olive', ribbon: '#b5794e' },
      room: 'dune arch',
      views: [
        also(
          'eucalyptus',
          'The wreath tied with eucalyptus',
          { kind: 'wreath', plant: 'eucalyptus', ribbon: '#7c5a68' },
          'fog cove window',
        ),
        close(1.9),
      ],
    }),
    reviews: [
      review(5, 'Still up', 'It is March.', 'Nell', '2026-03-01'),
      review(5, '', 'Silver now. Lovelier.', 'Pascal', '2026-01-25'),
      review(3, '', 'Arrived a little squashed; fluffed back.', 'Yvonne', '2025-12-09'),
    ],
    translations: inFrenchAndArabic(
      ['Couronne d’olivier', 'Nouée fraîche, elle sèche là où on l’accroche.'],
      ['إكليل الزيتون', 'يُضفر طازجًا ويجفّ حيث يُعلَّق.'],
    ),
  },
  {
    slug: 'rosehip-wreath',
    name: 'Rosehip wreath',
    summary: 'Red in October, ruby by Christmas.',
    description: `Hips from the old railway line at Robin Hood’s Bay. Birds may ask about it.

Hang it **outside** if you like birds, inside if you like it whole.`,
    categories: ['gifts', 'wreaths'],
    price: 5200,
    stock: 2,
    weightGrams: 640,
    pictures: photograph({
      shows: 'A wreath of rosehips and small leaves',
      thing: { kind: 'wreath', plant: 'rosehip' },
      room: 'chalk cove leaves',
      views: [together('sage table', 'candle')],
    }),
  },
  {
    slug: 'dried-bunch',
    name: 'Dried bunch from the hedge',
    summary: 'Whatever the hedge had, tied with string.',
    description: `Cotton, willow and grasses, cut when they were ready and not when the catalogue was.

*No two alike, no water needed, no sunlight please.*`,
    categories: ['gifts', 'wreaths'],
    price: 2800,
    stock: 18,
    weightGrams: 220,
    pictures: photograph({
      shows: 'A tied bunch of pussy willow and dried grasses',
      thing: { kind: 'branch', plant: 'willow', count: 7, tied: true, length: 300 },
      room: 'fog table window',
      views: [
        also(
          'grass',
          'A tied bunch of dried grasses',
          { kind: 'branch', plant: 'grass', count: 9, tied: true, length: 280 },
          'honey cove',
        ),
        together('clay arch', 'jug'),
      ],
    }),
  },
  {
    slug: 'unlabelled-candle',
    name: 'The one without a picture',
    summary: 'A candle from the test shelf. We have not photographed it either.',
    description: `Every pour leaves a few candles with no label: a new wick, a scent that was nearly right, a glass somebody liked. They are sound. They are simply **nobody in particular**.

You get one. So far, nobody has sent one back.`,
    categories: ['candles', 'soy-wax'],
    price: 1000,
    stock: 33,
    weightGrams: 460,
    pictures: [],
    reviews: [
      review(5, 'Mystery', 'Smells of pears and a library. Who are you?', 'Thora', '2026-02-02'),
      review(4, '', 'Mine was green. The next one may not be.', 'Felix', '2025-12-17'),
      review(5, '', 'A tenner well gambled.', 'Imke', '2025-11-03'),
    ],
  },
];
