import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Manifest } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));
const dist = join(root, 'dist');

/** The script tag's file, and the page that the budget is for. */
const scriptFile = 'vitrine.js';
const entry = 'src/embed.ts';
const firstPage = ['src/elements/product-grid/define.ts', 'src/elements/cart-button/define.ts'];

/** Bytes, brotli; 1 kB is 1,000 bytes. What a piece may have at most, and what it is to come down to. */
interface Limit {
  readonly budget: number;
  readonly goal: number;
}
const limits: Record<string, Limit> = {
  'src/elements/checkout/define.ts': { budget: 21_500, goal: 12_000 },
  'src/elements/product/define.ts': { budget: 13_000, goal: 6_000 },
};
const firstPageLimit: Limit = { budget: 20_500, goal: 18_000 };

export interface Piece {
  readonly name: string;
  readonly bytes: number;
  readonly limit: Limit | null;
  readonly files: readonly { readonly file: string; readonly bytes: number }[];
}

export interface Sizes {
  /** What a page with a grid and a cart button downloads before it shows products, the loader included. */
  readonly eager: Piece;
  /** What each later piece adds: its chunk and those that it needs and the eager page has not. */
  readonly lazy: readonly Piece[];
}

function compressedSize(file: string): number {
  const content = readFileSync(join(dist, file));
  return brotliCompressSync(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
  }).length;
}

/** `src/elements/product/define.ts` → `product`, `src/i18n/fr/index.ts` → `i18n/fr`. */
function nameOf(key: string): string {
  return key
    .replace(/^src\/(elements\/)?/, '')
    .replace(/\.ts$/, '')
    .replace(/\/(define|index)$/, '');
}

/** Keys of the chunks that come with `keys`, by static imports. */
function graphOf(keys: readonly string[], manifest: Manifest): Set<string> {
  const graph = new Set(keys);
  for (const key of graph) manifest[key]?.imports?.forEach((imported) => graph.add(imported));
  return graph;
}

function pieceOf(name: string, files: readonly string[], limit: Limit | null): Piece {
  const measured = files.map((file) => ({ file, bytes: compressedSize(file) }));
  return { name, limit, files: measured, bytes: measured.reduce((sum, { bytes }) => sum + bytes, 0) };
}

/**
 * Sizes of the build in `dist/`.
 *
 * @throws {Error} if nothing is built
 */
export function measure(): Sizes {
  const manifestFile = join(dist, '.vite/manifest.json');
  if (!existsSync(manifestFile)) throw new Error('Nothing is built. Run `npm run build` first.');
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8')) as Manifest;
  for (const key of Object.keys(limits)) {
    if (existsSync(join(root, key)) && !manifest[key])
      throw new Error(`${key} is no chunk of its own, its budget can't be checked.`);
  }

  const eagerKeys = graphOf([entry, ...firstPage.filter((key) => manifest[key] !== undefined)], manifest);
  const filesOf = (keys: Iterable<string>) =>
    [...keys].flatMap((key) => {
      const chunk = manifest[key];
      return chunk ? [chunk.file, ...(chunk.css ?? [])] : [];
    });

  const lazy = Object.keys(manifest)
    .filter((key) => manifest[key]?.isDynamicEntry && !eagerKeys.has(key))
    .map((key) => {
      const added = [...graphOf([key], manifest)].filter((needed) => !eagerKeys.has(needed));
      return pieceOf(nameOf(key), filesOf(added), limits[key] ?? null);
    })
    .sort((left, right) => right.bytes - left.bytes);

  return { eager: pieceOf('grid and cart button', [scriptFile, ...filesOf(eagerKeys)], firstPageLimit), lazy };
}

export const isOver = ({ bytes, limit }: Piece) => limit !== null && bytes > limit.budget;

const count = (bytes: number) => bytes.toLocaleString('en');

/** The table that stands in the README. */
export function toMarkdown({ eager, lazy }: Sizes): string {
  const row = ({ name, bytes, limit }: Piece) =>
    `| ${name} | ${count(bytes)} | ${limit ? count(limit.budget) : ''} | ${limit ? count(limit.goal) : ''} |`;
  return [
    '| piece | bytes, brotli | budget | goal |',
    '| --- | ---: | ---: | ---: |',
    row({ ...eager, name: 'before the first product shows: grid and cart button' }),
    ...lazy.map((piece) => row({ ...piece, name: `later: ${piece.name}` })),
  ].join('\n');
}
