import type { Analysis, Declaration, Manifest, Named } from './manifest.js';

const FIRST = ['vitrine-store', 'vitrine-shop'];

const cell = (text: string | undefined) => (text ?? '').replace(/\s*\n\s*/g, ' ').replaceAll('|', '\\|');
const code = (text: string | undefined) => (text ? `\`${cell(text)}\`` : '');

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return `\n${[line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')}\n`;
}

const named = (title: string, list: readonly Named[] = [], nameless = '') =>
  table(
    [title, ''],
    list.map(({ name, description }) => [name ? code(name) : nameless, cell(description)]),
  );

/** The first paragraph's first sentence: what a tag is, in one line. */
const gist = ({ description = '' }: Declaration) => cell(/^[^]*?[.](?=\s|$)/.exec(description)?.[0] ?? description);

/** The classes of all tags: the two that hold a shop, then the others by name. */
export function tagsOf({ modules }: Manifest): Declaration[] {
  const place = ({ tagName = '' }: Declaration) => {
    const index = FIRST.indexOf(tagName);
    return index < 0 ? tagName : String(index);
  };
  return modules.flatMap(({ declarations }) => declarations).sort((one, other) => (place(one) < place(other) ? -1 : 1));
}

const details = (tag: Declaration) => `<details>
<summary><code>&lt;${tag.tagName}&gt;</code></summary>

${tag.description ?? ''}
${table(
  ['attribute', 'value', 'default', ''],
  (tag.attributes ?? []).map((attribute) => [
    code(attribute.name),
    code(attribute.type?.text.replaceAll("'", '')),
    code(attribute.default?.replaceAll("'", '')),
    cell(attribute.description),
  ]),
)}${named('slot', tag.slots, 'its content')}${named('part', tag.cssParts)}${named(
  'custom property',
  tag.cssProperties,
)}${named('event', tag.events)}
</details>
`;

/** README's part about the tags. */
export function toReference(manifest: Analysis): string {
  const tags = tagsOf(manifest);
  return `${table(
    ['tag', 'what it is', 'attributes'],
    tags.map((tag) => [code(tag.tagName), gist(tag), (tag.attributes ?? []).map(({ name }) => code(name)).join(' ')]),
  )}
${tags.map(details).join('\n')}
All of them but the store have these parts, where there is such a thing, and understand these custom properties, on
\`:root\` or on any tag:
${named('part', manifest.base.cssParts)}${named('custom property', manifest.base.cssProperties)}
Events bubble and cross shadow roots; what they carry stands in \`event.detail\`. Those that can be canceled fire before,
the others after the fact.
${table(
  ['event', '', 'detail'],
  [...manifest.events.values()].map(({ name, description, fields }) => [
    code(name),
    cell(description),
    fields
      .map(
        (field) => `${code(`${field.name}: ${field.type}`)}${field.description ? ` ${cell(field.description)}` : ''}`,
      )
      .join('<br>'),
  ]),
)}
Editors find all of this in \`custom-elements.json\`, which comes with the package.
`;
}
