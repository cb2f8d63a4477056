import sharp, { type Sharp } from 'sharp';
import type { Composition, Sheet } from './scene.js';

export type PictureFormat = 'webp' | 'jpeg' | 'png';

/** Soft sheets are drawn this much smaller: blurring them is then nearly free, and enlarging them blurs once more. */
const softness = 8;

const grain = createGrain();

function createGrain(): Int8Array {
  const values = new Int8Array(1 << 16);
  let state = 0x9e3779b9;
  for (let index = 0; index < values.length; index += 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const one = (state >>> 24) / 255;
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    values[index] = Math.round((one + (state >>> 24) / 255 - 1) * 3.4);
  }
  return values;
}

function document(content: string, view: readonly [number, number], width: number, height: number): Buffer {
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${view[0]} ${view[1]}" preserveAspectRatio="none">${content}</svg>`,
  );
}

async function softImage(sheet: Sheet, { width, height }: Composition): Promise<string> {
  const smallWidth = Math.round(width / softness);
  const smallHeight = Math.round(height / softness);
  const png = await sharp(document(sheet.svg, [width, height], smallWidth, smallHeight))
    .blur(Math.max(0.3, sheet.blur / softness))
    .png({ compressionLevel: 1 })
    .toBuffer();
  return `<image href="data:image/png;base64,${png.toString('base64')}" width="${width}" height="${height}" preserveAspectRatio="none"/>`;
}

function encode(image: Sharp, format: PictureFormat): Promise<Buffer> {
  if (format === 'webp') return image.webp({ quality: 86, effort: 1 }).toBuffer();
  if (format === 'jpeg') return image.jpeg({ quality: 84 }).toBuffer();
  return image.png({ compressionLevel: 6 }).toBuffer();
}

/** Paints a composition `width` pixels wide. */
export async function renderComposition(
  composition: Composition,
  width: number,
  format: PictureFormat,
): Promise<Uint8Array> {
  const height = Math.round((width * composition.height) / composition.width);
  const parts = await Promise.all(
    composition.sheets.map((sheet) => (sheet.blur === 0 ? Promise.resolve(sheet.svg) : softImage(sheet, composition))),
  );
  const { data, info } = await sharp(document(parts.join(''), [composition.width, composition.height], width, height))
    .flatten()
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  // A little grain hides the bands that smooth gradients have in eight bits.
  const samples = new Uint8ClampedArray(data.buffer, data.byteOffset, data.length);
  let sample = 0;
  for (let row = 0; row < info.height; row += 1) {
    let cursor = row * 40503;
    for (let column = 0; column < info.width; column += 1, sample += 3) {
      cursor += 1;
      const shade = grain[cursor & 0xffff] ?? 0;
      samples[sample] = (samples[sample] ?? 0) + shade;
      samples[sample + 1] = (samples[sample + 1] ?? 0) + shade;
      samples[sample + 2] = (samples[sample + 2] ?? 0) + shade;
    }
  }
  const image = sharp(data, { raw: { width: info.width, height: info.height, channels: 3 } });
  return encode(image, format);
}
