import { darker, lighter, type Color } from './color.js';
import { ellipse, path, round, type Painter } from './painter.js';

/** How flat a circle lying on the table looks: the camera stands a little above it. */
export const tilt = 0.2;

/** What a thing looks like, in its own millimetres: the origin is the middle of its foot, up is negative. */
export interface Drawn {
  readonly body: string;
  /** Path data of its outline; its cast shadow follows from it. */
  readonly outline: string;
  /** How much smaller or larger than its outline the thing is; 1 where omitted. */
  readonly outlineScale?: number;
  readonly width: number;
  readonly height: number;
  /** How wide it stands on the table; its width where omitted, 0 for nothing touching. */
  readonly foot?: number;
  /** Stands on a straight edge, like a box, rather than on a round foot. */
  readonly straight?: boolean;
  /** Hangs on the wall rather than standing on the table. */
  readonly hangs?: boolean;
  /** Flames: middle and size. */
  readonly flames?: readonly { readonly x: number; readonly y: number; readonly size: number }[];
}

/** Half the width at a height above the foot. */
export type ProfilePoint = readonly [radius: number, height: number];

/** A smooth line through points, without its first move. */
function smooth(points: readonly (readonly [number, number])[]): string {
  let data = '';
  for (let index = 0; index < points.length - 1; index += 1) {
    const here = points[index];
    const next = points[index + 1];
    if (here === undefined || next === undefined) continue;
    const before = points[index - 1] ?? here;
    const after = points[index + 2] ?? next;
    const controls = [
      here[0] + (next[0] - before[0]) / 6,
      here[1] + (next[1] - before[1]) / 6,
      next[0] - (after[0] - here[0]) / 6,
      next[1] - (after[1] - here[1]) / 6,
      next[0],
      next[1],
    ];
    data += `C${controls.map(round).join(' ')}`;
  }
  return data;
}

/** A line through points as path data. */
export function curve(points: readonly (readonly [number, number])[]): string {
  const [first] = points;
  return first === undefined ? '' : `M${round(first[0])} ${round(first[1])}${smooth(points)}`;
}

/** The outline of what a potter's wheel makes, from foot to rim. */
export function lathe(profile: readonly ProfilePoint[]): string {
  const foot = profile[0] ?? [0, 0];
  const rim = profile[profile.length - 1] ?? foot;
  const right = profile.map(([radius, height]): [number, number] => [radius, -height]);
  const left = [...profile].reverse().map(([radius, height]): [number, number] => [-radius, -height]);
  const footArc = `A${round(foot[0])} ${round(foot[0] * tilt)} 0 0 0 ${round(foot[0])} ${round(-foot[1])}`;
  const rimArc = `A${round(rim[0])} ${round(Math.max(rim[0] * tilt, 0.01))} 0 0 0 ${round(-rim[0])} ${round(-rim[1])}`;
  return `M${round(-foot[0])} ${round(-foot[1])}${footArc}${smooth(right)}${rimArc}${smooth(left)}Z`;
}

/** A cylinder or cone with slightly rounded edges. */
export function tube(radius: number, height: number, topRadius = radius, edge = 3): readonly ProfilePoint[] {
  const at = (share: number) => radius + (topRadius - radius) * share;
  const soft = Math.min(edge, height / 6);
  return [
    [at(0) - soft, 0],
    [at(0), soft],
    [at(0.33), height * 0.33],
    [at(0.66), height * 0.66],
    [at(1), height - soft * 0.3],
    [at(1), height],
  ];
}

/** The stripe of light that a smooth surface shows on its lit side. */
export function sheen(
  painter: Painter,
  profile: readonly ProfilePoint[],
  strength: number,
  from = -0.72,
  to = -0.52,
): string {
  const inner = profile.slice(1, -1);
  const lit = inner.map(([radius, height]): [number, number] => [radius * from, -height]);
  const back = [...inner].reverse().map(([radius, height]): [number, number] => [radius * to, -height]);
  const start = back[0] ?? [0, 0];
  const data = `${curve(lit)}L${round(start[0])} ${round(start[1])}${smooth(back)}Z`;
  const fill = painter.down(
    [0, '#ffffff', 0],
    [0.18, '#ffffff', strength],
    [0.7, '#ffffff', strength * 0.5],
    [1, '#ffffff', 0],
  );
  return path(data, `fill="${fill}"`);
}

/** The shading of a ball, lit from the upper left. */
export function ballShade(painter: Painter, color: Color): string {
  return painter.outwards(
    [0.36, 0.3, 0.78],
    [0, lighter(color, 0.34)],
    [0.35, lighter(color, 0.06)],
    [0.72, darker(color, 0.24)],
    [0.94, darker(color, 0.42)],
    [1, darker(color, 0.34)],
  );
}

/** The shading of something round, lit from the left. `depth` is how strongly it is modelled. */
export function roundShade(painter: Painter, color: Color, depth = 1): string {
  return painter.across(
    [0, darker(color, 0.2 * depth)],
    [0.1, darker(color, 0.04 * depth)],
    [0.3, lighter(color, 0.2 * depth)],
    [0.52, color],
    [0.82, darker(color, 0.27 * depth)],
    [0.95, darker(color, 0.36 * depth)],
    [1, darker(color, 0.27 * depth)],
  );
}

/** Something turned, in one material. */
export function turned(
  painter: Painter,
  profile: readonly ProfilePoint[],
  color: Color,
  { gloss = 0, depth = 1 }: { readonly gloss?: number; readonly depth?: number } = {},
): string {
  const data = lathe(profile);
  const ground = painter.down([0, '#241a16', 0], [0.55, '#241a16', 0], [1, '#241a16', 0.2 * depth]);
  return (
    path(data, `fill="${roundShade(painter, color, depth)}"`) +
    path(data, `fill="${ground}"`) +
    (gloss > 0 ? sheen(painter, profile, gloss) : '')
  );
}

/** An opening seen from a little above: rim, then the shaded inside. */
export function mouth(painter: Painter, radius: number, height: number, rim: Color, inside: Color, lip = 3): string {
  const innerFill = painter.across([0, darker(inside, 0.5)], [0.35, darker(inside, 0.3)], [1, lighter(inside, 0.08)]);
  const rimFill = painter.across([0, lighter(rim, 0.25)], [0.4, lighter(rim, 0.35)], [1, darker(rim, 0.12)]);
  return (
    ellipse(0, -height, radius, radius * tilt, `fill="${rimFill}"`) +
    ellipse(0, -height + lip * tilt * 0.5, radius - lip, (radius - lip) * tilt, `fill="${innerFill}"`)
  );
}

/** A level surface inside a vessel: wax, water, salt. */
export function level(painter: Painter, radius: number, height: number, color: Color): string {
  const fill = painter.across([0, darker(color, 0.12)], [0.4, lighter(color, 0.18)], [1, darker(color, 0.05)]);
  return ellipse(0, -height, radius, radius * tilt, `fill="${fill}"`);
}

/** A flame of `size` millimetres that stands on y. */
export function flame(painter: Painter, x: number, y: number, size: number): string {
  const half = size * 0.26;
  const data = `M${round(x)} ${round(y - size)}C${round(x + half * 0.5)} ${round(y - size * 0.7)} ${round(x + half)} ${round(y - size * 0.45)} ${round(x + half)} ${round(y - size * 0.26)}A${round(half)} ${round(size * 0.27)} 0 0 1 ${round(x - half)} ${round(y - size * 0.26)}C${round(x - half)} ${round(y - size * 0.5)} ${round(x - half * 0.3)} ${round(y - size * 0.72)} ${round(x)} ${round(y - size)}Z`;
  const fill = painter.outwards(
    [0.5, 0.72, 0.75],
    [0, '#fffdf2'],
    [0.35, '#fff1b8'],
    [0.68, '#ffc45e'],
    [1, '#ef8a35', 0.75],
  );
  return (
    path(data, `fill="${fill}"`) +
    ellipse(x, y - size * 0.1, half * 0.55, size * 0.09, 'fill="#7c8fc4" fill-opacity=".35"')
  );
}

/** A wick that stands on y. */
export function wick(x: number, y: number, length: number, burnt: boolean): string {
  const color = burnt ? '#2b211c' : '#efe6d6';
  return path(
    `M${round(x)} ${round(y)}q${round(length * 0.12)} ${round(-length * 0.5)} 0 ${round(-length)}`,
    `fill="none" stroke="${color}" stroke-width="1.8" stroke-linecap="round"`,
  );
}

/** A paper label wrapped around something round: a panel with curved edges, shaded like its ground. */
export function wrapLabel(
  painter: Painter,
  halfWidth: number,
  radius: number,
  top: number,
  height: number,
  color: Color,
): string {
  const sag = (radius - Math.sqrt(Math.max(radius * radius - halfWidth * halfWidth, 0))) * tilt;
  const arc = (y: number, direction: 1 | -1) =>
    `Q0 ${round(y + sag * 2 + 0.6)} ${round(halfWidth * direction)} ${round(y)}`;
  const data = `M${round(-halfWidth)} ${round(-top)}${arc(-top, 1)}L${round(halfWidth)} ${round(-top + height)}${arc(-top + height, -1)}Z`;
  const fill = painter.across(
    [0, darker(color, 0.08)],
    [0.3, lighter(color, 0.15)],
    [0.6, color],
    [1, darker(color, 0.2)],
  );
  return path(data, `fill="${fill}"`);
}
