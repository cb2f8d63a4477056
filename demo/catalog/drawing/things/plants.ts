import { darker, lighter, mix, type Color } from '../color.js';
import type { Drawn } from '../forms.js';
import { ellipse, group, path, round, type Painter } from '../painter.js';
import type { Random } from '../random.js';

export type Plant = 'eucalyptus' | 'olive' | 'lavender' | 'grass' | 'cotton' | 'fern' | 'rosehip' | 'willow';

/** Cut stems, lying or leaning. */
export interface Branch {
  readonly kind: 'branch';
  readonly plant: Plant;
  readonly length?: number;
  readonly count?: number;
  /** Tied with string, standing like a posy. */
  readonly tied?: boolean;
}

/** A ring of stems that hangs on the wall. */
export interface Wreath {
  readonly kind: 'wreath';
  readonly plant: Plant;
  readonly size?: number;
  readonly ribbon?: Color;
}

const greens: Readonly<Record<Plant, Color>> = {
  eucalyptus: '#8fa392',
  olive: '#7d8a5c',
  lavender: '#86779f',
  grass: '#c9b48a',
  cotton: '#f2ece0',
  fern: '#68805a',
  rosehip: '#a8443a',
  willow: '#c7bfb2',
};

function leafPath(length: number, width: number): string {
  return `M0 0C${round(length * 0.25)} ${round(-width)} ${round(length * 0.75)} ${round(-width)} ${round(length)} 0C${round(length * 0.75)} ${round(width)} ${round(length * 0.25)} ${round(width)} 0 0Z`;
}

function place(content: string, x: number, y: number, angle: number): string {
  return group(content, `transform="translate(${round(x)} ${round(y)}) rotate(${round(angle)})"`);
}

/** One stem growing upwards from the origin. */
export function drawStem(plant: Plant, length: number, painter: Painter, random: Random): string {
  const color = greens[plant];
  const bend = random.between(-0.12, 0.12) * length;
  const wood =
    plant === 'eucalyptus' || plant === 'olive' || plant === 'rosehip' || plant === 'cotton' || plant === 'willow'
      ? '#7a6650'
      : mix(color, '#8d8460', 0.6);
  let body = path(
    `M0 0Q${round(bend * 0.2)} ${round(-length * 0.5)} ${round(bend)} ${round(-length)}`,
    `fill="none" stroke="${wood}" stroke-width="${plant === 'willow' || plant === 'cotton' ? 2.6 : 1.7}" stroke-linecap="round"`,
  );
  const at = (share: number): [number, number] => [
    2 * share * (1 - share) * bend * 0.2 + share * share * bend,
    -length * share,
  ];
  const shades = [color, lighter(color, 0.22), darker(color, 0.2)] as const;
  if (plant === 'grass') {
    for (let index = 0; index < 34; index += 1) {
      const share = 0.55 + (index / 34) * 0.48;
      const [x, y] = at(share);
      const reach = 15 * Math.sin(((share - 0.5) / 0.53) * Math.PI) + 4;
      body += place(
        path(leafPath(reach * 1.3, 1.4), `fill="${random.pick(shades)}" fill-opacity=".85"`),
        x,
        y,
        (index % 2 === 0 ? -50 : -130) + random.between(-16, 16),
      );
    }
    return body;
  }
  if (plant === 'lavender') {
    for (let index = 0; index < 20; index += 1) {
      const share = 0.62 + Math.floor(index / 2) * 0.04;
      const [x, y] = at(share);
      const size = 5.4 - Math.floor(index / 2) * 0.25;
      body += ellipse(
        x + (index % 2 === 0 ? -1 : 1) * size * 0.62,
        y,
        size * 0.72,
        size,
        `fill="${random.pick(shades)}"`,
      );
    }
    return body + place(path(leafPath(length * 0.2, 2), 'fill="#8a9377"'), 0, -length * 0.3, -58);
  }
  if (plant === 'cotton' || plant === 'willow') {
    const count = plant === 'cotton' ? 5 : 13;
    for (let index = 0; index < count; index += 1) {
      const [x, y] = at(0.32 + (index / count) * 0.68);
      const side = index % 2 === 0 ? -1 : 1;
      const size = plant === 'cotton' ? 13 : 4.4;
      const fill = painter.outwards([0.35, 0.3, 0.8], [0, '#ffffff'], [0.5, color], [1, darker(color, 0.28)]);
      if (plant === 'cotton') {
        const middle = x + side * 11;
        body += path(`M${round(x)} ${round(y + 8)}L${round(middle)} ${round(y)}`, `stroke="${wood}" stroke-width="2"`);
        for (const [moveX, moveY] of [
          [-5, 2],
          [5, 2],
          [0, -5],
        ] as const)
          body += ellipse(middle + moveX, y + moveY, size * 0.68, size * 0.68, `fill="${fill}"`);
      } else {
        body += group(
          ellipse(0, 0, size, size * 1.7, `fill="${fill}"`),
          `transform="translate(${round(x + side * 4)} ${round(y)}) rotate(${side * 16})"`,
        );
      }
    }
    return body;
  }
  const pairs = plant === 'fern' ? 17 : plant === 'eucalyptus' ? 10 : 9;
  for (let index = 0; index < pairs; index += 1) {
    const share = 0.2 + (index / pairs) * 0.8;
    const [x, y] = at(share);
    const taper = 1 - share * 0.62;
    for (const side of [-1, 1]) {
      const shade = random.pick(shades);
      const angle = -90 + side * random.between(42, 66);
      if (plant === 'eucalyptus') {
        const size = length * 0.05 * (0.45 + taper);
        const fill = painter.diagonal([0, lighter(shade, 0.2)], [1, darker(shade, 0.12)]);
        body += place(ellipse(size * 1.5, 0, size, size * 0.78, `fill="${fill}"`), x, y, angle);
      } else if (plant === 'rosehip') {
        body += place(path(leafPath(length * 0.09, 4), 'fill="#7b8460"'), x, y, angle);
        const fill = painter.outwards([0.35, 0.3, 0.8], [0, '#d98a72'], [0.4, color], [1, '#5e201c']);
        if (random.next() > 0.4) body += ellipse(x + side * 9, y - 6, 4.6, 5.4, `fill="${fill}"`);
      } else {
        const reach = length * (plant === 'fern' ? 0.21 : 0.17) * (0.35 + taper);
        body += place(path(leafPath(reach, plant === 'fern' ? 2.8 : 4.4), `fill="${shade}"`), x, y, angle);
      }
    }
  }
  return body;
}

export function drawBranch(branch: Branch, painter: Painter, random: Random): Drawn {
  const length = branch.length ?? 260;
  const count = branch.count ?? 3;
  let body = '';
  for (let index = 0; index < count; index += 1) {
    const lean = count === 1 ? 4 : ((index / (count - 1)) * 2 - 1) * (branch.tied ? 15 : 11);
    const stem = drawStem(branch.plant, length * random.between(0.86, 1), painter, random);
    body += group(stem, `transform="translate(0 ${branch.tied ? round(-length * 0.22) : 0}) rotate(${round(lean)})"`);
    if (branch.tied) {
      body += group(
        path(
          `M0 0V${round(length * 0.22)}`,
          `stroke="${mix(greens[branch.plant], '#8d8460', 0.6)}" stroke-width="1.7"`,
        ),
        `transform="translate(0 ${round(-length * 0.22)}) rotate(${round(-lean * 0.7)})"`,
      );
    }
  }
  if (branch.tied) {
    const y = -length * 0.22;
    body += path(
      `M-7 ${round(y - 4)}H7M-7 ${round(y)}H7M-7 ${round(y + 4)}H7M3 ${round(y)}q16 8 12 26M4 ${round(y)}q-16 10 -20 24`,
      'fill="none" stroke="#b99a6b" stroke-width="1.8" stroke-linecap="round"',
    );
  }
  const half = length * (branch.tied ? 0.26 : 0.2);
  return {
    body,
    outline: `M-6 0L${round(-half)} ${round(-length * 0.95)}Q0 ${round(-length * 1.15)} ${round(half)} ${round(-length * 0.95)}L6 0Z`,
    width: half * 2,
    height: length * (branch.tied ? 1.2 : 1),
    foot: 22,
  };
}

export function drawWreath(wreath: Wreath, painter: Painter, random: Random): Drawn {
  const size = wreath.size ?? 320;
  const radius = size * 0.39;
  const middle = -size / 2;
  let body = ellipse(0, middle, radius, radius, 'fill="none" stroke="#7a6248" stroke-width="7"');
  body += ellipse(1, middle + 2, radius + 3, radius + 3, 'fill="none" stroke="#a0845f" stroke-width="2.4"');
  const stems = 26;
  for (let index = 0; index < stems; index += 1) {
    const angle = (index / stems) * 360;
    const stem = drawStem(wreath.plant, size * random.between(0.17, 0.25), painter, random);
    const radians = (angle * Math.PI) / 180;
    body += group(
      stem,
      `transform="translate(${round(Math.sin(radians) * radius)} ${round(middle - Math.cos(radians) * radius)}) rotate(${round(angle + 84 + random.between(-16, 16))})"`,
    );
  }
  if (wreath.ribbon !== undefined) {
    const fill = painter.across(
      [0, darker(wreath.ribbon, 0.15)],
      [0.5, lighter(wreath.ribbon, 0.15)],
      [1, darker(wreath.ribbon, 0.2)],
    );
    const y = middle + radius;
    body += path(
      `M-4 ${round(y)}L-26 ${round(y + 74)}L-13 ${round(y + 68)}L-4 ${round(y + 76)}L4 ${round(y + 8)}L20 ${round(y + 66)}L28 ${round(y + 58)}L38 ${round(y + 62)}L6 ${round(y)}Z`,
      `fill="${fill}"`,
    );
    body += path(
      `M0 ${round(y)}C-44 ${round(y - 30)} -50 ${round(y + 22)} 0 ${round(y + 5)}C50 ${round(y + 24)} 46 ${round(y - 28)} 0 ${round(y)}Z`,
      `fill="${fill}"`,
    );
  }
  const ring = (grow: number, sweep: 0 | 1) =>
    `M${round(-radius - grow)} ${round(middle)}a${round(radius + grow)} ${round(radius + grow)} 0 1 ${sweep} ${round(2 * (radius + grow))} 0a${round(radius + grow)} ${round(radius + grow)} 0 1 ${sweep} ${round(-2 * (radius + grow))} 0Z`;
  return { body, outline: `${ring(22, 0)}${ring(-20, 1)}`, width: size, height: size, hangs: true };
}
