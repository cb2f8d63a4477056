import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { createSourceProgram, root, sourcesOf, walk } from '../tools/sources.js';
import { strictPolicy } from './tools/site.js';

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const markdownIn = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name));

const documents = [...readdirSync(root).filter((name) => name.endsWith('.md')), ...markdownIn('docs')].map((path) => ({
  path,
  text: read(path),
}));

const withoutCode = (text: string) => text.replace(/```[^]*?```/g, '').replace(/`[^`\n]*`/g, '');

/** The names that headings get as targets of links. */
const anchorsOf = (path: string) =>
  new Set(
    [
      ...read(path)
        .replace(/```[^]*?```/g, '')
        .matchAll(/^#+ (.+)$/gm),
    ].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .replace(/\s/g, '-'),
    ),
  );

/** Whether a path of the project exists; `*` stands for any part of a name. */
function exists(path: string): boolean {
  if (!path.includes('*')) return existsSync(join(root, path));
  const folder = dirname(path.slice(0, path.indexOf('*') + 1));
  const pattern = new RegExp(`^${path.replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`);
  return (
    existsSync(join(root, folder)) &&
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).some((name) =>
      pattern.test(join(folder, name)),
    )
  );
}

/** What each document says that is not so: the message of a failing test. */
const problemsIn = (find: (document: { path: string; text: string }) => readonly string[]) =>
  documents.flatMap((document) => find(document).map((problem) => `${document.path}: ${problem}`));

describe('the documents', () => {
  it('link to files and headings that exist', () => {
    const problems = problemsIn(({ path, text }) =>
      [...withoutCode(text).matchAll(/\]\(([^)\s]+)\)/g)]
        .map(([, target = '']) => target)
        .filter((target) => !/^[a-z]+:/.test(target))
        .filter((target) => {
          const [file = '', anchor] = target.split('#');
          const full = file ? join(dirname(path), file) : path;
          return !exists(full) || (anchor !== undefined && !anchorsOf(full).has(anchor));
        }),
    );
    expect(problems).toEqual([]);
  });

  it('name paths of the project that exist', () => {
    const problems = problemsIn(({ text }) =>
      [...text.matchAll(/(?<![\w/.@-])(?:src|test|demo|tools|docs|\.ci|\.github)\/[\w./*-]*/g)]
        .map(([path]) => path.replace(/[./]+$/, ''))
        .filter((path) => !exists(path)),
    );
    expect(problems).toEqual([]);
  });

  it('say of each room of the sources what it holds', () => {
    const architecture = read('ARCHITECTURE.md');
    const rooms = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(rooms.length).toBeGreaterThan(10);
    expect(rooms.filter(({ name }) => !architecture.includes(`| \`src/${name}/\``)).map(({ name }) => name)).toEqual(
      [],
    );
  });

  it('say of names where they stand', () => {
    const places = documents.flatMap(({ path, text }) =>
      [...text.matchAll(/`(\w+)` in\s+`((?:src|demo|test|tools)\/[\w./-]+\.ts)`/g)].map(([, name = '', file = '']) => ({
        path,
        name,
        file,
      })),
    );
    expect(places.length).toBeGreaterThan(10);
    expect(places.filter(({ name, file }) => !new RegExp(`\\b${name}\\b`).test(read(file)))).toEqual([]);
  });

  it('name scripts that package.json has', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const problems = problemsIn(({ text }) =>
      [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name).filter((name) => !(name in scripts)),
    );
    expect(problems).toEqual([]);
  });

  it('say something', () => {
    expect(documents.filter(({ text }) => text.trim().split('\n').length < 5).map(({ path }) => path)).toEqual([]);
  });

  it('are all in the index', () => {
    const index = read('docs/README.md');
    const pages = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md') && name !== 'README.md');
    expect(pages.filter((name) => !index.includes(`](${name})`))).toEqual([]);
  });
});

describe('the README', () => {
  const readme = read('README.md');

  it('is short', () => {
    expect(readme.split('\n').length).toBeLessThanOrEqual(250);
  });

  it('names the line that the continuous integration runs', () => {
    const [line = ''] = /^npm ci .*$/m.exec(read('.ci/run')) ?? [];
    expect(readme).toContain(line);
    expect(line).not.toBe('');
  });

  it('has no address of another machine', () => {
    expect(readme.match(/https?:\/\/(?!localhost\b)\S+/g) ?? []).toEqual([]);
  });
});

describe('the page on Content-Security-Policy', () => {
  it('has the policy that the end-to-end tests buy under', () => {
    const [, shown = ''] =
      /<!-- policy:start -->\s*```\s*([^]*?)\s*```\s*<!-- policy:end -->/.exec(
        read('docs/content-security-policy.md'),
      ) ?? [];
    expect(shown.split(/\s*\n\s*/).join(' ')).toBe(strictPolicy);
  });
});

describe('what the sources say beside the screen', () => {
  const sources = sourcesOf(createSourceProgram());
  const nodes = sources.flatMap(({ file, path }) => [...walk(file)].map((node) => ({ node, file, path })));

  /** The fixed parts of a text, without those that are filled in. */
  const fixedParts = (node: ts.Node): readonly string[] => {
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return [node.text];
    if (!ts.isTemplateExpression(node)) return [];
    return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
  };

  it('is explained on the page about troubleshooting, each text on the console', () => {
    const page = read('docs/troubleshooting.md').replace(/\s+/g, ' ');
    const said = nodes.flatMap(({ node, file, path }) => {
      const isCall = ts.isCallExpression(node) && /^(warnOnce|problems\.push)$/.test(node.expression.getText(file));
      const texts = isCall ? node.arguments.flatMap(fixedParts) : fixedParts(node);
      return isCall || texts[0]?.startsWith('[vitrine]') ? [{ path, texts }] : [];
    });
    const unknown = said.flatMap(({ path, texts }) =>
      texts
        .map((text) => text.replace('[vitrine]', '').replace(/\s+/g, ' ').trim())
        .filter((text) => /\w{2}/.test(text) && !page.includes(text))
        .map((text) => `src/${path}: ${text}`),
    );
    expect(said.length).toBeGreaterThan(10);
    expect(unknown).toEqual([]);
  });

  it('is listed on the page about storage, each key', () => {
    const page = read('docs/storage.md');
    const names = nodes.flatMap(({ node }) => {
      const keys =
        ts.isInterfaceDeclaration(node) && /^(StorageKeys|LockNames)$/.test(node.name.text) ? node.members : [];
      return keys.flatMap((key) =>
        key.name && (ts.isIdentifier(key.name) || ts.isStringLiteral(key.name)) ? [key.name.text] : [],
      );
    });
    expect(new Set(names)).toContain('token');
    expect([...new Set(names)].filter((name) => !new RegExp(`\`(\\{name\\})?:?${name}\\b`).test(page))).toEqual([]);
  });
});
