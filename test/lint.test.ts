import { ESLint, Linter } from 'eslint';
import { expect, it } from 'vitest';
import { root } from '../tools/sources.js';

const eslint = new ESLint({ cwd: root });

/** What the rule against unwanted syntax says to a file in `src/` that holds this. */
async function messagesOf(code: string, path = 'src/base/example.ts'): Promise<string[]> {
  const { rules } = (await eslint.calculateConfigForFile(path)) as Linter.Config;
  const rule = rules?.['no-restricted-syntax'];
  expect(rule).toBeDefined();
  const found = new Linter().verify(code, [{ rules: { 'no-restricted-syntax': rule } }] as Linter.Config[]);
  return found.map(({ message }) => message);
}

const COMPLAINT = expect.stringMatching(/importWithRetry/) as string;

it.each([
  ["void import('./part.lazy.js').catch(() => {});"],
  ["const part = await import('./part.lazy.js');"],
  ["const load = () => import('./part.lazy.js');"],
  ["importWithRetry(() => Promise.all([import('./one.lazy.js')]));"],
  ["importWithRetry(async () => (await import('./part.lazy.js')).part);"],
  ["loadElsewhere(() => import('./part.lazy.js'));"],
  ["importWithRetry(import('./part.lazy.js'));"],
])('a dynamic import that nobody tries again is refused: %s', async (code) => {
  expect(await messagesOf(code)).toEqual([COMPLAINT]);
});

it.each([
  ["importWithRetry(() => import('./part.lazy.js'), { attempts: 1 });"],
  ["new LazyPart(host, () => import('./part.lazy.js'), absent);"],
  ["const loaders = { 'vitrine-cart': () => import('./cart/define.js') };"],
])('one that is tried again is not: %s', async (code) => {
  expect(await messagesOf(code)).toEqual([]);
});

it('only the loader of the script tag, a program of its own, imports by itself', async () => {
  const code = 'await import(embed);';
  expect(await messagesOf(code, 'src/script/loader.ts')).toEqual([]);
  expect(await messagesOf(code, 'src/script/embed.ts')).toEqual([COMPLAINT]);
});

/** What the rule about names from outside says to such text in a file of `src/`. It needs types, so the file has to exist. */
async function lookUpsIn(code: string): Promise<number> {
  const table = 'const table: Record<string, string> = {}; declare const name: string; declare const known: "a" | "b";';
  const [result] = await eslint.lintText(`${table} ${code}`, { filePath: 'src/domain/currency.ts' });
  return result?.messages.filter(({ ruleId }) => ruleId === 'vitrine/no-inherited-look-up').length ?? 0;
}

it('a name from outside is looked up in nothing that inherits', { timeout: 60_000 }, async () => {
  expect(await lookUpsIn('void table[name];')).toBe(1);
  expect(await lookUpsIn('void table?.[name];')).toBe(1);
  expect(await lookUpsIn('void (name in table);')).toBe(1);
  expect(await lookUpsIn('void table[known]; void [1, 2][0]; void new Map([["a", 1]]).get(name);')).toBe(0);
});
