import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { demoCatalog } from '../../demo/catalog/index.js';
import { composePicture, drawPicture, picturePaths, pictureWidths } from '../../demo/catalog/pictures.js';
import { readVideo, videoPaths } from '../../demo/catalog/videos.js';
import { renderComposition } from '../../demo/catalog/drawing/render.js';

function fingerprint(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

describe('pictures', () => {
  test('every path of the catalogue draws in its own proportions, and no two draw the same', async () => {
    const known = new Map<string, string>();
    for (const { path, aspectRatio } of demoCatalog.products.flatMap(({ media }) => media)) {
      const composition = composePicture(path);
      expect(composition.width / composition.height, path).toBeCloseTo(aspectRatio, 2);
      const picture = await renderComposition(composition, 160, 'png');
      const { width, height, channels } = await sharp(picture).metadata();
      expect([width, height, channels], path).toEqual([160, Math.round((160 * composition.height) / 1000), 3]);
      const print = fingerprint(picture);
      expect(known.get(print), `${path} and another`).toBeUndefined();
      known.set(print, path);
    }
    expect(known.size).toBeGreaterThan(200);
  }, 120_000);

  test('no picture is empty: each has light, shade and something in its middle', async () => {
    for (const path of picturePaths.filter((candidate) => candidate.endsWith('front.jpg'))) {
      const { data, info } = await sharp(await renderComposition(composePicture(path), 160, 'png'))
        .greyscale()
        .raw()
        .toBuffer({ resolveWithObject: true });
      const sum = data.reduce((total, value) => total + value, 0);
      const mean = sum / data.length;
      const deviation = Math.sqrt(data.reduce((total, value) => total + (value - mean) ** 2, 0) / data.length);
      expect(info.width, path).toBe(160);
      expect(deviation, path).toBeGreaterThan(6);
      expect(mean, path).toBeGreaterThan(25);
      expect(mean, path).toBeLessThan(245);
    }
  }, 60_000);

  test('the same path draws the same picture', async () => {
    const draw = () => renderComposition(composePicture('olive-wreath/front.jpg'), 320, 'png');
    expect(fingerprint(await draw())).toBe(fingerprint(await draw()));
  });

  test('comes in the formats and widths that are served', async () => {
    for (const format of ['webp', 'jpeg', 'png'] as const) {
      const { format: written, width } = await sharp(
        await drawPicture('hand-poured-candle/front.jpg', 320, format),
      ).metadata();
      expect([written, width]).toEqual([format, 320]);
    }
    const widthOf = async (asked: number) =>
      (await sharp(await drawPicture('categories/candles.jpg', asked, 'webp')).metadata()).width;
    expect(await widthOf(1)).toBe(160);
    expect(await widthOf(400)).toBe(480);
    expect(await widthOf(1e6)).toBe(1920);
    expect(await widthOf(Number.NaN)).toBe(640);
    expect(pictureWidths).toContain(640);
  });

  test('answers many requests for one picture with one drawing', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => drawPicture('home/mark.png', 480, 'png')));
    expect(new Set(answers.map(fingerprint)).size).toBe(1);
  });

  test.each(['nothing/here.jpg', '', '../package.json', 'hand-poured-candle/front.png', '__proto__'])(
    'refuses the unknown path "%s"',
    async (path) => {
      await expect(drawPicture(path, 640, 'webp')).rejects.toBeInstanceOf(RangeError);
    },
  );

  test('has pictures of the categories, of the home page and of the brand', () => {
    const tops = demoCatalog.categories.filter(({ parent }) => parent === undefined);
    for (const { slug } of tops) expect(picturePaths).toContain(`categories/${slug}.jpg`);
    for (const name of ['hero.jpg', 'night.jpg', 'workshop.jpg', 'mark.png', 'wordmark.png']) {
      expect(picturePaths).toContain(`home/${name}`);
    }
  });
});

describe('videos', () => {
  test('are WebM, small, and have a poster', async () => {
    expect(videoPaths.length).toBeGreaterThan(0);
    for (const path of videoPaths) {
      const video = await readVideo(path);
      expect([...video.subarray(0, 4)]).toEqual([0x1a, 0x45, 0xdf, 0xa3]);
      expect(video.length).toBeLessThan(150_000);
      expect(picturePaths).toContain(path.replace('.webm', '.jpg'));
      expect((await sharp(await drawPicture(path, 320, 'webp')).metadata()).width).toBe(320);
    }
  });

  test('refuse an unknown path', async () => {
    await expect(readVideo('rain-on-the-moor/front.jpg')).rejects.toBeInstanceOf(RangeError);
  });
});
