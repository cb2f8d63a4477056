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
} from './tools/sources.js';

const program = createSourceProgram();
const checker = program.getTypeChecker();
const sources = sourcesOf(program);

/** Which folders of `src/` the code of a folder may import from, itself aside. */
const layers: Record<string, readonly string[]> = {
  domain: [],
  api: ['domain'],
  i18n: ['domain', 'api'],
  payments: ['domain', 'api'],
  platform: [],
  stores: ['domain', 'api', 'i18n', 'payments'],
  base: ['domain', 'api', 'i18n', 'stores'],
  elements: ['domain', 'api', 'i18n', 'payments', 'stores', 'base'],
  // Listens to the events of the elements; nobody but who starts it knows of it.
  analytics: ['domain', 'api', 'base'],
};

const packages: Record<string, readonly string[]> = {
  domain: [],
  api: [],
  i18n: [],
  payments: ['@stripe/stripe-js'],
  platform: [],
  stores: ['nanostores'],
  base: ['lit', '@lit/context', 'nanostores'],
  elements: ['lit', '@lit/context', 'marked', 'nanostores'],
  analytics: [],
};

/** What a browser offers and a folder may still use; a folder that is absent here may use everything but the `kept`. */
const browser: Record<string, readonly string[]> = {
  domain: ['URL', 'URLSearchParams'],
  api: ['AbortController', 'AbortSignal', 'DOMException', 'Headers', 'Request', 'Response', 'URL', 'URLSearchParams'],
  i18n: ['console'],
  stores: ['AbortController', 'AbortSignal', 'DOMException', 'URL', 'URLSearchParams', 'console', 'queueMicrotask'],
};

/** Where a shop is made from its parts: at once for the engine, in two steps for elements. */
const wiring = new Set([
  'assemble.ts',
  'browser-analytics.ts',
  'browser-cart.ts',
  'closed-shop.ts',
  'browser-chat.ts',
  'early-requests.ts',
  'lazy-shop.ts',
  'shop.ts',
]);

/** What only `platform/` may touch. */
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
  const layered = sources.filter(({ layer }) => layers[layer] !== undefined);

  it('sees the sources', () => {
    expect(new Set(layered.map(({ layer }) => layer))).toEqual(new Set(readFolders('src')));
  });

  it('lets each folder import only from those below it', () => {
    const problems = layered.flatMap(({ path, layer, imports }) =>
      imports
        .filter(({ isType, isPackage }) => !isType && !isPackage)
        .map(({ target }) => target)
        .filter((target) => layerOf(target) !== layer && !layers[layer]?.includes(layerOf(target)))
        // The element that gives a shop to what is inside it makes that shop, and starts its reports.
        .filter((target) => !(path.startsWith('elements/store/') && wiring.has(target)))
        // Only the chat needs the browser's other tabs, and not before it is there.
        .filter((target) => !(path.startsWith('elements/chat/') && target === 'browser-chat.ts'))
        .map((target) => `src/${path} imports ${target}`),
    );
    expect(problems).toEqual([]);
  });

  it('keeps the domain free of everything but the types of the contract', () => {
    const problems = layered
      .filter(({ layer }) => layer === 'domain')
      .flatMap(({ path, imports }) =>
        imports
          .filter(({ target, isType }) => layerOf(target) !== 'domain' && !(isType && target === 'api/contract.ts'))
          .map(({ target }) => `src/${path} imports ${target}`),
      );
    expect(problems).toEqual([]);
  });

  it('lets each folder use only its packages', () => {
    const problems = layered.flatMap(({ path, layer, imports }) =>
      imports
        .filter(({ isPackage, isType, target }) => isPackage && !isType && !packages[layer]?.includes(target))
        .map(({ target }) => `src/${path} imports ${target}`),
    );
    expect(problems).toEqual([]);
  });

  it('imports the browser’s platform, and wires parts together, only where a shop is made', () => {
    const wired = new Set(['api', 'stores', 'platform']);
    const imported = sources.flatMap(({ path, layer, imports }) =>
      imports
        .filter(({ target, isType }) => !isType && layerOf(target) === 'platform' && layer !== 'platform')
        .filter(() => !wiring.has(path))
        .map(({ target }) => `src/${path} imports ${target}`),
    );
    const called = findAll((source, node) => {
      if (wiring.has(source.path) || wired.has(source.layer)) return null;
      if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression)) return null;
      if (!/^create\w+(Client|Store|Platform|Token|Transport)$|^createClient$/.test(node.expression.text)) return null;
      return `calls ${node.expression.text}`;
    });
    expect([...imported, ...called]).toEqual([]);
  });
});

describe('what the browser offers', () => {
  it('is used by each folder as far as its work needs', () => {
    const problems = findAll((source, node) => {
      if (source.layer === 'platform' || source.layer === 'loader' || wiring.has(source.path)) return null;
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
    const tags = sources.find(({ path }) => path === 'tags.ts');
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

function readFolders(path: string): string[] {
  return readdirSync(join(root, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .filter((name) => readdirSync(join(root, path, name)).length > 0);
}
