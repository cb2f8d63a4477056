import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const root = fileURLToPath(new URL('../', import.meta.url));
const src = join(root, 'src');

export interface ImportEdge {
  /** File in `src/`, or the package's name. */
  readonly target: string;
  readonly isPackage: boolean;
  /** Erased by the compiler. */
  readonly isType: boolean;
  /** By `import(…)`. */
  readonly isDynamic: boolean;
}

export interface Source {
  /** Relative to `src/`, with `/`. */
  readonly path: string;
  /** First folder under `src/`, or the file's name without `.ts` where it stands in `src/` itself. */
  readonly layer: string;
  readonly imports: readonly ImportEdge[];
  readonly file: ts.SourceFile;
}

export const layerOf = (path: string) => path.split('/')[0]?.replace(/\.ts$/, '') ?? '';

const posix = (path: string) => path.split(sep).join('/');

/** The program of `src/`, without Node's types: what it names must come from itself or from a browser. */
export function createSourceProgram(): ts.Program {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => readFileSync(path, 'utf8')) as {
    config: object;
  };
  const { fileNames, options } = ts.parseJsonConfigFileContent({ ...config, include: ['src'] }, ts.sys, root);
  return ts.createProgram(fileNames, { ...options, types: [] });
}

/** Every node below, in source order. */
export function* walk(node: ts.Node): Generator<ts.Node> {
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => void children.push(child));
  for (const child of children) {
    yield child;
    yield* walk(child);
  }
}

function isErased(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) {
    const { exportClause } = node;
    if (node.isTypeOnly) return true;
    return Boolean(
      exportClause && ts.isNamedExports(exportClause) && exportClause.elements.every(({ isTypeOnly }) => isTypeOnly),
    );
  }
  const clause = node.importClause;
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const bindings = clause.namedBindings;
  return (
    !clause.name &&
    bindings !== undefined &&
    ts.isNamedImports(bindings) &&
    bindings.elements.length > 0 &&
    bindings.elements.every(({ isTypeOnly }) => isTypeOnly)
  );
}

function toEdge(from: string, specifier: string, isType: boolean, isDynamic: boolean): ImportEdge {
  const isPackage = !specifier.startsWith('.');
  const target = isPackage
    ? specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')
    : posix(relative(src, resolve(dirname(join(src, from)), specifier))).replace(/\.js$/, '.ts');
  return { target, isPackage, isType, isDynamic };
}

function importsOf(file: ts.SourceFile, path: string): ImportEdge[] {
  const edges: ImportEdge[] = [];
  for (const node of walk(file)) {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
      if (ts.isStringLiteral(node.moduleSpecifier)) {
        edges.push(toEdge(path, node.moduleSpecifier.text, isErased(node), false));
      }
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [specifier] = node.arguments;
      if (specifier && ts.isStringLiteral(specifier)) edges.push(toEdge(path, specifier.text, false, true));
    }
  }
  return edges;
}

/** The project's own files of the program. */
export function sourcesOf(program: ts.Program): readonly Source[] {
  return program
    .getSourceFiles()
    .filter(({ fileName, isDeclarationFile }) => !isDeclarationFile && posix(fileName).startsWith(`${posix(src)}/`))
    .map((file) => {
      const path = posix(relative(src, file.fileName));
      return { path, layer: layerOf(path), imports: importsOf(file, path), file };
    });
}

/** Name of the browser's own thing that an identifier or `globalThis.name` stands for; `null` for all else, types among it. */
export function browserGlobal(node: ts.Node, checker: ts.TypeChecker): string | null {
  if (!ts.isIdentifier(node) || ts.isPartOfTypeNode(node)) return null;
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) {
    if (!(ts.isIdentifier(parent.expression) && ['globalThis', 'window', 'self'].includes(parent.expression.text)))
      return null;
  }
  if (ts.isShorthandPropertyAssignment(parent) || ts.isPropertyAssignment(parent) || ts.isBindingElement(parent)) {
    if (parent.name === node && !ts.isShorthandPropertyAssignment(parent)) return null;
  }
  const symbol = ts.isShorthandPropertyAssignment(parent)
    ? checker.getShorthandAssignmentValueSymbol(parent)
    : checker.getSymbolAtLocation(node);
  const isBrowsers = symbol?.declarations?.some(
    (declaration) =>
      /lib\.dom(\.\w+)?\.d\.ts$/.test(declaration.getSourceFile().fileName) &&
      (ts.isVariableDeclaration(declaration) || ts.isFunctionDeclaration(declaration)),
  );
  return isBrowsers ? node.text : null;
}

/** The text of an `html` or `svg` literal, with a mark where a value stands; `null` for all else. */
export function templateText(node: ts.Node): string | null {
  if (!ts.isTaggedTemplateExpression(node) || !/^(html|svg)$/.test(node.tag.getText())) return null;
  const { template } = node;
  if (ts.isNoSubstitutionTemplateLiteral(template)) return template.text;
  return template.head.text + template.templateSpans.map((span) => `\u0000${span.literal.text}`).join('');
}
