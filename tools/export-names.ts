import { decode, encode } from '@jridgewell/sourcemap-codec';
import type { Plugin } from 'vite';

type Bundle = Parameters<Extract<NonNullable<Plugin['generateBundle']>, (...rest: never[]) => unknown>>[1];

/** The names in `{first as second,third}`, in pairs. */
const pairsOf = (list: string): readonly (readonly [string, string])[] =>
  list.split(',').map((entry) => {
    const [first = '', second = first] = entry.split(' as ');
    return [first, second];
  });

const written = ([first, second]: readonly [string, string]) => (first === second ? first : `${first} as ${second}`);

/** Moves what a source map says of the rest of a line. */
function shiftMap(bundle: Bundle, fileName: string, line: number, from: number, by: number): void {
  const file = bundle[`${fileName}.map`];
  if (file?.type !== 'asset') return;
  const map = JSON.parse(String(file.source)) as { mappings: string };
  const lines = decode(map.mappings);
  for (const segment of lines[line] ?? []) if (segment[0] >= from) segment[0] += by;
  file.source = JSON.stringify({ ...map, mappings: encode(lines) });
}

/**
 * Lets the entry export what later pieces import under the names that it has inside: the bundler makes others, and with more
 * than seventy of them the first page downloads them for nothing. What the entry itself is asked for keeps its name.
 */
export function exportNames(): Plugin {
  return {
    name: 'export-names',
    apply: 'build',
    // Files are named by what stands in them before this.
    augmentChunkHash: () => 'export-names',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const entry = chunks.find(({ isEntry }) => isEntry);
      const list = /export\{([^}]*)\}/.exec(entry?.code ?? '')?.[1];
      if (!entry || list === undefined) throw new Error('The build has no entry with exports.');
      const own = new Set(['boot']);
      const pairs = pairsOf(list).map(([local, name]) => [local, own.has(name) ? name : local, name] as const);
      entry.code = entry.code.replace(
        `export{${list}}`,
        () => `export{${pairs.map(([local, name]) => written([local, name])).join()}}`,
      );
      const names = new Map(pairs.map(([, name, before]) => [before, name]));
      const statement = new RegExp(`import\\{([^}]*)\\}(?=from"\\./${entry.fileName.replace('assets/', '')}")`);
      for (const chunk of chunks) {
        const found = statement.exec(chunk.code);
        if (!found) continue;
        const [before, imported = ''] = found;
        const after = `import{${pairsOf(imported)
          .map(([name, local]) => written([names.get(name) ?? name, local]))
          .join()}}`;
        const lead = chunk.code.slice(0, found.index).split('\n');
        const end = (lead.at(-1)?.length ?? 0) + before.length;
        shiftMap(bundle, chunk.fileName, lead.length - 1, end, after.length - before.length);
        chunk.code = chunk.code.slice(0, found.index) + after + chunk.code.slice(found.index + before.length);
      }
    },
  };
}
