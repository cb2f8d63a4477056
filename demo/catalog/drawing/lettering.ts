import { group, path, round } from './painter.js';

/**
 * Single-stroke capitals on a grid ten units high: width, then the strokes.
 *
 * Labels are drawn with them because a machine's fonts differ, and pictures must not.
 */
const glyphs: Readonly<Record<string, readonly [width: number, strokes: string]>> = {
  A: [7, 'M0 10L3.5 0L7 10M1.3 6.6H5.7'],
  B: [5.6, 'M0 0V10H2.8A2.6 2.6 0 0 0 2.8 4.8H0M2.6 4.8A2.4 2.4 0 0 0 2.6 0H0'],
  C: [8, 'M8 1.8A5 5 0 1 0 8 8.2'],
  D: [7.4, 'M0 0V10H2.4A5 5 0 0 0 2.4 0Z'],
  E: [5, 'M5 0H0V10H5M0 5H4.2'],
  F: [5, 'M5 0H0V10M0 5H4.2'],
  G: [8.4, 'M8 1.8A5 5 0 1 0 8.4 7.6V5.4H5.4'],
  H: [6.6, 'M0 0V10M6.6 0V10M0 5H6.6'],
  I: [0, 'M0 0V10'],
  J: [4, 'M4 0V7.6A2.1 2.4 0 0 1 0 7.6'],
  K: [6, 'M0 0V10M5.6 0L0 6M2 4L6 10'],
  L: [4.8, 'M0 0V10H4.8'],
  M: [8.4, 'M0 10V0L4.2 7L8.4 0V10'],
  N: [7, 'M0 10V0L7 10V0'],
  O: [10, 'M5 0A5 5 0 1 1 4.99 0Z'],
  P: [5.4, 'M0 10V0H2.7A2.7 2.7 0 0 1 2.7 5.4H0'],
  Q: [10, 'M5 0A5 5 0 1 1 4.99 0ZM6.4 7L9 10.6'],
  R: [5.8, 'M0 10V0H2.7A2.7 2.7 0 0 1 2.7 5.4H0M2.7 5.4L5.8 10'],
  S: [5.2, 'M4.9 1.8A2.4 2.4 0 1 0 2.6 4.9A2.5 2.5 0 1 1 .2 8.1'],
  T: [6.4, 'M0 0H6.4M3.2 0V10'],
  U: [6.6, 'M0 0V6.7A3.3 3.3 0 0 0 6.6 6.7V0'],
  V: [7, 'M0 0L3.5 10L7 0'],
  W: [10, 'M0 0L2.5 10L5 1.6L7.5 10L10 0'],
  X: [6.4, 'M0 0L6.4 10M6.4 0L0 10'],
  Y: [6.6, 'M0 0L3.3 5L6.6 0M3.3 5V10'],
  Z: [6, 'M0 0H6L0 10H6'],
  0: [6, 'M3 0A3 5 0 1 1 2.99 0Z'],
  1: [2, 'M0 2L2 0V10'],
  2: [5.4, 'M.2 2.6A2.6 2.6 0 1 1 4.8 4.2L0 10H5.4'],
  3: [5.2, 'M.4 1.6A2.4 2.4 0 1 1 2.4 4.8A2.6 2.6 0 1 1 .1 8'],
  4: [6, 'M4.6 10V0L0 7H6'],
  5: [5.2, 'M4.8 0H.8L.4 4.6A2.8 2.8 0 1 1 .1 8.6'],
  6: [5.6, 'M4.2 0L.6 5.2M2.8 4.4A2.8 2.8 0 1 1 2.79 4.4Z'],
  7: [5.4, 'M0 0H5.4L1.8 10'],
  8: [5.4, 'M2.7 0A2.3 2.3 0 1 1 2.69 0ZM2.7 4.7A2.6 2.6 0 1 1 2.69 4.7Z'],
  9: [5.6, 'M1.4 10L5 4.8M2.8 0A2.8 2.8 0 1 1 2.79 0Z'],
  '-': [3.4, 'M0 5.4H3.4'],
  '&': [7, 'M7 10L1.6 2.6A1.8 1.8 0 1 1 4.4 2.6L1 5.8A2.5 2.5 0 0 0 5.6 8.8L7 6'],
  '.': [0.4, 'M0 9.6V10'],
  ' ': [4, ''],
};

const spacing = 3.2;

function widthOf(text: string): number {
  let width = -spacing;
  for (const letter of text) width += (glyphs[letter]?.[0] ?? 0) + spacing;
  return width;
}

export interface Lettering {
  /** Middle of the line. */
  readonly x: number;
  /** Top of the capitals. */
  readonly y: number;
  readonly height: number;
  /** The line is set smaller where it would be wider than this. */
  readonly maxWidth?: number;
  readonly color: string;
  /** Thickness of the strokes in parts of the height. */
  readonly weight?: number;
}

/** One centred line of capitals; characters without a glyph are left out. */
export function letter(text: string, { x, y, height, maxWidth, color, weight = 0.1 }: Lettering): string {
  const line = text.toUpperCase();
  const width = widthOf(line);
  const scale = Math.min(height / 10, maxWidth === undefined ? Infinity : maxWidth / width);
  let cursor = 0;
  let strokes = '';
  for (const character of line) {
    const glyph = glyphs[character];
    if (glyph === undefined) continue;
    if (glyph[1] !== '') strokes += path(glyph[1], `transform="translate(${round(cursor)} 0)"`);
    cursor += glyph[0] + spacing;
  }
  const place = `translate(${round(x - (width * scale) / 2)} ${round(y + (height - scale * 10) / 2)}) scale(${round(scale * 100) / 100})`;
  return group(
    strokes,
    `transform="${place}" fill="none" stroke="${color}" stroke-width="${round(10 * weight)}" stroke-linecap="round" stroke-linejoin="round"`,
  );
}

/** The brand's mark: a low moon over two lines of moor, `size` wide, centred on x and y. */
export function mark(x: number, y: number, size: number, color: string, weight = 0.045): string {
  return group(
    path('M50 4A46 46 0 1 1 49.9 4Z', '') +
      path('M50 20A15 15 0 1 1 49.9 20Z', `fill="${color}" stroke="none"`) +
      path('M7 64C25 50 38 72 56 62S82 52 93 61M14 78C34 66 46 84 64 75S80 70 87 73', ''),
    `transform="translate(${round(x - size / 2)} ${round(y - size / 2)}) scale(${round(size) / 100})" fill="none" stroke="${color}" stroke-width="${round(100 * weight)}" stroke-linecap="round"`,
  );
}
