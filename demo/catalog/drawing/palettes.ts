import type { Color } from './color.js';

/** The colours of a room: wall in light and in shade, the table, and two colours for what stands around. */
export interface Palette {
  readonly wall: Color;
  readonly wallShade: Color;
  readonly table: Color;
  readonly tableEdge: Color;
  readonly accent: Color;
  readonly quiet: Color;
}

/** One room per collection, so that a shelf of products looks like one brand. */
export const palettes = {
  dune: {
    wall: '#ece2d4',
    wallShade: '#cdbda8',
    table: '#e3d3bd',
    tableEdge: '#b59c7e',
    accent: '#b5794e',
    quiet: '#9a9380',
  },
  chalk: {
    wall: '#f3f0ea',
    wallShade: '#d8d2c8',
    table: '#f1ece3',
    tableEdge: '#bfb5a6',
    accent: '#8d9a86',
    quiet: '#c3b8a8',
  },
  sage: {
    wall: '#d3d8c9',
    wallShade: '#a5ae99',
    table: '#e4e0d3',
    tableEdge: '#a79f8c',
    accent: '#6f7f63',
    quiet: '#c7b299',
  },
  clay: {
    wall: '#dcbba4',
    wallShade: '#b28770',
    table: '#ead8c8',
    tableEdge: '#a98670',
    accent: '#9a5540',
    quiet: '#e2cdb8',
  },
  fog: {
    wall: '#dcdfe0',
    wallShade: '#aeb4b7',
    table: '#e8e6e2',
    tableEdge: '#a3a4a2',
    accent: '#66757e',
    quiet: '#c9bfb2',
  },
  sea: {
    wall: '#c4d3d3',
    wallShade: '#8da4a7',
    table: '#e6e1d8',
    tableEdge: '#a39c8f',
    accent: '#48666d',
    quiet: '#d9c7ab',
  },
  plum: {
    wall: '#c6b0b5',
    wallShade: '#8d747d',
    table: '#ddd0cd',
    tableEdge: '#95807f',
    accent: '#6b4654',
    quiet: '#d8bfae',
  },
  honey: {
    wall: '#efdcb4',
    wallShade: '#cfae74',
    table: '#f2e6cf',
    tableEdge: '#b99762',
    accent: '#a8702b',
    quiet: '#8f8a6a',
  },
  moss: {
    wall: '#6d7762',
    wallShade: '#434d3d',
    table: '#a3937a',
    tableEdge: '#5d5140',
    accent: '#c9a66b',
    quiet: '#d9cfbb',
  },
  dusk: {
    wall: '#5a5557',
    wallShade: '#2f2c31',
    table: '#6a5c50',
    tableEdge: '#362e29',
    accent: '#c98d5a',
    quiet: '#a39685',
  },
  night: {
    wall: '#434a52',
    wallShade: '#20252b',
    table: '#4f4a45',
    tableEdge: '#26221f',
    accent: '#c9a15f',
    quiet: '#8e949a',
  },
} as const satisfies Readonly<Record<string, Palette>>;

export type PaletteName = keyof typeof palettes;
