import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import {
  browserGlobal,
  createSourceProgram,
  layerOf,
  root,
  sourcesOf,
  templateText,
  walk,
  type Source,
} from '../tools/sources.js';

const program = createSourceProgram();
const checker = program.getTypeChecker();
const sources = sourcesOf(program);

/** Which rooms of `src/` the code of a room may import from, itself aside: at run time and for types alike. */
const rooms: Record<string, readonly string[]> = {
  contract: [],
  // Reads of the document that no content of a page can bend.
  dom: [],
  domain: ['contract'],
  loading: ['domain'],
  api: ['contract', 'domain'],
  i18n: ['contract', 'domain', 'api', 'loading'],
  payments: ['contract', 'domain', 'dom'],
  stores: ['contract', 'domain', 'api', 'i18n', 'payments', 'loading'],
  platform: ['domain', 'stores', 'dom'],
  base: ['contract', 'domain', 'i18n', 'stores', 'loading', 'dom'],
  // Listens to the events of the elements; nobody but who starts it knows of it.
  analytics: ['contract', 'domain', 'base', 'dom'],
  shop: ['contract', 'domain', 'api', 'i18n', 'stores', 'platform', 'loading', 'base', 'analytics', 'dom'],
  components: ['contract', 'domain', 'api', 'i18n', 'stores', 'base', 'dom'],
  elements: ['contract', 'domain', 'api', 'i18n', 'payments', 'stores', 'shop', 'base', 'components', 'loading', 'dom'],
  script: ['domain', 'api', 'i18n', 'stores', 'shop', 'base', 'elements', 'loading', 'dom'],
  frameworks: ['base', 'elements'],
  index: ['contract', 'domain', 'api', 'i18n', 'stores', 'shop', 'base', 'platform'],
};

/** The order of the rooms within `stores/`: each may import from those before it. */
const storeRooms = ['shared', 'route', 'catalog', 'cart', 'shop', 'orders', 'checkout', 'chat', 'account'];

/** The packages that a room may use; types of others come with the code that uses them. */
const packages: Record<string, readonly string[]> = {
  contract: [],
  loading: [],
  dom: [],
  domain: [],
  api: [],
  i18n: [],
  payments: ['@stripe/stripe-js'],
  stores: ['libphonenumber-js', 'nanostores'],
  platform: [],
  base: ['fastest-levenshtein', 'lit', '@lit/context', 'nanostores'],
  analytics: [],
  shop: ['nanostores'],
  components: ['lit'],
  elements: ['lit', '@lit/context', 'marked', 'nanostores'],
  script: [],
  frameworks: ['lit', 'react', 'vue'],
  index: [],
};

/** What a browser offers and a room may still use; a room that is absent here may use everything but the `kept`. */
const browser: Record<string, readonly string[]> = {
  contract: [],
  domain: ['URL', 'URLSearchParams'],
  api: ['AbortController', 'AbortSignal', 'DOMException', 'Headers', 'Request', 'Response', 'URL', 'URLSearchParams'],
  i18n: ['console'],
  stores: ['AbortController', 'AbortSignal', 'DOMException', 'URL', 'URLSearchParams', 'console', 'queueMicrotask'],
};

/** What only `platform/` may touch, and who makes a shop of it or asks for its first answers. */
const kept = new Set([
  'BroadcastChannel',
  'XMLHttpRequest',
  'caches',
  'cookieStore',
  'fetch',
  'history',
  'indexedDB',
  'localStorage',
  'sessionStorage',
]);
const keepers = new Set(['platform', 'shop', 'script']);

const at = (source: Source, node: ts.Node) => {
  const { line } = source.file.getLineAndCharacterOfPosition(node.getStart(source.file));
  return `src/${source.path}:${line + 1}`;
};

/** Lines that break a rule; the message of a failing test is this list. */
function findAll(check: (source: Source, node: ts.Node) => string | null, among = sources): string[] {
  return among.flatMap((source) =>
    [...walk(source.file)].flatMap((node) => {
      const problem = check(source, node);
      return problem === null ? [] : [`${at(source, node)} ${problem}`];
    }),
  );
}

describe('the import rule', () => {
  it('sees the sources', () => {
    expect(new Set(sources.map(({ layer }) => layer))).toEqual(new Set(Object.keys(rooms)));
  });

  it('lets each room import only from those below it, types too', () => {
    const problems = sources.flatMap(({ path, layer, imports }) =>
      imports
        .filter(({ isPackage, target }) => !isPackage && layerOf(target) !== layer)
        .filter(({ target }) => !rooms[layer]?.includes(layerOf(target)))
        .map(({ target }) => `src/${path} imports ${target}`),
    );
    expect(problems).toEqual([]);
  });

  it('lets each room of the stores import only from those before it, types too', () => {
    const roomOf = (path: string) => path.split('/')[1]?.replace(/\.ts$/, '') ?? '';
    const stores = sources.filter(({ layer }) => layer === 'stores');
    expect(new Set(stores.map(({ path }) => roomOf(path)))).toEqual(new Set(storeRooms));
    const problems = stores.flatMap(({ path, imports }) =>
      imports
        .filter(({ target }) => layerOf(target) === 'stores')
        .filter(({ target }) => storeRooms.indexOf(roomOf(target)) > storeRooms.indexOf(roomOf(path)))
        .map(({ target }) => `src/${path} imports ${target}`),
    );
    expect(problems).toEqual([]);
  });

  it('has no cycle, at run time or of types', () => {
    expect(cyclesOf(sources)).toEqual([]);
  });

  it('lets nothing that is loaded later be in its place from the beginning', () => {
    const problems = sources.flatMap(({ path, imports }) =>
      imports
        .filter(({ target, isType, isDynamic }) => target.endsWith('.lazy.ts') && !isType && !isDynamic)
        .map(({ target }) => `src/${path} imports ${target}`),
    );
    expect(problems).toEqual([]);
  });

  it('lets each room use only its packages', () => {
    const problems = sources.flatMap(({ path, layer, imports }) =>
      imports
        .filter(({ isPackage, target }) => isPackage && !packages[layer]?.includes(target))
        .map(({ target }) => `src/${path} imports ${target}`),
    );
    expect(problems).toEqual([]);
  });
});

describe('functions', () => {
  it('are of a length that can be read at once', () => {
    const longest = 120;
    const lengths = sources.flatMap(({ path, file }) =>
      [...walk(file)].filter(ts.isFunctionLike).map((node) => {
        const lineAt = (position: number) => file.getLineAndCharacterOfPosition(position).line;
        const lines = lineAt(node.end) - lineAt(node.getStart(file)) + 1;
        return { path, lines, name: node.name?.getText(file) ?? '' };
      }),
    );
    expect(lengths.length).toBeGreaterThan(0);
    const long = lengths.filter(({ lines }) => lines > longest);
    expect(long.map(({ path, name, lines }) => `src/${path}: ${name} has ${lines} lines`)).toEqual([]);
  });
});

describe('names', () => {
  it('are those of one function each, where other files use them', () => {
    const files = new Map<string, string[]>();
    for (const { path, file } of sources) {
      for (const name of exportedFunctions(file)) files.set(name, [...(files.get(name) ?? []), `src/${path}`]);
    }
    expect(files.size).toBeGreaterThan(0);
    const shared = [...files].filter(([, paths]) => paths.length > 1);
    expect(shared.map(([name, paths]) => `${name}: ${paths.join(', ')}`)).toEqual([]);
  });
});

describe('what the browser offers', () => {
  it('is used by each folder as far as its work needs', () => {
    const problems = findAll((source, node) => {
      if (keepers.has(source.layer)) return null;
      const name = browserGlobal(node, checker);
      if (name === null) return null;
      const allowed = browser[source.layer];
      return (allowed ? !allowed.includes(name) : kept.has(name)) ? `uses ${name}` : null;
    });
    expect(problems).toEqual([]);
  });

  it('lets no clock and no chance into the domain', () => {
    const problems = findAll(
      (_source, node) => {
        if (ts.isPropertyAccessExpression(node)) {
          const text = node.getText();
          return ['Date.now', 'Math.random', 'performance.now'].includes(text) ? `uses ${text}` : null;
        }
        const isNow = ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length;
        return isNow ? 'uses new Date()' : null;
      },
      sources.filter(({ layer }) => layer === 'domain'),
    );
    expect(problems).toEqual([]);
  });
});

describe('what a strict policy forbids', () => {
  const sinks = new Set([
    'DOMParser',
    'createContextualFragment',
    'eval',
    'innerHTML',
    'insertAdjacentHTML',
    'outerHTML',
    'setHTMLUnsafe',
    'srcdoc',
    // On its first rendering it writes a style attribute.
    'styleMap',
    'unsafeHTML',
    'unsafeSVG',
    'unsafeStatic',
  ]);

  it('is not in the code: no HTML strings, nothing evaluated', () => {
    const problems = findAll((_source, node) => {
      if (ts.isIdentifier(node) && sinks.has(node.text)) return `uses ${node.text}`;
      if (ts.isStringLiteral(node) && ts.isElementAccessExpression(node.parent) && sinks.has(node.text))
        return `uses ${node.text}`;
      const isConstructed = ts.isCallExpression(node) || ts.isNewExpression(node);
      if (isConstructed && ts.isIdentifier(node.expression) && node.expression.text === 'Function')
        return 'uses Function';
      if (ts.isPropertyAccessExpression(node) && /^document\.write(ln)?$/.test(node.getText()))
        return 'uses document.write';
      return null;
    });
    expect(problems).toEqual([]);
  });

  it('is not in the markup: no style, script or handler in a template', () => {
    const problems = findAll((_source, node) => {
      const text = templateText(node);
      if (text === null) return null;
      const found = /<\w[^<>]*\s(style|on\w+)\s*=|<(style|script)\b|javascript:/i.exec(text);
      return found ? `has ${found[1] ?? found[2] ?? 'javascript:'}` : null;
    });
    expect(problems).toEqual([]);
  });
});

describe('what stands in one place', () => {
  const elsewhere = (...paths: readonly string[]) => sources.filter(({ path }) => !paths.includes(path));

  it('is how all that is kept in the browser is named', () => {
    const problems = findAll(
      (_source, node) =>
        (ts.isStringLiteralLike(node) || ts.isTemplateHead(node)) && node.text.startsWith('vitrine:')
          ? `names ${node.getText()}`
          : null,
      elsewhere('stores/shared/storage-keys.ts'),
    );
    expect(problems).toEqual([]);
  });

  it('is whether an address may be followed', () => {
    const problems = findAll(
      (_source, node) =>
        (ts.isPropertyAccessExpression(node) && node.name.text === 'protocol') ||
        (ts.isBindingElement(node) && node.name.getText() === 'protocol')
          ? 'looks at the scheme of an address'
          : null,
      elsewhere('domain/safe-address.ts', 'domain/checkout/payment-outcome.ts'),
    );
    expect(problems).toEqual([]);
  });
});

describe('the package', () => {
  const names = readFolders('src/elements');
  const defined = names.filter((name) => existsSync(join(root, 'src/elements', name, 'define.ts')));
  const { exports, sideEffects } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    exports: Record<string, { default: string }>;
    sideEffects: readonly string[];
  };

  const exported = (name: string) =>
    exports[`./elements/${name}`]?.default ?? exports['./elements/*']?.default.replaceAll('*', name);

  it('exports every define file, and says that it has side effects', () => {
    const problems = defined.filter((name) => {
      const file = exported(name);
      const isEffective = sideEffects.some((pattern) => pattern.replace('*', name) === file);
      return file !== `./dist/npm/elements/${name}/define.js` || !isEffective;
    });
    expect(defined).not.toEqual([]);
    expect(problems).toEqual([]);
  });

  it('has every tag in the types for React and Vue', () => {
    const tags = sources.find(({ path }) => path === 'frameworks/tags.ts');
    const listed = tags?.imports.map(({ target }) => target);
    expect(defined.filter((name) => !listed?.includes(`elements/${name}/define.ts`))).toEqual([]);
  });

  it('has a class of its own beside each define file, whose import defines nothing', () => {
    const problems = defined.filter((name) => !existsSync(join(root, 'src/elements', name, `${name}.ts`)));
    const defining = findAll(
      (_source, node) => {
        const isCall = ts.isCallExpression(node) && /^(customElements\.)?define$/.test(node.expression.getText());
        return isCall || (ts.isDecorator(node) && /^@customElement\b/.test(node.getText())) ? 'defines a tag' : null;
      },
      sources.filter(
        ({ path }) => path.startsWith('elements/') && !/\/define\.ts$|^elements\/registry\.ts$/.test(path),
      ),
    );
    expect([...problems, ...defining]).toEqual([]);
  });

  it('has a browser test for every folder of elements', () => {
    const tests = readdirSync(join(root, 'test/elements')).filter((file) => file.endsWith('.browser.ts'));
    // Tested end to end only, where the drawer, its button and the dialogs are part of every purchase.
    const walked = new Set(['cart', 'cart-button', 'notices', 'outlet', 'store']);
    const untested = names.filter((name) => !walked.has(name) && !tests.some((file) => file.startsWith(name)));
    expect(untested).toEqual([]);
  });
});

/** Names of the functions that a file exports, as declarations or as arrows. */
function exportedFunctions(file: ts.SourceFile): readonly string[] {
  return file.statements.flatMap((statement) => {
    const isExported = ts.canHaveModifiers(statement)
      ? statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
      : false;
    if (!isExported) return [];
    if (ts.isFunctionDeclaration(statement)) return [statement.name?.text ?? 'default'];
    if (!ts.isVariableStatement(statement)) return [];
    return statement.declarationList.declarations
      .filter(
        ({ initializer }) => initializer && (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer)),
      )
      .map(({ name }) => name.getText(file));
  });
}

function readFolders(path: string): string[] {
  return readdirSync(join(root, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .filter((name) => readdirSync(join(root, path, name)).length > 0);
}

/** Circles of imports, each as the files that it goes through. Loading a file later does not close one. */
function cyclesOf(all: readonly Source[]): string[] {
  const targetsOf = new Map(
    all.map(({ path, imports }) => [
      path,
      imports.filter(({ isPackage, isDynamic }) => !isPackage && !isDynamic).map(({ target }) => target),
    ]),
  );
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (path: string, trail: readonly string[]) => {
    if (trail.includes(path)) cycles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
    if (done.has(path) || trail.includes(path)) return;
    for (const target of targetsOf.get(path) ?? []) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const path of targetsOf.keys()) visit(path, []);
  return cycles;
}
