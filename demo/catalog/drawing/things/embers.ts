import { darker, lighter, mix, type Color } from '../color.js';
import { flame, lathe, level, mouth, tilt, tube, turned, wick, type Drawn, type ProfilePoint } from '../forms.js';
import { mark } from '../lettering.js';
import { ellipse, group, path, rectangle, round, type Painter } from '../painter.js';
import type { Random } from '../random.js';

/** Incense, burning in a holder, or cones on a dish. */
export interface Incense {
  readonly kind: 'incense';
  readonly holder: Color;
  readonly stick?: Color;
  readonly form?: 'sticks' | 'cones';
  readonly smoke?: boolean;
}

/** Metal tools of the candle table, standing in a holder or lying. */
export interface Tool {
  readonly kind: 'tool';
  readonly form: 'snuffer' | 'trimmer' | 'lighter';
  readonly metal: Color;
}

/** A lantern around a candle. */
export interface Lantern {
  readonly kind: 'lantern';
  readonly color: Color;
  readonly height?: number;
  readonly lit?: boolean;
  readonly form?: 'frame' | 'paper';
}

/** What the eye sees when it looks straight down into a candle. */
export interface WaxFromAbove {
  readonly kind: 'fromAbove';
  readonly vessel: Color;
  readonly wax: Color;
  readonly lit?: boolean;
  readonly wicks?: number;
}

export function drawIncense(incense: Incense, painter: Painter, random: Random): Drawn {
  const stick = incense.stick ?? '#4a3a30';
  const smokeAt = (x: number, y: number) => {
    if (!incense.smoke) return '';
    const fill = painter.down([0, '#ffffff', 0], [0.4, '#ffffff', 0.3], [1, '#ffffff', 0.5]);
    const lean = random.between(-8, 8);
    return path(
      `M${x} ${y}C${x - 16} ${y - 50} ${x + 20 + lean} ${y - 78} ${x + 2} ${y - 126}S${x - 20} ${y - 190} ${x + 12 + lean} ${y - 232}C${x + 4} ${y - 190} ${x + 26} ${y - 160} ${x + 14} ${y - 122}S${x - 4} ${y - 60} ${x + 2} ${y}Z`,
      `fill="${fill}"`,
    );
  };
  const profile: readonly ProfilePoint[] = [
    [50, 0],
    [56, 4],
    [68, 10],
    [72, 16],
  ];
  const dish =
    turned(painter, profile, incense.holder, { gloss: 0.25 }) +
    ellipse(0, -16, 72, 72 * tilt, `fill="${lighter(incense.holder, 0.22)}"`) +
    ellipse(0, -15.4, 64, 63 * tilt, `fill="${darker(incense.holder, 0.12)}"`);
  let body = dish;
  if (incense.form === 'cones') {
    for (const [x, y] of [
      [-26, -18],
      [22, -20],
      [0, -10],
    ] as const) {
      body += group(turned(painter, tube(11, 30, 2, 2), stick), `transform="translate(${x} ${y})"`);
    }
    body += smokeAt(0, -42);
    return { body, outline: lathe(profile), width: 150, height: incense.smoke ? 190 : 60, foot: 104 };
  }
  body += ellipse(0, -15, 11, 4, `fill="${darker(incense.holder, 0.4)}"`);
  for (const lean of [-7, 3, 13]) {
    body += path(
      `M0 -15L${round(Math.sin((lean * Math.PI) / 180) * 228)} ${round(-15 - Math.cos((lean * Math.PI) / 180) * 228)}`,
      `stroke="#c2a06f" stroke-width="2"`,
    );
    body += path(
      `M${round(Math.sin((lean * Math.PI) / 180) * 60)} ${round(-15 - Math.cos((lean * Math.PI) / 180) * 60)}L${round(Math.sin((lean * Math.PI) / 180) * 228)} ${round(-15 - Math.cos((lean * Math.PI) / 180) * 228)}`,
      `stroke="${stick}" stroke-width="4.4" stroke-linecap="round"`,
    );
  }
  if (incense.smoke) body += ellipse(12, -243, 2.6, 2.6, 'fill="#ffb36b"') + smokeAt(12, -245);
  return {
    body,
    outline: `${lathe(profile)}M-3 -16L6 -240H12L4 -16Z`,
    width: 150,
    height: incense.smoke ? 350 : 244,
    foot: 104,
  };
}

export function drawTool(tool: Tool, painter: Painter): Drawn {
  const { metal } = tool;
  const shine = painter.across(
    [0, darker(metal, 0.3)],
    [0.35, lighter(metal, 0.6)],
    [0.6, metal],
    [1, darker(metal, 0.4)],
  );
  const line = (data: string, thickness: number) =>
    path(
      data,
      `fill="none" stroke="${darker(metal, 0.25)}" stroke-width="${thickness}" stroke-linecap="round" stroke-linejoin="round"`,
    ) +
    path(
      data,
      `fill="none" stroke="${lighter(metal, 0.35)}" stroke-width="${round(thickness * 0.4)}" stroke-linecap="round" transform="translate(-1 -1)"`,
    );
  if (tool.form === 'snuffer') {
    const bell: readonly ProfilePoint[] = [
      [21, 0],
      [20, 4],
      [14, 18],
      [6, 32],
      [2, 38],
    ];
    return {
      body:
        group(turned(painter, bell, metal, { gloss: 0.6 }), 'transform="translate(-92 0)"') +
        line('M-92 -38C-92 -74 -60 -66 -30 -58L104 -16', 5) +
        ellipse(106, -15, 7, 7, `fill="${shine}"`),
      outline: 'M-113 0H-71L-90 -40L-60 -66L104 -20V-8L-60 -54L-84 -36Z',
      width: 226,
      height: 74,
      foot: 0,
    };
  }
  if (tool.form === 'trimmer') {
    return {
      body:
        line('M-108 -12L-84 -22L70 -66M-108 -22L-80 -20L96 -30', 6) +
        ellipse(84, -78, 20, 15, `fill="none" stroke="${shine}" stroke-width="6"`) +
        ellipse(116, -34, 20, 15, `fill="none" stroke="${shine}" stroke-width="6"`) +
        ellipse(-20, -32, 6, 5, `fill="${shine}"`),
      outline: 'M-110 -8L-80 -28L80 -90L136 -40L100 -20L-80 -12Z',
      width: 250,
      height: 94,
      foot: 0,
    };
  }
  const body = 'M-14 0Q-17 -2 -17 -8V-112Q-17 -120 -8 -120H8Q17 -120 17 -112V-8Q17 -2 14 0Z';
  return {
    body:
      line('M0 -118V-196', 6) +
      path(body, `fill="${shine}"`) +
      ellipse(0, -84, 6, 10, `fill="${darker(metal, 0.5)}"`) +
      mark(0, -36, 18, darker(metal, 0.55)),
    outline: `${body}M-3 -118V-196H3V-118Z`,
    width: 44,
    height: 200,
    foot: 36,
  };
}

export function drawLantern(lantern: Lantern, painter: Painter): Drawn {
  const height = lantern.height ?? 260;
  const half = height * 0.27;
  const { color } = lantern;
  const lit = lantern.lit ?? false;
  const flames = lit ? [{ x: 0, y: -height * 0.4, size: 26 }] : [];
  if (lantern.form === 'paper') {
    const profile: readonly ProfilePoint[] = [
      [half * 0.5, 0],
      [half * 0.95, height * 0.14],
      [half * 1.15, height * 0.4],
      [half * 1.05, height * 0.66],
      [half * 0.5, height * 0.84],
    ];
    const data = lathe(profile);
    let hoops = '';
    for (let index = 1; index < 12; index += 1)
      hoops += path(
        `M${round(-half * 1.3)} ${round((-index / 12) * height * 0.84)}Q0 ${round((-index / 12) * height * 0.84 + half * 0.4)} ${round(half * 1.3)} ${round((-index / 12) * height * 0.84)}`,
        `fill="none" stroke="${darker(color, 0.4)}" stroke-opacity=".28" stroke-width="1.4"`,
      );
    const glow = painter.outwards([0.5, 0.6, 0.6], [0, '#fff0c9', 0.95], [0.5, '#ffd894', 0.55], [1, '#ffc873', 0.05]);
    return {
      body:
        turned(painter, profile, color, { depth: 0.6 }) +
        (lit ? path(data, `fill="${glow}"`) : '') +
        group(hoops, painter.within(data)) +
        mouth(painter, half * 0.5, height * 0.84, '#6b5b49', color, 3),
      outline: data,
      width: half * 2.3,
      height: height * 0.9,
      foot: half,
      flames,
    };
  }
  const frame = painter.across([0, darker(color, 0.1)], [0.3, lighter(color, 0.35)], [1, darker(color, 0.3)]);
  const beam = (x: number, y: number, width: number, tall: number) =>
    rectangle(x, y, width, tall, `rx="1.5" fill="${frame}"`);
  const candle =
    turned(painter, tube(30, 82, 30, 3), '#f1e8d8') +
    level(painter, 30, 82, '#f7f0e2') +
    (lit ? ellipse(0, -82, 20, 4, 'fill="#fff0c4"') : '');
  const glass = painter.diagonal([0, '#ffffff', 0.3], [0.4, '#ffffff', 0.06], [1, '#ffffff', 0.16]);
  const flameBody = lit ? wick(0, -96, 9, true) + flame(painter, 0, -101, 26) : '';
  return {
    straight: true,
    body:
      rectangle(
        -half + 10,
        -height * 0.74,
        half * 2 - 20,
        height * 0.7,
        `fill="${darker(color, 0.55)}" fill-opacity=".22"`,
      ) +
      beam(-half + 12, -height * 0.74, 5, height * 0.7) +
      beam(half - 17, -height * 0.74, 5, height * 0.7) +
      group(candle, 'transform="translate(0 -16)"') +
      flameBody +
      rectangle(-half, -height * 0.76, half * 2, height * 0.72, `fill="${glass}"`) +
      beam(-half, -height * 0.76, 9, height * 0.74) +
      beam(half - 9, -height * 0.76, 9, height * 0.74) +
      beam(-half - 8, -16, half * 2 + 16, 16) +
      beam(-half - 8, -height * 0.79, half * 2 + 16, 13) +
      path(
        `M${round(-half * 0.9)} ${round(-height * 0.79)}L${round(-half * 0.34)} ${round(-height * 0.92)}H${round(half * 0.34)}L${round(half * 0.9)} ${round(-height * 0.79)}Z`,
        `fill="${frame}"`,
      ) +
      path(
        `M0 ${round(-height * 0.92)}c-26 -4 -26 -36 0 -36s26 32 0 36`,
        `fill="none" stroke="${darker(color, 0.2)}" stroke-width="4"`,
      ),
    outline: `M${round(-half)} 0V${round(-height * 0.79)}L0 ${round(-height * 0.95)}L${round(half)} ${round(-height * 0.79)}V0Z`,
    width: half * 2 + 16,
    height: height * 0.92 + 36,
    flames: flames.map((light) => ({ ...light, y: -112 })),
  };
}

export function drawFromAbove(candle: WaxFromAbove, painter: Painter): Drawn {
  const radius = 50;
  const lit = candle.lit ?? false;
  const rim = painter.diagonal([0, lighter(candle.vessel, 0.45)], [1, darker(candle.vessel, 0.25)]);
  const wax = painter.outwards(
    [0.44, 0.42, 0.62],
    [0, lighter(candle.wax, 0.4)],
    [0.6, candle.wax],
    [1, darker(candle.wax, 0.14)],
  );
  const pool = painter.outwards(
    [0.5, 0.5, 0.5],
    [0, '#fff2cc', 0.95],
    [0.6, '#ffdd96', 0.7],
    [0.92, '#f6c979', 0.5],
    [1, '#ffffff', 0.25],
  );
  const inner = painter.outwards([0.5, 0.5, 0.5], [0.86, '#241a16', 0], [1, '#241a16', 0.34]);
  const count = candle.wicks ?? 1;
  let wicks = '';
  const flames: { x: number; y: number; size: number }[] = [];
  for (let index = 0; index < count; index += 1) {
    const angle = (index / count) * Math.PI * 2 - 0.6;
    const x = count === 1 ? 0 : Math.cos(angle) * radius * 0.42;
    const y = -radius + (count === 1 ? 0 : Math.sin(angle) * radius * 0.42);
    if (lit) {
      wicks += ellipse(
        x,
        y,
        11,
        12,
        `fill="${painter.outwards([0.5, 0.46, 0.5], [0, '#ffffff'], [0.22, '#fffbe8'], [0.42, '#ffc861', 0.85], [0.7, '#ff9f3d', 0.22], [1, '#ff9f3d', 0])}"`,
      );
      flames.push({ x, y, size: 13 });
    } else {
      wicks += path(
        `M${round(x - 3)} ${round(y + 2)}q4 -4 8 -1`,
        `fill="none" stroke="${mix('#efe6d6', '#7a6a58', 0.3)}" stroke-width="2" stroke-linecap="round"`,
      );
    }
  }
  return {
    body:
      ellipse(0, -radius, radius, radius, `fill="${rim}"`) +
      ellipse(0, -radius, radius - 3.4, radius - 3.4, `fill="${wax}"`) +
      (lit ? ellipse(0, -radius, radius * 0.8, radius * 0.8, `fill="${pool}"`) : '') +
      ellipse(0, -radius, radius - 3.4, radius - 3.4, `fill="${inner}"`) +
      wicks,
    outline: `M${-radius} ${-radius}a${radius} ${radius} 0 1 0 ${radius * 2} 0a${radius} ${radius} 0 1 0 ${-radius * 2} 0Z`,
    width: radius * 2,
    height: radius * 2,
    foot: 0,
    flames,
  };
}
