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

interface Inherited extends Named {
  inheritedFrom?: unknown;
}

interface Member extends Inherited {
  kind: string;
  privacy?: 'public' | 'protected' | 'private';
  static?: boolean;
}

export interface Declaration extends Named {
  kind: string;
  tagName?: string;
  customElement?: boolean;
  attributes?: Attribute[];
  members?: Member[];
  slots?: Named[];
  cssParts?: Inherited[];
  cssProperties?: Inherited[];
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

/** What stands in the manifest, and what all tags share. */
export interface Analysis extends Manifest {
  readonly base: Declaration;
  readonly events: ReadonlyMap<string, EventDetail>;
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

export interface EventDetail extends Named {
  /** Name of the detail's type; `null` where there is none. */
  readonly type: string;
  readonly fields: readonly (Named & { readonly type: string })[];
}

const docOf = (node: ts.Node) =>
  ts
    .getJSDocCommentsAndTags(node)
    .map((doc) => ts.getTextOfJSDocComment(doc.comment) ?? '')
    .join(' ');

/** Each event of the typed map, with what it carries. */
function eventsOf(sources: readonly Source[], checker: ts.TypeChecker): ReadonlyMap<string, EventDetail> {
  const events = new Map<string, EventDetail>();
  for (const { file } of sources.filter(({ path }) => path === 'base/events.ts')) {
    for (const node of walk(file)) {
      if (!ts.isPropertySignature(node) || !ts.isStringLiteral(node.name) || !node.type) continue;
      if (!ts.isTypeReferenceNode(node.type)) continue;
      const [detail] = node.type.typeArguments ?? [];
      if (!detail) continue;
      const properties = ts.isTypeReferenceNode(detail) ? checker.getTypeAtLocation(detail).getProperties() : [];
      const fields = properties.flatMap(({ name, declarations: [field] = [] }) =>
        field && ts.isPropertySignature(field)
          ? [
              {
                name: field.questionToken ? `${name}?` : name,
                type: field.type?.getText() ?? '',
                description: docOf(field),
              },
            ]
          : [],
      );
      events.set(node.name.text, { name: node.name.text, type: detail.getText(), description: docOf(node), fields });
    }
  }
  return events;
}

function present(attribute: Attribute, ranges: ReadonlyMap<string, AttributeRange>): Attribute {
  const range = ranges.get(attribute.name);
  const { default: fallback, type, ...rest } = attribute;
  const text = type?.text.replace(/ \| (undefined|null)\b/g, '') ?? 'string';
  const isShown = fallback !== undefined && !/^(null|undefined|''|false)$/.test(fallback);
  return {
    ...rest,
    type: { text },
    ...(isShown && { default: fallback }),
    ...(range && { ...range, type: { text: range.type } }),
  };
}

const isPublic = ({ name, privacy, static: isStatic, inheritedFrom }: Member) =>
  !isStatic && !inheritedFrom && !name.startsWith('#') && privacy !== 'private' && privacy !== 'protected';

const published = (path: string) => `dist/npm/${path.replace(/\.ts$/, '.js')}`;

/** All tags with what can be set, filled, styled and heard: read from the sources by the analyzer. */
export function createManifest(program = createSourceProgram()): Analysis {
  const sources = sourcesOf(program);
  const checker = program.getTypeChecker();
  const events = eventsOf(sources, checker);
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
  const declared = (analyzed.modules as ManifestModule[]).flatMap(({ path, declarations }) =>
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
            cssParts: own(declaration.cssParts),
            cssProperties: own(declaration.cssProperties),
            ...(declaration.events && {
              events: declaration.events.map((event) => ({
                ...event,
                type: { text: `CustomEvent<${events.get(event.name)?.type ?? 'unknown'}>` },
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

/** As it is published: each part with a line of its own, and with what all tags understand. */
export function expanded({ schemaVersion, readme, modules, base }: Analysis): Manifest {
  const expand = (tag: Declaration): Declaration => ({
    ...tag,
    cssParts: merged([...(tag.cssParts ?? []), ...(tag.cssParts ?? []).flatMap(partsWithin), ...(base.cssParts ?? [])]),
    cssProperties: merged([...(tag.cssProperties ?? []), ...(base.cssProperties ?? [])]),
  });
  return {
    schemaVersion,
    readme,
    modules: modules.map((module) => ({ ...module, declarations: module.declarations.map(expand) })),
  };
}

/** Parts that are told of in the line of another: in it `line-picture`. */
export const partsWithin = ({ name, description = '' }: Named): Named[] =>
  [...description.matchAll(/`([a-z][a-z-]*)`/g)].map(([, inner = '']) => ({
    name: inner,
    description: `See \`${name}\`.`,
  }));

const own = (list: readonly Inherited[] = []) => list.filter(({ inheritedFrom }) => !inheritedFrom);

/** The first of each name. */
const merged = (list: readonly Named[]): Named[] =>
  [...new Map([...list].reverse().map((one) => [one.name, one])).values()].reverse();
