import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createHash, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { displays } from './displays.js';
import { picturePath, posterPath } from './draft.js';
import { drafts } from './drafts.js';
import { brandSheet } from './drawing/brand.js';
import { renderComposition, type PictureFormat } from './drawing/render.js';
import { composeScene, type Composition } from './drawing/scene.js';

/** The widths that pictures are drawn in; any other is taken for the next larger one. */
export const pictureWidths = [160, 320, 480, 640, 960, 1280, 1920] as const;

/** Raise when a drawing changes: pictures drawn before are then drawn again. */
const version = 2;

const cacheFolder = join('.vitrine', 'media', `v${version}`);

const brand: Readonly<Record<string, () => Composition>> = {
  'home/mark.png': () => brandSheet('mark'),
  'home/wordmark.png': () => brandSheet('wordmark'),
};

const compositions: ReadonlyMap<string, () => Composition> = new Map([
  ...drafts.flatMap(({ slug, pictures }) =>
    pictures.map((picture): [string, () => Composition] => {
      const path = posterPath(picturePath(slug, picture));
      return [path, () => composeScene(picture.scene, picture.aspectRatio, path)];
    }),
  ),
  ...displays.map(({ path, scene, aspectRatio }): [string, () => Composition] => [
    path,
    () => composeScene(scene, aspectRatio, path),
  ]),
  ...Object.entries(brand),
]);

/** Every path that {@link drawPicture} knows. */
export const picturePaths: readonly string[] = [...compositions.keys()];

/**
 * What a picture is made of, before it is drawn.
 *
 * @throws RangeError where no picture has this path.
 */
export function composePicture(path: string): Composition {
  const compose = compositions.get(posterPath(path));
  if (compose === undefined) throw new RangeError(`No picture has the path "${path}".`);
  return compose();
}

function nearestWidth(width: number): number {
  return pictureWidths.find((known) => known >= width) ?? (width > 1920 ? 1920 : 640);
}

const drawing = new Map<string, Promise<Uint8Array>>();

async function drawOrRead(path: string, width: number, format: PictureFormat): Promise<Uint8Array> {
  const composition = composePicture(path);
  const name = createHash('sha256').update(path).digest('hex').slice(0, 24);
  const file = join(cacheFolder, `${name}-${width}.${format}`);
  try {
    return await readFile(file);
  } catch {
    const picture = await renderComposition(composition, width, format);
    await keep(file, picture);
    return picture;
  }
}

/** Written aside and moved into place, so that nobody reads half a picture; a read-only disk only costs time. */
async function keep(file: string, picture: Uint8Array): Promise<void> {
  const unfinished = `${file}.${randomUUID()}`;
  try {
    await mkdir(cacheFolder, { recursive: true });
    await writeFile(unfinished, picture);
    await rename(unfinished, file);
  } catch {
    return;
  }
}

/**
 * Draws a picture of the demo catalogue; the same path gives the same picture on every machine. For the path of a video it
 * draws the poster. Pictures once drawn are kept in `.vitrine/media/`.
 *
 * @param path `{slug}/{name}.jpg`, `categories/{slug}.jpg`, `home/{name}.jpg` or `home/{mark,wordmark}.png`.
 * @param width In pixels; the next larger of {@link pictureWidths} is drawn, 640 where it is not a number.
 * @throws RangeError where no picture has this path.
 */
export async function drawPicture(path: string, width: number, format: PictureFormat): Promise<Uint8Array> {
  const served = nearestWidth(width);
  const key = `${path} ${served} ${format}`;
  const running = drawing.get(key);
  if (running !== undefined) return running;
  const picture = drawOrRead(path, served, format).finally(() => drawing.delete(key));
  drawing.set(key, picture);
  return picture;
}
