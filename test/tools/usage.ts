import ts from 'typescript';
import { templateText, walk, type Source } from '../../tools/sources.js';

/** What the code behind a tag truly has, to be compared with what its doc block says. */
export interface Usage {
  /** Names in `part="…"`. */
  readonly parts: ReadonlySet<string>;
  /** How names in it begin that end with a value. */
  readonly partBeginnings: readonly string[];
  /** Names that are parts of elements inside, handed on by `exportparts`. */
  readonly exportedParts: ReadonlySet<string>;
  /** Every word in a string of the code: a part may be named by one. */
  readonly words: ReadonlySet<string>;
  /** Names in `<slot name="…">`; empty for the nameless one. */
  readonly slots: ReadonlySet<string>;
  readonly events: ReadonlySet<string>;
  /** `--vitrine-…` that style sheets read. */
  readonly cssProperties: ReadonlySet<string>;
}

/** Whether a statement is an element of its own: what it shows is that one's. */
const isElement = (node: ts.Node) =>
  ts.isClassDeclaration(node) &&
  node.heritageClauses?.some(({ types }) =>
    types.some(({ expression }) => /^(Vitrine|Lit)Element$/.test(expression.getText())),
  );

/** The statement of a file that a name stands for, if it is one of those that render. */
function statementOf(node: ts.Identifier, checker: ts.TypeChecker): ts.Node | undefined {
  const symbol = ts.isShorthandPropertyAssignment(node.parent)
    ? checker.getShorthandAssignmentValueSymbol(node.parent)
    : checker.getSymbolAtLocation(node);
  const target = symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  let statement: ts.Node | undefined = target?.declarations?.[0];
  while (statement?.parent && !ts.isSourceFile(statement.parent)) statement = statement.parent;
  const isOurs = /\/src\/(base|components|elements)\//.test(statement?.getSourceFile().fileName ?? '');
  return statement && isOurs && !ts.isSourceFile(statement) && !ts.isImportDeclaration(statement)
    ? statement
    : undefined;
}

/** The class that a part loaded later exports, by `import('./part.lazy.js')`. */
function lazyClassOf(node: ts.Node, checker: ts.TypeChecker): ts.Node | undefined {
  if (!ts.isCallExpression(node) || node.expression.kind !== ts.SyntaxKind.ImportKeyword) return undefined;
  const [address] = node.arguments;
  const file = address && checker.getSymbolAtLocation(address);
  return file?.exports?.get(ts.InternalSymbolName.Default)?.declarations?.[0];
}

/** A tag's class with every statement that it reaches by name, also in what is loaded later; other elements aside. */
export function codeOf(name: string, sources: readonly Source[], checker: ts.TypeChecker): readonly ts.Node[] {
  const isWanted = (node: ts.Node) =>
    (ts.isClassDeclaration(node) && node.name?.text === name) ||
    (ts.isVariableStatement(node) && node.declarationList.declarations.some((one) => one.name.getText() === name));
  const found = new Set(sources.flatMap(({ file }) => file.statements.filter(isWanted)) as ts.Node[]);
  for (const statement of found) {
    for (const node of walk(statement)) {
      const next = ts.isIdentifier(node) ? statementOf(node, checker) : lazyClassOf(node, checker);
      if (next && !isElement(next)) found.add(next);
    }
  }
  return [...found];
}

const split = (text: string) => text.split(/[\s,]+/).filter(Boolean);

/** Values of an attribute in a template, with `\0` where a value stands. */
const attributeValues = (text: string, name: string) =>
  [...text.matchAll(new RegExp(`\\s${name}=(?:"([^"]*)"|(\0))`, 'g'))].map(([, quoted]) => quoted ?? '');

/** The words that stand as values in an attribute: those of a condition, or of a constant. */
function* wordsIn(node: ts.Node, checker: ts.TypeChecker): Generator<string> {
  for (const inner of [node, ...walk(node)]) {
    if (ts.isStringLiteral(inner)) yield inner.text;
    if (!ts.isIdentifier(inner)) continue;
    const symbol = checker.getSymbolAtLocation(inner);
    const declaration = symbol?.valueDeclaration;
    const value = declaration && ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
    if (value && (ts.isStringLiteral(value) || ts.isNoSubstitutionTemplateLiteral(value))) yield value.text;
  }
}

function dynamicValues(node: ts.TaggedTemplateExpression, name: string, checker: ts.TypeChecker): string[] {
  const { template } = node;
  if (!ts.isTemplateExpression(template)) return [];
  const texts = [template.head.text, ...template.templateSpans.map(({ literal }) => literal.text)];
  return template.templateSpans.flatMap(({ expression }, index) => {
    const isInside = new RegExp(`\\s${name}=("[^"]*)?$`).test(texts[index] ?? '');
    return isInside ? [...wordsIn(expression, checker)] : [];
  });
}

export function usageOf(code: readonly ts.Node[], checker: ts.TypeChecker): Usage {
  const parts = new Set<string>();
  const partBeginnings: string[] = [];
  const exportedParts = new Set<string>();
  const words = new Set<string>();
  const slots = new Set<string>();
  const events = new Set<string>();
  const cssProperties = new Set<string>();
  for (const node of code.flatMap((statement) => [...walk(statement)])) {
    if (ts.isStringLiteral(node)) split(node.text).forEach((word) => words.add(word));
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'css') {
      for (const [name] of node.template.getText().matchAll(/--vitrine-[a-z-]+/g)) cssProperties.add(name);
    }
    if (ts.isCallExpression(node) && /(^|\.)emit$/.test(node.expression.getText())) {
      const name = node.arguments.find((argument) => ts.isStringLiteral(argument));
      if (name) events.add(name.text);
    }
    const text = templateText(node);
    if (text === null || !ts.isTaggedTemplateExpression(node)) continue;
    const values = (name: string) => [...attributeValues(text, name), ...dynamicValues(node, name, checker)];
    for (const name of values('part').flatMap(split)) {
      const [beginning = '', ...more] = name.split('\0');
      if (more.length === 0) parts.add(name);
      else if (beginning) partBeginnings.push(beginning);
    }
    for (const entry of values('exportparts').flatMap((value) => value.split(','))) {
      exportedParts.add(entry.split(':').at(-1)?.trim() ?? '');
    }
    for (const [tag] of text.matchAll(/<slot\b[^>]*>/g)) {
      const [, name = ''] = /\sname=(?:"([^"]*)"|\0)/.exec(tag) ?? [];
      if (!/\sname=\0/.test(tag)) slots.add(name);
    }
  }
  return { parts, partBeginnings, exportedParts, words, slots, events, cssProperties };
}
