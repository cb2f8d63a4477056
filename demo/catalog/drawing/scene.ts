import { aim, arrange } from './arrange.js';
import { castShadows, contactShadow, dim, glows, halos, overall, type Flame } from './light.js';
import { group, Painter, round } from './painter.js';
import { palettes, type PaletteName } from './palettes.js';
import { Random } from './random.js';
import { drawLightFall, drawStage, type LightFall, type Setting } from './stage.js';
import type { Thing } from './things.js';

/** A thing and where it stands, in millimetres. */
export interface Placed {
  readonly thing: Thing;
  /** Right of the middle. */
  readonly x?: number;
  /** Stands next to everything named before it, instead of at `x`. */
  readonly side?: 'left' | 'right';
  /** Behind the front row. */
  readonly z?: number;
  /** Degrees clockwise; only for things seen from above or lying. */
  readonly turn?: number;
  /** How far it is lifted off the table, e.g. to stand on something. */
  readonly lift?: number;
}

/** What one picture shows. */
export interface Scene {
  readonly palette: PaletteName;
  readonly setting: Setting;
  readonly fall?: LightFall;
  readonly things: readonly Placed[];
  /** The room darkened, so that flames are the light. */
  readonly evening?: boolean;
  /** How much of the frame's height (and 1.15 of its width) the things may fill; 0.5 where omitted. */
  readonly fill?: number;
  /** Enlarges around a point, given in parts of the space that the things take. */
  readonly close?: { readonly by: number; readonly x: number; readonly y: number };
  /** Moves the things sideways, in parts of the frame's width. */
  readonly shift?: number;
}

/** One sheet of a picture. Soft sheets are drawn small and blurred, then laid over the sheets below. */
export interface Sheet {
  readonly svg: string;
  /** Blur in scene units; 0 is sharp. */
  readonly blur: number;
}

/** A composed picture: sheets from back to front, in a frame 1000 units wide. */
export interface Composition {
  readonly width: number;
  readonly height: number;
  readonly sheets: readonly Sheet[];
}

/** Composes the sheets of a scene; `seed` decides everything that is left to chance. */
export function composeScene(scene: Scene, aspectRatio: number, seed: string): Composition {
  const width = 1000;
  const height = Math.round(width / aspectRatio);
  const random = new Random(seed);
  const palette = palettes[scene.palette];
  const painter = new Painter();
  const arrangement = arrange(scene.things, painter, random);
  const camera = aim(scene, arrangement, width, height);
  const { scale, originX, ground, horizon } = camera;
  const above = scene.setting === 'above';
  const evening = scene.evening ?? false;
  const stage = drawStage(painter, random, palette, scene.setting, { width, height, horizon });
  const fall = drawLightFall(random, scene.fall ?? 'plain', { width, height, horizon });

  let close = '';
  let wide = '';
  let bodies = '';
  const flames: Flame[] = [];
  for (const { drawn, x, y, turn, lift } of arrangement.standing) {
    const placeX = originX + x * scale;
    const placeY = Math.min(ground + y * scale, drawn.hangs && !above ? horizon - height * 0.03 : Infinity);
    const rotation = turn === undefined ? '' : ` rotate(${turn} 0 ${round(-drawn.height / 2)})`;
    if (lift === undefined) {
      const shadows = castShadows(
        drawn,
        placeX,
        placeY,
        scale,
        above ? 'below' : drawn.hangs ? 'wall' : 'table',
        rotation,
      );
      close += shadows.close;
      wide += shadows.wide;
    }
    bodies += group(
      (above ? '' : contactShadow(painter, drawn)) + drawn.body,
      `transform="translate(${round(placeX)} ${round(placeY)}) scale(${round(scale * 1000) / 1000})${rotation}"`,
    );
    for (const flame of drawn.flames ?? []) {
      flames.push({
        x: placeX + flame.x * scale,
        y: placeY + flame.y * scale,
        size: flame.size * scale,
        ground: placeY,
      });
    }
  }

  const frame = (content: string) => {
    if (scene.close === undefined) return content;
    const { by, x, y } = scene.close;
    const focusX = originX + (arrangement.left + (arrangement.right - arrangement.left) * x) * scale;
    const focusY = ground + arrangement.top * scale * (1 - y);
    const inside = (move: number, length: number) => Math.min(0, Math.max(length * (1 - by), move));
    const moveX = inside(width / 2 - focusX * by, width);
    const moveY = inside(height / 2 - focusY * by, height);
    return group(content, `transform="translate(${round(moveX)} ${round(moveY)}) scale(${by})"`);
  };
  const soft = (content: string, attributes: string, blur: number): readonly Sheet[] =>
    content === '' ? [] : [{ svg: frame(group(content, attributes)), blur: blur * (scene.close?.by ?? 1) }];
  const behind = stage + (evening ? dim(palette, width, height) + halos(painter, flames) : '');
  const over = overall(painter, palette, width, height, evening ? flames : null) + glows(painter, flames);
  return {
    width,
    height,
    sheets: [
      { svg: painter.definitions + frame(behind), blur: 0 },
      ...soft(fall, '', 7),
      ...soft(wide, 'fill="#1d1410" opacity=".2"', 30),
      ...soft(close, 'fill="#1d1410" opacity=".34"', above ? 9 : 12),
      { svg: frame(bodies + over), blur: 0 },
    ],
  };
}
