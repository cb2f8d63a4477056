import { inFrenchAndArabic, review, type ProductDraft } from '../draft.js';
import { also, close, photograph, together } from '../studio.js';

/** Sprays and diffusers: scent without a flame. */
export const homeScent: readonly ProductDraft[] = [
  {
    slug: 'lavender-linen-spray',
    name: 'Lavender linen spray',
    summary: 'For pillows, curtains and the backs of drawers.',
    description: `Two presses over the pillow, a minute before you are.

English lavender from the slope behind the workshop, cut in the second week of July, distilled the same day. It is *greener* and less sweet than the lavender of bath salts.

- 150 ml, about six hundred presses
- Leaves no mark on cotton or linen; try silk on a hem first
- Water, alcohol from sugar beet, oil of lavender. That is the whole list`,
    categories: ['home-scent', 'sprays'],
    price: 1200,
    stock: 96,
    featured: true,
    weightGrams: 260,
    pictures: photograph({
      shows: 'A violet glass spray bottle of lavender linen spray',
      thing: { kind: 'bottle', form: 'spray', glass: '#84719c', label: 'LAVENDER' },
      room: 'plum cove leaves',
      aspectRatio: 0.75,
      views: [together('chalk table window', 'lavender', 'linen'), close()],
    }),
    reviews: [
      review(5, 'Out like a light', 'I do not believe in these things. I slept.', 'Gwendolyn', '2026-02-22'),
      review(4, '', 'Real lavender, not the soap kind.', 'Hamid', '2026-01-16'),
      review(5, 'The dog agrees', 'Sprayed his basket. He sighed.', 'Prudence', '2025-12-10'),
      review(3, '', 'Gone after half an hour, but a lovely half hour.', 'Yusuf', '2025-10-31'),
    ],
    translations: inFrenchAndArabic(
      ['Brume de linge à la lavande', 'Pour les oreillers, les rideaux et le fond des tiroirs.'],
      ['بخاخ الكتان باللافندر', 'للوسائد والستائر وأعماق الأدراج.'],
    ),
  },
  {
    slug: 'room-spray-cedar',
    name: 'Cedar shelf spray',
    summary: 'Makes a wardrobe smell of its own wood again.',
    description: `Old wardrobes forget. A few presses on bare wood, twice a year, and moths remember why they left.

**Not a perfume**: cedar oil, a little camphor, alcohol. Let it dry for ten minutes before the jumpers go back.`,
    categories: ['home-scent', 'sprays'],
    price: 1300,
    stock: 52,
    weightGrams: 260,
    pictures: photograph({
      shows: 'A brown glass spray bottle labelled Cedar Shelf',
      thing: { kind: 'bottle', form: 'spray', glass: '#7a4a24', label: 'CEDAR SHELF' },
      room: 'dune wood',
      views: [together('clay table', 'towels')],
    }),
    reviews: [
      review(5, 'Moths: nil', 'First winter without holes.', 'Bridget', '2026-02-02'),
      review(4, '', 'Strong for an hour.', 'Emre', '2025-11-19'),
      review(5, '', 'Revived my grandfather’s desk.', 'Jonas', '2025-10-05'),
    ],
    translations: inFrenchAndArabic(
      ['Brume de cèdre pour armoires', 'Rend à une armoire l’odeur de son propre bois.'],
      ['بخاخ خشب الأرز للرفوف', 'يعيد إلى الخزانة رائحة خشبها.'],
    ),
  },
  {
    slug: 'window-spray',
    name: 'Open Window',
    summary: 'For rooms that have been closed since Friday.',
    description: `Mint, cucumber skin, cold air. It is the smell of a window going up after a long week, for rooms whose windows look out on a bus stop.

Press *upwards*, into the middle of the room, and leave for a moment.`,
    categories: ['home-scent', 'sprays'],
    price: 1200,
    stock: 0,
    policy: 'continue',
    weightGrams: 260,
    pictures: photograph({
      shows: 'A pale blue glass spray bottle in front of tiles',
      thing: { kind: 'bottle', form: 'spray', glass: '#9dbcc0', label: 'OPEN WINDOW', cap: '#e9e6e0' },
      room: 'sea tiles',
      views: [together('fog cove window', 'eucalyptus')],
    }),
  },
  {
    slug: 'reed-diffuser-fig',
    name: 'Fig leaf diffuser',
    summary: 'Six reeds, four months, no flame.',
    description: `For hallways, which nobody stays in long enough to light a candle.

The bottle is matt stoneware; the brass collar unscrews for refilling.

### Turn the reeds

Once a week for more, never for less. Six is a hall, three is a bathroom, *one* is a cupboard.`,
    categories: ['home-scent', 'diffusers'],
    price: 3600,
    weightGrams: 620,
    options: [
      {
        name: 'Bottle',
        values: [
          { value: 'Sand', color: '#d6c9b2' },
          { value: 'Slate', color: '#5c666b' },
          { value: 'Terracotta', color: '#b5714f' },
        ],
      },
    ],
    variants: [
      { values: ['Sand'], sku: 'DIF-SAN', stock: 23, media: 0 },
      { values: ['Slate'], sku: 'DIF-SLA', stock: 11, media: 1 },
      { values: ['Terracotta'], sku: 'DIF-TER', salePrice: 2900, stock: 4, media: 2 },
    ],
    pictures: photograph({
      shows: 'A sand-coloured stoneware diffuser with six reeds',
      thing: { kind: 'diffuser', glass: '#d6c9b2', opaque: true, label: 'FIG LEAF' },
      room: 'dune arch',
      views: [
        also(
          'slate',
          'The diffuser in slate',
          { kind: 'diffuser', glass: '#5c666b', opaque: true, label: 'FIG LEAF' },
          'fog cove window',
        ),
        also(
          'terracotta',
          'The diffuser in terracotta',
          { kind: 'diffuser', glass: '#b5714f', opaque: true, label: 'FIG LEAF' },
          'clay cove leaves',
        ),
      ],
    }),
    reviews: [
      review(5, 'Four months, to the week', 'I wrote the date on the base.', 'Marguerite', '2026-02-16'),
      review(4, '', 'Slate is handsome. Scent is greener than I expected.', 'Ola', '2026-01-08'),
      review(5, '', 'My hall says hello now.', 'Bernadette', '2025-12-05'),
      review(
        2,
        'Too strong',
        'Even with two reeds. Moved it to the porch, where the postman likes it.',
        'Ira',
        '2025-10-22',
      ),
    ],
    translations: inFrenchAndArabic(
      ['Diffuseur feuille de figuier', 'Six tiges, quatre mois, aucune flamme.'],
      ['موزّع عطر بورق التين', 'ستة أعواد، أربعة أشهر، بلا لهب.'],
    ),
  },
  {
    slug: 'diffuser-meadow',
    name: 'Meadow diffuser with dried grass',
    summary: 'Stems instead of reeds.',
    description: `Dried timothy grass draws oil almost as well as rattan and looks a good deal less like a chemistry set.

- Hay, chamomile, warm dust
- Glass in smoke green, 100 ml
- The grass lasts as long as the oil: **about three months**`,
    categories: ['home-scent', 'diffusers'],
    price: 3400,
    stock: 15,
    weightGrams: 480,
    pictures: photograph({
      shows: 'A green glass diffuser with dried grasses in it',
      thing: { kind: 'diffuser', glass: '#6b7f6d', label: 'MEADOW', stem: 'grass' },
      room: 'sage cove window',
      views: [together('honey table', 'books', 'stones')],
    }),
    reviews: [
      review(5, '', 'My hay fever is unmoved, my mood is not.', 'Felicity', '2026-02-09'),
      review(4, 'Prettier than reeds', 'And does not look like an office.', 'Noor', '2025-12-18'),
      review(4, '', 'Light scent.', 'Konrad', '2025-11-03'),
    ],
  },
  {
    slug: 'diffuser-refill',
    name: 'Diffuser oil, refill',
    summary: '200 ml, in the bottle it was mixed in.',
    description: `Fills a diffuser twice. Pour it over the sink and with the window open, unless you would like your sink to smell of figs until Michaelmas, *which is also fine*.`,
    categories: ['home-scent', 'diffusers'],
    price: 2400,
    weightGrams: 330,
    options: [{ name: 'Scent', values: ['Fig leaf', 'Meadow', 'Cedar'] }],
    variants: [
      { values: ['Fig leaf'], sku: 'DRF-FIG', stock: 38 },
      { values: ['Meadow'], sku: 'DRF-MEA', stock: 0 },
      { values: ['Cedar'], sku: 'DRF-CED', stock: 12 },
    ],
    pictures: photograph({
      shows: 'A tall, clear glass bottle with a cork, labelled Refill',
      thing: { kind: 'bottle', form: 'stopper', glass: '#b9b28e', label: 'REFILL', height: 170 },
      room: 'chalk table leaves',
      views: [together('sage cove', 'olive')],
    }),
  },
  {
    slug: 'perfume-oil-hearth',
    name: 'Ευωδία: oil for a warm lamp',
    summary: 'Frankincense and myrtle, ten drops at a time.',
    description: `Mixed for us on **Chios** by a chemist who makes soap on weekdays. *Ευωδία* means a good smell, and also good company.

Ten drops on the dish of an oil burner, or two on a warm stone.

- 30 ml with a glass dropper
- Mastic, myrtle, frankincense`,
    categories: ['home-scent', 'melts-oils'],
    price: 2200,
    stock: 26,
    weightGrams: 120,
    pictures: photograph({
      shows: 'A small brown dropper bottle on a plinth',
      thing: { kind: 'bottle', form: 'dropper', glass: '#7d471d', label: 'CHIOS', height: 104, cap: '#3a332c' },
      room: 'clay plinth',
      views: [together('dune cove', 'stones'), close(1.9)],
    }),
    reviews: [
      review(5, 'Θυμίαμα', 'Μύρισε όλο το σπίτι Πάσχα.', 'Ελένη Π.', '2026-01-17'),
      review(5, '', 'Ten drops is plenty.', 'Cyrus', '2025-12-09'),
      review(4, '', 'Myrtle first, church after.', 'Dora', '2025-10-25'),
    ],
  },
  {
    slug: 'wax-melts-orchard',
    name: 'Orchard wax melts',
    summary: 'Six squares, no wick.',
    description: `Break off a square, put it on a warm dish, go and do something else.

Bramley apple, quince, straw. Each square gives its scent for **about ten hours**; then the wax is plain and can be poured into a firelighter.`,
    categories: ['home-scent', 'melts-oils'],
    price: 750,
    stock: 130,
    minQuantity: 1,
    maxQuantity: 24,
    weightGrams: 110,
    pictures: photograph({
      shows: 'Two tablets of cream and golden wax, scored into squares',
      thing: { kind: 'bars', form: 'melts', colors: ['#e9cf94', '#f0e2c2'] },
      room: 'dune table window',
      aspectRatio: 1,
      views: [together('honey linen', 'bowl')],
    }),
    reviews: [
      review(4, '', 'Quince! Somebody remembered quince.', 'Philippa', '2026-02-13'),
      review(5, '', 'Cheap and lovely.', 'Rhys', '2025-11-26'),
      review(3, '', 'Apple fades before quince does.', 'Anouk', '2025-10-09'),
    ],
  },
];
