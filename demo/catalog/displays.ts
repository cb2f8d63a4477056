import type { Picture } from './draft.js';
import { room } from './studio.js';

/** A picture that belongs to no product: its path and what it shows. */
export interface Display extends Omit<Picture, 'name'> {
  readonly path: string;
}

/** Pictures of the categories, of the home page and of the brand. */
export const displays: readonly Display[] = [
  {
    path: 'categories/candles.jpg',
    alt: 'Three candles alight in the evening',
    aspectRatio: 0.8,
    scene: {
      ...room('dusk table'),
      evening: true,
      fill: 0.5,
      things: [
        {
          thing: {
            kind: 'tapers',
            colors: ['#e3d6bd', '#b9795a'],
            holder: { color: '#b8934f', form: 'stick' },
            lit: true,
            height: 200,
          },
          x: -70,
          z: 60,
        },
        { thing: { kind: 'candle', vessel: 'tumbler', wax: '#f3e9d6', lit: true }, x: 62 },
      ],
    },
  },
  {
    path: 'categories/home-scent.jpg',
    alt: 'A diffuser and a spray bottle in an arch',
    aspectRatio: 0.8,
    scene: {
      ...room('sage arch'),
      fill: 0.58,
      things: [
        { thing: { kind: 'diffuser', glass: '#d6c9b2', opaque: true }, x: -48, z: 40 },
        { thing: { kind: 'bottle', form: 'spray', glass: '#84719c', label: 'LAVENDER', height: 130 }, x: 58 },
      ],
    },
  },
  {
    path: 'categories/bath.jpg',
    alt: 'Soap, salt and a folded towel in front of tiles',
    aspectRatio: 0.8,
    scene: {
      ...room('sea tiles'),
      fill: 0.5,
      things: [
        {
          thing: {
            kind: 'cloth',
            form: 'stack',
            color: '#ebe5da',
            colors: ['#c08a6a', '#ebe5da'],
            width: 190,
            pattern: 'waffle',
          },
          x: -50,
          z: 60,
        },
        { thing: { kind: 'jar', content: '#e2c4c4', label: 'ROSE SALT' }, x: 96, z: 20 },
        { thing: { kind: 'bars', colors: ['#e0d3b9'], speckled: true }, x: 10, z: -30 },
      ],
    },
  },
  {
    path: 'categories/table.jpg',
    alt: 'A jug, a mug and a bowl on a wooden table',
    aspectRatio: 0.8,
    scene: {
      ...room('clay wood window'),
      fill: 0.52,
      things: [
        { thing: { kind: 'pot', form: 'jug', glaze: '#e3dac8', ribbed: true }, x: -66, z: 60 },
        { thing: { kind: 'pot', form: 'bowl', glaze: '#93a69c', size: 0.75, speckled: true }, x: 74, z: 20 },
        {
          thing: { kind: 'pot', form: 'mug', glaze: '#e6ddcc', clay: '#b98e6b', speckled: true, size: 0.85 },
          x: 0,
          z: -30,
        },
      ],
    },
  },
  {
    path: 'categories/linen.jpg',
    alt: 'Throws and cloths folded on each other',
    aspectRatio: 0.8,
    scene: {
      ...room('fog cove window'),
      fill: 0.5,
      things: [
        {
          thing: {
            kind: 'cloth',
            form: 'stack',
            color: '#e3e0d8',
            colors: ['#54463d', '#a8764c', '#9db0b4', '#c9bca3', '#e3e0d8'],
            width: 230,
          },
        },
      ],
    },
  },
  {
    path: 'categories/keeping.jpg',
    alt: 'A lantern beside a box of matches',
    aspectRatio: 0.8,
    scene: {
      ...room('honey table leaves'),
      fill: 0.52,
      things: [
        { thing: { kind: 'lantern', color: '#33302e' }, x: -50, z: 50 },
        {
          thing: { kind: 'box', color: '#b8623a', width: 110, height: 46, depth: 80, motif: 'sun', matches: '#3d5a4c' },
          x: 90,
        },
      ],
    },
  },
  {
    path: 'categories/paper.jpg',
    alt: 'A book and a framed print of hills',
    aspectRatio: 0.8,
    scene: {
      ...room('dune table'),
      fill: 0.56,
      things: [
        {
          thing: { kind: 'print', color: '#efe6d6', ink: '#8a5a3c', motif: 'hills', width: 190, frame: '#a9835c' },
          x: -56,
          z: 80,
        },
        {
          thing: {
            kind: 'print',
            color: '#5f7256',
            ink: '#e0d9bf',
            motif: 'none',
            title: 'DAY BOOK',
            thick: 14,
            width: 110,
          },
          x: 96,
        },
      ],
    },
  },
  {
    path: 'categories/gifts.jpg',
    alt: 'Two wrapped boxes with ribbons',
    aspectRatio: 0.8,
    scene: {
      ...room('plum cove leaves'),
      fill: 0.5,
      things: [
        {
          thing: {
            kind: 'box',
            color: '#e6d9c4',
            width: 220,
            height: 100,
            depth: 110,
            ribbon: '#9a5540',
            motif: 'none',
          },
        },
        {
          thing: { kind: 'box', color: '#b79aa2', width: 120, height: 70, depth: 80, ribbon: '#f0e2d8', motif: 'none' },
          x: 14,
          z: 30,
          lift: 112,
        },
      ],
    },
  },
  {
    path: 'home/hero.jpg',
    alt: 'Candles, a jug with branches and a stack of linen on a long table',
    aspectRatio: 2,
    scene: {
      ...room('dune table window'),
      fill: 0.78,
      shift: 0.16,
      things: [
        {
          thing: { kind: 'pot', form: 'vase', glaze: '#c98d6a', stem: 'eucalyptus', stems: 5, size: 0.52 },
          x: -190,
          z: 90,
        },
        {
          thing: { kind: 'candle', vessel: 'tumbler', wax: '#f3e9d6', label: 'FIG & MILK', lit: true },
          x: -60,
          z: -10,
        },
        {
          thing: { kind: 'candle', vessel: 'ceramic', wax: '#efe7d6', color: '#8f9a8a', label: 'MOOR', lit: true },
          x: 60,
          z: 50,
        },
        {
          thing: {
            kind: 'cloth',
            form: 'stack',
            color: '#e6ddcf',
            colors: ['#93a08a', '#dccfb9', '#c59a80'],
            width: 190,
          },
          x: 200,
          z: 30,
        },
      ],
    },
  },
  {
    path: 'home/night.jpg',
    alt: 'A row of dinner candles alight in a dark room',
    aspectRatio: 21 / 9,
    scene: {
      ...room('night table'),
      evening: true,
      fill: 0.76,
      shift: -0.12,
      things: [
        {
          thing: {
            kind: 'tapers',
            colors: ['#e3d6bd', '#b9795a', '#6f7f5f', '#75505f', '#e3d6bd'],
            holder: { color: '#b8934f', form: 'stick' },
            lit: true,
          },
          x: -60,
        },
        { thing: { kind: 'tealights', count: 3, wax: '#deb05c', lit: true }, x: 190, z: -20 },
        { thing: { kind: 'pot', form: 'moon', glaze: '#cfc6b8', stem: 'olive', stems: 3 }, x: 330, z: 80 },
      ],
    },
  },
  {
    path: 'home/workshop.jpg',
    alt: 'Glasses of wax cooling on a bench by the window, a jug behind them',
    aspectRatio: 0.8,
    scene: {
      ...room('dune wood window'),
      fill: 0.6,
      things: [
        { thing: { kind: 'pot', form: 'jug', glaze: '#8d9a86', ribbed: true }, x: -120, z: 190 },
        { thing: { kind: 'pouch', color: '#cdb593', label: 'SOY WAX', width: 120, height: 160 }, x: 120, z: 200 },
        { thing: { kind: 'candle', vessel: 'jar', wax: '#ecd9b4', color: '#8a4a1c' }, x: 8, z: 130 },
        { thing: { kind: 'candle', vessel: 'tumbler', wax: '#efe6cf', color: '#7f9460' }, x: 112, z: 90 },
        { thing: { kind: 'candle', vessel: 'tumbler', wax: '#eadfdc', color: '#8a6a78' }, x: -92, z: 70 },
        { thing: { kind: 'candle', vessel: 'tumbler', wax: '#f3e9d6' }, x: 20, z: 20 },
        { thing: { kind: 'candle', vessel: 'tin', wax: '#f2eadb' }, x: 124, z: -14 },
        { thing: { kind: 'tealights', count: 3, wax: '#deb05c' }, x: -104, z: -20 },
      ],
    },
  },
];
