import { darker, lighter, type Color } from '../color.js';
import {
  ballShade,
  flame,
  lathe,
  level,
  mouth,
  roundShade,
  tilt,
  tube,
  turned,
  wick,
  type Drawn,
  type ProfilePoint,
} from '../forms.js';
import { letter } from '../lettering.js';
import { ellipse, group, path, rectangle, round, type Painter } from '../painter.js';

/** A candle that stands by itself. */
export interface Pillar {
  readonly kind: 'pillar';
  readonly wax: Color;
  readonly width?: number;
  readonly height?: number;
  readonly shape?: 'plain' | 'ribbed' | 'cone' | 'ball' | 'waves' | 'honeycomb' | 'skep';
  readonly lit?: boolean;
  readonly saucer?: Color;
}

/** Dinner candles, in a holder or tied in a bundle that stands. */
export interface Tapers {
  readonly kind: 'tapers';
  readonly colors: readonly [Color, ...Color[]];
  readonly holder?: { readonly color: Color; readonly form: 'stick' | 'dish' | 'block' };
  readonly lit?: boolean;
  readonly height?: number;
}

/** Tealights in rows. */
export interface Tealights {
  readonly kind: 'tealights';
  readonly count: number;
  readonly wax: Color;
  readonly cup?: Color;
  readonly lit?: boolean;
}

function pillarProfile(shape: Pillar['shape'], radius: number, height: number): readonly ProfilePoint[] {
  if (shape === 'cone') return tube(radius, height, radius * 0.12, 4);
  if (shape === 'ball') {
    // The lowest slice is left out: it is where the ball stands.
    return Array.from({ length: 13 }, (_, index): ProfilePoint => {
      const angle = -1.25 + (index / 12) * 2.78;
      return [Math.max(1.5, radius * Math.cos(angle)), (height * (Math.sin(angle) + 0.95)) / 1.95];
    });
  }
  if (shape === 'skep') {
    const coils = 8;
    return Array.from({ length: coils * 4 + 1 }, (_, index): ProfilePoint => {
      const share = index / (coils * 4);
      const dome = Math.sqrt(Math.max(0.015, 1 - share ** 2.6));
      const bulge = 0.94 + 0.06 * Math.abs(Math.sin(share * coils * Math.PI));
      return [radius * dome * bulge, height * share];
    });
  }
  if (shape === 'waves') {
    const steps = 25;
    return Array.from({ length: steps }, (_, index): ProfilePoint => {
      const share = index / (steps - 1);
      return [radius * (0.9 + 0.1 * Math.cos(share * Math.PI * 10)), height * share];
    });
  }
  return tube(radius, height, radius, 3);
}

export function drawPillar(pillar: Pillar, painter: Painter): Drawn {
  const width = pillar.width ?? 70;
  const height = pillar.height ?? 130;
  const radius = width / 2;
  const { shape = 'plain', wax } = pillar;
  const profile = pillarProfile(shape, radius, height);
  const data = lathe(profile);
  const rim = profile[profile.length - 1]?.[0] ?? radius;
  let texture = '';
  if (shape === 'ribbed') {
    const ribs = 17;
    for (let index = 0; index <= ribs; index += 1) {
      const x = Math.sin(((index / ribs) * 2 - 1) * (Math.PI / 2)) * radius;
      const thickness = Math.max(0.8, Math.cos(((index / ribs) * 2 - 1) * (Math.PI / 2)) * 3.4);
      texture += rectangle(
        x - thickness / 2,
        -height,
        thickness,
        height + radius * tilt,
        `fill="${darker(wax, 0.5)}" fill-opacity=".16"`,
      );
      texture += rectangle(
        x + thickness / 2,
        -height,
        thickness * 0.8,
        height + radius * tilt,
        'fill="#ffffff" fill-opacity=".2"',
      );
    }
  }
  if (shape === 'honeycomb') {
    const step = 9;
    for (let row = 0; row * step * 0.87 < height + 8; row += 1) {
      for (let column = -4; column <= 4; column += 1) {
        const around = ((column + (row % 2) / 2) * step) / radius;
        if (Math.abs(around) > 1.35) continue;
        const x = Math.sin(around) * radius;
        const squeeze = Math.cos(around);
        const y = -row * step * 0.87 - 3 + Math.cos(around) * radius * tilt * 0.9;
        texture += ellipse(
          x,
          y,
          3.3 * squeeze,
          3.5,
          `fill="${darker(wax, 0.3)}" fill-opacity=".3" stroke="${lighter(wax, 0.5)}" stroke-opacity=".5" stroke-width=".8"`,
        );
      }
    }
  }
  if (shape === 'skep') {
    for (let coil = 1; coil < 8; coil += 1) {
      const y = (-coil / 8) * height;
      texture += path(
        `M${round(-radius)} ${round(y)}Q0 ${round(y + radius * tilt * 2)} ${round(radius)} ${round(y)}`,
        `fill="none" stroke="${darker(wax, 0.5)}" stroke-opacity=".34" stroke-width="2.4"`,
      );
    }
  }
  const lit = pillar.lit ?? false;
  const glow = painter.down([0, '#ffe2a6', 0.9], [0.32, '#ffcf85', 0.35], [0.7, '#ffcf85', 0]);
  const size = Math.min(30, 12 + radius * 0.5);
  const small = shape === 'cone' || shape === 'ball' || shape === 'skep';
  const top = small ? '' : level(painter, rim, height, lighter(wax, 0.12));
  const dip =
    small || !lit ? '' : ellipse(0, -height + 0.5, rim * 0.7, rim * 0.7 * tilt, 'fill="#fff0c4" fill-opacity=".9"');
  const saucer =
    pillar.saucer === undefined
      ? ''
      : group(
          turned(
            painter,
            [
              [radius * 0.9, 0],
              [radius * 1.4, 5],
              [radius * 1.55, 9],
            ],
            pillar.saucer,
            { gloss: 0.2 },
          ) +
            ellipse(0, -9, radius * 1.55, radius * 1.55 * tilt, `fill="${lighter(pillar.saucer, 0.2)}"`) +
            ellipse(0, -8, radius * 1.4, radius * 1.4 * tilt, `fill="${darker(pillar.saucer, 0.14)}"`) +
            ellipse(radius * 0.15, -7, radius * 1.15, radius * 1.1 * tilt, 'fill="#241a16" fill-opacity=".3"'),
          '',
        );
  const lift = pillar.saucer === undefined ? 0 : 7;
  const y = -height - lift;
  return {
    body:
      saucer +
      group(
        (shape === 'ball'
          ? path(data, `fill="${ballShade(painter, wax)}"`)
          : turned(painter, profile, wax, { gloss: 0.1, depth: 0.85 })) +
          group(texture, painter.within(data)) +
          (lit ? path(data, `fill="${glow}"`) : '') +
          top +
          dip +
          wick(0, -height + (small ? 1 : 0), 10, lit) +
          (lit ? flame(painter, 0, -height - 6, size) : ''),
        `transform="translate(0 ${-lift})"`,
      ),
    outline: data,
    width: pillar.saucer === undefined ? width : width * 1.55,
    height: height + lift,
    foot: pillar.saucer === undefined ? (profile[0]?.[0] ?? radius) * 2.1 : width * 1.3,
    flames: lit ? [{ x: 0, y: y - 6 - size * 0.4, size }] : [],
  };
}

export function drawTapers(tapers: Tapers, painter: Painter): Drawn {
  const length = tapers.height ?? 250;
  const holder = tapers.holder;
  const spread = holder === undefined ? 17 : 62;
  const count = tapers.colors.length;
  let body = '';
  let outline = '';
  const flames: { x: number; y: number; size: number }[] = [];
  const base = holder === undefined ? 0 : holder.form === 'stick' ? 70 : holder.form === 'block' ? 34 : 16;
  for (const [index, color] of tapers.colors.entries()) {
    const x = (index - (count - 1) / 2) * spread;
    const tall = length * (holder === undefined ? 1 : 1 - 0.16 * ((index * 2) % 3));
    const stand = base * (holder?.form === 'stick' ? 1 + 0.55 * (index % 2) : 1);
    if (holder !== undefined) {
      const profile: readonly ProfilePoint[] =
        holder.form === 'stick'
          ? [
              [25, 0],
              [25, 4],
              [9, 9],
              [5, 22],
              [5, stand - 18],
              [12, stand - 8],
              [14, stand],
            ]
          : holder.form === 'block'
            ? tube(24, stand, 24, 4)
            : [
                [30, 0],
                [38, 5],
                [40, 9],
                [14, 9.5],
                [13, stand],
              ];
      const rim = profile[profile.length - 1]?.[0] ?? 12;
      body += group(
        turned(painter, profile, holder.color, { gloss: 0.5 }) +
          mouth(painter, rim, stand, holder.color, holder.color, 2),
        `transform="translate(${round(x)} 0)"`,
      );
    }
    const profile = tube(11, tall, 8, 4);
    const lit = tapers.lit ?? false;
    const glow = painter.down([0, '#ffe2a6', 0.95], [0.22, '#ffcf85', 0], [1, '#ffcf85', 0]);
    body += group(
      turned(painter, profile, color, { gloss: 0.12, depth: 0.85 }) +
        (lit ? path(lathe(profile), `fill="${glow}"`) : '') +
        level(painter, 8, tall, lighter(color, 0.2)) +
        wick(0, -tall, 11, lit) +
        (lit ? flame(painter, 0, -tall - 7, 25) : ''),
      `transform="translate(${round(x)} ${round(-stand)})"`,
    );
    if (lit) flames.push({ x, y: -stand - tall - 17, size: 25 });
    outline += `M${round(x - 11)} 0V${round(-stand - tall)}H${round(x + 11)}V0Z`;
  }
  const width = (count - 1) * spread + (holder === undefined ? 24 : 60);
  if (holder === undefined) {
    const y = -length * 0.42;
    const half = width / 2;
    body +=
      rectangle(-half - 1, y, width + 2, 26, `rx="2" fill="${roundShade(painter, '#efe7d8', 0.6)}"`) +
      letter('STILLMOOR', { x: 0, y: y + 9, height: 7, maxWidth: width * 0.8, color: '#4a3f37' });
  }
  const highest = Math.max(...flames.map((light) => -light.y), base + length);
  return { body, outline, width, height: highest, foot: width * (holder === undefined ? 1 : 0.95), flames };
}

export function drawTealights(tealights: Tealights, painter: Painter): Drawn {
  const cup = tealights.cup ?? '#c9c4ba';
  const perRow = Math.min(4, Math.ceil(tealights.count / 2));
  const lit = tealights.lit ?? false;
  const flames: { x: number; y: number; size: number }[] = [];
  let body = '';
  let outline = '';
  const rows = Math.ceil(tealights.count / perRow);
  for (let index = 0; index < tealights.count; index += 1) {
    const row = Math.floor(index / perRow);
    const inRow = Math.min(perRow, tealights.count - row * perRow);
    const x = ((index % perRow) - (inRow - 1) / 2) * 44 + (row % 2) * 9;
    const y = -(rows - 1 - row) * 15;
    const profile = tube(19, 18, 19, 2);
    const contact = painter.outwards([0.5, 0.5, 0.5], [0, '#241a16', 0.5], [0.6, '#241a16', 0.3], [1, '#241a16', 0]);
    body += group(
      ellipse(4, 1, 26, 7, `fill="${contact}"`) +
        turned(painter, profile, cup, { gloss: 0.5 }) +
        mouth(painter, 19, 18, cup, tealights.wax, 1.2) +
        level(painter, 17.5, 16.5, tealights.wax) +
        (lit ? ellipse(0, -16.5, 15, 3, 'fill="#ffe9b4" fill-opacity=".85"') : '') +
        wick(0, -16.5, 7, lit) +
        (lit ? flame(painter, 0, -20, 15) : ''),
      `transform="translate(${round(x)} ${round(y)})"`,
    );
    if (lit) flames.push({ x, y: y - 27, size: 15 });
    outline += `M${round(x - 19)} ${y}V${y - 18}H${round(x + 19)}V${y}Z`;
  }
  return { body, outline, width: perRow * 44 + 9, height: 18 + rows * 15, foot: perRow * 44, flames };
}
