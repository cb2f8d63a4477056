import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { hermeticArguments, requireBrowser } from './test/tools/browser.ts';

let storeOrigin = '';

/** One reference store for all test files; its origin is `window.__STORE_ORIGIN__` in every test page. */
function referenceStore() {
  let server;
  return {
    name: 'reference-store',
    async serverStart({ config }) {
      const { startStore } = await import('./test/tools/store.ts');
      server = await startStore({ allowedOrigin: `${config.protocol ?? 'http:'}//${config.hostname}:${config.port}` });
      storeOrigin = server.origin;
    },
    async serverStop() {
      await server?.close();
    },
  };
}

/** Nanostores and the code under test ask for `process.env.NODE_ENV`, which no browser has. */
const nodeEnvironment = {
  name: 'node-environment',
  transform(context) {
    if (!context.response.is('js') || !context.body.includes('process.env.NODE_ENV')) return undefined;
    return { body: context.body.replaceAll('process.env.NODE_ENV', '"development"') };
  },
};

function countTests({ tests, suites }) {
  const counts = suites.map(countTests);
  return {
    passed: tests.filter((test) => test.passed).length + counts.reduce((sum, count) => sum + count.passed, 0),
    failed:
      tests.filter((test) => !test.passed && !test.skipped).length +
      counts.reduce((sum, count) => sum + count.failed, 0),
  };
}

/** Writes `{passed, failed}` for `npm test`; a file that could not run at all counts as one failure. */
function countReporter(file) {
  return {
    onTestRunFinished({ sessions }) {
      const total = { passed: 0, failed: 0 };
      for (const session of sessions) {
        const count = session.testResults ? countTests(session.testResults) : { passed: 0, failed: 0 };
        total.passed += count.passed;
        total.failed += count.failed || (session.passed ? 0 : 1);
      }
      writeFileSync(file, JSON.stringify(total));
    },
  };
}

const countFile = process.env.TEST_COUNTS;

export default {
  files: 'test/**/*.browser.ts',
  nodeResolve: { exportConditions: ['development', 'browser'] },
  concurrency: 2,
  browsers: [
    playwrightLauncher({
      product: 'chromium',
      launchOptions: { executablePath: requireBrowser(), args: hermeticArguments },
    }),
  ],
  plugins: [
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)) }),
    nodeEnvironment,
    referenceStore(),
  ],
  // For a machine that is busy with other things too.
  testFramework: { config: { timeout: 40_000 } },
  testsFinishTimeout: 300_000,
  // As tall as its window: behind an open dialog the page clips what leaves its body, which axe then takes for hidden.
  testRunnerHtml: (testFramework) =>
    `<!doctype html><html lang="en"><head><title>Tests</title><style>body { min-height: calc(100vh - 16px); }</style></head><body>
      <script>window.__STORE_ORIGIN__ = ${JSON.stringify(storeOrigin)};</script>
      <script type="module" src="${testFramework}"></script>
    </body></html>`,
  filterBrowserLogs: ({ args }) => !args.some((arg) => typeof arg === 'string' && arg.includes('Lit is in dev mode')),
  reporters: countFile
    ? [defaultReporter({ reportTestProgress: false }), countReporter(countFile)]
    : [defaultReporter()],
};
