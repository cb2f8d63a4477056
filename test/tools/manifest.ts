import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create, ts as analyzerTs } from '@custom-elements-manifest/analyzer/index.js';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import ts from 'typescript';
import { createSourceProgram, root, sourcesOf, walk, type Source } from './sources.js';

/** The parts of the custom elements manifest's schema that are made here. */
export interface Named {
  name: string;
  description?: string;
}

export interface Attribute extends Named {
  type?: { text: string };
  default?: string;
  fieldName?: string;
}

export interface FiredEvent extends Named {
  type?: { text: string };
}

interface Member extends Named {
  kind: string;
  privacy?: 'public' | 'protected' | 'private';
  static?: boolean;
  inheritedFrom?: unknown;
}

export interface Declaration extends Named {
  kind: string;
  tagName?: string;
  customElement?: boolean;
  attributes?: Attribute[];
  members?: Member[];
  slots?: Named[];
  cssParts?: Named[];
  cssProperties?: Named[];
  events?: FiredEvent[];
  superclass?: { name: string; package?: string; module?: string };
}

export interface ManifestModule {
  kind: 'javascript-module';
  path: string;
  declarations: Declaration[];
  exports: { kind: string; name: string; declaration: { name: string; module?: string } }[];
}

export interface Manifest {
  schemaVersion: string;
  readme: string;
  modules: ManifestModule[];
}

const BASE = 'base/element.ts';

/** What an attribute may say, and what it says where it is absent: by the calls that read it. */
interface AttributeRange {
  readonly type: string;
  readonly default: string;
}

/** Follows a name to the list of words that it stands for. */
function wordsOf(node: ts.Node, checker: ts.TypeChecker): readonly string[] {
  if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node)) return wordsOf(node.expression, checker);
  if (ts.isArrayLiteralExpression(node)) return node.elements.filter(ts.isStringLiteral).map(({ text }) => text);
  const symbol = checker.getSymbolAtLocation(node);
  const target = symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const declaration = target?.valueDeclaration;
  const value = declaration && ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
  return value ? wordsOf(value, checker) : [];
}

const fieldOf = (node: ts.ObjectLiteralExpression, name: string) =>
  node.properties
    .filter(ts.isPropertyAssignment)
    .find((property) => property.name.getText() === name)
    ?.initializer.getText() ?? '';

function rangesOf(sources: readonly Source[], checker: ts.TypeChecker): ReadonlyMap<string, AttributeRange> {
  const ranges = new Map<string, AttributeRange>();
  for (const node of sources.flatMap(({ file }) => [...walk(file)])) {
    if (!ts.isCallExpression(node)) continue;
    const [, attribute, , range] = node.arguments;
    if (!attribute || !ts.isStringLiteral(attribute) || !range) continue;
    const name = node.expression.getText();
    if (name === 'enumerated') {
      const words = wordsOf(range, checker);
      ranges.set(attribute.text, { type: words.map((word) => `'${word}'`).join(' | '), default: `'${words[0]}'` });
    } else if (name === 'wholeNumber' && ts.isObjectLiteralExpression(range)) {
      const type = `number from ${fieldOf(range, 'least')} to ${fieldOf(range, 'most')}`;
      ranges.set(attribute.text, { type, default: fieldOf(range, 'fallback') });
    }
  }
  return ranges;
}

/** The detail's type of each event. */
export function eventTypesOf(sources: readonly Source[]): ReadonlyMap<string, string> {
  const types = new Map<string, string>();
  for (const { file } of sources.filter(({ path }) => path === 'base/events.ts')) {
    for (const node of walk(file)) {
      if (ts.isPropertySignature(node) && ts.isStringLiteral(node.name) && node.type) {
        types.set(node.name.text, node.type.getText());
      }
    }
  }
  return types;
}

function present(attribute: Attribute, ranges: ReadonlyMap<string, AttributeRange>): Attribute {
  const range = ranges.get(attribute.name);
  const { default: fallback, type, ...rest } = attribute;
  const text = type?.text.replace(/ \| (undefined|null)\b/g, '') ?? 'string';
  const isSaid = fallback !== undefined && !/^(null|undefined|''|false)$/.test(fallback);
  return {
    ...rest,
    type: { text },
    ...(isSaid && { default: fallback }),
    ...(range && { ...range, type: { text: range.type } }),
  };
}

const isPublic = ({ name, privacy, static: isStatic, inheritedFrom }: Member) =>
  !isStatic && !inheritedFrom && !name.startsWith('#') && privacy !== 'private' && privacy !== 'protected';

const published = (path: string) => `dist/npm/${path.replace(/\.ts$/, '.js')}`;

/** All tags with what can be set, filled, styled and heard: read from the sources by the analyzer. */
export function createManifest(
  program = createSourceProgram(),
): Manifest & { readonly base: Declaration; readonly events: ReadonlyMap<string, string> } {
  const sources = sourcesOf(program);
  const checker = program.getTypeChecker();
  const events = eventTypesOf(sources);
  const paths = sources.map(({ path }) => path).filter((path) => /^elements\/[^/]+\/[^/]+\.ts$/.test(path));
  const analyzed = create({
    modules: [BASE, ...paths].map((path) =>
      analyzerTs.createSourceFile(
        path,
        readFileSync(join(root, 'src', path), 'utf8'),
        analyzerTs.ScriptTarget.ES2022,
        true,
      ),
    ),
    plugins: litPlugin(),
    context: {},
  });
  const declared = analyzed.modules.flatMap(({ path, declarations }) =>
    declarations.map((declaration) => ({ path, declaration })),
  );
  const base = declared.find(({ declaration }) => declaration.name === 'VitrineElement')?.declaration;
  if (!base) throw new Error(`The analyzer finds no class in ${BASE}.`);
  const modules = declared
    .filter(({ declaration }) => declaration.tagName)
    .map(({ path, declaration }): ManifestModule => {
      const folder = path.slice(0, path.lastIndexOf('/') + 1);
      const ranges = rangesOf(
        sources.filter((source) => source.path.startsWith(folder)),
        checker,
      );
      const { members = [], attributes = [], superclass: _superclass, tagName = '', ...rest } = declaration;
      const kept = members.filter(isPublic);
      return {
        kind: 'javascript-module',
        path: published(path),
        declarations: [
          {
            ...rest,
            tagName,
            superclass: { name: 'LitElement', package: 'lit' },
            members: kept,
            attributes: attributes
              .filter(({ fieldName }) => kept.some(({ name }) => name === fieldName))
              .map((attribute) => present(attribute, ranges)),
            cssProperties: withCommon(declaration, base),
            ...(declaration.events && {
              events: declaration.events.map((event) => ({
                ...event,
                type: { text: events.get(event.name) ?? 'Event' },
              })),
            }),
          },
        ],
        exports: [
          { kind: 'js', name: rest.name, declaration: { name: rest.name, module: published(path) } },
          {
            kind: 'custom-element-definition',
            name: tagName,
            declaration: { name: rest.name, module: published(path) },
          },
        ],
      };
    });
  return { schemaVersion: analyzed.schemaVersion, readme: 'README.md', modules, base, events };
}

/** What a tag says about its own, then what all tags that share the base understand. */
function withCommon({ superclass, cssProperties = [] }: Declaration, base: Declaration): Named[] {
  const own = new Set(cssProperties.map(({ name }) => name));
  if (superclass?.name !== base.name) return cssProperties;
  return [...cssProperties, ...(base.cssProperties ?? []).filter(({ name }) => !own.has(name))];
}
