import type { Pages } from './documents.js';
import type { Analysis, Declaration, Manifest, Named } from './manifest.js';

/** Where the generated pages stand; nothing else stands there. */
export const REFERENCE = 'docs/reference';

const FIRST = ['vitrine-store', 'vitrine-shop'];

const NOTE = '<!-- Written by `npm run reference` from the sources. -->';

const cell = (text: string | undefined) => (text ?? '').replace(/\s*\n\s*/g, ' ').replaceAll('|', '\\|');
const code = (text: string | undefined) => (text ? `\`${cell(text)}\`` : '');

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return `\n${[line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')}\n`;
}

const section = (heading: string, content: string) => (content ? `\n## ${heading}\n${content}` : '');

const named = (title: string, list: readonly Named[] = [], nameless = '') =>
  table(
    [title, ''],
    list.map(({ name, description }) => [name ? code(name) : nameless, cell(description)]),
  );

/** The first paragraph's first sentence: what a tag is, in one line. */
const gist = ({ description = '' }: Declaration) => cell(/^[^]*?[.](?=\s|$)/.exec(description)?.[0] ?? description);

const attributesOf = ({ attributes = [] }: Declaration) => attributes.map(({ name }) => code(name)).join(' ');

/** The classes of all tags: the two that hold a shop, then the others by name. */
export function tagsOf({ modules }: Manifest): Declaration[] {
  const place = ({ tagName = '' }: Declaration) => {
    const index = FIRST.indexOf(tagName);
    return index < 0 ? tagName : String(index);
  };
  return modules.flatMap(({ declarations }) => declarations).sort((one, other) => (place(one) < place(other) ? -1 : 1));
}

const pageOf = (tag: Declaration) => `${NOTE}

# \`<${tag.tagName}>\`

${tag.description ?? ''}
${section(
  'Attributes',
  table(
    ['attribute', 'value', 'default', ''],
    (tag.attributes ?? []).map((attribute) => [
      code(attribute.name),
      code(attribute.type?.text.replaceAll("'", '')),
      code(attribute.default?.replaceAll("'", '')),
      cell(attribute.description),
    ]),
  ),
)}${section('Slots', named('slot', tag.slots, 'its content'))}${section('Parts', named('part', tag.cssParts))}${section(
  'Custom properties',
  named('custom property', tag.cssProperties),
)}${section('Events', named('event', tag.events))}
Parts and custom properties that all tags share stand in [the index](README.md), what events carry in [events](events.md).
`;

const indexOf = (manifest: Analysis, tags: readonly Declaration[]) => `${NOTE}

# Reference of the tags
${table(
  ['tag', 'what it is', 'attributes'],
  tags.map((tag) => [`[${code(tag.tagName)}](${tag.tagName}.md)`, gist(tag), attributesOf(tag)]),
)}
Editors find all of this in \`custom-elements.json\`, which comes with the package.

## What they share

All of them but the store have these parts, where there is such a thing, and understand these custom properties, on
\`:root\` or on any tag.
${named('part', manifest.base.cssParts)}${named('custom property', manifest.base.cssProperties)}`;

const eventsPage = ({ events }: Analysis) => `${NOTE}

# Events

Events bubble and cross shadow roots; what they carry stands in \`event.detail\`. Those that can be canceled fire before,
the others after the fact.
${table(
  ['event', '', 'detail'],
  [...events.values()].map(({ name, description, fields }) => [
    code(name),
    cell(description),
    fields
      .map(
        (field) => `${code(`${field.name}: ${field.type}`)}${field.description ? ` ${cell(field.description)}` : ''}`,
      )
      .join('<br>'),
  ]),
)}`;

/** The pages of the reference: an index, the events, and a page for each tag. */
export function referencePages(manifest: Analysis): Pages {
  const tags = tagsOf(manifest);
  return new Map([
    [`${REFERENCE}/README.md`, indexOf(manifest, tags)],
    [`${REFERENCE}/events.md`, eventsPage(manifest)],
    ...tags.map((tag) => [`${REFERENCE}/${tag.tagName}.md`, pageOf(tag)] as const),
  ]);
}

/** README's list of the tags: what each is, and where its page stands. */
export const tagList = (manifest: Analysis): string =>
  table(
    ['tag', 'what it is'],
    tagsOf(manifest).map((tag) => [`[${code(tag.tagName)}](${REFERENCE}/${tag.tagName}.md)`, gist(tag)]),
  );
