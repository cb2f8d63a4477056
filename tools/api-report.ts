import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor';
import type { Pages } from './documents.js';
import { root } from './sources.js';

/** Where the report stands. */
export const API_REPORT = 'docs/api.md';

const types = join(root, 'dist/npm');
const silent = { default: { logLevel: ExtractorLogLevel.None } };

/** What the package lets others import: its index, the types for frameworks, and the class of each element. */
const isEntry = (path: string) =>
  /^(index|frameworks\/(react|vue))\.d\.ts$/.test(path) || /^elements\/([^/]+)\/\1\.d\.ts$/.test(path);

/** A file that exports all of it; returns its path. */
function writeEntry(folder: string): string {
  const entries = readdirSync(types, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter(isEntry)
    .sort();
  const base = relative(folder, types).split(sep).join('/');
  const lines = entries.map((path) => `export * from '${base}/${path.replace(/\.d\.ts$/, '.js')}';\n`);
  const file = join(folder, 'entry.d.ts');
  writeFileSync(file, lines.join(''));
  return file;
}

function compilerOptions(): object {
  const config = JSON.parse(readFileSync(join(root, 'tsconfig.json'), 'utf8')) as { compilerOptions: object };
  return { ...config.compilerOptions, types: [] };
}

/** Reads the declarations in `folder`'s entry; returns what API Extractor says of them. */
function extract(folder: string): string {
  const entry = writeEntry(folder);
  const config = ExtractorConfig.prepare({
    configObject: {
      projectFolder: root,
      mainEntryPointFilePath: entry,
      compiler: { overrideTsconfig: { compilerOptions: compilerOptions(), files: [entry] } },
      apiReport: {
        enabled: true,
        reportFolder: folder,
        reportTempFolder: folder,
        reportFileName: 'report',
        // The type of a store is what a function returns that is not exported itself.
        includeForgottenExports: true,
      },
      newlineKind: 'lf',
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        compilerMessageReporting: { default: { logLevel: ExtractorLogLevel.Error } },
        extractorMessageReporting: silent,
        tsdocMessageReporting: silent,
      },
    },
    configObjectFullPath: undefined,
    packageJsonFullPath: join(root, 'package.json'),
  });
  const { errorCount } = Extractor.invoke(config, {
    localBuild: true,
    messageCallback(message) {
      // How it goes on is nobody's news.
      if (message.logLevel !== ExtractorLogLevel.Error) message.handled = true;
    },
  });
  if (errorCount > 0) throw new Error('The declarations in dist/npm can’t be read.');
  return readFileSync(join(folder, 'report.api.md'), 'utf8');
}

const HEAD = `# Public exports

All that can be imported from the package: its index, \`vitrine/react\`, \`vitrine/vue\`, and the classes of the elements. What has no
\`export\` is not importable by its name, but is what an export is made of. \`npm run api-report\` writes this page.
`;

/** The declarations of all public exports, as `dist/npm` has them, on one page. */
export function apiReport(): Pages {
  const cache = join(root, '.vitrine');
  mkdirSync(cache, { recursive: true });
  // Below the project, so that the packages which types come from are found.
  const folder = mkdtempSync(join(cache, 'api-'));
  try {
    const [, declarations = ''] = /(```ts\n[^]*```)/.exec(extract(folder)) ?? [];
    // Whether something has a doc comment is another test's business, and does not change the public face.
    const bare = declarations.replace(/^ *\/\/ \(undocumented\)\n/gm, '').replaceAll(' (undocumented)', '');
    return new Map([[API_REPORT, `${HEAD}\n${bare}\n`]]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
