import a11y from 'eslint-plugin-lit-a11y';
import lit from 'eslint-plugin-lit';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import { noInheritedLookUp } from './tools/no-inherited-look-up.js';

/** What is called on the document; content that takes one of these names gets an error, and no say. */
const DOCUMENT_METHODS =
  '/^(addEventListener|createElement|createTextNode|getElementById|querySelector|querySelectorAll|removeEventListener)$/';

const unwantedSyntax = [
  { selector: 'TSEnumDeclaration', message: 'Use a union of string literals.' },
  {
    selector: 'MemberExpression[property.name=/^(inner|outer)HTML$/]',
    message: 'HTML strings are not used: write a Lit template.',
  },
  ...[
    `MemberExpression[object.name="document"]:not([property.name=${DOCUMENT_METHODS}])`,
    'VariableDeclarator[init.name="document"]',
  ].map((selector) => ({
    selector,
    message: 'An element of the page may have that name: read it by `documentProperty` (src/dom/document.ts).',
  })),
];

/** What old libraries of the page replace by functions of another meaning. */
const replacedNatives = [
  ['CallExpression[callee.object.name="JSON"][callee.property.name="stringify"]', '`toJson` (src/domain/json.ts)'],
  [
    'CallExpression[callee.object.name="Array"][callee.property.name="from"]',
    '`range` (src/domain/range.ts), or spread',
  ],
  ['CallExpression[callee.property.name="entries"][callee.object.name!="Object"]', '`map` or `forEach` with the index'],
  ['NewExpression[callee.name=/^(Custom)?Event$/]', 'src/dom/native-events.ts'],
  ['ClassDeclaration[superClass.name="Event"]', 'src/dom/native-events.ts'],
].map(([selector, instead]) => ({ selector, message: `Old libraries of the page replace this. Use ${instead}.` }));

/** Where `() => import(…)` may stand: it is called by what tries again and reports. */
const loaders = [
  'CallExpression[callee.name="importWithRetry"] > ArrowFunctionExpression',
  'NewExpression[callee.name="LazyPart"] > ArrowFunctionExpression',
  'ObjectExpression > Property > ArrowFunctionExpression',
];
const bareImport = {
  selector: `ImportExpression:not(${loaders.map((loader) => `${loader} > ImportExpression`).join()})`,
  message: 'Code that comes later is loaded by importWithRetry(() => import(…)), a LazyPart or a table of loaders.',
};

export default tseslint.config(
  { ignores: ['dist/', '.vitrine/', 'test-results/', 'playwright-report/'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // Types of the frameworks are widened by augmentation, which takes namespaces and empty interfaces.
      '@typescript-eslint/no-namespace': ['error', { allowDeclarations: true }],
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  ...[lit.configs['flat/recommended'], wc.configs['flat/recommended'], a11y.configs.recommended].map((config) => ({
    ...config,
    files: ['src/**/*.ts', 'test/**/*.browser.ts'],
  })),
  {
    files: ['test/**/*.browser.ts'],
    rules: {
      // A plugin's types say that Chai's `equal` answers a promise, which is so for its own comparison of DOM only.
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', name: 'Equal', package: 'chai' }] },
      ],
    },
  },
  {
    files: ['src/**/*.ts', 'test/**/*.browser.ts'],
    rules: {
      'lit/no-legacy-imports': 'error',
      'lit/no-template-bind': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/no-value-attribute': 'error',
      'wc/attach-shadow-constructor': 'error',
      'wc/no-closed-shadow-root': 'error',
      'wc/no-constructor-params': 'error',
      'wc/no-customized-built-in-elements': 'error',
      'wc/no-typos': 'error',
      'wc/require-listener-teardown': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...unwantedSyntax, ...replacedNatives, bareImport] },
  },
  {
    files: ['src/domain/json.ts', 'src/dom/native-events.ts'],
    rules: { 'no-restricted-syntax': ['error', ...unwantedSyntax, bareImport] },
  },
  // Another program: a classic script that knows nothing of the modules that it loads, and is loaded again by its page.
  { files: ['src/script/loader.ts'], rules: { 'no-restricted-syntax': ['error', ...unwantedSyntax] } },
  {
    files: ['src/**/*.ts', 'demo/store/**/*.ts', 'demo/catalog/**/*.ts'],
    ignores: [
      'src/domain/look-up.ts',
      // What is written is what the object has, wherever it comes from.
      'src/domain/json.ts',
      // The page's global variable, under the name that its owner gave.
      'src/dom/page.ts',
      // The letters that the demo's drawings are made of.
      'demo/catalog/drawing/lettering.ts',
    ],
    plugins: { vitrine: { rules: { 'no-inherited-look-up': noInheritedLookUp } } },
    rules: { 'vitrine/no-inherited-look-up': 'error' },
  },
);
