import { inFrenchAndArabic, review, type ProductDraft } from '../draft.js';
import { close, lit, photograph, together } from '../studio.js';

/** Beeswax: rolled, cast and dipped. */
export const beeswax: readonly ProductDraft[] = [
  {
    slug: 'rolled-beeswax-pair',
    name: 'Rolled beeswax pillars',
    summary: 'Two honeycomb sheets, rolled by hand.',
    description: `A sheet of wax, a length of cotton, and somebody’s two palms. That is the whole machine.

The wax comes from three beekeepers on the Wolds and is **not bleached**, so every year is a slightly different yellow. Last summer was dry; this one is nearly orange.

*Rolled candles burn faster than cast ones: about eight hours each, with a flame like a small flag.*`,
    categories: ['candles', 'beeswax'],
    price: 1800,
    stock: 58,
    weightGrams: 360,
    pictures: photograph({
      shows: 'Two rolled beeswax candles with a honeycomb pattern',
      thing: { kind: 'pillar', wax: '#dba544', shape: 'honeycomb', width: 62, height: 150 },
      room: 'honey arch',
      front: {
        things: [
          { thing: { kind: 'pillar', wax: '#dba544', shape: 'honeycomb', width: 62, height: 150 }, x: -36, z: 30 },
          { thing: { kind: 'pillar', wax: '#e2b25a', shape: 'honeycomb', width: 62, height: 92 }, x: 40 },
        ],
      },
      views: [
        close(2.6),
        lit({ kind: 'pillar', wax: '#dba544', shape: 'honeycomb', width: 62, height: 120, lit: true }, 'night table'),
      ],
    }),
    reviews: [
      review(
        5,
        'The smell before lighting',
        'Honey and hay. I have not lit mine and may never.',
        'Siobhan',
        '2026-01-25',
      ),
      review(5, '', 'A flame with character.', 'Wilhelm', '2025-12-24'),
      review(3, 'Fast', 'They do say so. Eight hours is eight hours.', 'Norman', '2025-11-18'),
    ],
    translations: inFrenchAndArabic(
      ['Piliers de cire d’abeille roulés', 'Deux feuilles gaufrées, roulées à la main.'],
      ['شموع أسطوانية من شمع العسل', 'صفيحتان بنقش خلية النحل، ملفوفتان يدويًا.'],
    ),
  },
  {
    slug: 'beeswax-dinner-candles',
    name: 'Beeswax dinner candles',
    summary: 'Six, hand-dipped, joined at the wick.',
    description: `Dipped thirty-one times, which is why they are straight. They come in pairs on one wick, the way they hung to dry; cut it with scissors when the guests are at the door.

- 25 cm, fits any 22 mm holder
- Eight hours, and *no dripping* out of the wind
- Sold in sixes: a supper, and one more`,
    categories: ['candles', 'beeswax', 'dinner-candles'],
    price: 2100,
    stock: 75,
    minQuantity: 1,
    maxQuantity: 10,
    weightGrams: 420,
    pictures: photograph({
      shows: 'Six golden beeswax dinner candles tied with a paper band',
      thing: { kind: 'tapers', colors: ['#d9a84e', '#dfb05a', '#d6a348', '#e0b463', '#d9a84e', '#dcab52'] },
      room: 'honey table',
      views: [
        lit(
          {
            kind: 'tapers',
            colors: ['#d9a84e', '#dfb05a', '#d6a348'],
            holder: { color: '#b08d4f', form: 'stick' },
            lit: true,
          },
          'dusk table',
        ),
        together('chalk cove leaves', 'brass'),
      ],
    }),
    reviews: [
      review(5, 'Straight as a rule', 'And they smell of nothing but wax and August.', 'Edda', '2026-02-14'),
      review(5, '', 'We light them on ordinary Tuesdays now.', 'The Mbekis', '2026-01-06'),
      review(4, '', 'One of six was a little bowed. It straightened in warm water.', 'Cornelius', '2025-11-29'),
    ],
    translations: inFrenchAndArabic(
      ['Chandelles de table en cire d’abeille', 'Six chandelles trempées à la main, reliées par la mèche.'],
      ['شموع عشاء من شمع العسل', 'ست شموع مغموسة يدويًا، موصولة من الفتيل.'],
    ),
  },
  {
    slug: 'beeswax-tealights',
    name: 'Beeswax tealights, eight',
    summary: 'In cups you can refill and keep.',
    description: `A tealight is usually forty minutes of light and a lifetime of aluminium. These come with **steel cups you keep**; the refills arrive loose in a paper bag.

Four to five hours each. They make a room smell of clean wood and, faintly, of honey.`,
    categories: ['candles', 'beeswax'],
    price: 950,
    stock: 160,
    weightGrams: 190,
    pictures: photograph({
      shows: 'Eight beeswax tealights in steel cups, in two rows',
      thing: { kind: 'tealights', count: 8, wax: '#deb05c' },
      room: 'dune wood',
      aspectRatio: 1,
      views: [
        lit({ kind: 'tealights', count: 8, wax: '#deb05c', lit: true }, 'night table'),
        together('honey linen', 'matches'),
      ],
    }),
    reviews: [
      review(5, 'No aluminium', 'Finally.', 'Greta', '2026-03-01'),
      review(4, '', 'Burn for four and a half hours here.', 'Owen', '2026-01-11'),
      review(5, '', 'The refills drop in like biscuits.', 'Yara', '2025-10-28'),
    ],
  },
  {
    slug: 'skep-candle',
    name: 'Skep',
    summary: 'A small beehive of solid beeswax.',
    description: `Before there were wooden hives there were [skeps](https://en.wikipedia.org/wiki/Beehive#Skeps): coiled straw baskets, kept in niches in the garden wall. This one is cast from a mould taken of a real one, found in a barn near Pickering.

It burns for about twenty hours and hollows as it goes, so that towards the end it glows like a lamp.`,
    categories: ['candles', 'beeswax'],
    price: 1600,
    stock: 0,
    weightGrams: 260,
    pictures: photograph({
      shows: 'A beehive-shaped beeswax candle',
      thing: { kind: 'pillar', wax: '#d39a3a', shape: 'skep', width: 88, height: 96 },
      room: 'honey plinth',
      views: [lit({ kind: 'pillar', wax: '#d39a3a', shape: 'skep', width: 88, height: 96, lit: true }, 'dusk cove')],
    }),
    reviews: [
      review(5, 'Come back', 'Sold out twice when I came. Got it the third time. Worth it.', 'Tilda', '2025-12-16'),
      review(4, '', 'Almost too charming to light.', 'F. Moreau', '2025-11-22'),
      review(5, '', 'It really does glow at the end.', 'Ned', '2025-11-02'),
    ],
    translations: inFrenchAndArabic(
      ['Skep, la petite ruche', 'Une petite ruche de cire d’abeille massive.'],
      ['سكيب، خلية النحل الصغيرة', 'خلية نحل صغيرة من شمع العسل الخالص.'],
    ),
  },
  {
    slug: 'swieca-zazolc',
    name: 'Świeca „Zażółć gęślą jaźń”',
    summary: 'Polish church wax, cast thick and plain.',
    description: `From a family workshop in **Łódź** that has made candles for churches since 1911, and for us since a very long lunch. The name is what Polish printers set to see whether a typeface has all its letters; the candle has all of its wax.

- 60 hours, beeswax and rapeseed
- 7 × 14 cm
- No scent but its own`,
    categories: ['candles', 'beeswax', 'pillars'],
    price: 2200,
    stock: 22,
    weightGrams: 520,
    pictures: photograph({
      shows: 'A thick, plain, pale yellow church candle on a saucer',
      thing: { kind: 'pillar', wax: '#ead6a0', width: 72, height: 140, saucer: '#8d8276' },
      room: 'fog arch',
      views: [
        lit({ kind: 'pillar', wax: '#ead6a0', width: 72, height: 140, saucer: '#8d8276', lit: true }, 'night cove'),
        together('chalk linen', 'books'),
      ],
    }),
    reviews: [
      review(5, 'Jak u babci', 'Pachnie kościołem w Wielkanoc. Dziękuję.', 'Małgorzata Ż.', '2026-01-31'),
      review(5, '', 'Serious candle.', 'Ambrose', '2025-12-07'),
      review(4, '', 'Heavier than it looks.', 'Sunniva', '2025-10-11'),
    ],
  },
  {
    slug: 'beeswax-block',
    name: 'A kilo of beeswax',
    summary: 'For those who would rather pour their own.',
    description: `Filtered through felt, cast in blocks, scored so that it breaks where you want it to.

Use it for candles, for waxed cloth, for a stiff drawer, for the thread of anyone who sews. *Melt it over water, never over a flame.*

**Orders of five blocks and more** come in a wooden crate.`,
    categories: ['candles', 'beeswax'],
    price: 2600,
    stock: 90,
    minQuantity: 2,
    maxQuantity: 20,
    weightGrams: 1040,
    pictures: photograph({
      shows: 'Two scored blocks of yellow beeswax',
      thing: { kind: 'bars', form: 'melts', colors: ['#dca94b', '#e4b961'] },
      room: 'honey wood',
      aspectRatio: 4 / 3,
      views: [close()],
    }),
  },
];
