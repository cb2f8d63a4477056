import { darker, lighter, mix } from './color.js';
import { ellipse, group, path, rectangle, round, type Painter } from './painter.js';
import type { Palette } from './palettes.js';
import type { Random } from './random.js';

/** What stands behind and below the things. */
export type Setting = 'cove' | 'table' | 'wood' | 'plinth' | 'arch' | 'linen' | 'above' | 'tiles';

/** What falls on the wall besides daylight. */
export type LightFall = 'plain' | 'window' | 'leaves' | 'blind';

export interface StageSize {
  readonly width: number;
  readonly height: number;
  /** Where the table ends and the wall begins. */
  readonly horizon: number;
}

function wallAndTable(
  painter: Painter,
  palette: Palette,
  { width, height, horizon }: StageSize,
  soft: boolean,
): string {
  const wall = painter.diagonal([0, lighter(palette.wall, 0.3)], [0.45, palette.wall], [1, palette.wallShade]);
  const table = painter.down(
    [0, soft ? mix(palette.wallShade, palette.table, 0.45) : darker(palette.table, 0.14)],
    [0.3, palette.table],
    [1, lighter(palette.table, 0.18)],
  );
  const across = painter.across([0, '#fffaf0', 0.3], [0.5, '#fffaf0', 0], [0.6, '#241a16', 0], [1, '#241a16', 0.16]);
  const blend = soft
    ? rectangle(
        0,
        horizon - height * 0.09,
        width,
        height * 0.18,
        `fill="${painter.down([0, palette.wallShade, 0], [0.45, mix(palette.wallShade, palette.table, 0.35), 0.75], [1, mix(palette.wallShade, palette.table, 0.55), 0])}"`,
      )
    : rectangle(0, horizon, width, 5, `fill="${darker(palette.table, 0.3)}" fill-opacity=".35"`);
  return (
    rectangle(0, 0, width, horizon + 2, `fill="${wall}"`) +
    rectangle(0, horizon, width, height - horizon, `fill="${table}"`) +
    blend +
    rectangle(0, horizon, width, height - horizon, `fill="${across}"`)
  );
}

function woodGrain(painter: Painter, random: Random, palette: Palette, { width, height, horizon }: StageSize): string {
  const wood = mix('#b98d63', palette.tableEdge, 0.35);
  const depth = height - horizon;
  let boards = rectangle(
    0,
    horizon,
    width,
    depth,
    `fill="${painter.down([0, darker(wood, 0.22)], [0.4, wood], [1, lighter(wood, 0.16)])}"`,
  );
  for (let index = 0; index < 44; index += 1) {
    const share = random.next() ** 1.4;
    const y = horizon + 4 + share * depth;
    const bend = random.between(-6, 6) * (0.3 + share);
    boards += path(
      `M${round(random.between(-100, width * 0.6))} ${round(y)}q${round(width * 0.25)} ${round(bend)} ${round(width * random.between(0.3, 0.7))} ${round(bend * 0.3)}`,
      `fill="none" stroke="${random.next() > 0.4 ? darker(wood, 0.4) : lighter(wood, 0.4)}" stroke-opacity="${round(random.between(0.06, 0.2))}" stroke-width="${round(0.8 + share * 3)}"`,
    );
  }
  const light = painter.across([0, '#fffaf0', 0.28], [0.5, '#fffaf0', 0], [1, '#241a16', 0.25]);
  return boards + rectangle(0, horizon, width, depth, `fill="${light}"`);
}

function drapery(painter: Painter, random: Random, palette: Palette, { width, height, horizon }: StageSize): string {
  const cloth = lighter(mix(palette.table, palette.quiet, 0.3), 0.22);
  const top = horizon + 6;
  const edge = `M-20 ${round(top)}C${round(width * 0.3)} ${round(top - 16)} ${round(width * 0.6)} ${round(top + 20)} ${width + 20} ${round(top - 6)}V${height + 20}H-20Z`;
  const folds = path(edge, `fill="${painter.down([0, darker(cloth, 0.16)], [0.3, cloth], [1, lighter(cloth, 0.16)])}"`);
  // Long, shallow waves that run out of the picture, each with a lit and a shaded flank.
  let waves = '';
  for (let index = 0; index < 7; index += 1) {
    const y = horizon + (height - horizon) * (0.12 + index * 0.15) + random.between(-12, 12);
    const drop = random.between(40, 120);
    const deep = random.between(16, 34) * (0.6 + index * 0.14);
    const fill = painter.down([0, '#ffffff', 0.34], [0.35, '#ffffff', 0.06], [0.6, '#241a16', 0.07], [1, '#241a16', 0]);
    waves += path(
      `M-20 ${round(y)}C${round(width * 0.25)} ${round(y - drop * 0.2)} ${round(width * 0.6)} ${round(y + drop * 0.75)} ${width + 20} ${round(y + drop * 0.4)}v${round(deep)}C${round(width * 0.6)} ${round(y + drop * 0.75 + deep * 1.4)} ${round(width * 0.25)} ${round(y - drop * 0.2 + deep)} -20 ${round(y + deep * 0.4)}Z`,
      `fill="${fill}"`,
    );
  }
  const light = painter.across([0, '#fffaf0', 0.2], [0.5, '#fffaf0', 0], [1, '#241a16', 0.2]);
  return folds + group(waves, painter.within(edge)) + rectangle(0, horizon, width, height - horizon, `fill="${light}"`);
}

function plinth(painter: Painter, palette: Palette, { width, horizon, height }: StageSize): string {
  const top = horizon + (height - horizon) * 0.42;
  const radius = width * 0.36;
  const stone = lighter(palette.table, 0.25);
  const side = painter.across(
    [0, darker(stone, 0.08)],
    [0.25, lighter(stone, 0.3)],
    [0.55, stone],
    [0.9, darker(stone, 0.26)],
    [1, darker(stone, 0.2)],
  );
  const lid = painter.diagonal([0, lighter(stone, 0.6)], [1, stone]);
  return (
    path(
      `M${round(width / 2 - radius)} ${round(top)}V${height}H${round(width / 2 + radius)}V${round(top)}Z`,
      `fill="${side}"`,
    ) + ellipse(width / 2, top, radius, radius * 0.2, `fill="${lid}"`)
  );
}

function archway(painter: Painter, palette: Palette, { width, horizon }: StageSize): string {
  const half = width * 0.34;
  const crown = horizon - width * 0.6;
  const inner = painter.diagonal(
    [0, darker(palette.wallShade, 0.16)],
    [0.4, mix(palette.wall, palette.wallShade, 0.8)],
    [1, mix(palette.wall, palette.wallShade, 0.25)],
  );
  const data = (grow: number) =>
    `M${round(width / 2 - half - grow)} ${round(horizon)}V${round(crown)}A${round(half + grow)} ${round(half + grow)} 0 0 1 ${round(width / 2 + half + grow)} ${round(crown)}V${round(horizon)}Z`;
  return (
    path(data(0), `fill="${inner}"`) +
    path(data(-1), `fill="none" stroke="${darker(palette.wallShade, 0.3)}" stroke-opacity=".25" stroke-width="3"`)
  );
}

function tiles(painter: Painter, random: Random, palette: Palette, { width, horizon }: StageSize): string {
  const step = 125;
  let grid = '';
  for (let y = horizon - step; y > -step; y -= step) {
    for (let x = 0; x < width; x += step) {
      const tone = random.between(0, 0.22);
      grid += rectangle(
        x + 2,
        y + 2,
        step - 4,
        step - 4,
        `rx="4" fill="${random.next() > 0.5 ? lighter(palette.wall, tone) : darker(palette.wall, tone * 0.4)}" fill-opacity=".55"`,
      );
    }
  }
  const sheenFill = painter.diagonal([0, '#ffffff', 0.3], [0.5, '#ffffff', 0], [1, '#241a16', 0.12]);
  return grid + rectangle(0, 0, width, horizon, `fill="${sheenFill}"`);
}

/** The room without its things. */
export function drawStage(
  painter: Painter,
  random: Random,
  palette: Palette,
  setting: Setting,
  size: StageSize,
): string {
  if (setting === 'above') {
    const ground = painter.diagonal(
      [0, lighter(palette.table, 0.35)],
      [0.5, palette.table],
      [1, mix(palette.table, palette.wallShade, 0.75)],
    );
    return rectangle(0, 0, size.width, size.height, `fill="${ground}"`);
  }
  const room = wallAndTable(painter, palette, size, setting === 'cove' || setting === 'plinth');
  if (setting === 'wood') return room + woodGrain(painter, random, palette, size);
  if (setting === 'linen') return room + drapery(painter, random, palette, size);
  if (setting === 'plinth') return room + plinth(painter, palette, size);
  if (setting === 'arch') return room + archway(painter, palette, size);
  if (setting === 'tiles') return room + tiles(painter, random, palette, size);
  return room;
}

function leaf(x: number, y: number, length: number, angle: number): string {
  const data = `M0 0C${round(length * 0.3)} ${round(-length * 0.24)} ${round(length * 0.75)} ${round(-length * 0.2)} ${round(length)} 0C${round(length * 0.75)} ${round(length * 0.16)} ${round(length * 0.3)} ${round(length * 0.2)} 0 0Z`;
  return path(data, `transform="translate(${round(x)} ${round(y)}) rotate(${round(angle)})"`);
}

/** Light and shade that fall on the wall; drawn soft. White parts brighten, dark parts darken. */
export function drawLightFall(random: Random, fall: LightFall, { width, height, horizon }: StageSize): string {
  if (fall === 'window') {
    const left = random.between(width * 0.28, width * 0.46);
    const top = horizon - random.between(560, 680);
    let panes = '';
    for (let row = 0; row < 3; row += 1) {
      for (let column = 0; column < 2; column += 1) {
        panes += rectangle(left + column * 165, top + row * 190, 148, 172, 'fill="#fff4dc" fill-opacity=".5"');
      }
    }
    return group(panes, `transform="skewY(14) translate(0 ${round(-left * 0.25)})"`);
  }
  if (fall === 'blind') {
    let slats = '';
    for (let y = -200; y < height; y += 74)
      slats += rectangle(-50, y, width + 100, 34, 'fill="#fff4dc" fill-opacity=".34"');
    return group(slats, 'transform="skewY(17)"');
  }
  if (fall === 'leaves') {
    let shade = '';
    for (let twig = 0; twig < 3; twig += 1) {
      const startX = width * random.between(0.55, 1.05);
      const startY = random.between(-80, 60);
      const angle = random.between(112, 148);
      const stem = random.between(380, 560);
      let leaves = `<path d="M0 0q${round(stem * 0.5)} ${round(random.between(-60, 20))} ${round(stem)} 0" fill="none" stroke="#2a211c" stroke-width="7"/>`;
      for (let index = 1; index < 9; index += 1) {
        const at = (index / 9) * stem;
        const size = random.between(80, 130) * (1 - index * 0.05);
        leaves += leaf(at, -12, size, random.between(-62, -38)) + leaf(at, -6, size, random.between(38, 62));
      }
      shade += group(leaves, `transform="translate(${round(startX)} ${round(startY)}) rotate(${round(angle)})"`);
    }
    return group(shade, 'fill="#2a211c" opacity=".17"');
  }
  return '';
}
