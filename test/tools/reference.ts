import { type Declaration, type Manifest, type Named } from './manifest.js';

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

function details(tag: Declaration, common: ReadonlySet<string>): string {
  const own = tag.cssProperties?.filter(({ name, description }) => !common.has(`${name} ${description}`));
  return `<details>
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
)}${named('slot', tag.slots, 'its content')}${named('part', tag.cssParts)}${named('custom property', own)}${table(
    ['event', 'type', ''],
    (tag.events ?? []).map(({ name, type, description }) => [code(name), code(type?.text), cell(description)]),
  )}
</details>
`;
}

/** README's part about the tags. */
export function toReference(manifest: Manifest & { readonly base: Declaration }): string {
  const tags = tagsOf(manifest);
  const common = manifest.base.cssProperties ?? [];
  const keys = new Set(common.map(({ name, description }) => `${name} ${description}`));
  return `${table(
    ['tag', 'what it is', 'attributes'],
    tags.map((tag) => [code(tag.tagName), gist(tag), (tag.attributes ?? []).map(({ name }) => code(name)).join(' ')]),
  )}
Each with its attributes, slots, parts, custom properties and events; the types of the events are exported by \`vitrine\` and
described in \`src/base/events.ts\`. Editors find all of this in \`custom-elements.json\`, which comes with the package.

${tags.map((tag) => details(tag, keys)).join('\n')}
These custom properties say the same in all of them; set on \`:root\` or on any tag:
${named('custom property', common)}`;
}
