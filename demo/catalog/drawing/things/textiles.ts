import { darker, lighter, type Color } from '../color.js';
import type { Drawn } from '../forms.js';
import { ellipse, group, path, rectangle, round, type Painter } from '../painter.js';
import type { Random } from '../random.js';

/** Woven things. */
export interface Cloth {
  readonly kind: 'cloth';
  readonly form: 'folded' | 'stack' | 'roll' | 'hung' | 'cushion' | 'flat' | 'apron';
  readonly color: Color;
  readonly stripe?: Color;
  readonly pattern?: 'stripes' | 'check' | 'border' | 'waffle';
  readonly fringe?: boolean;
  /** Colours of a stack, from the bottom. */
  readonly colors?: readonly Color[];
  readonly width?: number;
}

function weave(random: Random, color: Color, width: number, height: number, top: number): string {
  let threads = '';
  const light = lighter(color, 0.5);
  const dark = darker(color, 0.4);
  for (let index = 0; index < 46; index += 1) {
    const y = top + random.next() * height;
    threads += rectangle(
      -width / 2,
      y,
      width,
      random.between(0.4, 0.9),
      `fill="${index % 2 === 0 ? light : dark}" fill-opacity="${round(random.between(0.05, 0.16))}"`,
    );
  }
  for (let index = 0; index < 46; index += 1) {
    const x = -width / 2 + random.next() * width;
    threads += rectangle(
      x,
      top,
      random.between(0.4, 0.9),
      height,
      `fill="${index % 2 === 0 ? light : dark}" fill-opacity="${round(random.between(0.04, 0.13))}"`,
    );
  }
  return threads;
}

function patternOn(cloth: Cloth, width: number, height: number, top: number): string {
  if (cloth.pattern === undefined) return '';
  const stripe = cloth.stripe ?? darker(cloth.color, 0.4);
  const ink = (opacity: number) => `fill="${stripe}" fill-opacity="${opacity}"`;
  let marks = '';
  if (cloth.pattern === 'stripes')
    for (let x = -width / 2 + 9; x < width / 2; x += 15) marks += rectangle(x, top, 3.4, height, ink(0.78));
  if (cloth.pattern === 'check') {
    for (let x = -width / 2; x < width / 2; x += 26) marks += rectangle(x, top, 13, height, ink(0.36));
    for (let y = top; y < top + height; y += 26)
      marks += rectangle(-width / 2, y, width, Math.min(13, top + height - y), ink(0.36));
  }
  if (cloth.pattern === 'border') {
    marks +=
      rectangle(-width / 2, top + height - 30, width, 9, ink(0.85)) +
      rectangle(-width / 2, top + height - 17, width, 2.4, ink(0.85)) +
      rectangle(-width / 2, top + height - 36, width, 2.4, ink(0.85));
  }
  if (cloth.pattern === 'waffle') {
    for (let x = -width / 2; x < width / 2; x += 7) marks += rectangle(x, top, 1.6, height, ink(0.3));
    for (let y = top; y < top + height; y += 7) marks += rectangle(-width / 2, y, width, 1.6, ink(0.3));
  }
  return marks;
}

function fringe(random: Random, color: Color, width: number, y: number): string {
  let threads = '';
  for (let x = -width / 2 + 2; x < width / 2; x += 4.2) {
    threads += path(
      `M${round(x)} ${round(y)}q${round(random.between(-2, 2))} 8 ${round(random.between(-2.5, 2.5))} ${round(random.between(13, 18))}`,
      `fill="none" stroke="${random.next() > 0.5 ? color : darker(color, 0.18)}" stroke-width="1.7" stroke-linecap="round"`,
    );
  }
  return threads;
}

/** One folded layer seen from the front: rounded folds at the left, loose edges at the right. */
function layer(painter: Painter, color: Color, width: number, thickness: number, y: number): string {
  const half = width / 2;
  const data = `M${round(-half + thickness / 2)} ${round(y)}A${round(thickness / 2)} ${round(thickness / 2)} 0 0 1 ${round(-half + thickness / 2)} ${round(y - thickness)}H${round(half - 3)}q3 1 3 ${round(thickness / 2)}q0 ${round(thickness / 2)} -4 ${round(thickness / 2)}Z`;
  const fill = painter.down([0, lighter(color, 0.3)], [0.35, color], [1, darker(color, 0.34)]);
  const side = painter.across([0, '#ffffff', 0.14], [0.4, '#ffffff', 0], [1, '#241a16', 0.22]);
  return (
    path(data, `fill="${fill}"`) +
    path(data, `fill="${side}"`) +
    path(
      `M${round(-half + thickness * 0.4)} ${round(y - thickness / 2)}H${round(half - 1)}`,
      `stroke="${darker(color, 0.5)}" stroke-opacity=".3" stroke-width="1"`,
    )
  );
}

function stack(cloth: Cloth, painter: Painter, random: Random): Drawn {
  const width = cloth.width ?? 200;
  const colors = cloth.colors ?? [cloth.color, cloth.color, cloth.color];
  const thickness = 24;
  let body = '';
  let y = 0;
  for (const [index, color] of colors.entries()) {
    const wide = width + (index % 2 === 0 ? 0 : -5);
    body += group(
      layer(painter, color, wide, thickness / 2, y) + layer(painter, color, wide, thickness / 2, y - thickness / 2),
      `transform="translate(${round(random.between(-2, 2))} 0)"`,
    );
    y -= thickness;
  }
  const half = width / 2;
  const last = colors[colors.length - 1] ?? cloth.color;
  const depth = 30;
  const top = `M${round(-half + 6)} ${round(y)}L${round(-half + 20)} ${round(y - depth)}H${round(half - 18)}L${round(half - 3)} ${round(y)}Z`;
  const fill = painter.diagonal([0, lighter(last, 0.4)], [1, lighter(last, 0.06)]);
  body +=
    path(top, `fill="${fill}"`) +
    group(
      weave(random, last, width, depth, y - depth) +
        group(patternOn(cloth, width, depth, 0), `transform="translate(0 ${round(y - depth)})"`),
      painter.within(top),
    );
  return {
    straight: true,
    body,
    outline: `M${round(-half)} 0H${round(half)}V${round(y - depth * 0.5)}H${round(-half)}Z`,
    width,
    height: -y + depth,
    foot: width,
  };
}

function flat(cloth: Cloth, painter: Painter, random: Random): Drawn {
  const width = cloth.width ?? 190;
  const height = width * (cloth.form === 'hung' ? 1.45 : 1.3);
  const half = width / 2;
  const hung = cloth.form === 'hung';
  const outline = hung
    ? `M${-half} ${round(-height)}H${half}L${half + 3} -6Q${round(half * 0.6)} 4 ${round(half * 0.2)} -3T${round(-half * 0.5)} -1T${-half - 2} -6Z`
    : `M${-half} ${round(-height + 2)}Q0 ${round(-height - 2)} ${half} ${round(-height + 1)}Q${half + 2} ${round(-height / 2)} ${half} 0Q0 2 ${-half} 0Q${-half - 2} ${round(-height / 2)} ${-half} ${round(-height + 2)}Z`;
  const fill = painter.diagonal([0, lighter(cloth.color, 0.28)], [0.6, cloth.color], [1, darker(cloth.color, 0.12)]);
  let content = weave(random, cloth.color, width + 8, height, -height) + patternOn(cloth, width + 8, height, -height);
  if (hung) {
    for (let index = 0; index < 5; index += 1) {
      const x = -half + ((index + 0.5) / 5) * width;
      content += rectangle(
        x - 18,
        -height,
        36,
        height,
        `fill="${painter.across([0, '#241a16', 0], [0.35, '#241a16', 0.22], [0.6, '#ffffff', 0.22], [1, '#ffffff', 0])}"`,
      );
    }
  } else {
    const crease = painter.down([0, '#241a16', 0], [0.48, '#241a16', 0.18], [0.5, '#ffffff', 0.3], [1, '#ffffff', 0]);
    content += rectangle(-half - 4, -height * 0.56, width + 8, height * 0.12, `fill="${crease}"`);
    const edge = painter.across([0, '#241a16', 0], [0.47, '#241a16', 0.1], [0.5, '#ffffff', 0.22], [1, '#ffffff', 0]);
    content += rectangle(-width * 0.08, -height, width * 0.16, height, `fill="${edge}"`);
  }
  const rail = hung
    ? rectangle(-half - 26, -height - 7, width + 52, 9, `rx="4" fill="${painter.down([0, '#d4b283'], [1, '#8a6640'])}"`)
    : '';
  return {
    body:
      (cloth.fringe ? fringe(random, cloth.color, width, -3) : '') +
      path(outline, `fill="${fill}"`) +
      group(content, painter.within(outline)) +
      rail,
    outline,
    width: width + (hung ? 52 : 0),
    height,
    foot: 0,
    hangs: hung,
  };
}

function folded(cloth: Cloth, painter: Painter, random: Random): Drawn {
  const width = cloth.width ?? 210;
  const half = width / 2;
  const depth = 74;
  const thickness = 34;
  let front = '';
  for (let index = 0; index < 3; index += 1)
    front += layer(painter, cloth.color, width, thickness / 3, (-index * thickness) / 3);
  const top = `M${-half + 4} ${-thickness}L${-half + 34} ${-thickness - depth}Q0 ${-thickness - depth - 4} ${half - 30} ${-thickness - depth}L${half - 2} ${-thickness}Q0 ${-thickness + 4} ${-half + 4} ${-thickness}Z`;
  const fill = painter.diagonal(
    [0, lighter(cloth.color, 0.36)],
    [0.7, lighter(cloth.color, 0.08)],
    [1, darker(cloth.color, 0.06)],
  );
  const marks = group(
    patternOn(cloth, width, depth, -thickness - depth),
    `transform="matrix(1 0 -.2 1 ${round(-thickness * 0.2 - 9)} 0)"`,
  );
  return {
    straight: true,
    body:
      front +
      path(top, `fill="${fill}"`) +
      group(weave(random, cloth.color, width, depth, -thickness - depth) + marks, painter.within(top)) +
      (cloth.fringe ? fringe(random, lighter(cloth.color, 0.1), width - 14, -thickness + 1) : ''),
    outline: `M${-half} 0H${half}V${-thickness}L${half - 30} ${-thickness - depth * 0.6}H${-half + 34}L${-half} ${-thickness}Z`,
    width,
    height: thickness + depth,
  };
}

function roll(cloth: Cloth, painter: Painter): Drawn {
  const width = cloth.width ?? 210;
  const half = width / 2;
  const radius = 38;
  const color = cloth.color;
  const body = `M${-half + 12} 0H${half - 10}A12 ${radius} 0 0 0 ${half - 10} ${-radius * 2}H${-half + 12}A12 ${radius} 0 0 0 ${-half + 12} 0Z`;
  const fill = painter.down(
    [0, darker(color, 0.06)],
    [0.22, lighter(color, 0.32)],
    [0.6, color],
    [1, darker(color, 0.4)],
  );
  let end = ellipse(
    half - 10,
    -radius,
    13,
    radius,
    `fill="${painter.down([0, lighter(color, 0.25)], [1, darker(color, 0.2)])}"`,
  );
  for (const share of [0.8, 0.6, 0.4, 0.2])
    end += ellipse(
      half - 10,
      -radius,
      13 * share,
      radius * share,
      `fill="none" stroke="${darker(color, 0.45)}" stroke-opacity=".45" stroke-width="1.3"`,
    );
  const bandFill = painter.down(
    [0, darker('#efe6d6', 0.06)],
    [0.22, '#fffaf0'],
    [0.6, '#efe6d6'],
    [1, darker('#efe6d6', 0.35)],
  );
  const band = `M-17 0H17A12 ${radius} 0 0 0 17 ${-radius * 2}H-17A12 ${radius} 0 0 0 -17 0Z`;
  return {
    straight: true,
    body:
      path(body, `fill="${fill}"`) +
      group(patternOn(cloth, width, radius * 2, -radius * 2), painter.within(body)) +
      path(body, `fill="${painter.down([0, '#ffffff', 0.1], [0.3, '#ffffff', 0.1], [1, '#241a16', 0.3])}"`) +
      path(band, `fill="${bandFill}" transform="translate(-8 0)"`) +
      end,
    outline: body,
    width,
    height: radius * 2,
  };
}

function cushion(cloth: Cloth, painter: Painter, random: Random): Drawn {
  const width = cloth.width ?? 240;
  const half = width / 2;
  const height = width * 0.86;
  const outline = `M${-half} -8Q${round(-half * 0.9)} ${round(-height / 2)} ${round(-half * 1.01)} ${round(-height + 4)}Q0 ${round(-height * 0.9)} ${round(half * 1.01)} ${round(-height + 6)}Q${round(half * 0.9)} ${round(-height / 2)} ${half} -8Q0 ${round(-height * 0.06)} ${-half} -8Z`;
  const fill = painter.outwards(
    [0.36, 0.3, 0.85],
    [0, lighter(cloth.color, 0.38)],
    [0.45, cloth.color],
    [1, darker(cloth.color, 0.4)],
  );
  const shade = painter.outwards([0.4, 0.38, 0.72], [0, '#ffffff', 0.14], [0.6, '#241a16', 0], [1, '#241a16', 0.34]);
  const dent = path(
    `M${round(-half * 0.1)} ${round(-height * 0.9)}Q${round(half * 0.1)} ${round(-height * 0.6)} ${round(-half * 0.05)} ${round(-height * 0.45)}`,
    `fill="none" stroke="${darker(cloth.color, 0.4)}" stroke-opacity=".22" stroke-width="5" stroke-linecap="round"`,
  );
  return {
    straight: true,
    body:
      path(outline, `fill="${fill}"`) +
      group(
        weave(random, cloth.color, width * 1.1, height, -height) + patternOn(cloth, width * 1.1, height, -height),
        painter.within(outline),
      ) +
      path(outline, `fill="${shade}"`) +
      dent,
    outline,
    width,
    height,
    foot: width * 0.95,
  };
}

function apron(cloth: Cloth, painter: Painter, random: Random): Drawn {
  const { color } = cloth;
  const data = 'M-46 -270H46Q52 -206 104 -186Q112 -90 108 -4Q0 6 -108 -4Q-112 -90 -104 -186Q-52 -206 -46 -270Z';
  const fill = painter.diagonal([0, lighter(color, 0.22)], [0.6, color], [1, darker(color, 0.14)]);
  const strap = `fill="none" stroke="${darker(color, 0.16)}" stroke-width="11"`;
  const fold = painter.across([0, '#241a16', 0], [0.4, '#241a16', 0.12], [0.65, '#ffffff', 0.12], [1, '#ffffff', 0]);
  const folds = [-70, -22, 34, 78].map((x) => rectangle(x - 16, -190, 34, 200, `fill="${fold}"`)).join('');
  const pocket = painter.down([0, darker(color, 0.12)], [0.1, lighter(color, 0.1)], [1, darker(color, 0.04)]);
  const seam = `fill="none" stroke="${lighter(color, 0.5)}" stroke-opacity=".5" stroke-width="1.2" stroke-dasharray="4 3"`;
  return {
    body:
      path('M-40 -266C-36 -330 36 -330 40 -266', strap) +
      path(data, `fill="${fill}"`) +
      group(weave(random, color, 230, 280, -276) + folds, painter.within(data)) +
      path('M-48 -128H48V-62Q0 -54 -48 -62Z', `fill="${pocket}"`) +
      path('M-44 -122H44V-66Q0 -58 -44 -66Z', seam) +
      path('M-41 -264H41', seam),
    outline: data,
    width: 216,
    height: 316,
    foot: 0,
  };
}

export function drawCloth(cloth: Cloth, painter: Painter, random: Random): Drawn {
  switch (cloth.form) {
    case 'stack':
      return stack(cloth, painter, random);
    case 'folded':
      return folded(cloth, painter, random);
    case 'roll':
      return roll(cloth, painter);
    case 'apron':
      return apron(cloth, painter, random);
    case 'cushion':
      return cushion(cloth, painter, random);
    default:
      return flat(cloth, painter, random);
  }
}
