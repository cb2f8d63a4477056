import { inFrenchAndArabic, review, type ProductDraft } from '../draft.js';
import { also, photograph, several, together } from '../studio.js';

/** Paper: books, prints and cards. */
export const paper: readonly ProductDraft[] = [
  {
    slug: 'slow-evenings-book',
    name: 'Slow Evenings',
    summary: 'Fifty-two ways of not doing very much.',
    description: `One for each week: how to bank a fire, how to write a letter by candle, how to listen to a whole record. Photographs by *Noor Achebe*, words by several people who were **late** with them.

- 168 pages, sewn, opens flat
- Printed in Leeds with rapeseed ink`,
    categories: ['paper', 'books'],
    price: 2400,
    stock: 55,
    featured: true,
    weightGrams: 620,
    pictures: photograph({
      shows: 'A pale book with layered hills on its cover',
      thing: { kind: 'print', color: '#e9dfce', ink: '#7a5240', motif: 'hills', title: 'SLOW EVENINGS', thick: 16 },
      room: 'clay table window',
      views: [
        together('dune wood', 'mug'),
        several('pile', 'Three copies lying on each other', 'chalk cove', [
          { thing: { kind: 'pile', colors: ['#e9dfce', '#c8a993', '#8a6a58'] } },
        ]),
      ],
    }),
    reviews: [
      review(5, 'Week nine', 'Is a nap. It is a very good nap.', 'Florian', '2026-02-27'),
      review(4, '', 'Photographs are the point.', 'Odile', '2026-01-02'),
      review(5, '', 'Reads aloud well.', 'Mrs Pemberton', '2025-12-09'),
    ],
    translations: inFrenchAndArabic(
      ['Soirées lentes', 'Cinquante-deux façons de ne pas faire grand-chose (en anglais).'],
      ['أمسيات بطيئة', 'اثنتان وخمسون طريقة لفعل القليل (بالإنجليزية).'],
    ),
  },
  {
    slug: 'candle-book',
    name: 'A Short History of Light Indoors',
    summary: 'From rushlight to the switch, in 96 pages.',
    description: `Before electricity an evening cost money. This small book works out *how much*, from the price of tallow in 1750 to the price of a candle in our shop, and is quietly astonishing.

By **Dr. Constance Aldous**, who has read by all of them.`,
    categories: ['paper', 'books'],
    price: 1400,
    stock: 72,
    weightGrams: 210,
    pictures: photograph({
      shows: 'A small dark book with a sun on its cover',
      thing: { kind: 'print', color: '#34444c', ink: '#e0c081', motif: 'sun', title: 'LIGHT INDOORS', thick: 10 },
      room: 'fog cove blind',
      views: [together('honey table', 'candle')],
    }),
    reviews: [
      review(
        5,
        'Astonishing indeed',
        'An hour of reading by tallow cost a labourer an hour of work.',
        'Isaac',
        '2026-01-20',
      ),
      review(5, '', 'Read by candle, naturally.', 'Nesrin', '2025-12-11'),
      review(4, '', 'Wanted twice as much.', 'Colm', '2025-10-26'),
    ],
  },
  {
    slug: 'print-hills',
    name: 'Print, Five Hills',
    summary: 'Lino, in four browns, numbered.',
    description: `Cut by *Hal Whitlock* in one block, printed four times, cleared a little more each time: the last hill is all that remains of the lino.

**An edition of 120.** [Reduction lino](https://en.wikipedia.org/wiki/Linocut) cannot be printed again. Unframed it comes in a tube; framed, in too much cardboard, sorry.`,
    categories: ['paper', 'prints'],
    price: 4500,
    weightGrams: 300,
    options: [{ name: 'Frame', values: ['Unframed', 'Oak frame'] }],
    variants: [
      { values: ['Unframed'], sku: 'PRH-UNF', stock: 48, media: 0 },
      { values: ['Oak frame'], sku: 'PRH-OAK', price: 9800, stock: 2, media: 1 },
    ],
    pictures: photograph({
      shows: 'A lino print of brown hills, leaning against a wall',
      thing: { kind: 'print', color: '#efe6d6', ink: '#8a5a3c', motif: 'hills', width: 200 },
      room: 'chalk table window',
      front: { fill: 0.58 },
      views: [
        also(
          'framed',
          'The print in an oak frame',
          { kind: 'print', color: '#efe6d6', ink: '#8a5a3c', motif: 'hills', width: 200, frame: '#a9835c' },
          'dune cove leaves',
          { fill: 0.6 },
        ),
        together('clay table', 'grass'),
      ],
    }),
    reviews: [
      review(5, '31/120', 'Over the bed. Calm.', 'Freya', '2026-02-14'),
      review(5, '', 'The paper has a deckle edge, not shown.', 'Matthias', '2025-12-27'),
      review(4, '', 'Too much cardboard, apology accepted.', 'Rani', '2025-11-14'),
    ],
    translations: inFrenchAndArabic(
      ['Estampe « Cinq collines »', 'Linogravure en quatre bruns, numérotée.'],
      ['مطبوعة «خمسة تلال»', 'نقش على اللينوليوم بأربع درجات بنية، مرقّم.'],
    ),
  },
  {
    slug: 'print-cairn',
    name: 'Print, Cairn',
    summary: 'Five stones that have agreed.',
    description: `The companion of *Five Hills*, in slate and moss. Walkers add a stone; the printer added one per colour.

30 × 40 cm, on 300 g cotton paper.`,
    categories: ['paper', 'prints'],
    price: 4500,
    stock: 20,
    weightGrams: 300,
    pictures: photograph({
      shows: 'A framed print of five stacked stones in grey-green',
      thing: { kind: 'print', color: '#ecebe2', ink: '#55665f', motif: 'stones', width: 190, frame: '#3a3733' },
      room: 'sage table leaves',
      front: { fill: 0.6 },
      views: [together('fog cove', 'stones', 'books')],
    }),
  },
  {
    slug: 'note-cards',
    name: 'Eight note cards',
    summary: 'Room for three sentences, which is enough.',
    description: `Thank you. I am sorry. Come to supper.

Eight cards with envelopes, two each of **arch, leaf, rain and moon**, letterpress on cotton.`,
    categories: ['paper', 'prints', 'gifts'],
    price: 1600,
    stock: 88,
    weightGrams: 150,
    pictures: photograph({
      shows: 'Two letterpress cards, one with an arch and one with a leaf',
      thing: { kind: 'print', color: '#f0e7d8', ink: '#a85f43', motif: 'arch', width: 110 },
      room: 'clay cove leaves',
      front: {
        things: [
          { thing: { kind: 'print', color: '#eceadd', ink: '#66775c', motif: 'leaf', width: 110 }, x: 66, z: 60 },
          { thing: { kind: 'print', color: '#f0e7d8', ink: '#a85f43', motif: 'arch', width: 110 }, x: -40 },
        ],
      },
      views: [
        several('rain', 'The cards with rain and with a moon', 'sea table window', [
          { thing: { kind: 'print', color: '#e8ebea', ink: '#4f6b74', motif: 'rain', width: 110 }, x: -50, z: 40 },
          { thing: { kind: 'print', color: '#33414c', ink: '#e6dcc4', motif: 'moon', width: 110 }, x: 60 },
        ]),
      ],
    }),
    reviews: [
      review(5, '', 'Apologised twice already.', 'Jasper', '2026-02-05'),
      review(5, '', 'You can feel the arch with your thumb.', 'Meike', '2025-12-24'),
      review(4, '', 'Moon card needs a white pen.', 'Ada', '2025-11-10'),
    ],
  },
  {
    slug: 'day-book',
    name: 'Day book',
    summary: 'A page a day, no dates, no quotations.',
    description: `Because some days want two pages and some want *none*.

192 pages of paper that takes a fountain pen, cloth spine, one ribbon. It will lie open beside a candle, which was **the whole brief**.`,
    categories: ['paper', 'books'],
    price: 1900,
    weightGrams: 380,
    options: [
      {
        name: 'Cloth',
        values: [
          { value: 'Plum', color: '#6b4654' },
          { value: 'Fern', color: '#5f7256' },
          { value: 'Sand', color: '#cdb994' },
        ],
      },
    ],
    variants: [
      { values: ['Plum'], sku: 'DAY-PLU', stock: 26, media: 0 },
      { values: ['Fern'], sku: 'DAY-FER', stock: 19, media: 1 },
      { values: ['Sand'], sku: 'DAY-SAN', stock: 0, media: 2 },
    ],
    pictures: photograph({
      shows: 'A plum cloth-bound notebook, standing',
      thing: { kind: 'print', color: '#6b4654', ink: '#d9c0ac', motif: 'none', title: 'DAY BOOK', thick: 18 },
      room: 'plum cove window',
      views: [
        also(
          'fern',
          'The day book in fern green',
          { kind: 'print', color: '#5f7256', ink: '#e0d9bf', motif: 'none', title: 'DAY BOOK', thick: 18 },
          'sage plinth',
        ),
        also(
          'sand',
          'The day book in sand',
          { kind: 'print', color: '#cdb994', ink: '#6f5a3c', motif: 'none', title: 'DAY BOOK', thick: 18 },
          'dune cove leaves',
        ),
      ],
    }),
    reviews: [
      review(4, '', 'No quotations. Bliss.', 'Hector', '2026-01-13'),
      review(5, '', 'Takes my wettest ink.', 'Liv', '2025-12-15'),
      review(5, '', 'On my third.', 'Carys', '2025-10-19'),
    ],
  },
];
