import { tilt, type Drawn } from './forms.js';
import { group, round, type Painter } from './painter.js';
import type { Random } from './random.js';
import type { Placed, Scene } from './scene.js';
import { drawThing } from './things.js';

/** A thing that has been drawn and given its place: in millimetres, right of the middle and below the front edge. */
export interface Standing extends Pick<Placed, 'turn' | 'lift'> {
  readonly drawn: Drawn;
  readonly x: number;
  readonly y: number;
}

/** Things from back to front, and the box that they fill; its bottom is 0. */
export interface Arrangement {
  readonly standing: readonly Standing[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

/** How millimetres become units of the frame. */
export interface Camera {
  readonly scale: number;
  /** Where x = 0 and y = 0 are in the frame. */
  readonly originX: number;
  readonly ground: number;
  /** Where the table ends and the wall begins. */
  readonly horizon: number;
}

function resized(drawn: Drawn, size: number): Drawn {
  if (size === 1) return drawn;
  return {
    ...drawn,
    body: group(drawn.body, `transform="scale(${round(size)})"`),
    outlineScale: size,
    width: drawn.width * size,
    height: drawn.height * size,
    foot: (drawn.foot ?? drawn.width) * size,
    flames: (drawn.flames ?? []).map((flame) => ({ x: flame.x * size, y: flame.y * size, size: flame.size * size })),
  };
}

/** Draws the things and stands them where they belong. */
export function arrange(things: readonly Placed[], painter: Painter, random: Random): Arrangement {
  let left = 0;
  let right = 0;
  let largest = 0;
  const placed = things.map(({ thing, x = 0, z = 0, side, turn, lift }) => {
    const natural = drawThing(thing, painter, random);
    // Company never outgrows what it keeps company.
    const allowed = side === undefined ? 1 : (1.15 * largest) / Math.max(natural.width, natural.height);
    const drawn = resized(natural, Math.max(0.5, Math.min(1, allowed)));
    largest = Math.max(largest, drawn.width, drawn.height);
    const half = drawn.width / 2;
    const middle = side === 'right' ? right + half * 0.84 : side === 'left' ? left - half * 0.84 : x;
    left = Math.min(left, middle - half);
    right = Math.max(right, middle + half);
    const item: Standing = {
      drawn,
      x: middle,
      y: -z * tilt * 1.6 - (lift ?? 0),
      ...(turn === undefined ? {} : { turn }),
      ...(lift === undefined ? {} : { lift }),
    };
    return { item, z };
  });
  const standing = placed.sort((one, other) => other.z - one.z).map(({ item }) => item);
  return {
    standing,
    left: Math.min(...standing.map(({ x, drawn }) => x - drawn.width / 2)),
    right: Math.max(...standing.map(({ x, drawn }) => x + drawn.width / 2)),
    top: Math.min(...standing.map(({ y, drawn }) => y - drawn.height)),
  };
}

/** Sets the camera up so that the things fill their share of the frame. */
export function aim(scene: Scene, { standing, left, right, top }: Arrangement, width: number, height: number): Camera {
  const fill = scene.fill ?? (standing.length > 1 ? 0.58 : 0.52);
  const scale = Math.min((height * fill) / -top, (width * Math.min(0.92, fill * 1.32)) / (right - left));
  const originX = width * (0.5 + (scene.shift ?? 0)) - ((left + right) / 2) * scale;
  const tall = -top * scale;
  if (scene.setting === 'above') return { scale, originX, ground: (height + tall) / 2, horizon: 0 };
  if (scene.setting === 'plinth') return { scale, originX, ground: height * 0.816, horizon: height * 0.66 };
  // The camera follows what it looks at: low things are seen with more table, tall ones with more wall.
  const ground = Math.min(height * 0.85, Math.max(height * 0.7, height * 0.55 + tall / 2));
  return { scale, originX, ground, horizon: ground - height * 0.16 };
}
