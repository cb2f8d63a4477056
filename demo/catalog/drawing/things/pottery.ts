import { darker, lighter, mix, type Color } from '../color.js';
import { curve, lathe, mouth, roundShade, tilt, tube, turned, type Drawn, type ProfilePoint } from '../forms.js';
import { ellipse, group, path, rectangle, round, type Painter } from '../painter.js';
import type { Random } from '../random.js';
import { drawStem, type Plant } from './plants.js';

/** Thrown or turned: ceramic, wood or metal. */
export interface Pot {
  readonly kind: 'pot';
  readonly form:
    | 'mug'
    | 'cup'
    | 'bowl'
    | 'vase'
    | 'bud'
    | 'moon'
    | 'jug'
    | 'plate'
    | 'dish'
    | 'teapot'
    | 'planter'
    | 'bell'
    | 'canister';
  readonly glaze: Color;
  /** Bare clay showing below the glaze. */
  readonly clay?: Color;
  readonly speckled?: boolean;
  readonly ribbed?: boolean;
  readonly gloss?: number;
  /** Size in proportion to the usual. */
  readonly size?: number;
  readonly stem?: Plant;
  readonly stems?: number;
}

const profiles: Readonly<Record<Pot['form'], readonly ProfilePoint[]>> = {
  mug: [
    [36, 0],
    [41, 5],
    [42, 30],
    [42, 60],
    [42, 86],
  ],
  cup: [
    [24, 0],
    [33, 8],
    [40, 30],
    [42, 52],
    [43, 66],
  ],
  bowl: [
    [34, 0],
    [38, 6],
    [66, 24],
    [84, 50],
    [89, 66],
  ],
  vase: [
    [36, 0],
    [46, 10],
    [62, 58],
    [66, 104],
    [54, 152],
    [30, 186],
    [24, 206],
    [30, 222],
  ],
  bud: [
    [24, 0],
    [34, 8],
    [44, 36],
    [38, 66],
    [18, 92],
    [12, 116],
    [12, 138],
    [16, 148],
  ],
  moon: [
    [40, 0],
    [62, 10],
    [96, 50],
    [106, 96],
    [94, 142],
    [58, 176],
    [36, 186],
    [34, 196],
  ],
  jug: [
    [40, 0],
    [50, 8],
    [62, 50],
    [60, 90],
    [44, 130],
    [36, 152],
    [42, 176],
  ],
  plate: [
    [58, 0],
    [64, 3],
    [96, 9],
    [118, 17],
  ],
  dish: [
    [26, 0],
    [30, 3],
    [46, 9],
    [54, 17],
  ],
  teapot: [
    [40, 0],
    [52, 6],
    [76, 36],
    [78, 62],
    [62, 92],
    [38, 106],
  ],
  planter: [
    [50, 0],
    [56, 6],
    [64, 60],
    [70, 112],
    [72, 120],
  ],
  bell: [
    [40, 0],
    [38, 6],
    [30, 24],
    [26, 46],
    [18, 60],
    [5, 66],
  ],
  canister: [
    [44, 0],
    [48, 5],
    [48, 50],
    [48, 90],
    [48, 104],
  ],
};

function handle(painter: Painter, x: number, top: number, bottom: number, reach: number, color: Color): string {
  const data = `M${round(x)} ${round(-top)}C${round(x + reach)} ${round(-top - 6)} ${round(x + reach)} ${round(-bottom + 6)} ${round(x - 2)} ${round(-bottom)}`;
  return (
    path(data, `fill="none" stroke="${darker(color, 0.34)}" stroke-width="11" stroke-linecap="round"`) +
    path(
      data,
      `fill="none" stroke="${painter.across([0, color], [1, darker(color, 0.16)])}" stroke-width="7.5" stroke-linecap="round" transform="translate(-1 -1.2)"`,
    )
  );
}

function speckles(random: Random, radius: number, height: number, color: Color): string {
  let dots = '';
  for (let index = 0; index < 60; index += 1) {
    const size = random.between(0.4, 1.3);
    dots += ellipse(
      random.between(-1, 1) * radius,
      -random.between(0.03, 1) * height,
      size,
      size * 0.8,
      `fill="${darker(color, 0.62)}" fill-opacity="${round(random.between(0.25, 0.55))}"`,
    );
  }
  return dots;
}

export function drawPot(pot: Pot, painter: Painter, random: Random): Drawn {
  const { form, glaze } = pot;
  const size = pot.size ?? 1;
  const profile = profiles[form].map(([radius, height]): ProfilePoint => [radius * size, height * size]);
  const data = lathe(profile);
  const [rim, height] = profile[profile.length - 1] ?? [40, 60];
  const widest = Math.max(...profile.map(([radius]) => radius));
  const gloss = pot.gloss ?? 0.34;
  let body = '';
  if (form === 'mug') body += handle(painter, widest - 3, height * 0.78, height * 0.24, 36 * size, glaze);
  if (form === 'jug') body += handle(painter, rim - 2, height * 0.93, height * 0.42, 52 * size, glaze);
  if (form === 'teapot') {
    const arch = `M${-44 * size} ${-height * 0.92}C${-40 * size} ${-height * 1.85} ${40 * size} ${-height * 1.85} ${44 * size} ${-height * 0.92}`;
    body += path(arch, `fill="none" stroke="#8a6a48" stroke-width="${6 * size}" stroke-linecap="round"`);
    body += path(
      `M${-66 * size} ${-40 * size}C${-96 * size} ${-44 * size} ${-92 * size} ${-78 * size} ${-116 * size} ${-90 * size}L${-108 * size} ${-99 * size}C${-84 * size} ${-94 * size} ${-80 * size} ${-78 * size} ${-62 * size} ${-74 * size}Z`,
      `fill="${painter.down([0, lighter(glaze, 0.2)], [1, darker(glaze, 0.15)])}"`,
    );
  }
  if (pot.stem !== undefined) {
    const count = pot.stems ?? 3;
    const reach = (form === 'bud' ? 150 : 230) * size;
    for (let index = 0; index < count; index += 1) {
      const lean = count === 1 ? 5 : ((index / (count - 1)) * 2 - 1) * 22 + random.between(-4, 4);
      body += group(
        drawStem(pot.stem, reach * random.between(0.85, 1.05), painter, random),
        `transform="translate(${round(lean * 0.16)} ${round(-height + 6)}) rotate(${round(lean)})"`,
      );
    }
  }
  const shallow =
    form === 'plate' || form === 'dish' || form === 'bowl' || form === 'cup' || form === 'mug' || form === 'planter';
  const inside = lighter(glaze, shallow ? 0.3 : 0);
  const opening =
    form === 'bell'
      ? ''
      : form === 'plate' || form === 'dish'
        ? ellipse(
            0,
            -height,
            rim,
            rim * tilt,
            `fill="${painter.across([0, lighter(glaze, 0.1)], [0.5, lighter(glaze, 0.3)], [1, darker(glaze, 0.05)])}"`,
          ) +
          ellipse(
            0,
            -height + rim * 0.02,
            rim * 0.78,
            rim * tilt * 0.74,
            `fill="${painter.across([0, darker(glaze, 0.14)], [0.6, lighter(glaze, 0.1)], [1, lighter(glaze, 0.24)])}"`,
          )
        : mouth(painter, rim, height, glaze, inside, Math.max(2.6, rim * 0.06));
  // The opening goes below the stems that stand in it, so it is painted first there.
  if (pot.stem !== undefined) body = opening + body;
  body += turned(painter, profile, glaze, { gloss });
  if (pot.clay !== undefined) {
    const edge = height * 0.3;
    const wave = curve([
      [-widest - 4, -edge],
      [-widest * 0.4, -edge + widest * tilt * 0.9],
      [widest * 0.3, -edge + widest * tilt * 0.95],
      [widest + 4, -edge - 3],
    ]);
    const foot = `${wave}V30H${round(-widest - 4)}Z`;
    body += group(
      path(foot, `fill="${roundShade(painter, pot.clay)}"`) +
        path(wave, `fill="none" stroke="${darker(pot.clay, 0.4)}" stroke-opacity=".35" stroke-width="1.6"`),
      painter.within(data),
    );
  }
  if (pot.ribbed) {
    let ribs = '';
    for (let y = 10; y < height - 4; y += 9 * size) {
      ribs += path(
        `M${round(-widest - 2)} ${round(-y)}Q0 ${round(-y + widest * tilt * 2)} ${round(widest + 2)} ${round(-y)}`,
        `fill="none" stroke="${darker(glaze, 0.45)}" stroke-opacity=".2" stroke-width="1.6"`,
      );
    }
    body += group(ribs, painter.within(data));
  }
  if (pot.speckled) body += group(speckles(random, widest, height, glaze), painter.within(data));
  if (pot.stem === undefined) body += opening;
  let top = height;
  if (form === 'teapot' || form === 'canister') {
    const lidColor = form === 'canister' ? '#a9835c' : glaze;
    const lid: readonly ProfilePoint[] =
      form === 'canister'
        ? tube(rim * 1.02, 13 * size, rim * 1.02, 2)
        : [
            [rim * 1.02, 0],
            [rim * 0.9, 6 * size],
            [rim * 0.4, 13 * size],
            [6 * size, 15 * size],
            [9 * size, 24 * size],
            [3 * size, 28 * size],
          ];
    body += group(
      turned(painter, lid, lidColor, { gloss: 0.2 }) +
        (form === 'canister'
          ? ellipse(0, -13 * size, rim * 1.02, rim * 1.02 * tilt, `fill="${lighter(lidColor, 0.25)}"`)
          : ''),
      `transform="translate(0 ${round(-height + 1)})"`,
    );
    top = height * (form === 'teapot' ? 1.62 : 1.14);
  }
  if (form === 'bell') {
    body += path(
      `M0 ${round(-height)}c-12 -4 -12 -24 0 -24s12 20 0 24`,
      `fill="none" stroke="${darker(glaze, 0.2)}" stroke-width="4"`,
    );
    body += rectangle(-widest, -9 * size, widest * 2, 1.6, `fill="${darker(glaze, 0.5)}" fill-opacity=".3"`);
    top = height + 24;
  }
  if (pot.stem !== undefined) top = height + (form === 'bud' ? 135 : 205) * size;
  return {
    body,
    outline: data,
    width: widest * 2 + (form === 'mug' ? 34 * size : 0) + (pot.stem === undefined ? 0 : 40),
    height: top,
    foot: (profile[1]?.[0] ?? widest) * 2.05,
  };
}

/** Pebbles or pumice. */
export interface Stones {
  readonly kind: 'stones';
  readonly colors: readonly [Color, ...Color[]];
}

export function drawStones(stones: Stones, painter: Painter, random: Random): Drawn {
  let body = '';
  let outline = '';
  let x = -((stones.colors.length - 1) * 46) / 2;
  for (const color of stones.colors) {
    const wide = random.between(24, 34);
    const tall = random.between(13, 21);
    const fill = painter.outwards(
      [0.34, 0.22, 0.85],
      [0, lighter(color, 0.45)],
      [0.45, color],
      [1, darker(color, 0.45)],
    );
    const data = `M${round(x - wide)} ${round(-tall * 0.7)}C${round(x - wide)} ${round(-tall * 2.1)} ${round(x + wide)} ${round(-tall * 2.2)} ${round(x + wide)} ${round(-tall * 0.8)}C${round(x + wide)} ${round(tall * 0.35)} ${round(x - wide)} ${round(tall * 0.35)} ${round(x - wide)} ${round(-tall * 0.7)}Z`;
    body += path(data, `fill="${fill}"`);
    body += path(
      `M${round(x - wide * 0.8)} ${round(-tall * 0.9)}Q${round(x)} ${round(-tall * 1.5)} ${round(x + wide * 0.85)} ${round(-tall * 0.7)}`,
      `fill="none" stroke="${mix(color, '#ffffff', 0.5)}" stroke-opacity=".4" stroke-width="1.4"`,
    );
    outline += data;
    x += 46;
  }
  const width = stones.colors.length * 50 + 14;
  return { body, outline, width, height: 36, foot: width * 0.85 };
}
