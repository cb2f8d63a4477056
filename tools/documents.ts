import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root } from './sources.js';

/** Pages by their path in the repository. */
export type Pages = ReadonlyMap<string, string>;

const between = (name: string) => new RegExp(`(<!-- ${name}:start -->\n)([^]*?)(<!-- ${name}:end -->)`);

const read = (path: string) => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : '');

/** Markdown as prettier leaves it in a file of that path. */
const formatted = async (path: string, markdown: string): Promise<string> =>
  format(markdown, { ...(await resolveConfig(join(root, path))), parser: 'markdown' });

/** Whether the section between `<!-- name:start -->` and `<!-- name:end -->` says what `markdown` says. */
export async function isSectionCurrent(path: string, name: string, markdown: string): Promise<boolean> {
  const section = between(name).exec(read(path))?.[2];
  return section?.trim() === (await formatted(path, markdown)).trim();
}

/**
 * Puts `markdown` between the markers of the document at `path`.
 *
 * @throws Error where the markers are missing
 */
export async function writeSection(path: string, name: string, markdown: string): Promise<void> {
  const text = read(path);
  if (!between(name).test(text)) {
    throw new Error(`${path} has no section between <!-- ${name}:start --> and <!-- ${name}:end -->.`);
  }
  const content = `\n${(await formatted(path, markdown)).trim()}\n\n`;
  writeFileSync(
    join(root, path),
    text.replace(between(name), (_all, start: string, _old, end: string) => start + content + end),
  );
}

/** Returns the paths of pages that are not as they should be; empty where all is current. */
export async function stalePages(pages: Pages): Promise<readonly string[]> {
  const stale: string[] = [];
  for (const [path, markdown] of pages) {
    if (read(path) !== (await formatted(path, markdown))) stale.push(path);
  }
  return stale;
}

export async function writePages(pages: Pages): Promise<void> {
  for (const [path, markdown] of pages) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), await formatted(path, markdown));
  }
}

/** Returns the paths of what a folder holds beside these pages. */
export const otherPages = (folder: string, pages: Pages): readonly string[] =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder))
        .map((name) => `${folder}/${name}`)
        .filter((path) => !pages.has(path))
    : [];
