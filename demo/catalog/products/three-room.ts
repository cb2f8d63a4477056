import { inFrenchAndArabic, review, type ProductDraft } from '../draft.js';
import { also, photograph, several } from '../studio.js';

/** The candle with three choices to make, not all of which can be made. */
export const threeRoomCandle: readonly ProductDraft[] = [
  {
    slug: 'three-room-candle',
    name: 'The Three-Room Candle',
    summary: 'Choose its size, its glass and its scent.',
    description: `One candle, made for the room it will live in. The small one is for a bath or a bedside; the middle one for a table; the large one, with three wicks, for a room with the doors open.

### The glass

Each is blown in Yorkshire and tinted in the melt, so the colour is *in* the glass, not on it.

### The scents

1. **Cedar & smoke**: pencil shavings, a fire two gardens away
2. **Linen & rain**: a window opened after a storm
3. **Unscented**: for supper, and for those who want only the light

Not every glass is poured in every size: the furnace decides what comes out well. What is missing today may be back with the next melt.`,
    categories: ['candles', 'soy-wax'],
    price: 2200,
    featured: true,
    weightGrams: 620,
    options: [
      { name: 'Size', values: ['Small', 'Medium', 'Large'] },
      {
        name: 'Glass',
        values: [
          { value: 'Clear', color: '#e3e8e4' },
          { value: 'Moss', color: '#6f7f63' },
          { value: 'Amber', color: '#b06a2c' },
          { value: 'Dusk', color: '#7a5a68' },
        ],
      },
      { name: 'Scent', values: ['Cedar & smoke', 'Linen & rain', 'Unscented'] },
    ],
    variants: threeRooms(),
    pictures: photograph({
      shows: 'A candle in a clear glass tumbler',
      thing: { kind: 'candle', vessel: 'tumbler', wax: '#f1e8d8', label: 'CEDAR' },
      room: 'fog cove window',
      views: [
        also(
          'moss',
          'The candle in moss-green glass',
          { kind: 'candle', vessel: 'tumbler', wax: '#ece6d2', color: '#6f7f63', label: 'CEDAR' },
          'sage table leaves',
        ),
        also(
          'amber',
          'The candle in amber glass',
          { kind: 'candle', vessel: 'tumbler', wax: '#f0e0c4', color: '#b06a2c', label: 'CEDAR' },
          'honey arch',
        ),
        also(
          'dusk',
          'The candle in dusk-purple glass',
          { kind: 'candle', vessel: 'tumbler', wax: '#eadfdc', color: '#7a5a68', label: 'CEDAR' },
          'plum cove window',
        ),
        several('sizes', 'The three sizes in a row, from small to large', 'chalk table', [
          { thing: { kind: 'candle', vessel: 'tumbler', wax: '#f1e8d8', size: 66 }, x: -92 },
          { thing: { kind: 'candle', vessel: 'tumbler', wax: '#f1e8d8', size: 96 }, x: -8 },
          { thing: { kind: 'candle', vessel: 'tumbler', wax: '#f1e8d8', size: 122, wicks: 3 }, x: 102 },
        ]),
      ],
    }),
    reviews: [
      review(
        5,
        'The large one fills the hall',
        'Three wicks, no tunnelling, and the amber glass glows when it burns low.',
        'Nadia',
        '2026-02-24',
      ),
      review(
        4,
        'Get the moss',
        'Lovely colour. I wish Moss came in Large with Linen & rain.',
        'Oliver T.',
        '2026-01-30',
      ),
      review(5, '', 'Unscented for the table at last. You can smell the food.', 'Chiara B.', '2025-12-12'),
      review(3, 'Small is small', 'Pretty, but measure before you order.', 'Fen', '2025-11-04'),
    ],
    translations: inFrenchAndArabic(
      ['La bougie des trois pièces', 'Choisissez sa taille, son verre et son parfum.'],
      ['شمعة الغرف الثلاث', 'اختر حجمها وزجاجها وعطرها.'],
    ),
  },
];

/** Which sizes, glasses and scents are poured: not all of them, and some are sold out. */
function threeRooms(): NonNullable<ProductDraft['variants']> {
  const prices = { Small: 2200, Medium: 3400, Large: 5200 } as const;
  const glasses = ['Clear', 'Moss', 'Amber', 'Dusk'] as const;
  const missing = new Set([
    'Large Moss Linen & rain',
    'Large Dusk Linen & rain',
    'Large Dusk Unscented',
    'Small Amber Unscented',
    'Small Dusk Cedar & smoke',
  ]);
  const soldOut = new Set([
    'Medium Moss Cedar & smoke',
    'Small Moss Unscented',
    'Large Amber Linen & rain',
    'Medium Dusk Unscented',
    'Small Clear Linen & rain',
  ]);
  return (['Small', 'Medium', 'Large'] as const).flatMap((size) =>
    glasses.flatMap((glass, media) =>
      (['Cedar & smoke', 'Linen & rain', 'Unscented'] as const).flatMap((scent, index) => {
        const name = `${size} ${glass} ${scent}`;
        if (missing.has(name)) return [];
        const price = prices[size] - (scent === 'Unscented' ? 200 : 0);
        return [
          {
            values: [size, glass, scent],
            sku: `TRC-${size[0]}${glass.slice(0, 2).toUpperCase()}${index + 1}`,
            price,
            ...(size === 'Large' && glass === 'Clear' ? { salePrice: price - 900 } : {}),
            stock: soldOut.has(name) ? 0 : size === 'Large' ? 2 + media : 9 + index * 7,
            media,
          },
        ];
      }),
    ),
  );
}
