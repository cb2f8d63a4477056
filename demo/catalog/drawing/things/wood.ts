import { darker, lighter, type Color } from '../color.js';
import { lathe, mouth, tilt, tube, turned, type Drawn, type ProfilePoint } from '../forms.js';
import { ellipse, group, path, rectangle, round, type Painter } from '../painter.js';
import type { Random } from '../random.js';

/** Woven willow or seagrass. */
export interface Basket {
  readonly kind: 'basket';
  readonly color: Color;
  readonly width?: number;
  readonly height?: number;
  readonly handles?: boolean;
}

/** A board or tray, seen from a little above. */
export interface Tray {
  readonly kind: 'tray';
  readonly color: Color;
  readonly width?: number;
  readonly round?: boolean;
}

export function drawBasket(basket: Basket, painter: Painter, random: Random): Drawn {
  const width = basket.width ?? 230;
  const height = basket.height ?? 170;
  const radius = width / 2;
  const profile: readonly ProfilePoint[] = [
    [radius * 0.72, 0],
    [radius * 0.82, height * 0.08],
    [radius * 0.98, height * 0.5],
    [radius, height * 0.8],
    [radius * 0.95, height],
  ];
  const data = lathe(profile);
  const { color } = basket;
  let plait = '';
  const rows = Math.round(height / 11);
  for (let row = 0; row <= rows; row += 1) {
    const y = -(row / rows) * height;
    const columns = 19;
    for (let column = 0; column < columns; column += 1) {
      const around = ((column + (row % 2) / 2) / columns) * Math.PI - Math.PI / 2;
      const x = Math.sin(around) * radius;
      const wide = (Math.cos(around) * radius * Math.PI) / columns + 1.5;
      plait += ellipse(
        x,
        y + Math.cos(around) * radius * tilt * 0.9,
        wide * 0.54,
        5.6,
        `fill="${random.next() > 0.5 ? lighter(color, random.between(0.1, 0.34)) : darker(color, random.between(0.02, 0.18))}" fill-opacity=".75"`,
      );
    }
  }
  const shade = painter.across(
    [0, '#241a16', 0.22],
    [0.25, '#fffaf0', 0.14],
    [0.5, '#241a16', 0.02],
    [1, '#241a16', 0.48],
  );
  const ears = basket.handles
    ? [-1, 1]
        .map((side) =>
          path(
            `M${round(side * radius * 0.5)} ${round(-height + 4)}C${round(side * radius * 0.52)} ${round(-height - 62)} ${round(side * radius * 0.98)} ${round(-height - 62)} ${round(side * radius * 0.94)} ${round(-height + 12)}`,
            `fill="none" stroke="${darker(color, 0.3)}" stroke-width="9" stroke-linecap="round"`,
          ),
        )
        .join('')
    : '';
  return {
    body:
      mouth(painter, radius * 0.95, height, color, darker(color, 0.3), 7) +
      group(path(data, `fill="${darker(color, 0.35)}"`) + plait, painter.within(data)) +
      path(data, `fill="${shade}"`) +
      ears +
      path(
        `M${round(-radius * 0.95)} ${-height}A${round(radius * 0.95)} ${round(radius * 0.95 * tilt)} 0 0 0 ${round(radius * 0.95)} ${-height}`,
        `fill="none" stroke="${darker(color, 0.12)}" stroke-width="9"`,
      ),
    outline: data,
    width,
    height: height + (basket.handles ? 46 : 18),
    foot: width * 0.82,
  };
}

export function drawTray(tray: Tray, painter: Painter, random: Random): Drawn {
  const width = tray.width ?? 320;
  const half = width / 2;
  const { color } = tray;
  let grain = '';
  for (let index = 0; index < 9; index += 1) {
    const y = random.between(-44, 8);
    grain += path(
      `M${-half} ${round(y - 12)}Q0 ${round(y + random.between(-8, 8) - 12)} ${half} ${round(y - 12)}`,
      `fill="none" stroke="${darker(color, 0.4)}" stroke-opacity="${round(random.between(0.08, 0.2))}" stroke-width="1.6"`,
    );
  }
  if (tray.round) {
    const profile = tube(half * 0.97, 13, half, 3);
    const clip = painter.within(
      `M${-half + 6} -13a${half - 6} ${round((half - 6) * tilt)} 0 1 0 ${width - 12} 0a${half - 6} ${round((half - 6) * tilt)} 0 1 0 ${-width + 12} 0Z`,
    );
    return {
      body:
        turned(painter, profile, color) +
        ellipse(0, -13, half, half * tilt, `fill="${lighter(color, 0.3)}"`) +
        ellipse(
          0,
          -12,
          half - 6,
          (half - 6) * tilt,
          `fill="${painter.diagonal([0, lighter(color, 0.1)], [1, darker(color, 0.08)])}"`,
        ) +
        group(grain, clip),
      outline: lathe(profile),
      width,
      height: 13 + half * tilt,
    };
  }
  const top = `M${-half} -13L${-half + 34} -76H${half - 26}L${half} -13Z`;
  return {
    straight: true,
    body:
      rectangle(
        -half,
        -13,
        width,
        13,
        `rx="3" fill="${painter.across([0, darker(color, 0.1)], [0.4, color], [1, darker(color, 0.3)])}"`,
      ) +
      path(top, `fill="${painter.diagonal([0, lighter(color, 0.34)], [1, lighter(color, 0.05)])}"`) +
      group(group(grain, 'transform="translate(0 -22)"'), painter.within(top)),
    outline: `M${-half} 0H${half}V-13L${half - 26} -60H${-half + 34}L${-half} -13Z`,
    width,
    height: 76,
  };
}
