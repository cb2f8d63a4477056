import { availableParallelism } from 'node:os';
import { installBrowser } from './install-browser.js';
import { runStages } from './schedule.js';
import { stages, type Counts } from './stages.js';

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !stages.some((stage) => stage.name === name));
if (unknown.length > 0) {
  console.error(
    `There is no stage ${unknown.join(', ')}. The stages are ${stages.map(({ name }) => name).join(', ')}.`,
  );
  process.exit(2);
}
const chosen = stages.filter(({ name }) => wanted.length === 0 || wanted.includes(name));

if (chosen.some(({ name }) => name === 'browser' || name === 'e2e') && installBrowser() === null) {
  console.error(
    'No Chromium could be found or installed. Install Chromium, Chrome or Edge, or set CHROMIUM_PATH to its program, then run again.',
  );
  process.exit(2);
}

const start = performance.now();
const results = await runStages(chosen, availableParallelism(), (text) => process.stdout.write(text));
const elapsed = ((performance.now() - start) / 1000).toFixed(1);

console.log('');
for (const { name, passed, failed, seconds, note } of results) {
  const columns = [
    name.padEnd(8),
    `${seconds.toFixed(1)} s`.padStart(9),
    `${passed} passed`.padStart(13),
    `${failed} failed`.padStart(10),
    note,
  ];
  console.log(columns.join(' ').trimEnd());
}
const total = (key: keyof Counts) => results.reduce((sum, result) => sum + result[key], 0);
if (total('failed') > 0) process.exitCode = 1;
console.log(`${'all'.padEnd(8)} ${`${elapsed} s`.padStart(9)}`);
console.log(`${total('passed')} passed, ${total('failed')} failed`);
