import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));
const reports = mkdtempSync(join(tmpdir(), 'vitrine-tests-'));
process.once('exit', () => rmSync(reports, { recursive: true }));

export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** Takes what a stage's tools print, as it comes. */
export type Print = (text: string) => void;

export interface Stage {
  readonly name: string;
  /** This one waits for that one, and is not run where that one brought nothing. */
  readonly needs?: string;
  /** Whether it needs all cores, or measures time, and therefore runs beside no other. */
  readonly isAlone?: boolean;
  run(print: Print): Promise<Counts>;
}

interface Finished {
  readonly isFine: boolean;
  readonly output: string;
}

/** Runs one of the project's tools; what it prints is passed on, and its standard output is kept. */
function runTool(
  print: Print,
  tool: string,
  toolArguments: readonly string[],
  environment: Record<string, string> = {},
): Promise<Finished> {
  return new Promise((resolve) => {
    const command = [join(root, 'node_modules', tool), ...toolArguments];
    const child = spawn(process.execPath, command, {
      cwd: root,
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      print(text);
    });
    child.stderr.setEncoding('utf8').on('data', print);
    child.once('error', (error) => resolve({ isFine: false, output: String(error) }));
    child.once('close', (code) => resolve({ isFine: code === 0, output }));
  });
}

const tools = {
  eslint: 'eslint/bin/eslint.js',
  playwright: '@playwright/test/cli.js',
  prettier: 'prettier/bin/prettier.cjs',
  tsc: 'typescript/bin/tsc',
  tsx: 'tsx/dist/cli.mjs',
  vite: 'node_modules/vite/bin/vite.js',
  vitest: 'vitest/vitest.mjs',
  webTestRunner: '@web/test-runner/dist/bin.js',
};

type Run = () => Promise<Finished>;

/** Checks that either hold or don't, one after the other, each in a process of its own: each tool counts as one. */
async function runChecks(...runs: readonly Run[]): Promise<Counts> {
  let passed = 0;
  for (const run of runs) if ((await run()).isFine) passed += 1;
  return { passed, failed: runs.length - passed };
}

/** Steps that each need what the one before made: each counts as one, up to the first that fails. */
async function runSteps(...runs: readonly Run[]): Promise<Counts> {
  let passed = 0;
  for (const run of runs) {
    if (!(await run()).isFine) return { passed, failed: 1 };
    passed += 1;
  }
  return { passed, failed: 0 };
}

/** A failure that no test stands for, such as a file that can't be loaded, must not end as a pass. */
const settled = ({ passed, failed }: Counts, { isFine }: Finished): Counts => ({
  passed,
  failed: failed === 0 && !isFine ? 1 : failed,
});

function readReport<T>(file: string): T | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T;
  } catch {
    return null;
  }
}

async function runScript(print: Print, script: string): Promise<Counts> {
  const finished = await runTool(print, tools.tsx, [script]);
  const [, passed = '0', failed = '0'] = /(\d+) passed, (\d+) failed\s*$/.exec(finished.output) ?? [];
  return settled({ passed: Number(passed), failed: Number(failed) }, finished);
}

async function runUnit(print: Print): Promise<Counts> {
  const file = join(reports, 'unit.json');
  const finished = await runTool(print, tools.vitest, [
    'run',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  const report = readReport<{ numPassedTests: number; numFailedTests: number; numFailedTestSuites: number }>(file);
  return settled({ passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 0 }, finished);
}

async function runInBrowser(print: Print): Promise<Counts> {
  const file = join(reports, 'browser.json');
  const finished = await runTool(print, tools.webTestRunner, [], { TEST_COUNTS: file, NODE_OPTIONS: '--import tsx' });
  return settled(readReport<Counts>(file) ?? { passed: 0, failed: 0 }, finished);
}

async function runEndToEnd(print: Print): Promise<Counts> {
  const file = join(reports, 'e2e.json');
  const finished = await runTool(print, tools.playwright, ['test', '--project=chromium', '--reporter=dot,json'], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
  });
  const report = readReport<{ stats: { expected: number; flaky: number; unexpected: number } }>(file);
  const { expected = 0, flaky = 0, unexpected = 0 } = report?.stats ?? {};
  return settled({ passed: expected + flaky, failed: unexpected }, finished);
}

/** All that `npm test` does, in the order of its report. */
export const stages: readonly Stage[] = [
  { name: 'types', run: (print) => runChecks(() => runTool(print, tools.tsc, ['-p', '.'])) },
  {
    name: 'lint',
    run: (print) =>
      runChecks(
        () => runTool(print, tools.eslint, ['.', '--max-warnings', '0']),
        () => runTool(print, tools.prettier, ['--check', '--log-level', 'warn', '.']),
      ),
  },
  {
    name: 'build',
    run: (print) =>
      runSteps(
        () => runTool(print, tools.tsx, [tools.vite, 'build', '--configLoader', 'native', '--logLevel', 'warn']),
        () => runTool(print, tools.tsc, ['-p', 'tsconfig.build.json']),
        () => runTool(print, tools.tsx, ['tools/write-reference.ts', '--manifest']),
      ),
  },
  { name: 'package', needs: 'build', run: (print) => runScript(print, 'test/tools/package.ts') },
  { name: 'size', needs: 'build', run: (print) => runScript(print, 'test/size/report.ts') },
  { name: 'unit', isAlone: true, run: runUnit },
  { name: 'browser', isAlone: true, run: runInBrowser },
  { name: 'e2e', needs: 'build', isAlone: true, run: runEndToEnd },
];
