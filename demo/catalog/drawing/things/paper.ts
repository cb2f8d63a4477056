import { darker, inkOn, lighter, mix, type Color } from '../color.js';
import type { Drawn } from '../forms.js';
import { letter, mark } from '../lettering.js';
import { ellipse, group, path, rectangle, round, type Painter } from '../painter.js';
import type { Random } from '../random.js';

/** What is printed on a cover, a card or a label. */
export type Motif = 'moon' | 'hills' | 'waves' | 'leaf' | 'arch' | 'sun' | 'rain' | 'stones' | 'none';

/** Something in a box. */
export interface Box {
  readonly kind: 'box';
  readonly color: Color;
  readonly width?: number;
  readonly height?: number;
  readonly depth?: number;
  readonly label?: string;
  readonly motif?: Motif;
  readonly ribbon?: Color;
  /** A drawer of matches pulled out at the right; a colour for their heads. */
  readonly matches?: Color;
}

/** Paper standing upright, leaning back a little: a book, a print, a card. */
export interface Print {
  readonly kind: 'print';
  readonly color: Color;
  readonly ink?: Color;
  readonly motif: Motif;
  readonly title?: string;
  readonly width?: number;
  /** Height divided by width. */
  readonly tall?: number;
  /** Thickness of a book block. */
  readonly thick?: number;
  readonly frame?: Color;
}

/** Books or notebooks lying on each other. */
export interface Pile {
  readonly kind: 'pile';
  readonly colors: readonly Color[];
  readonly width?: number;
}

/** A motif in a box of the given size whose upper left corner is the origin. */
function drawMotif(motif: Motif, width: number, height: number, ink: Color, ground: Color, random: Random): string {
  const middle = width / 2;
  const unit = Math.min(width, height);
  const soft = mix(ground, ink, 0.4);
  switch (motif) {
    case 'moon':
      return mark(middle, height / 2, unit * 0.62, ink, 0.03);
    case 'sun': {
      let rays = ellipse(middle, height * 0.52, unit * 0.2, unit * 0.2, `fill="${ink}"`);
      for (let index = 0; index < 24; index += 1) {
        const angle = (index / 24) * Math.PI * 2;
        const reach = unit * (index % 2 === 0 ? 0.4 : 0.34);
        rays += path(
          `M${round(middle + Math.cos(angle) * unit * 0.25)} ${round(height * 0.52 + Math.sin(angle) * unit * 0.25)}L${round(middle + Math.cos(angle) * reach)} ${round(height * 0.52 + Math.sin(angle) * reach)}`,
          `stroke="${ink}" stroke-width="${round(unit * 0.008)}" stroke-linecap="round"`,
        );
      }
      return rays;
    }
    case 'hills': {
      let hills = ellipse(width * 0.66, height * 0.3, unit * 0.13, unit * 0.13, `fill="${mix(ground, ink, 0.75)}"`);
      for (let index = 0; index < 4; index += 1) {
        const y = height * (0.48 + index * 0.13);
        const lift = unit * 0.12;
        hills += path(
          `M0 ${round(y)}C${round(width * random.between(0.15, 0.3))} ${round(y - lift)} ${round(width * random.between(0.4, 0.55))} ${round(y + lift * 0.7)} ${round(width * 0.68)} ${round(y - lift * 0.3)}S${round(width * 0.92)} ${round(y - lift * 0.5)} ${round(width)} ${round(y)}V${round(height)}H0Z`,
          `fill="${mix(ground, ink, 0.25 + index * 0.22)}"`,
        );
      }
      return hills;
    }
    case 'waves': {
      let lines = '';
      for (let index = 0; index < 27; index += 1) {
        const share = index / 26;
        const swell = unit * 0.3 * Math.exp(-(((share - 0.5) * 4.2) ** 2)) * random.between(0.5, 1.1) + unit * 0.012;
        const x = width * (0.12 + 0.76 * share);
        lines += path(
          `M${round(x)} ${round(height / 2 - swell)}V${round(height / 2 + swell)}`,
          `stroke="${ink}" stroke-width="${round(unit * 0.011)}" stroke-linecap="round"`,
        );
      }
      return lines;
    }
    case 'rain': {
      let drops = '';
      for (let index = 0; index < 46; index += 1) {
        const x = width * random.between(0.1, 0.94);
        const y = height * random.between(0.08, 0.86);
        drops += path(
          `M${round(x)} ${round(y)}l${round(-unit * 0.02)} ${round(unit * random.between(0.05, 0.12))}`,
          `stroke="${random.next() > 0.4 ? ink : soft}" stroke-width="${round(unit * 0.009)}" stroke-linecap="round"`,
        );
      }
      return drops;
    }
    case 'leaf': {
      let leaves = path(
        `M${round(middle)} ${round(height * 0.9)}Q${round(middle * 1.1)} ${round(height * 0.5)} ${round(middle)} ${round(height * 0.12)}`,
        `fill="none" stroke="${ink}" stroke-width="${round(unit * 0.011)}"`,
      );
      for (let index = 0; index < 7; index += 1) {
        const y = height * (0.8 - index * 0.095);
        const reach = unit * (0.3 - index * 0.026);
        for (const side of [-1, 1])
          leaves += path(
            `M${round(middle * 1.03)} ${round(y)}c${round(side * reach * 0.3)} ${round(-reach * 0.5)} ${round(side * reach * 0.8)} ${round(-reach * 0.66)} ${round(side * reach)} ${round(-reach * 0.66)}c0 ${round(reach * 0.3)} ${round(-side * reach * 0.5)} ${round(reach * 0.66)} ${round(-side * reach)} ${round(reach * 0.66)}Z`,
            `fill="${side > 0 ? ink : soft}"`,
          );
      }
      return leaves;
    }
    case 'arch': {
      let arches = '';
      for (const [index, share] of [0.4, 0.31, 0.22, 0.13].entries()) {
        const half = width * share;
        arches += path(
          `M${round(middle - half)} ${round(height * 0.88)}V${round(height * 0.5)}A${round(half)} ${round(half)} 0 0 1 ${round(middle + half)} ${round(height * 0.5)}V${round(height * 0.88)}Z`,
          `fill="${mix(ground, ink, 0.2 + index * 0.24)}"`,
        );
      }
      return arches;
    }
    case 'stones': {
      let pebbles = '';
      let y = height * 0.84;
      for (let index = 0; index < 5; index += 1) {
        const half = unit * (0.28 - index * 0.045);
        const tall = unit * (0.075 - index * 0.007);
        pebbles += ellipse(
          middle + random.between(-0.03, 0.03) * unit,
          y - tall,
          half,
          tall,
          `fill="${mix(ground, ink, 0.35 + (index % 3) * 0.26)}"`,
        );
        y -= tall * 2.02;
      }
      return pebbles;
    }
    case 'none':
      return '';
  }
}

export function drawBox(box: Box, painter: Painter, random: Random): Drawn {
  const width = box.width ?? 190;
  const height = box.height ?? 110;
  const depth = (box.depth ?? 100) * 0.34;
  const half = width / 2;
  const { color } = box;
  const ink = inkOn(color);
  const lean = depth * 0.42;
  const top = `M${-half} ${-height}L${round(-half + lean)} ${round(-height - depth)}H${round(half + lean * 0.1)}L${half} ${-height}Z`;
  const front = painter.diagonal([0, lighter(color, 0.08)], [0.5, darker(color, 0.05)], [1, darker(color, 0.24)]);
  const lidLine =
    box.matches === undefined
      ? rectangle(
          -half,
          -height + Math.min(34, height * 0.32),
          width,
          1.6,
          `fill="${darker(color, 0.5)}" fill-opacity=".35"`,
        )
      : '';
  let body = '';
  if (box.matches !== undefined) {
    const out = width * 0.3;
    body += rectangle(half - 6, -height + 3, out, height - 4, `fill="${painter.down([0, '#efe4cf'], [1, '#cdbb9c'])}"`);
    body += path(
      `M${round(half - 6)} ${-height + 3}L${round(half)} ${round(-height - depth + 5)}H${round(half + out - 2)}L${round(half + out - 6)} ${-height + 3}Z`,
      'fill="#8c7c66"',
    );
    for (let index = 5; index >= 0; index -= 1) {
      const y = -height - 1 - (index / 6) * (depth - 9);
      const end = half + out - 20 + index * 1.6 + (index % 2) * 3;
      body += rectangle(half - 6, y, end - half + 6, 2.4, 'fill="#efdcb8"');
      body += ellipse(
        end,
        y + 1.2,
        4.4,
        2.6,
        `fill="${painter.diagonal([0, lighter(box.matches, 0.3)], [1, darker(box.matches, 0.2)])}"`,
      );
    }
  }
  body +=
    rectangle(-half, -height, width, height, `rx="1.5" fill="${front}"`) +
    path(top, `fill="${painter.diagonal([0, lighter(color, 0.5)], [1, lighter(color, 0.2)])}"`) +
    lidLine;
  const artTop = -height + (box.label === undefined ? height * 0.12 : height * 0.12);
  const artHeight = height * (box.label === undefined ? 0.76 : 0.5);
  if (box.motif !== undefined && box.motif !== 'none')
    body += group(
      drawMotif(box.motif, width * 0.8, artHeight, ink, color, random),
      `transform="translate(${round(-width * 0.4)} ${round(artTop)})"`,
    );
  if (box.label !== undefined)
    body += letter(box.label, {
      x: 0,
      y: -height * 0.27,
      height: Math.min(12, height * 0.11),
      maxWidth: width * 0.74,
      color: ink,
    });
  if (box.ribbon !== undefined) {
    const fill = painter.across(
      [0, darker(box.ribbon, 0.1)],
      [0.4, lighter(box.ribbon, 0.25)],
      [1, darker(box.ribbon, 0.15)],
    );
    const x = -half * 0.42;
    body += rectangle(x - 9, -height, 18, height, `fill="${fill}"`);
    body += path(
      `M${round(x - 9)} ${-height}L${round(x - 9 + lean)} ${round(-height - depth)}h18L${round(x + 9)} ${-height}Z`,
      `fill="${lighter(box.ribbon, 0.18)}"`,
    );
    const y = -height - depth * 0.5;
    const knot = x + lean * 0.5;
    body +=
      path(
        `M${round(knot)} ${round(y)}c-16 -34 -58 -34 -54 -12s34 20 54 12c16 -34 60 -36 54 -12s-36 20 -54 12Z`,
        `fill="${fill}"`,
      ) +
      path(
        `M${round(knot)} ${round(y)}c-14 12 -20 22 -34 26l-3 -9M${round(knot)} ${round(y)}c12 10 22 22 36 24l4 -10`,
        `fill="none" stroke="${darker(box.ribbon, 0.08)}" stroke-width="8"`,
      ) +
      ellipse(knot, y, 8, 7, `fill="${darker(box.ribbon, 0.14)}"`);
  }
  const pulled = box.matches === undefined ? 0 : width * 0.3;
  return {
    straight: true,
    body: group(body, `transform="translate(${round(-pulled / 2)} 0)"`),
    outline: `M${round(-half - pulled / 2)} 0V${-height}L${round(-half + lean - pulled / 2)} ${round(-height - depth)}H${round(half - pulled / 2)}L${round(half + pulled / 2)} ${-height}V0Z`,
    width: width + pulled,
    height: height + depth + (box.ribbon === undefined ? 0 : 22),
    foot: width * 0.96,
  };
}

export function drawPrint(print: Print, painter: Painter, random: Random): Drawn {
  const width = print.width ?? 150;
  const height = width * (print.tall ?? 1.36);
  const half = width / 2;
  const { color } = print;
  const ink = print.ink ?? inkOn(color);
  const thick = print.thick ?? 0;
  const paper = painter.diagonal([0, lighter(color, 0.2)], [0.6, color], [1, darker(color, 0.1)]);
  let body = '';
  if (thick > 0) {
    body += path(
      `M${half} 0L${round(half + thick)} ${round(-thick * 0.34)}V${round(-height - thick * 0.3)}L${half} ${round(-height)}Z`,
      `fill="${painter.across([0, '#efe7d6'], [1, '#cbbfa8'])}"`,
    );
    body += path(
      `M${-half} ${-height}L${round(-half + thick)} ${round(-height - thick * 0.34)}H${round(half + thick)}L${half} ${-height}Z`,
      'fill="#f4ecdd"',
    );
    for (let line = 1; line < 5; line += 1)
      body += path(
        `M${round(half + (thick * line) / 5)} ${round((-thick * 0.34 * line) / 5)}V${round(-height - (thick * 0.3 * line) / 5)}`,
        'stroke="#a8997f" stroke-opacity=".4" stroke-width=".8"',
      );
  }
  if (print.frame !== undefined) {
    const wood = painter.diagonal([0, lighter(print.frame, 0.25)], [1, darker(print.frame, 0.25)]);
    body +=
      rectangle(-half - 9, -height - 9, width + 18, height + 18, `fill="${wood}"`) +
      rectangle(-half - 2, -height - 2, width + 4, height + 4, 'fill="#241a16" fill-opacity=".35"');
  }
  body += rectangle(-half, -height, width, height, `fill="${paper}"`);
  const artHeight = height * (print.title === undefined ? 0.86 : 0.6);
  const inset = print.title === undefined ? height * 0.07 : height * 0.1;
  body += group(
    drawMotif(print.motif, width * 0.84, artHeight, ink, color, random),
    `transform="translate(${round(-width * 0.42)} ${round(-height + inset)})"`,
  );
  if (print.title !== undefined) {
    body += letter(print.title, { x: 0, y: -height * 0.22, height: width * 0.065, maxWidth: width * 0.74, color: ink });
    body += letter('STILLMOOR', { x: 0, y: -height * 0.105, height: width * 0.032, maxWidth: width * 0.4, color: ink });
  }
  if (thick > 0)
    body +=
      rectangle(-half, -height, 7, height, 'fill="#241a16" fill-opacity=".1"') +
      rectangle(-half + 7, -height, 1.6, height, 'fill="#241a16" fill-opacity=".16"');
  if (print.frame !== undefined)
    body += path(
      `M${-half} ${-height}H${round(-half + width * 0.5)}L${round(-half + width * 0.12)} 0H${-half}Z`,
      'fill="#ffffff" fill-opacity=".12"',
    );
  return {
    straight: true,
    body,
    outline: `M${-half} 0H${round(half + thick)}V${-height}H${-half}Z`,
    width: width + thick * 2 + (print.frame === undefined ? 0 : 18),
    height: height + thick * 0.34 + (print.frame === undefined ? 0 : 9),
    foot: width * 0.98,
  };
}

export function drawPile(pile: Pile, painter: Painter, random: Random): Drawn {
  const width = pile.width ?? 210;
  let body = '';
  let y = 0;
  for (const [index, color] of pile.colors.entries()) {
    const wide = width - index * 9;
    const thick = 15 + ((index * 7) % 11);
    const x = random.between(-7, 7);
    const pages = painter.down([0, '#f6efe1'], [1, '#cfc3ac']);
    const cover = painter.down([0, lighter(color, 0.25)], [1, darker(color, 0.25)]);
    body += rectangle(x - wide / 2 + 3, y - thick, wide - 6, thick, `fill="${pages}"`);
    for (let line = 1; line < 5; line += 1)
      body += rectangle(x - wide / 2 + 6, y - (thick * line) / 5, wide - 12, 0.7, 'fill="#a8997f" fill-opacity=".5"');
    body += path(
      `M${round(x + wide / 2)} ${y}H${round(x - wide / 2 + 3)}q-7 0 -7 ${round(-thick / 2)}t7 ${round(-thick / 2)}H${round(x + wide / 2)}v3H${round(x - wide / 2 + 6)}q-5 0 -5 ${round(thick / 2 - 3)}t5 ${round(thick / 2 - 3)}H${round(x + wide / 2)}Z`,
      `fill="${cover}"`,
    );
    y -= thick;
  }
  const last = pile.colors[pile.colors.length - 1] ?? '#cccccc';
  const half = (width - (pile.colors.length - 1) * 9) / 2;
  body += path(
    `M${round(-half)} ${y}L${round(-half + 20)} ${y - 34}H${round(half - 8)}L${round(half)} ${y}Z`,
    `fill="${painter.diagonal([0, lighter(last, 0.35)], [1, lighter(last, 0.08)])}"`,
  );
  return {
    straight: true,
    body,
    outline: `M${-width / 2} 0H${width / 2}V${y - 20}H${-width / 2}Z`,
    width,
    height: -y + 34,
    foot: width,
  };
}
