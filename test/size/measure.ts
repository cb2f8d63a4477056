import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Manifest } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));
const dist = join(root, 'dist');

/** The script tag's file, and the page that the budget is for. */
const scriptFile = 'vitrine.js';
const entry = 'src/script/embed.ts';
/** What that page loads by itself as soon as its products are there; no later piece brings it again. */
const afterProducts = [
  'src/shop/deferred.lazy.ts',
  'src/elements/product-grid/interactions.lazy.ts',
  'src/elements/outlet/mount-outlet.ts',
];

/** What a piece may have at most: bytes, brotli; 1 kB is 1,000 bytes. */
const budgets: Record<string, number> = {
  'src/elements/checkout/define.ts': 12_000,
  'src/elements/product/define.ts': 6_000,
};
const firstPageBudget = 19_500;

export interface Piece {
  readonly name: string;
  readonly bytes: number;
  readonly budget: number | null;
  readonly files: readonly { readonly file: string; readonly bytes: number }[];
}

/** What may be loaded later by itself: a part that is named so, an element, a language. */
const dynamicEntry = /^src\/(.+\.lazy|elements\/[\w-]+\/define|i18n\/[\w-]+\/index)\.ts$/;

export interface Sizes {
  /** What a page with a grid and a cart button downloads before it shows products, the loader included. */
  readonly eager: Piece;
  /** What each later piece adds to that page: its chunk and those that it needs and the page does not have by then. */
  readonly lazy: readonly Piece[];
  /** What is loaded later although its name does not say so. */
  readonly unnamed: readonly string[];
}

function compressedSize(file: string): number {
  const content = readFileSync(join(dist, file));
  return brotliCompressSync(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
  }).length;
}

/** `src/elements/product/define.ts` → `product`, `src/i18n/fr/index.ts` → `i18n/fr`, `src/shop/deferred.lazy.ts` → `shop/deferred`. */
function nameOf(key: string): string {
  return key
    .replace(/^src\/(elements\/)?/, '')
    .replace(/(\.lazy)?\.ts$/, '')
    .replace(/\/(define|index)$/, '');
}

/** Keys of the chunks that come with `keys`, by static imports. */
function graphOf(keys: readonly string[], manifest: Manifest): Set<string> {
  const graph = new Set(keys);
  for (const key of graph) manifest[key]?.imports?.forEach((imported) => graph.add(imported));
  return graph;
}

function pieceOf(name: string, files: readonly string[], budget: number | null): Piece {
  const measured = files.map((file) => ({ file, bytes: compressedSize(file) }));
  return { name, budget, files: measured, bytes: measured.reduce((sum, { bytes }) => sum + bytes, 0) };
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
  for (const key of Object.keys(budgets)) {
    if (existsSync(join(root, key)) && !manifest[key])
      throw new Error(`${key} is no chunk of its own, its budget can't be checked.`);
  }

  const eagerKeys = graphOf([entry], manifest);
  const settledKeys = graphOf([entry, ...afterProducts], manifest);
  const filesOf = (keys: Iterable<string>) =>
    [...keys].flatMap((key) => {
      const chunk = manifest[key];
      return chunk ? [chunk.file, ...(chunk.css ?? [])] : [];
    });

  const lazy = Object.keys(manifest)
    .filter((key) => manifest[key]?.isDynamicEntry && !eagerKeys.has(key))
    .map((key) => {
      const isThere = afterProducts.includes(key) ? eagerKeys : settledKeys;
      const added = [...graphOf([key], manifest)].filter((needed) => !isThere.has(needed));
      return pieceOf(nameOf(key), filesOf(added), budgets[key] ?? null);
    })
    .sort((left, right) => right.bytes - left.bytes);

  const unnamed = Object.keys(manifest).filter((key) => manifest[key]?.isDynamicEntry && !dynamicEntry.test(key));
  return {
    eager: pieceOf('grid and cart button', [scriptFile, ...filesOf(eagerKeys)], firstPageBudget),
    lazy,
    unnamed,
  };
}

export const isOver = ({ bytes, budget }: Piece) => budget !== null && bytes > budget;

const count = (bytes: number) => bytes.toLocaleString('en');

/** The table that stands in `docs/measurements.md`. */
export function toMarkdown({ eager, lazy }: Sizes): string {
  const row = ({ name, bytes, budget }: Piece) => `| ${name} | ${count(bytes)} | ${budget ? count(budget) : ''} |`;
  return [
    '| piece | bytes, brotli | budget |',
    '| --- | ---: | ---: |',
    row({ ...eager, name: 'before the first product shows: grid and cart button' }),
    ...lazy.map((piece) => row({ ...piece, name: `later: ${piece.name}` })),
  ].join('\n');
}
