import { readFile } from 'node:fs/promises';
import { drafts } from './drafts.js';
import { picturePath } from './draft.js';

/** The paths of the catalogue's videos; each has a poster at the same path ending in `.jpg`, see `drawPicture`. */
export const videoPaths: readonly string[] = drafts.flatMap(({ slug, pictures }) =>
  pictures.filter(({ isVideo }) => isVideo).map((picture) => picturePath(slug, picture)),
);

/**
 * A video of the catalogue, as `video/webm`.
 *
 * @throws RangeError where no video has this path.
 */
export async function readVideo(path: string): Promise<Uint8Array> {
  if (!videoPaths.includes(path)) throw new RangeError(`No video has the path "${path}".`);
  return readFile(new URL(`./media/${path.replaceAll('/', '-')}`, import.meta.url));
}
