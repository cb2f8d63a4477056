import { darker, inkOn, lighter, mix, type Color } from '../color.js';
import {
  flame,
  lathe,
  level,
  mouth,
  sheen,
  tilt,
  tube,
  turned,
  wick,
  wrapLabel,
  type Drawn,
  type ProfilePoint,
} from '../forms.js';
import { letter, mark } from '../lettering.js';
import { ellipse, group, path, rectangle, round, type Painter } from '../painter.js';
import type { Random } from '../random.js';

/** A candle poured into something. */
export interface PouredCandle {
  readonly kind: 'candle';
  readonly vessel: 'tumbler' | 'tin' | 'ceramic' | 'bowl' | 'jar';
  readonly wax: Color;
  /** Of the vessel; glass is tinted with it. */
  readonly color?: Color;
  /** Height in millimetres. */
  readonly size?: number;
  readonly label?: string;
  readonly labelColor?: Color;
  readonly wicks?: 1 | 2 | 3;
  readonly lit?: boolean;
  readonly lid?: boolean;
  /** How high the flames burn, in parts of the usual; a film flickers by it. */
  readonly flicker?: number;
  /** How much wax is left, from 0 to 1. */
  readonly full?: number;
}

function labelOn(painter: Painter, text: string, radius: number, top: number, height: number, color: Color): string {
  const half = radius * 0.68;
  const ink = inkOn(color);
  return (
    wrapLabel(painter, half, radius, top, height, color) +
    mark(-radius * 0.03, -top + height * 0.27, height * 0.26, ink) +
    letter(text, {
      x: -radius * 0.03,
      y: -top + height * 0.5,
      height: height * 0.13,
      maxWidth: half * 1.6,
      color: ink,
    }) +
    rectangle(-radius * 0.15, -top + height * 0.73, radius * 0.24, 0.7, `fill="${ink}" fill-opacity=".7"`) +
    rectangle(-radius * 0.25, -top + height * 0.8, radius * 0.44, 0.7, `fill="${ink}" fill-opacity=".45"`)
  );
}

interface WaxTop {
  readonly radius: number;
  readonly height: number;
  readonly wax: Color;
  readonly wicks: number;
  readonly lit: boolean;
  readonly flameSize: number;
}

function waxTop(painter: Painter, { radius, height, wax, wicks, lit, flameSize }: WaxTop) {
  const places = wicks === 1 ? [0] : wicks === 2 ? [-0.36, 0.36] : [-0.45, 0.06, 0.48];
  let body = level(painter, radius, height, wax);
  const flames: { x: number; y: number; size: number }[] = [];
  if (lit) {
    const pool = painter.outwards([0.5, 0.5, 0.5], [0, '#fff3cf', 0.95], [0.55, '#ffdf9e', 0.6], [1, '#ffdf9e', 0]);
    body += ellipse(0, -height, radius * 0.94, radius * tilt * 0.94, `fill="${pool}"`);
  }
  for (const [index, place] of places.entries()) {
    const x = place * radius;
    const y = -height + (index % 2 === 0 ? 0 : radius * tilt * 0.3);
    body += wick(x, y, 9, lit);
    if (lit) {
      body += flame(painter, x, y - 5, flameSize);
      flames.push({ x, y: y - 5 - flameSize * 0.4, size: flameSize });
    }
  }
  return { body, flames };
}

function glassCandle(candle: PouredCandle, painter: Painter): Drawn {
  const jar = candle.vessel === 'jar';
  const height = candle.size ?? (jar ? 120 : 96);
  const radius = height * (jar ? 0.34 : 0.42);
  const glass = candle.color ?? '#e9eeea';
  const tinted = candle.color !== undefined;
  const profile: readonly ProfilePoint[] = jar
    ? [
        [radius - 5, 0],
        [radius, 6],
        [radius, height * 0.4],
        [radius, height * 0.72],
        [radius * 0.8, height * 0.87],
        [radius * 0.8, height],
      ]
    : tube(radius * 0.96, height, radius, 5);
  const data = lathe(profile);
  const waxHeight = height * (jar ? 0.7 : 0.8) * (candle.full ?? 1);
  const waxRadius = radius - 4.5;
  const top = waxTop(painter, {
    radius: waxRadius,
    height: waxHeight,
    wax: candle.wax,
    wicks: candle.wicks ?? 1,
    lit: candle.lit ?? false,
    flameSize: height * 0.23 * (candle.flicker ?? 1),
  });
  const waxProfile = tube(waxRadius, waxHeight - 9, waxRadius, 4);
  const glow = painter.down([0, '#ffd68a', 0.85], [0.45, '#ffc26b', 0.3], [1, '#ffc26b', 0]);
  const waxBody = group(
    turned(painter, waxProfile, candle.wax, { depth: 0.75 }) +
      (candle.lit ? path(lathe(waxProfile), `fill="${glow}"`) : ''),
    'transform="translate(0 -9)"',
  );
  const rimRadius = profile[profile.length - 1]?.[0] ?? radius;
  const tint = tinted ? 0.62 : 0.16;
  const backWall = path(
    data,
    `fill="${painter.across([0, darker(glass, 0.25), 0.5], [0.15, glass, tint * 0.8], [0.85, glass, tint * 0.8], [1, darker(glass, 0.35), 0.55])}"`,
  );
  const frontWall = path(
    data,
    `fill="${painter.across(
      [0, darker(glass, 0.45), tinted ? 0.75 : 0.42],
      [0.05, lighter(glass, 0.3), tint],
      [0.24, glass, tint],
      [0.5, glass, tint * 0.8],
      [0.88, darker(glass, 0.2), tint],
      [0.96, lighter(glass, 0.4), tint + 0.1],
      [1, darker(glass, 0.4), tinted ? 0.75 : 0.42],
    )}"`,
  );
  const foot = ellipse(0, -4, radius * 0.9, radius * tilt * 0.9, 'fill="#ffffff" fill-opacity=".28"');
  const rim = ellipse(
    0,
    -height,
    rimRadius - 0.8,
    (rimRadius - 0.8) * tilt,
    'fill="none" stroke="#ffffff" stroke-opacity=".75" stroke-width="1.7"',
  );
  const label =
    candle.label === undefined
      ? ''
      : labelOn(painter, candle.label, radius, height * 0.58, height * 0.44, candle.labelColor ?? '#f6f1e7');
  const lid = candle.lid ? lidOn(painter, rimRadius + 1.5, height - 1, 11, '#a9835c') : '';
  return {
    body:
      backWall +
      foot +
      waxBody +
      (candle.lid ? level(painter, waxRadius, waxHeight, candle.wax) : top.body) +
      frontWall +
      label +
      sheen(painter, profile, 0.75, -0.86, -0.76) +
      sheen(painter, profile, 0.28, 0.8, 0.88) +
      rim +
      lid,
    outline: data,
    width: radius * 2,
    height: candle.lid ? height + 12 : height,
    flames: candle.lid ? [] : top.flames,
  };
}

function lidOn(painter: Painter, radius: number, height: number, thickness: number, color: Color): string {
  const profile = tube(radius, thickness, radius, 2);
  const topFill = painter.diagonal([0, lighter(color, 0.42)], [0.5, lighter(color, 0.2)], [1, darker(color, 0.05)]);
  const grain = [0.25, 0.5, 0.75]
    .map((share) =>
      ellipse(
        -radius * 0.1,
        -height - thickness,
        radius * share,
        radius * tilt * share,
        `fill="none" stroke="${darker(color, 0.3)}" stroke-opacity=".16" stroke-width="1"`,
      ),
    )
    .join('');
  return (
    group(turned(painter, profile, color), `transform="translate(0 ${round(-height)})"`) +
    ellipse(0, -height - thickness, radius, radius * tilt, `fill="${topFill}"`) +
    grain
  );
}

function opaqueCandle(candle: PouredCandle, painter: Painter, random: Random): Drawn {
  const { vessel } = candle;
  const height = candle.size ?? (vessel === 'tin' ? 62 : vessel === 'bowl' ? 68 : 92);
  const color = candle.color ?? (vessel === 'tin' ? '#c8c3b8' : '#d9cfc0');
  const radius = vessel === 'tin' ? height * 0.66 : vessel === 'bowl' ? height * 1.02 : height * 0.44;
  const profile: readonly ProfilePoint[] =
    vessel === 'bowl'
      ? [
          [radius * 0.42, 0],
          [radius * 0.62, height * 0.12],
          [radius * 0.92, height * 0.5],
          [radius, height * 0.85],
          [radius * 0.98, height],
        ]
      : tube(radius * (vessel === 'tin' ? 1 : 0.95), height, radius, vessel === 'tin' ? 2 : 9);
  const rimRadius = profile[profile.length - 1]?.[0] ?? radius;
  const top = waxTop(painter, {
    radius: rimRadius - 4,
    height: height - 4 - rimRadius * 0.02,
    wax: candle.wax,
    wicks: candle.wicks ?? 1,
    lit: candle.lit ?? false,
    flameSize: Math.min(24, height * 0.3),
  });
  let speckles = '';
  if (vessel !== 'tin') {
    for (let index = 0; index < 34; index += 1) {
      speckles += ellipse(
        random.between(-0.85, 0.85) * radius,
        -random.between(0.08, 0.92) * height,
        random.between(0.3, 0.8),
        random.between(0.3, 0.6),
        `fill="${darker(color, 0.55)}" fill-opacity=".4"`,
      );
    }
  }
  const label =
    candle.label === undefined
      ? ''
      : vessel === 'tin'
        ? labelOn(painter, candle.label, radius, height * 0.86, height * 0.74, candle.labelColor ?? '#f3ede2')
        : mark(-radius * 0.08, -height * 0.56, height * 0.2, inkOn(color)) +
          letter(candle.label, {
            x: -radius * 0.08,
            y: -height * 0.36,
            height: height * 0.06,
            maxWidth: radius * 1.1,
            color: inkOn(color),
          });
  const seams =
    vessel === 'tin'
      ? path(
          `M${round(-radius)} ${round(-height * 0.93)}Q0 ${round(-height * 0.93 + radius * tilt * 2)} ${round(radius)} ${round(-height * 0.93)}`,
          `fill="none" stroke="${darker(color, 0.4)}" stroke-opacity=".5" stroke-width="1"`,
        )
      : '';
  const gloss = vessel === 'tin' ? 0.65 : 0.22;
  return {
    body:
      turned(painter, profile, color, { gloss }) +
      (vessel === 'tin' ? sheen(painter, profile, 0.35, 0.55, 0.72) : '') +
      group(speckles, painter.within(lathe(profile))) +
      seams +
      label +
      (candle.lid
        ? lidOn(painter, rimRadius + 1.5, height - 2, vessel === 'tin' ? 14 : 10, vessel === 'tin' ? color : '#b08a62')
        : mouth(painter, rimRadius, height, color, mix(color, candle.wax, 0.4), vessel === 'tin' ? 1.5 : 4) + top.body),
    outline: lathe(profile),
    width: radius * 2,
    height: candle.lid ? height + 12 : height,
    foot: (profile[0]?.[0] ?? radius) * 2.1,
    flames: candle.lid ? [] : top.flames,
  };
}

export function drawCandle(candle: PouredCandle, painter: Painter, random: Random): Drawn {
  return candle.vessel === 'tumbler' || candle.vessel === 'jar'
    ? glassCandle(candle, painter)
    : opaqueCandle(candle, painter, random);
}
