import { inFrenchAndArabic, review, type ProductDraft } from '../draft.js';
import { also, photograph, several } from '../studio.js';

/** Things that arrive by e-mail, and those that arrive every month. */
export const digital: readonly ProductDraft[] = [
  {
    slug: 'rain-on-the-moor',
    name: 'Rain on the moor, one hour',
    summary: 'A field recording in one take. WAV and MP3.',
    description: `Recorded in a shepherd’s hut above Haworth, in **one take**, with the door open. At 41 minutes a curlew has an opinion.

- 60 minutes, 24 bit WAV and 320 kb/s MP3
- *No music, no voice, no loop*
- Download at once; the link stays valid for ever, and if it does not, [write to us](mailto:hello@stillmoor.example)

There is a short film of the candle that burned beside the microphones. It flickers.`,
    type: 'digital',
    categories: ['paper', 'listening'],
    price: 600,
    pictures: photograph({
      shows: 'A dark sleeve with a white sound wave',
      thing: {
        kind: 'print',
        color: '#2f4a50',
        ink: '#dfe6e2',
        motif: 'waves',
        title: 'RAIN ON THE MOOR',
        tall: 1,
        width: 180,
      },
      room: 'sea cove window',
      aspectRatio: 1,
      views: [
        () => ({
          name: 'candle',
          alt: 'A short film of a candle flickering in a dark room',
          isVideo: true,
          aspectRatio: 4 / 5,
          scene: {
            palette: 'night',
            setting: 'table',
            evening: true,
            things: [{ thing: { kind: 'candle', vessel: 'tumbler', wax: '#f1e8d8', lit: true } }],
          },
        }),
        several('hut', 'A print of rain above a lantern', 'fog table', [
          { thing: { kind: 'print', color: '#dfe4e3', ink: '#4f6b74', motif: 'rain', width: 190 }, x: -50, z: 60 },
          { thing: { kind: 'lantern', color: '#33302e', height: 190 }, x: 90 },
        ]),
      ],
    }),
    reviews: [
      review(5, 'The curlew', 'Startled both me and the cat. Perfect.', 'Una', '2026-02-28'),
      review(5, '', 'I work to it. I sleep to it. I have it on now.', 'Bastien', '2026-01-26'),
      review(4, '', 'Not a loop, thank goodness.', 'Tess', '2025-12-03'),
    ],
    translations: inFrenchAndArabic(
      ['Pluie sur la lande, une heure', 'Un enregistrement de terrain en une seule prise. WAV et MP3.'],
      ['مطر على البراري، ساعة كاملة', 'تسجيل ميداني دفعة واحدة. WAV وMP3.'],
    ),
  },
  {
    slug: 'fire-in-a-grate',
    name: 'Fire in a grate, forty minutes',
    summary: 'Ash and apple wood, close up. WAV and MP3.',
    description: `A coal fire hisses, a gas fire sulks. **Ash and apple** talk.

Two microphones on the hearth, one chair, nobody in it. It ends when the fire does, *not when the file does*.`,
    type: 'digital',
    categories: ['paper', 'listening'],
    price: 600,
    salePrice: 450,
    saleName: 'Cold snap',
    pictures: photograph({
      shows: 'A rust-coloured sleeve with a pale sound wave',
      thing: {
        kind: 'print',
        color: '#7a3f2a',
        ink: '#f0d9b5',
        motif: 'waves',
        title: 'FIRE IN A GRATE',
        tall: 1,
        width: 180,
      },
      room: 'clay table blind',
      aspectRatio: 1,
    }),
  },
  {
    slug: 'candle-guide',
    name: 'Pour your own: a guide (PDF)',
    summary: 'Forty pages, one pan, no special equipment.',
    description: `Everything we got wrong in the first two years, so that you need not.

## Contents

1. Wax, and what it wants
2. Wicks: the *only* hard part
3. Scent, and when to stop
4. Eleven ways in which a candle fails, with pictures

PDF, to print or to prop up on a screen. **Free updates** when we get something else wrong.`,
    type: 'digital',
    categories: ['paper', 'books', 'listening'],
    price: 900,
    pictures: photograph({
      shows: 'A printed guide with an arch on the cover, beside a bowl',
      thing: { kind: 'print', color: '#efe7d8', ink: '#b0683f', motif: 'arch', title: 'POUR YOUR OWN', thick: 4 },
      room: 'dune table leaves',
      views: [
        several('table', 'The guide on a table with wax and a jug', 'chalk wood', [
          {
            thing: {
              kind: 'print',
              color: '#efe7d8',
              ink: '#b0683f',
              motif: 'arch',
              title: 'POUR YOUR OWN',
              thick: 4,
              width: 120,
            },
            x: -70,
            z: 60,
          },
          { thing: { kind: 'bars', form: 'melts', colors: ['#e9cf94'] }, x: 50 },
        ]),
      ],
    }),
    reviews: [
      review(5, 'Chapter two', 'Saved my wicks.', 'Hester', '2026-01-19'),
      review(4, '', 'Eleven failures, I had found seven.', 'Marlon', '2025-12-06'),
      review(5, '', 'Printed, bound, wax-stained.', 'Ottoline', '2025-10-13'),
    ],
    translations: inFrenchAndArabic(
      ['Couler soi-même : un guide (PDF)', 'Quarante pages, une casserole, aucun matériel spécial (en anglais).'],
      ['اصنع شمعتك بنفسك: دليل (PDF)', 'أربعون صفحة، وقدر واحدة، بلا أدوات خاصة (بالإنجليزية).'],
    ),
  },
  {
    slug: 'gift-card',
    name: 'Gift card',
    summary: 'By e-mail, at once. Does not expire.',
    description: `For those who know what they like and have not told you.

It comes as a letter with a picture and a code, to you or straight to them. **It never expires**, and what is not spent stays on it.`,
    type: 'digital',
    categories: ['gifts', 'gift-cards'],
    price: 2500,
    options: [{ name: 'Amount', values: ['£25', '£50', '£100'] }],
    variants: [
      { values: ['£25'], sku: 'GIFT-25', price: 2500 },
      { values: ['£50'], sku: 'GIFT-50', price: 5000 },
      { values: ['£100'], sku: 'GIFT-100', price: 10000 },
    ],
    pictures: photograph({
      shows: 'A cream card with the moon mark of the brand',
      thing: { kind: 'print', color: '#f1e8d9', ink: '#b5794e', motif: 'moon', tall: 0.64, width: 220 },
      room: 'honey arch',
      views: [
        also(
          'evening',
          'The card in dark blue',
          { kind: 'print', color: '#2f3f4c', ink: '#e3c98f', motif: 'moon', tall: 0.64, width: 220 },
          'fog cove window',
        ),
      ],
    }),
    reviews: [
      review(5, '', 'Arrived before I had closed the laptop.', 'Winnie', '2025-12-24'),
      review(5, '', 'Saved Christmas at 23:10.', 'Jerome', '2025-12-24'),
      review(4, '', 'The letter is nicely written.', 'Kim', '2025-11-08'),
    ],
    translations: inFrenchAndArabic(
      ['Carte cadeau', 'Par e-mail, tout de suite. Sans date limite.'],
      ['بطاقة هدية', 'تصل بالبريد الإلكتروني فورًا، ولا تنتهي صلاحيتها.'],
    ),
  },
  {
    slug: 'candle-subscription',
    name: 'A candle a month',
    summary: 'The month’s candle, before it is in the shop.',
    description: `Twelve months, twelve pours. What arrives was poured **the week before**, and is not yet for sale.

- Posted on the first Tuesday
- Skip a month, or stop, with one click
- The glass goes back in the same box, *postage paid*`,
    type: 'subscription',
    categories: ['gifts', 'subscriptions'],
    price: 2100,
    featured: true,
    options: [{ name: 'Length', values: ['Month by month', '3 months', '12 months'] }],
    variants: [
      { values: ['Month by month'], sku: 'SUB-1', price: 2100 },
      { values: ['3 months'], sku: 'SUB-3', price: 6000 },
      { values: ['12 months'], sku: 'SUB-12', price: 22800, salePrice: 20400 },
    ],
    pictures: photograph({
      shows: 'Three candles in glasses of different tints, in a row',
      thing: { kind: 'candle', vessel: 'tumbler', wax: '#f1e8d8', label: 'JUNE' },
      room: 'chalk plinth',
      front: {
        things: [
          {
            thing: { kind: 'candle', vessel: 'tumbler', wax: '#eadfdc', color: '#8a6a78', label: 'MAY' },
            x: -94,
            z: 30,
          },
          { thing: { kind: 'candle', vessel: 'tumbler', wax: '#f1e8d8', label: 'JUNE' }, x: 0 },
          {
            thing: { kind: 'candle', vessel: 'tumbler', wax: '#efe6cf', color: '#8a9a63', label: 'JULY' },
            x: 94,
            z: 30,
          },
        ],
      },
      views: [
        several('post', 'The box it is posted in, tied with a ribbon', 'dune table window', [
          {
            thing: {
              kind: 'box',
              color: '#cdb593',
              width: 150,
              height: 120,
              depth: 110,
              motif: 'none',
              ribbon: '#f0e6d4',
            },
          },
        ]),
      ],
    }),
    reviews: [
      review(5, 'First Tuesdays', 'I know which day it is, for once.', 'Aurélie', '2026-03-03'),
      review(4, '', 'November was too smoky for me; skipped with one click, as promised.', 'Henrik', '2025-12-01'),
      review(5, '', 'Sending the glass back is the best bit.', 'Joy', '2025-10-07'),
    ],
    translations: inFrenchAndArabic(
      ['Une bougie par mois', 'La bougie du mois, avant son arrivée en boutique.'],
      ['شمعة كل شهر', 'شمعة الشهر قبل أن تصل إلى المتجر.'],
    ),
  },
];
