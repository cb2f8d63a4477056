import { LruCache } from './lru.js';

/** Draws the picture of a path in a width; rejects with a RangeError where there is none. */
export type DrawPicture = (path: string, width: number, format: 'webp' | 'jpeg' | 'png') => Promise<Uint8Array>;

/** A drawing takes a processor and up to 20 MB while it lasts. */
const AT_ONCE = 2;
/** Bytes of pictures kept in memory. */
const CAPACITY = 24 * 1024 * 1024;

/** Draws pictures two at a time, each once however many ask for it, and keeps those that were asked for last. */
export function keepPictures(draw: DrawPicture): DrawPicture {
  const kept = new LruCache<Uint8Array>(CAPACITY);
  const underWay = new Map<string, Promise<Uint8Array>>();
  const waiting: (() => void)[] = [];
  let free = AT_ONCE;

  const inTurn = async (work: () => Promise<Uint8Array>): Promise<Uint8Array> => {
    if (free > 0) free--;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free++;
    }
  };

  return (path, width, format) => {
    const name = `${width} ${format} ${path}`;
    const known = kept.get(name);
    if (known) return Promise.resolve(known);
    let drawing = underWay.get(name);
    if (!drawing) {
      drawing = inTurn(() => draw(path, width, format))
        .then((picture) => {
          kept.set(name, picture, picture.byteLength + 2 * name.length);
          return picture;
        })
        .finally(() => underWay.delete(name));
      underWay.set(name, drawing);
    }
    return drawing;
  };
}
