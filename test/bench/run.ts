import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from 'playwright-core';
import { hermeticArguments } from '../tools/browser.js';
import { installBrowser } from '../tools/install-browser.js';
import { writeSection } from '../../tools/documents.js';
import { productCounts, variantCounts } from './catalog.js';
import { startProgram } from './child.js';
import {
  conditions,
  measureChoices,
  measureClicks,
  measureLoad,
  type Conditions,
  type Kind,
  type Load,
} from './pages.js';
import { show, showSpread, spreadOf, toTable } from './statistics.js';
import { measureStore } from './store.js';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '7' },
    write: { type: 'boolean', default: false },
  },
});
const runs = Number(values.runs);
const root = fileURLToPath(new URL('../../', import.meta.url));
const say = (text: string) => console.error(text);

/** Builds, unless the build is younger than all that it is made of. */
function ensureBuild(): void {
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).map((file) =>
    join('src', file),
  );
  const changed = Math.max(
    ...[...sources, 'vite.config.ts', 'package.json'].map((file) => statSync(join(root, file)).mtimeMs),
  );
  const built = statSync(join(root, 'dist/vitrine.js'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (built > changed) return;
  say('The build is older than the sources: building.');
  const { status } = spawnSync('npm', ['run', 'build'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('The build failed.');
}

/** The widget and the page written by hand by turns, so that a drift of the machine meets both. */
async function compareLoads(browser: Browser, origin: string, count: number, slow: Conditions) {
  const loads: Record<Kind, Load[]> = { widget: [], plain: [] };
  for (let run = 0; run < runs; run += 1) {
    for (const kind of ['widget', 'plain'] as const) {
      loads[kind].push(await measureLoad(browser, origin, kind, count, slow));
    }
  }
  return loads;
}

async function tabulateLoads(browser: Browser, origin: string): Promise<string> {
  const rows: string[][] = [];
  const states: string[][] = [];
  for (const slow of conditions) {
    for (const count of productCounts) {
      say(`${count} products at ${slow.name}`);
      const { widget, plain } = await compareLoads(browser, origin, count, slow);
      const spread = (loads: readonly Load[], key: keyof Load) => spreadOf(loads.map((load) => load[key]));
      const ratio = (key: 'first' | 'all') => `${show(spread(widget, key).median / spread(plain, key).median, 2)} ×`;
      const times = (key: 'first' | 'all') => [
        showSpread(spread(widget, key)),
        showSpread(spread(plain, key)),
        ratio(key),
      ];
      rows.push([
        `${show(count)} at ${slow.name}`,
        ...times('first'),
        ...times('all'),
        show(spread(widget, 'layoutShift').high, 3),
      ]);
      if (slow !== conditions[0]) continue;
      const megabytes = (loads: readonly Load[]) => `${show(spread(loads, 'heap').median / 1e6, 1)} MB`;
      const nodes = (loads: readonly Load[]) => show(spread(loads, 'nodes').median);
      states.push([show(count), megabytes(widget), megabytes(plain), nodes(widget), nodes(plain)]);
    }
  }
  return [
    toTable(
      ['products', 'first card, ms', 'by hand', 'ratio', 'all cards, ms', 'by hand', 'ratio', 'layout shift'],
      rows,
    ),
    toTable(['products', 'heap', 'by hand', 'DOM nodes', 'by hand'], states),
  ].join('\n\n');
}

async function tabulateClicks(browser: Browser, origin: string): Promise<string> {
  const rows: string[][] = [];
  for (const slow of conditions.filter(({ network }) => !network)) {
    for (const latency of [0, 300]) {
      say(`click on add at ${slow.name}, the store ${latency} ms away`);
      const clicks = await measureClicks(browser, origin, slow, latency, runs);
      const frames = spreadOf(clicks.map((click) => click.frames));
      const milliseconds = spreadOf(clicks.map((click) => click.milliseconds));
      rows.push([`${slow.name}, store ${latency} ms away`, showSpread(frames), showSpread(milliseconds)]);
    }
  }
  return toTable(['click on *add* to the new count', 'frames', 'ms until it is painted'], rows);
}

async function tabulateChoices(browser: Browser, origin: string): Promise<string> {
  const rows: string[][] = [];
  for (const slow of conditions.filter(({ network }) => !network)) {
    say(`choices of variants at ${slow.name}`);
    const spreads = [];
    for (const count of variantCounts) {
      spreads.push(spreadOf(await measureChoices(browser, origin, slow, count, runs * 4)));
    }
    const [few, many] = spreads.map(({ median }) => median);
    rows.push([
      slow.name,
      ...spreads.map((spread) => showSpread(spread, 1)),
      `${show((many ?? NaN) / (few ?? NaN), 2)} ×`,
    ]);
  }
  const head = variantCounts.map((count) => `of ${show(count)} variants, ms`);
  return toTable(['choice of an option on a product’s page', ...head, 'ratio'], rows);
}

ensureBuild();
const executablePath = installBrowser();
if (executablePath === null) throw new Error('No Chromium could be found or installed. Set CHROMIUM_PATH.');

say('store');
const store = await measureStore(5);

const site = await startProgram('test/bench/server.ts', [], /http:\S+/);
const browser = await chromium.launch({ executablePath, args: hermeticArguments });
try {
  const [processor] = cpus();
  const machine = `${processor?.model.trim() ?? process.arch}, ${cpus().length} cores, Node ${process.version}, Chromium ${browser.version()}`;
  const loads = await tabulateLoads(browser, site.ready);
  const clicks = await tabulateClicks(browser, site.ready);
  const choices = await tabulateChoices(browser, site.ready);
  const report = [
    `Medians of ${runs} (least–most), ${machine}. “By hand” is the same page with \`fetch\` and \`innerHTML\`. In frames, 1 is the frame of the click itself.`,
    loads,
    clicks,
    choices,
    store,
  ].join('\n\n');
  console.log(report);
  if (values.write) await writeSection('docs/measurements.md', 'bench', report);
} finally {
  await browser.close();
  await site.stop();
}
