import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';

const file = fileURLToPath(new URL('../README.md', import.meta.url));

const between = (name: string) => new RegExp(`(<!-- ${name}:start -->\n)([^]*?)(<!-- ${name}:end -->)`);

const read = () => (existsSync(file) ? readFileSync(file, 'utf8') : '');

/** A table as prettier leaves it in the README. */
const formatted = async (markdown: string) => `\n${(await format(markdown, { parser: 'markdown' })).trim()}\n\n`;

/** What stands between `<!-- name:start -->` and `<!-- name:end -->`; `null` where the markers are missing. */
export function readSection(name: string): string | null {
  return between(name).exec(read())?.[2] ?? null;
}

/** Whether the section says what `markdown` says; `null` where the markers are missing. */
export async function isSectionCurrent(name: string, markdown: string): Promise<boolean | null> {
  const section = readSection(name);
  return section === null ? null : section.trim() === (await formatted(markdown)).trim();
}

/** Puts `markdown` between the markers; answers false where they are missing. */
export async function writeSection(name: string, markdown: string): Promise<boolean> {
  const text = read();
  if (!between(name).test(text)) return false;
  const content = await formatted(markdown);
  writeFileSync(
    file,
    text.replace(between(name), (_all, start: string, _old, end: string) => start + content + end),
  );
  return true;
}
