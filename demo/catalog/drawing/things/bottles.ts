import { darker, inkOn, lighter, type Color } from '../color.js';
import { lathe, mouth, sheen, tube, turned, wrapLabel, type Drawn, type ProfilePoint } from '../forms.js';
import { letter, mark } from '../lettering.js';
import { group, path, rectangle, round, type Painter } from '../painter.js';
import type { Random } from '../random.js';
import { drawStem, type Plant } from './plants.js';

/** Something liquid, behind glass. */
export interface Bottle {
  readonly kind: 'bottle';
  readonly form: 'spray' | 'pump' | 'dropper' | 'stopper' | 'flask';
  readonly glass: Color;
  readonly height?: number;
  readonly label?: string;
  readonly labelColor?: Color;
  readonly cap?: Color;
  /** Frosted or ceramic rather than clear. */
  readonly opaque?: boolean;
}

/** A bottle with reeds that carry its scent. */
export interface Diffuser {
  readonly kind: 'diffuser';
  readonly glass: Color;
  readonly label?: string;
  readonly height?: number;
  readonly opaque?: boolean;
  readonly reeds?: Color;
  /** A dried stem instead of reeds. */
  readonly stem?: Plant;
}

function shoulders(
  radius: number,
  body: number,
  neckRadius: number,
  neck: number,
  soft: number,
): readonly ProfilePoint[] {
  return [
    [radius - 4, 0],
    [radius, 5],
    [radius, body * 0.35],
    [radius, body * 0.7],
    [radius * 0.98, body - soft * 0.5],
    [neckRadius + (radius - neckRadius) * 0.5, body + soft * 0.25],
    [neckRadius, body + soft * 0.75],
    [neckRadius, body + soft + neck],
  ];
}

function glassBody(
  painter: Painter,
  profile: readonly ProfilePoint[],
  glass: Color,
  opaque: boolean,
  filled: number,
): string {
  const data = lathe(profile);
  if (opaque) return turned(painter, profile, glass, { gloss: 0.3 });
  const fill = painter.across(
    [0, darker(glass, 0.5), 0.92],
    [0.07, lighter(glass, 0.1), 0.74],
    [0.2, darker(glass, 0.1), 0.8],
    [0.5, lighter(glass, 0.16), 0.7],
    [0.86, darker(glass, 0.3), 0.84],
    [0.95, lighter(glass, 0.2), 0.72],
    [1, darker(glass, 0.5), 0.92],
  );
  const top = profile[profile.length - 1]?.[1] ?? 100;
  const liquid = painter.down(
    [0, darker(glass, 0.5), 0.05],
    [0.1, darker(glass, 0.6), 0.28],
    [1, darker(glass, 0.7), 0.42],
  );
  const radius = profile[2]?.[0] ?? 30;
  return (
    path(data, 'fill="#ffffff" fill-opacity=".3"') +
    group(rectangle(-radius, -top * filled, radius * 2, top, `fill="${liquid}"`), painter.within(data)) +
    path(data, `fill="${fill}"`) +
    sheen(painter, profile, 0.7, -0.84, -0.74) +
    sheen(painter, profile, 0.25, 0.78, 0.88)
  );
}

function bottleLabel(
  painter: Painter,
  text: string,
  radius: number,
  top: number,
  height: number,
  color: Color,
): string {
  const ink = inkOn(color);
  const half = radius * 0.78;
  return (
    wrapLabel(painter, half, radius, top, height, color) +
    mark(0, -top + height * 0.22, Math.min(height * 0.2, radius * 0.5), ink) +
    letter(text, { x: 0, y: -top + height * 0.43, height: height * 0.09, maxWidth: half * 1.55, color: ink }) +
    rectangle(-half * 0.3, -top + height * 0.64, half * 0.6, 0.8, `fill="${ink}" fill-opacity=".6"`) +
    rectangle(-half * 0.45, -top + height * 0.72, half * 0.9, 0.8, `fill="${ink}" fill-opacity=".35"`) +
    rectangle(-half * 0.38, -top + height * 0.78, half * 0.76, 0.8, `fill="${ink}" fill-opacity=".35"`)
  );
}

function closure(
  bottle: Bottle,
  painter: Painter,
  neck: number,
  top: number,
): { readonly body: string; readonly height: number } {
  const cap = bottle.cap ?? '#2d2a28';
  const lift = (content: string, by: number) => group(content, `transform="translate(0 ${round(-by)})"`);
  const collar = lift(turned(painter, tube(neck + 3, 15, neck + 3, 2), cap, { gloss: 0.35 }), top - 6);
  const dark = painter.across([0, darker(cap, 0.3)], [0.3, lighter(cap, 0.3)], [1, darker(cap, 0.35)]);
  if (bottle.form === 'spray') {
    const data = `M${-neck * 0.7} ${-top - 8}L${-neck * 0.9} ${-top - 27}Q${-neck} ${-top - 36} ${-neck * 2.1} ${-top - 35}V${-top - 29}Q${-neck * 1.2} ${-top - 29} ${-neck * 1.1} ${-top - 24}M${-neck * 0.9} ${-top - 8}V${-top - 27}Q${-neck * 0.8} ${-top - 36} 0 ${-top - 36}H${neck * 0.9}V${-top - 8}Z`;
    return { body: collar + path(data, `fill="${dark}"`), height: top + 36 };
  }
  if (bottle.form === 'pump') {
    const spout = `M${-4} ${-top - 34}H4V${-top - 8}H-4ZM${-neck * 3} ${-top - 40}Q${-neck * 2.9} ${-top - 47} ${-neck * 2} ${-top - 47}H${neck * 0.8}Q${neck} ${-top - 47} ${neck} ${-top - 40}V${-top - 33}H${-neck * 0.9}V${-top - 40}H${-neck * 2.6}V${-top - 35}H${-neck * 3}Z`;
    return { body: path(spout, `fill="${dark}"`) + collar, height: top + 47 };
  }
  if (bottle.form === 'dropper') {
    const rubber: readonly ProfilePoint[] = [
      [neck * 0.9, 0],
      [neck * 0.95, 10],
      [neck * 0.85, 24],
      [neck * 0.6, 36],
      [neck * 0.2, 40],
    ];
    return {
      body: collar + lift(turned(painter, rubber, darker(cap, 0.1), { gloss: 0.3 }), top + 8),
      height: top + 48,
    };
  }
  const cork = bottle.form === 'stopper' ? '#c29a6c' : cap;
  const plug: readonly ProfilePoint[] =
    bottle.form === 'stopper'
      ? tube(neck * 1.25, 17, neck * 1.35, 3)
      : [
          [neck * 0.9, 0],
          [neck * 1.5, 8],
          [neck * 1.7, 18],
          [neck * 1.2, 30],
          [neck * 0.3, 34],
        ];
  const height = plug[plug.length - 1]?.[1] ?? 17;
  const rim = plug[plug.length - 1]?.[0] ?? neck;
  return {
    body: lift(
      turned(painter, plug, cork, { gloss: 0.15 }) + mouth(painter, rim, height, cork, lighter(cork, 0.5), 0.5),
      top - 2,
    ),
    height: top + height,
  };
}

export function drawBottle(bottle: Bottle, painter: Painter): Drawn {
  const height = bottle.height ?? 150;
  const slim = bottle.form === 'flask' ? 0.3 : bottle.form === 'dropper' ? 0.29 : 0.25;
  const radius = height * slim;
  const neck = Math.max(9, radius * 0.32);
  const body = height * 0.74;
  const profile = shoulders(radius, body, neck, height * 0.08, height * (bottle.form === 'flask' ? 0.2 : 0.12));
  const top = profile[profile.length - 1]?.[1] ?? height;
  const close = closure(bottle, painter, neck, top);
  const color = bottle.labelColor ?? '#f4efe5';
  return {
    body:
      glassBody(painter, profile, bottle.glass, bottle.opaque ?? false, 0.74) +
      (bottle.label === undefined ? '' : bottleLabel(painter, bottle.label, radius, body * 0.84, body * 0.68, color)) +
      close.body,
    outline: lathe(profile) + `M${round(-neck)} ${round(-top)}H${round(neck)}V${round(-close.height)}H${round(-neck)}Z`,
    width: radius * 2,
    height: close.height,
  };
}

export function drawDiffuser(diffuser: Diffuser, painter: Painter, random: Random): Drawn {
  const height = diffuser.height ?? 105;
  const radius = height * 0.38;
  const neck = radius * 0.36;
  const profile = shoulders(radius, height * 0.7, neck, height * 0.1, height * 0.18);
  const top = profile[profile.length - 1]?.[1] ?? height;
  let reeds = '';
  let outline = lathe(profile);
  const color = diffuser.reeds ?? '#c9a57a';
  if (diffuser.stem !== undefined) {
    for (const lean of [-14, 3, 17]) {
      reeds += group(
        drawStem(diffuser.stem, height * 1.5, painter, random),
        `transform="translate(${lean * 0.2} ${round(-top + 10)}) rotate(${lean})"`,
      );
    }
  } else {
    for (const lean of [-19, -11, -4, 5, 12, 20]) {
      const length = height * random.between(1.5, 1.75);
      const shade = lean > 0 ? darker(color, 0.18) : lighter(color, 0.12);
      const reed = `M-1.3 ${round(-top * 0.4)}V${round(-length)}H1.3V${round(-top * 0.4)}Z`;
      reeds += path(
        reed,
        `fill="${shade}" transform="translate(${lean * 0.18} ${round(-top * 0.55)}) rotate(${lean})"`,
      );
    }
    outline += `M-2 ${round(-top)}L-46 ${round(-height * 2)}H-42L2 ${round(-top)}ZM2 ${round(-top)}L46 ${round(-height * 2)}H50L6 ${round(-top)}Z`;
  }
  const opaque = diffuser.opaque ?? false;
  const collar = group(
    turned(painter, tube(neck + 1.5, height * 0.09, neck + 1.5, 1.5), opaque ? diffuser.glass : '#b89b68', {
      gloss: 0.5,
    }) + mouth(painter, neck + 1.5, height * 0.09, '#cdb07c', '#4a3a26', 2),
    `transform="translate(0 ${round(-top + height * 0.05)})"`,
  );
  const label =
    diffuser.label === undefined
      ? ''
      : bottleLabel(
          painter,
          diffuser.label,
          radius,
          height * 0.6,
          height * 0.46,
          opaque ? lighter(diffuser.glass, 0.5) : '#f4efe5',
        );
  return {
    body: collar + reeds + glassBody(painter, profile, diffuser.glass, opaque, 0.58) + label,
    outline,
    width: radius * 2 + 34,
    height: height * 2.15,
    foot: radius * 2,
  };
}
