import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isSectionCurrent, otherPages, stalePages } from '../tools/documents.js';
import { createManifest, expanded, partsWithin, type Declaration, type Named } from '../tools/manifest.js';
import { REFERENCE, referencePages, tagList, tagsOf } from '../tools/reference.js';
import { createSourceProgram, root, sourcesOf } from '../tools/sources.js';
import { codeOf, usageOf, type Usage } from './tools/usage.js';

const program = createSourceProgram();
const checker = program.getTypeChecker();
const sources = sourcesOf(program);
const manifest = createManifest(program);
const tags = tagsOf(manifest);

interface Face {
  readonly tag: Declaration;
  readonly usage: Usage;
}

const faces: readonly Face[] = tags.map((tag) => ({
  tag,
  usage: usageOf(codeOf(tag.name, sources, checker), checker),
}));
const { base } = manifest;

/** Set inside, from the store's branding; a page sets the accent instead. */
const INNER = '--vitrine-color-brand';

const namesOf = (list: readonly Named[] = []) => list.map(({ name }) => name);
const partsOf = ({ cssParts = [] }: Declaration) => namesOf([...cssParts, ...cssParts.flatMap(partsWithin)]);

const isNoEnding =
  ({ partBeginnings }: Usage) =>
  (name: string) =>
    !partBeginnings.some((beginning) => name.startsWith(beginning));

/** What is here and not there, with the tag's name: the message of a failing test. */
const lacking = (tag: Declaration, here: Iterable<string>, there: Iterable<string>) => {
  const known = new Set(there);
  return [...new Set(here)].filter((name) => !known.has(name)).map((name) => `${tag.tagName} ${name}`);
};

describe('the reference', () => {
  it('says what the sources say, page by page (else run `npm run reference`)', async () => {
    const pages = referencePages(manifest);
    expect(await stalePages(pages)).toEqual([]);
    expect(otherPages(REFERENCE, pages)).toEqual([]);
  });

  it('has a list in the README that names each tag (else run `npm run reference`)', async () => {
    expect(await isSectionCurrent('README.md', 'tags', tagList(manifest))).toBe(true);
  });

  it('has every tag that the package defines', () => {
    const defined = sources.filter(({ path }) => /^elements\/[^/]+\/define\.ts$/.test(path));
    expect(tags).toHaveLength(defined.length);
  });

  it('says of each thing what it is for', () => {
    const silent = tags.flatMap((tag) => {
      const { attributes, slots, cssParts, cssProperties, events } = tag;
      const all = [tag, attributes, slots, cssParts, cssProperties, events].flat().filter((one) => one !== undefined);
      return all.filter(({ description }) => !description?.trim()).map(({ name }) => `${tag.tagName} ${name}`);
    });
    expect(silent).toEqual([]);
  });

  it('finds attributes however an element declares them, and nothing that is not for the page', () => {
    const attributes = new Map(tags.map((tag) => [tag.tagName, tag.attributes ?? []]));
    expect(namesOf(attributes.get('vitrine-cart'))).toEqual(['open-on-add', 'position', 'inline']);
    expect(namesOf(attributes.get('vitrine-product'))).toEqual(['product', 'structured-data']);
    expect(attributes.get('vitrine-product-grid')).toContainEqual(
      expect.objectContaining({ name: 'per-page', type: { text: 'number from 1 to 100' }, default: '24' }),
    );
    expect(attributes.get('vitrine-store')).toContainEqual(
      expect.objectContaining({ name: 'routing', type: { text: "'hash' | 'query' | 'none'" }, default: "'hash'" }),
    );
  });
});

describe('the doc block of each tag', () => {
  it('names every part of its templates, and no other', () => {
    const problems = faces.flatMap(({ tag, usage }) => [
      ...lacking(tag, usage.parts, [...partsOf(tag), ...namesOf(base.cssParts)]).map(
        (problem) => `${problem} is not in the doc block`,
      ),
      ...lacking(tag, partsOf(tag).filter(isNoEnding(usage)), [
        ...usage.parts,
        ...usage.exportedParts,
        ...usage.words,
      ]).map((problem) => `${problem} is no part`),
    ]);
    expect(problems).toEqual([]);
  });

  it('names every slot, and no other', () => {
    const problems = faces.flatMap(({ tag, usage }) => [
      ...lacking(tag, usage.slots, namesOf(tag.slots)).map((problem) => `${problem} is not in the doc block`),
      ...lacking(tag, namesOf(tag.slots), usage.slots).map((problem) => `${problem} is no slot`),
    ]);
    expect(problems).toEqual([]);
  });

  it('names every event, and no other', () => {
    const problems = faces.flatMap(({ tag, usage }) => [
      ...lacking(tag, usage.events, namesOf(tag.events)).map((problem) => `${problem} is not in the doc block`),
      ...lacking(tag, namesOf(tag.events), usage.events).map((problem) => `${problem} is never fired`),
    ]);
    expect(problems).toEqual([]);
  });

  it('names every custom property of its style sheets, and none that they do not read', () => {
    const common = namesOf(base.cssProperties);
    const problems = faces.flatMap(({ tag, usage }) => {
      const said = namesOf(tag.cssProperties);
      return [
        ...lacking(tag, usage.cssProperties, [...said, ...common, INNER]).map(
          (problem) => `${problem} is not in the doc block`,
        ),
        ...lacking(tag, said, [...usage.cssProperties, ...common]).map((problem) => `${problem} is not read`),
      ];
    });
    const { cssProperties: tokens } = usageOf(codeOf('tokens', sources, checker), checker);
    expect([...problems, ...lacking(base, common, tokens), ...lacking(base, tokens, [...common, INNER])]).toEqual([]);
  });
});

describe('the custom elements manifest', () => {
  it('is named by the package, and speaks of files and paths that are published', () => {
    const { customElements, exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      customElements: string;
      exports: Record<string, unknown>;
    };
    expect(exports['./custom-elements.json']).toBe(customElements);
    expect(manifest.modules.map(({ path }) => path)).toContain('dist/npm/elements/cart/cart.js');
  });

  it('has each part by its own name, and once', () => {
    const cart = tagsOf(expanded(manifest)).find(({ tagName }) => tagName === 'vitrine-cart');
    const parts = namesOf(cart?.cssParts);
    expect(parts).toContain('line-picture');
    expect(parts).toContain('icon');
    expect(parts).toHaveLength(new Set(parts).size);
  });

  it('keeps what is inherited and private to itself', () => {
    const members = tags.flatMap(({ members = [] }) => namesOf(members));
    expect(members).toContain('openOnAdd');
    expect(members.filter((name) => name.startsWith('#') || ['errorText', 'read', 'emit'].includes(name))).toEqual([]);
  });
});
