import { inFrenchAndArabic, review, type ProductDraft } from '../draft.js';
import { also, close, lit, photograph, together } from '../studio.js';

/** Poured soy candles, the heart of the shop. */
export const soyCandles: readonly ProductDraft[] = [
  {
    slug: 'hand-poured-candle',
    name: 'Hand-poured candle',
    summary: 'Soy wax, 60 hours burn time.',
    description: `The candle we began with, and still the one we pour most. Soy wax from a single mill, a cotton wick, and a scent so light that visitors ask about the room rather than the candle.

## What it smells of

Warm milk first, then *fig leaf*, then clean wood. No sweetness, no perfume counter.

## In the hand

- 220 g of soy wax in a clear glass tumbler
- About **60 hours**, if the wick is trimmed to five millimetres
- Poured in batches of forty-eight; the number is on the base

The first time, let it burn until the whole surface is liquid. A candle remembers how far it melted.`,
    categories: ['candles', 'soy-wax'],
    price: 2400,
    stock: 140,
    featured: true,
    weightGrams: 480,
    pictures: photograph({
      shows: 'A soy candle in a clear glass tumbler with a paper label',
      thing: { kind: 'candle', vessel: 'tumbler', wax: '#f3e9d6', label: 'FIG & MILK' },
      room: 'dune cove window',
      aspectRatio: 0.75,
      views: [
        lit({ kind: 'candle', vessel: 'tumbler', wax: '#f3e9d6', label: 'FIG & MILK', lit: true }),
        together('chalk table leaves', 'matches', 'olive'),
        also(
          'above',
          'The wax of the candle from above, a ring of it melted',
          { kind: 'fromAbove', vessel: '#e4e2da', wax: '#f3e9d6', lit: true },
          'dune above',
        ),
      ],
    }),
    reviews: [
      review(
        5,
        'Best candle I have bought',
        'I have burned it every evening for three weeks and it is barely half gone. The scent is there when you come in and then you forget it, which is exactly right.',
        'Imogen R.',
        '2026-03-02',
      ),
      review(5, 'Quiet', 'I get headaches from most scented candles. Not from this one.', 'Tomasz K.', '2026-02-18'),
      review(
        4,
        'Lovely, small wish',
        'Burns clean to the very end. I would like a lid for the summer months.',
        'Hanna Lindqvist',
        '2026-02-03',
      ),
      review(5, '', 'Third one. The empty glasses hold our toothbrushes.', 'J. Okafor', '2026-01-22'),
      review(
        3,
        'Subtle, perhaps too subtle',
        'In the bathroom it is perfect. In our open kitchen I cannot smell it at all.',
        'Pauline',
        '2026-01-15',
      ),
      review(
        5,
        'A present that stayed',
        'Bought for my sister, kept it, bought another for my sister.',
        'Deborah M.',
        '2025-12-29',
      ),
      review(4, '', 'Packed so well that it survived a very determined courier.', 'Ruth A.', '2025-12-19'),
      review(5, 'No soot', 'My white shelf is still white.', 'Callum', '2025-12-08'),
      review(
        2,
        'Arrived with a sunken top',
        'It had dipped in the middle. They sent a new one the next day without asking for a photo, so two stars for the candle and five for the people.',
        'Marek',
        '2025-11-30',
      ),
      review(5, '', 'Smells like the house I would like to live in.', 'Beatriz', '2025-11-21'),
      review(
        4,
        'Even burn',
        'If you do trim the wick it really does last the sixty hours. I counted.',
        'Graham P.',
        '2025-11-12',
      ),
      review(5, 'Sunday', 'I light it on Sundays when the phone goes into the drawer.', 'Aoife', '2025-10-26'),
    ],
    translations: inFrenchAndArabic(
      ['Bougie coulée à la main', 'Cire de soja, 60 heures de combustion.'],
      ['شمعة مصبوبة يدويًا', 'شمع الصويا، تدوم 60 ساعة.'],
    ),
  },
  {
    slug: 'moor-after-rain',
    name: 'Moor After Rain',
    summary: 'Peat, heather and wet stone, in a speckled ceramic cup.',
    description: `There is a quarter of an hour, after the rain and before the walkers, when the moor belongs to nobody. This is an attempt at it.

The cup is thrown by *Mairi Sinclair* in Otley, eighteen at a time, and no two lean the same way.

- Peat smoke, heather, [petrichor](https://en.wikipedia.org/wiki/Petrichor)
- 200 g soy wax, about 50 hours
- When it is empty: a cup for pencils, or for tea

> Wash it with hot water and a drop of soap; the last of the wax lets go by itself.`,
    categories: ['candles', 'soy-wax'],
    price: 3400,
    stock: 3,
    weightGrams: 640,
    pictures: photograph({
      shows: 'A candle in a speckled grey-green ceramic cup',
      thing: { kind: 'candle', vessel: 'ceramic', wax: '#efe7d6', color: '#8f9a8a', label: 'MOOR' },
      room: 'sage plinth leaves',
      views: [
        together('fog table', 'stones', 'grass'),
        lit(
          { kind: 'candle', vessel: 'ceramic', wax: '#efe7d6', color: '#8f9a8a', label: 'MOOR', lit: true },
          'night cove',
        ),
      ],
    }),
    reviews: [
      review(5, 'It is the moor', 'I grew up near Haworth and had to sit down.', 'Winifred', '2026-02-11'),
      review(5, 'The cup!', 'Bought for the candle, stayed for the cup.', 'Anselm', '2026-01-09'),
      review(4, '', 'A little smoky for a bedroom, glorious in the hall.', 'Priya N.', '2025-12-21'),
    ],
    translations: inFrenchAndArabic(
      ['Lande après la pluie', 'Tourbe, bruyère et pierre mouillée, dans une tasse en céramique mouchetée.'],
      ['البراري بعد المطر', 'خث وخلنج وحجر مبلل، في كوب خزفي مرقّط.'],
    ),
  },
  {
    slug: 'tomato-vine',
    name: 'Tomato Vine',
    summary: 'A greenhouse in August, in green glass.',
    description: `Rub a tomato leaf between your fingers and you have the top note. Under it: warm glass, terracotta, and the string that held everything up.

**For kitchens.** It takes the edge off onions and frying without pretending that nobody cooks here.

Poured from May until the last of the batch is gone.`,
    categories: ['candles', 'soy-wax'],
    price: 2600,
    salePrice: 1950,
    saleName: 'End of summer',
    stock: 36,
    weightGrams: 500,
    pictures: photograph({
      shows: 'A candle in green glass, labelled Tomato Vine',
      thing: { kind: 'candle', vessel: 'tumbler', wax: '#efe6cf', color: '#7f9460', label: 'TOMATO VINE' },
      room: 'sage tiles',
      views: [together('chalk wood', 'bowl', 'fern'), close()],
    }),
    reviews: [
      review(
        5,
        'My grandfather’s greenhouse',
        'Uncanny. I keep it unlit on the sill and it still smells.',
        'Lorna',
        '2025-09-30',
      ),
      review(4, '', 'Does what it says about onions.', 'Pieter', '2025-09-12'),
      review(2, 'Not for me', 'Too green. Like mowing a lawn indoors.', 'Simone', '2025-08-27'),
    ],
    translations: inFrenchAndArabic(
      ['Feuille de tomate', 'Une serre au mois d’août, dans un verre vert.'],
      ['عرق الطماطم', 'بيت زجاجي في أغسطس، في زجاج أخضر.'],
    ),
  },
  {
    slug: 'amber-apothecary-jar',
    name: 'Amber apothecary candle',
    summary: 'Tobacco leaf and honey in a brown glass jar.',
    description: `Brown glass keeps medicine from the light. It does the same for a scent that would rather not be looked at too closely.

### Notes

Tobacco leaf, dark honey, a shelf of old books.

### Practical

- 300 g soy and beeswax, about 70 hours
- The jar takes a standard lid afterwards: lentils, buttons, nails
- Keep away from draughts; the flame is low in the shoulder of the jar`,
    categories: ['candles', 'soy-wax'],
    price: 3200,
    stock: 41,
    weightGrams: 690,
    pictures: photograph({
      shows: 'A brown glass apothecary jar with a candle in it',
      thing: { kind: 'candle', vessel: 'jar', wax: '#ecd9b4', color: '#8a4a1c', label: 'TOBACCO & HONEY' },
      room: 'clay wood blind',
      views: [together('honey table', 'books', 'brass')],
    }),
    reviews: [
      review(5, 'Library in a jar', 'My study smells as if I read more than I do.', 'Edmund', '2026-01-18'),
      review(4, '', 'Strong on the first evening, then settles beautifully.', 'Katja W.', '2025-12-02'),
      review(4, 'Good jar', 'The jar now holds cinnamon sticks.', 'Zeynep', '2025-10-19'),
    ],
  },
  {
    slug: 'three-wick-hearth-bowl',
    name: 'Hearth bowl, three wicks',
    summary: 'A low fire for the middle of the table.',
    description: `For houses without a fireplace, and for July in houses with one.

The bowl is stoneware, glazed on the inside only, wide enough that three wicks melt it from edge to edge. It gives off **real warmth**: put it on a mat, not on lacquer.

* 600 g soy wax, about 45 hours with all three lit
* Birch tar, orange peel, clove
* The empty bowl is glazed for food`,
    categories: ['candles', 'soy-wax'],
    price: 5800,
    stock: 12,
    maxQuantity: 4,
    weightGrams: 1600,
    pictures: photograph({
      shows: 'A wide stoneware bowl candle with three wicks',
      thing: { kind: 'candle', vessel: 'bowl', wax: '#f1e6d0', color: '#8d8276', wicks: 3 },
      room: 'clay table window',
      aspectRatio: 1,
      views: [
        lit({ kind: 'candle', vessel: 'bowl', wax: '#f1e6d0', color: '#8d8276', wicks: 3, lit: true }),
        also(
          'above',
          'The three wicks from above, alight in a pool of wax',
          { kind: 'fromAbove', vessel: '#8d8276', wax: '#f1e6d0', lit: true, wicks: 3 },
          'clay above',
          { fill: 0.7 },
        ),
      ],
    }),
    reviews: [
      review(5, 'Better than the fireplace', 'We sit round it. Actually round it.', 'The Abernathys', '2026-01-27'),
      review(5, '', 'It is heavy and warm and makes soup feel like an occasion.', 'Ottilie', '2025-12-27'),
      review(3, '', 'Beautiful, but goes faster than I hoped with all three lit.', 'Harvey', '2025-11-15'),
    ],
    translations: inFrenchAndArabic(
      ['Coupe « Âtre » à trois mèches', 'Un feu doux au milieu de la table.'],
      ['وعاء الموقد بثلاثة فتائل', 'نار هادئة في وسط المائدة.'],
    ),
  },
];
