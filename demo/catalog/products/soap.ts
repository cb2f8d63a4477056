import { inFrenchAndArabic, review, type ProductDraft } from '../draft.js';
import { close, photograph, together } from '../studio.js';

/** Bars and salts. */
export const soapAndSalt: readonly ProductDraft[] = [
  {
    slug: 'oat-soap',
    name: 'Oat soap',
    summary: 'A plain bar with a little scratch in it.',
    description: `Olive oil, coconut oil, oats from the mill that also makes our breakfast. It cures for eight weeks on a rack, which is seven weeks longer than it has to and the reason it lasts.

- 110 g, wrapped in one sheet of paper
- *No scent added*; it smells of porridge for a day, then of nothing`,
    categories: ['bath', 'soap'],
    price: 650,
    stock: 180,
    weightGrams: 120,
    pictures: photograph({
      shows: 'A cream-coloured bar of soap with flecks of oat',
      thing: { kind: 'bars', colors: ['#e2d5ba'], speckled: true },
      room: 'dune cove',
      aspectRatio: 1,
      views: [together('chalk tiles', 'towels'), close(1.9)],
    }),
    reviews: [
      review(5, 'It lasts', 'Six weeks, two people, one bar.', 'Howard', '2026-02-26'),
      review(5, '', 'For once my hands do not ask for cream.', 'Sunita', '2026-01-07'),
      review(4, '', 'Scratch is gentle. Like a cat that likes you.', 'Vivian', '2025-11-20'),
    ],
    translations: inFrenchAndArabic(
      ['Savon à l’avoine', 'Un pain tout simple, qui gratte un tout petit peu.'],
      ['صابون الشوفان', 'قطعة بسيطة بملمس مقشّر لطيف.'],
    ),
  },
  {
    slug: 'three-soaps',
    name: 'Three soaps, stacked',
    summary: 'Oat, nettle and rose clay, in one band.',
    description: `Three bars that agree with each other. Keep one in the dish, one in the drawer with the shirts, and give one to whoever did the washing up.

**Nettle** is the green one and for gardeners. **Rose clay** is for faces. **Oat** is for everyone.`,
    categories: ['bath', 'soap', 'gifts', 'gift-sets'],
    price: 1700,
    stock: 46,
    weightGrams: 350,
    pictures: photograph({
      shows: 'Three bars of soap in a stack: oat, green and rose',
      thing: { kind: 'bars', colors: ['#e0d3b9', '#a3b091', '#cda092'], speckled: true },
      room: 'sage table window',
      views: [together('clay cove', 'linen')],
    }),
    reviews: [
      review(5, '', 'The nettle one gets compost off.', 'Alf', '2026-01-23'),
      review(4, '', 'Rose clay is my new face.', 'Ludmila', '2025-12-15'),
      review(5, '', 'A shelf of shirts that smell of gardens.', 'Gil', '2025-11-11'),
    ],
  },
  {
    slug: 'round-shaving-soap',
    name: 'Shaving soap',
    summary: 'A round of slow lather in an oak dish.',
    description: `Wet the brush, not the soap. Thirty turns, then wait as long as it takes to remember the day of the week.

The dish is oak from a fallen tree at *Bolton Abbey*, oiled. Refill rounds fit it exactly, because we measured the dish first.`,
    categories: ['bath', 'soap'],
    price: 1800,
    stock: 25,
    weightGrams: 210,
    pictures: photograph({
      shows: 'A round white soap in a wooden dish',
      thing: { kind: 'bars', colors: ['#ece4d2'], form: 'round', dish: '#9a7650' },
      room: 'fog cove blind',
      aspectRatio: 1,
      views: [together('moss table', 'towels', 'bottle')],
    }),
  },
  {
    slug: 'bath-salt-rose',
    name: 'Rose and grey salt',
    summary: 'Two handfuls, warm not hot.',
    description: `Grey salt from the Brittany pans, pink salt from older seas, petals that have given up their colour but not their smell.

> Twenty minutes. Longer and you are soup.

Use a strainer for the petals, or don’t, and find one in your book next week.`,
    categories: ['bath', 'soaks-oils'],
    price: 1900,
    stock: 39,
    weightGrams: 720,
    pictures: photograph({
      shows: 'A glass jar of pale pink bath salt with a wooden lid',
      thing: { kind: 'jar', content: '#e2c4c4', label: 'ROSE SALT' },
      room: 'plum table window',
      views: [together('chalk cove leaves', 'towels'), close()],
    }),
    reviews: [
      review(5, 'Soup', 'I became soup. No regrets.', 'Delphine', '2026-02-04'),
      review(4, '', 'Petals in the plughole, as warned.', 'Stuart', '2025-12-08'),
      review(5, '', 'A jar worth keeping.', 'Ameena', '2025-11-16'),
    ],
    translations: inFrenchAndArabic(
      ['Sel gris et rose', 'Deux poignées, dans une eau tiède plutôt que chaude.'],
      ['ملح رمادي بالورد', 'حفنتان في ماء دافئ لا ساخن.'],
    ),
  },
  {
    slug: 'bath-salt-pine',
    name: 'Pine and moss salt',
    summary: 'For knees that have been up a hill.',
    description: `Silver fir, juniper, a little arnica. The green is chlorophyll and stays in the water, not on the enamel.

**After a walk**: four handfuls, a window open at the top, a door closed.`,
    categories: ['bath', 'soaks-oils'],
    price: 1900,
    stock: 28,
    weightGrams: 720,
    pictures: photograph({
      shows: 'A glass jar of green bath salt',
      thing: { kind: 'jar', content: '#a9b78f', label: 'PINE SALT' },
      room: 'moss tiles',
      views: [together('sage wood', 'stones')],
    }),
  },
];
