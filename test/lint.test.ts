import { ESLint, Linter } from 'eslint';
import ts from 'typescript';
import tseslint from 'typescript-eslint';
import { expect, it } from 'vitest';
import { noInheritedLookUp } from '../tools/no-inherited-look-up.js';
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

const OUTSIDE = `
  const table: Record<string, string> = {};
  declare const outside: string;
  declare const known: 'a' | 'b';
  export default () => [`;

/** How often the rule about names from outside speaks of an expression. It asks for types, of this one file. */
function unsafeLookUps(expression: string): number {
  const path = 'example.ts';
  const code = `${OUTSIDE}${expression}];`;
  const options: ts.CompilerOptions = { strict: true, target: ts.ScriptTarget.ES2022 };
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (name, ...rest) =>
    name === path
      ? ts.createSourceFile(name, code, ts.ScriptTarget.ES2022, true)
      : getSourceFile.call(host, name, ...rest);
  const found = new Linter().verify(
    code,
    [
      {
        files: ['**/*.ts'],
        languageOptions: {
          parser: tseslint.parser,
          parserOptions: { programs: [ts.createProgram([path], options, host)] },
        },
        plugins: { vitrine: { rules: { 'no-inherited-look-up': noInheritedLookUp } } },
        rules: { 'vitrine/no-inherited-look-up': 'error' },
      },
    ],
    path,
  );
  expect(found.filter(({ ruleId }) => ruleId === null)).toEqual([]);
  return found.length;
}

it.each(['table[outside]', 'table?.[outside]', 'outside in table', 'table[`${outside}`]'])(
  'a name from outside is looked up in nothing that inherits: %s',
  (expression) => expect(unsafeLookUps(expression)).toBe(1),
);

it.each(['table[known]', '[1, 2][0]', 'new Map([["a", 1]]).get(outside)', "'a' in table"])(
  'what is looked up by a name of our own, or in a map, is fine: %s',
  (expression) => expect(unsafeLookUps(expression)).toBe(0),
);

it.each([
  ['JSON.stringify(cart);', /toJson/],
  ['Array.from({ length: 3 });', /range/],
  ['list.entries();', /map/],
  ["new CustomEvent('open');", /native-events/],
  ['class Opened extends Event {}', /native-events/],
])('what old libraries of a page replace is refused: %s', async (code, instead) => {
  expect(await messagesOf(code)).toEqual([expect.stringMatching(instead)]);
});
