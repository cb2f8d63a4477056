import { lighter, luminance, mix } from './color.js';
import { tilt, type Drawn } from './forms.js';
import { ellipse, path, rectangle, round, type Painter } from './painter.js';
import type { Palette } from './palettes.js';

/** A flame in the frame. */
export interface Flame {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** Where what it burns on meets the table. */
  readonly ground: number;
}

/** Two shadows of one thing, to be blurred: one close and dark, one wide and faint. */
export interface Shadows {
  readonly close: string;
  readonly wide: string;
}

/** What a thing casts: on the ground below it seen from above, on the wall behind it, or along the table. */
export function castShadows(
  drawn: Drawn,
  x: number,
  y: number,
  scale: number,
  onto: 'below' | 'wall' | 'table',
  rotation = '',
): Shadows {
  const size = round((drawn.outlineScale ?? 1) * scale);
  const shifted = (moveX: number, moveY: number) =>
    path(drawn.outline, `transform="translate(${round(x + moveX)} ${round(y + moveY)}) scale(${size})${rotation}"`);
  if (onto === 'below') return { close: shifted(9, 12), wide: shifted(30, 36) };
  if (onto === 'wall') return { close: shifted(14, 16), wide: shifted(44, 40) };
  const leaning = (matrix: string) =>
    path(drawn.outline, `transform="translate(${round(x)} ${round(y)}) matrix(${matrix} 0 0) scale(${size})"`);
  return { close: leaning('1 0 -0.5 0.13'), wide: leaning('1.06 0 -1.1 0.24') };
}

/** The dark where a thing touches the table. */
export function contactShadow(painter: Painter, drawn: Drawn): string {
  const foot = drawn.foot ?? drawn.width;
  if (foot === 0 || drawn.hangs) return '';
  const fill = painter.outwards([0.5, 0.5, 0.5], [0, '#1d1410', 0.62], [0.55, '#1d1410', 0.34], [1, '#1d1410', 0]);
  return drawn.straight
    ? ellipse(foot * 0.01, 0.5, foot * 0.54, Math.min(foot * 0.03, 5), `fill="${fill}"`)
    : ellipse(foot * 0.05, foot * 0.02, foot * 0.6, foot * 0.6 * tilt, `fill="${fill}"`);
}

function glow(painter: Painter, x: number, y: number, radius: number, strength: number): string {
  const fill = painter.outwards(
    [0.5, 0.5, 0.5],
    [0, '#ffe6b0', 0.5 * strength],
    [0.12, '#ffd28a', 0.27 * strength],
    [0.45, '#ffb765', 0.08 * strength],
    [1, '#ffb765', 0],
  );
  return ellipse(x, y, radius, radius, `fill="${fill}"`);
}

/** What flames do to the wall behind and the table below them in the evening. */
export function halos(painter: Painter, flames: readonly Flame[]): string {
  const pool = painter.outwards([0.5, 0.5, 0.5], [0, '#ffb765', 0.3], [0.5, '#ffb765', 0.1], [1, '#ffb765', 0]);
  return flames
    .map(({ x, y, size, ground }) => {
      const radius = size * 9;
      return glow(painter, x, y, size * 13, 1.15) + ellipse(x, ground, radius, radius * tilt, `fill="${pool}"`);
    })
    .join('');
}

/** What flames do to the air in front of them. */
export function glows(painter: Painter, flames: readonly Flame[]): string {
  return flames.map(({ x, y, size }) => glow(painter, x, y, size * 5.2, 1)).join('');
}

/** Takes the daylight out of a room. */
export function dim(palette: Palette, width: number, height: number): string {
  const share = luminance(palette.wall) > 0.5 ? 0.5 : 0.12;
  return rectangle(0, 0, width, height, `fill="${mix('#1b1a22', palette.wallShade, 0.12)}" fill-opacity="${share}"`);
}

/** The light that lies over everything: by day from a window at the upper left, in the evening from the flames. */
export function overall(
  painter: Painter,
  palette: Palette,
  width: number,
  height: number,
  flames: readonly Flame[] | null,
): string {
  if (flames === null) {
    const fill = painter.outwards(
      [0.22, 0.12, 1.15],
      [0, lighter(palette.wall, 0.9), 0.24],
      [0.4, '#ffffff', 0],
      [0.75, '#241a16', 0.03],
      [1, '#241a16', 0.24],
    );
    return rectangle(0, 0, width, height, `fill="${fill}"`);
  }
  const middle = (axis: 'x' | 'y', length: number) =>
    flames.length === 0 ? 0.5 : flames.reduce((sum, flame) => sum + flame[axis], 0) / flames.length / length;
  const fill = painter.outwards(
    [middle('x', width), middle('y', height), 0.8],
    [0, '#fff6e2'],
    [0.14, '#fbdcae'],
    [0.36, '#b98a62'],
    [0.66, '#66504a'],
    [1, '#383440'],
  );
  return rectangle(0, 0, width, height, `fill="${fill}" style="mix-blend-mode:multiply"`);
}
