import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { createSourceProgram, root, sourcesOf } from '../tools/sources.js';

const program = createSourceProgram();
const checker = program.getTypeChecker();

const entries = [
  'index.ts',
  'frameworks/react.ts',
  'frameworks/vue.ts',
  ...sourcesOf(program)
    .map(({ path }) => path)
    .filter((path) => /^elements\/([^/]+)\/\1\.ts$/.test(path)),
];

function exportsOf(path: string): readonly ts.Symbol[] {
  const file = program.getSourceFile(join(root, 'src', path));
  const module = file && checker.getSymbolAtLocation(file);
  if (!module) throw new Error(`src/${path} exports nothing.`);
  return checker.getExportsOfModule(module);
}

const originalOf = (symbol: ts.Symbol) =>
  symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;

const isDocumented = (symbol: ts.Symbol) =>
  ts.displayPartsToString(originalOf(symbol).getDocumentationComment(checker)).trim() !== '';

describe('what the package exports', () => {
  it('is known to this test: the index, the types for frameworks, and the class of each element', () => {
    expect(exportsOf('index.ts').map(({ name }) => name)).toContain('createShop');
    expect(entries).toContain('elements/product-grid/product-grid.ts');
  });

  it('has a doc comment, each of it', () => {
    const silent = entries.flatMap((path) =>
      exportsOf(path)
        .filter((symbol) => !isDocumented(symbol))
        .map(({ name }) => `src/${path}: ${name}`),
    );
    expect(silent).toEqual([]);
  });
});
