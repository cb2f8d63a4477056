import { darker, inkOn, lighter, type Color } from '../color.js';
import { lathe, level, sheen, tilt, tube, turned, type Drawn, type ProfilePoint } from '../forms.js';
import { letter, mark } from '../lettering.js';
import { ellipse, group, path, rectangle, round, type Painter } from '../painter.js';
import type { Random } from '../random.js';

/** Bars of soap, or of wax to melt. */
export interface Bars {
  readonly kind: 'bars';
  readonly colors: readonly [Color, ...Color[]];
  readonly form?: 'soap' | 'round' | 'melts';
  readonly speckled?: boolean;
  /** A wooden dish below. */
  readonly dish?: Color;
}

/** Bristles in wood. */
export interface Brush {
  readonly kind: 'brush';
  readonly form: 'dish' | 'bath' | 'duster';
  readonly wood: Color;
  readonly bristle: Color;
}

/** A paper sachet or refill pouch. */
export interface Pouch {
  readonly kind: 'pouch';
  readonly color: Color;
  readonly label: string;
  readonly width?: number;
  readonly height?: number;
}

/** A glass jar of something dry: salts, tea, wax beads. */
export interface Jar {
  readonly kind: 'jar';
  readonly content: Color;
  readonly label?: string;
  readonly lid?: Color;
  readonly height?: number;
}

export function drawBars(bars: Bars, painter: Painter, random: Random): Drawn {
  const form = bars.form ?? 'soap';
  const wide = form === 'round' ? 82 : 92;
  const thick = form === 'melts' ? 18 : 29;
  const depth = form === 'melts' ? 34 : 26;
  let body = '';
  let y = 0;
  let lift = 0;
  if (bars.dish !== undefined) {
    const data = tube(74, 9, 76, 3);
    body +=
      turned(painter, data, bars.dish) +
      ellipse(0, -9, 76, 76 * tilt, `fill="${lighter(bars.dish, 0.24)}"`) +
      ellipse(0, -9, 64, 64 * tilt, `fill="${darker(bars.dish, 0.12)}"`);
    lift = 7;
  }
  for (const [index, color] of bars.colors.entries()) {
    const angle = bars.colors.length === 1 ? 0 : random.between(-5, 5);
    const x = bars.colors.length === 1 ? 0 : form === 'melts' ? index * 12 - 6 : random.between(-5, 5);
    let bar = '';
    if (form === 'round') {
      const profile: readonly ProfilePoint[] = [
        [wide / 2 - 5, 0],
        [wide / 2, 6],
        [wide / 2, thick - 7],
        [wide / 2 - 4, thick],
      ];
      bar =
        turned(painter, profile, color, { gloss: 0.12 }) +
        level(painter, wide / 2 - 4, thick, lighter(color, 0.2)) +
        mark(0, -thick, 17, darker(color, 0.35));
    } else {
      const half = wide / 2;
      const lean = 13;
      const front = painter.diagonal([0, lighter(color, 0.2)], [1, darker(color, 0.24)]);
      const top = `M${-half + 3} ${-thick}Q${-half + 1} ${-thick - 1} ${-half + lean} ${-thick - depth + 2}Q${-half + lean + 2} ${-thick - depth} ${-half + lean + 6} ${-thick - depth}H${half - 8}Q${half - 4} ${-thick - depth} ${half - 3} ${-thick - depth + 4}L${half} ${-thick}Z`;
      bar =
        rectangle(-half, -thick - 1, wide, thick + 1, `rx="5" fill="${front}"`) +
        path(top, `fill="${painter.diagonal([0, lighter(color, 0.5)], [1, lighter(color, 0.14)])}"`);
      if (form === 'melts') {
        for (let column = 1; column < 3; column += 1)
          bar += path(
            `M${round(-half + (wide * column) / 3)} ${-thick}l${round(lean * (0.7 - column * 0.36))} ${-depth}M${round(-half + (wide * column) / 3)} ${-thick}V0`,
            `stroke="${darker(color, 0.35)}" stroke-opacity=".4" stroke-width="2"`,
          );
        bar += path(
          `M${-half + lean * 0.5} ${-thick - depth / 2}H${half - 2}`,
          `stroke="${darker(color, 0.35)}" stroke-opacity=".4" stroke-width="2"`,
        );
      } else {
        bar += letter('STILLMOOR', {
          x: 0,
          y: -thick * 0.66,
          height: 8,
          maxWidth: wide * 0.62,
          color: darker(color, 0.34),
        });
      }
      if (bars.speckled)
        for (let dot = 0; dot < 26; dot += 1)
          bar += ellipse(
            random.between(-half + 4, half - 4),
            -random.between(3, thick + depth - 3),
            random.between(0.5, 1.5),
            random.between(0.4, 1),
            `fill="${darker(color, 0.5)}" fill-opacity=".55"`,
          );
    }
    const under =
      index === 0 && bars.dish === undefined ? '' : ellipse(2, 1, wide * 0.46, 5, 'fill="#241a16" fill-opacity=".3"');
    body += group(under + bar, `transform="translate(${round(x)} ${round(y - lift)}) rotate(${round(angle / 3)})"`);
    y -= form === 'melts' ? thick + depth * 0.28 : thick + 2;
  }
  const height = -y + depth + lift;
  const width = bars.dish === undefined ? wide + 6 : 152;
  return {
    straight: bars.dish === undefined && form !== 'round',
    body,
    outline: `M${-wide / 2} 0H${wide / 2}V${round(-height + 8)}H${-wide / 2}Z`,
    width,
    height,
    foot: width * 0.92,
  };
}

export function drawBrush(brush: Brush, painter: Painter, random: Random): Drawn {
  const wood = painter.across(
    [0, darker(brush.wood, 0.15)],
    [0.35, lighter(brush.wood, 0.3)],
    [1, darker(brush.wood, 0.25)],
  );
  const bristles = (halfTop: number, halfBottom: number, top: number, length: number) => {
    let hairs = path(
      `M${-halfTop} ${top}L${-halfBottom} ${top + length}H${halfBottom}L${halfTop} ${top}Z`,
      `fill="${painter.down([0, darker(brush.bristle, 0.4)], [0.5, brush.bristle], [1, lighter(brush.bristle, 0.2)])}"`,
    );
    for (let index = 0; index < 70; index += 1) {
      const share = random.next() * 2 - 1;
      hairs += path(
        `M${round(share * halfTop)} ${top}L${round(share * halfBottom)} ${round(top + length * random.between(0.9, 1.03))}`,
        `stroke="${index % 2 === 0 ? darker(brush.bristle, 0.32) : lighter(brush.bristle, 0.42)}" stroke-opacity=".65" stroke-width="1"`,
      );
    }
    return hairs;
  };
  if (brush.form === 'duster') {
    const handle = `M-6 -270Q-8 -200 -5 -118H5Q8 -200 6 -270Q0 -278 -6 -270Z`;
    return {
      body:
        bristles(12, 66, -118, 112) +
        path(handle, `fill="${wood}"`) +
        rectangle(-14, -128, 28, 15, `rx="3" fill="${wood}"`) +
        path('M0 -268c-14 -10 -12 -30 0 -30s14 20 0 30', 'fill="none" stroke="#8a6f52" stroke-width="2.4"'),
      outline: 'M-66 0H66L12 -118V-270H-12V-118Z',
      width: 132,
      height: 300,
      foot: 116,
    };
  }
  if (brush.form === 'bath') {
    const data = 'M-15 -330Q-20 -210 -13 -150Q-52 -130 -52 -78T0 -18T52 -78T13 -150Q20 -210 15 -330Q0 -344 -15 -330Z';
    return {
      body:
        bristles(44, 50, -52, 50) +
        path(data, `fill="${wood}"`) +
        ellipse(0, -318, 5, 5, `fill="${darker(brush.wood, 0.6)}"`) +
        mark(0, -84, 30, darker(brush.wood, 0.45)),
      outline: data,
      width: 104,
      height: 338,
      foot: 96,
    };
  }
  const head: readonly ProfilePoint[] = [
    [42, 0],
    [44, 8],
    [40, 18],
    [18, 30],
    [13, 44],
    [19, 62],
    [17, 74],
    [6, 80],
  ];
  return {
    body:
      bristles(38, 45, -34, 34) +
      group(turned(painter, head, brush.wood, { gloss: 0.2 }), 'transform="translate(0 -32)"'),
    outline: `M-44 0H44V-50L18 -62V-110H-18V-62L-44 -50Z`,
    width: 90,
    height: 112,
    foot: 88,
  };
}

export function drawPouch(pouch: Pouch, painter: Painter): Drawn {
  const width = pouch.width ?? 120;
  const height = pouch.height ?? 170;
  const half = width / 2;
  const { color } = pouch;
  const ink = inkOn(color);
  const data = `M${-half + 4} 0Q${-half - 5} ${-height * 0.3} ${-half + 3} ${-height + 16}V${-height}H${half - 3}V${-height + 16}Q${half + 5} ${-height * 0.3} ${half - 4} 0Q0 8 ${-half + 4} 0Z`;
  const fill = painter.across(
    [0, darker(color, 0.14)],
    [0.25, lighter(color, 0.26)],
    [0.6, color],
    [1, darker(color, 0.26)],
  );
  const base = painter.outwards([0.5, 1, 0.5], [0, '#241a16', 0.24], [1, '#241a16', 0]);
  return {
    straight: true,
    body:
      path(data, `fill="${fill}"`) +
      path(data, `fill="${base}"`) +
      rectangle(-half + 3, -height + 11, width - 6, 1.4, `fill="${darker(color, 0.45)}" fill-opacity=".45"`) +
      rectangle(-half + 3, -height + 16, width - 6, 1, 'fill="#ffffff" fill-opacity=".4"') +
      mark(0, -height * 0.64, width * 0.3, ink) +
      letter(pouch.label, { x: 0, y: -height * 0.42, height: width * 0.08, maxWidth: width * 0.72, color: ink }) +
      rectangle(-width * 0.13, -height * 0.3, width * 0.26, 1, `fill="${ink}" fill-opacity=".6"`) +
      rectangle(-width * 0.2, -height * 0.26, width * 0.4, 1, `fill="${ink}" fill-opacity=".4"`),
    outline: data,
    width,
    height,
    foot: width * 0.94,
  };
}

export function drawJar(jar: Jar, painter: Painter, random: Random): Drawn {
  const height = jar.height ?? 130;
  const radius = height * 0.36;
  const profile = tube(radius, height, radius, 7);
  const data = lathe(profile);
  const inner = lathe(tube(radius - 4, height * 0.82, radius - 4, 6));
  let grains = '';
  for (let index = 0; index < 230; index += 1) {
    const size = random.between(1.4, 3.4);
    grains += ellipse(
      random.between(-radius, radius),
      -random.between(0, height * 0.84),
      size,
      size * 0.8,
      `fill="${random.next() > 0.5 ? lighter(jar.content, random.between(0.15, 0.6)) : darker(jar.content, random.between(0.05, 0.28))}"`,
    );
  }
  const shade = painter.across(
    [0, '#241a16', 0.28],
    [0.25, '#ffffff', 0.1],
    [0.55, '#ffffff', 0],
    [1, '#241a16', 0.38],
  );
  const lid = jar.lid ?? '#b08a5e';
  const label =
    jar.label === undefined
      ? ''
      : group(
          rectangle(-radius * 0.62, -height * 0.6, radius * 1.24, height * 0.4, 'rx="2" fill="#f6f1e6"') +
            mark(0, -height * 0.5, height * 0.12, inkOn('#f6f1e6')) +
            letter(jar.label, {
              x: 0,
              y: -height * 0.38,
              height: height * 0.07,
              maxWidth: radius * 1.05,
              color: inkOn('#f6f1e6'),
            }),
          '',
        );
  return {
    body:
      path(data, 'fill="#ffffff" fill-opacity=".35"') +
      group(path(inner, `fill="${jar.content}"`) + grains, painter.within(inner)) +
      level(painter, radius - 4, height * 0.82, lighter(jar.content, 0.25)) +
      label +
      path(data, `fill="${shade}"`) +
      sheen(painter, profile, 0.7, -0.84, -0.76) +
      group(
        turned(painter, tube(radius + 2, 22, radius + 2, 3), lid) +
          ellipse(0, -22, radius + 2, (radius + 2) * tilt, `fill="${lighter(lid, 0.28)}"`),
        `transform="translate(0 ${round(-height + 3)})"`,
      ),
    outline: data,
    width: radius * 2 + 4,
    height: height + 26,
  };
}
