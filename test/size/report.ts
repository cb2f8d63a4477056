import { parseArgs } from 'node:util';
import { isSectionCurrent, writeSection } from '../../tools/documents.js';
import { isOver, measure, toMarkdown, type Piece } from './measure.js';

const MEASUREMENTS = 'docs/measurements.md';

const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } });
const sizes = measure();
const pieces = [sizes.eager, ...sizes.lazy];
let passed = 0;
let failed = 0;

function check(isFine: boolean, sentence: string): void {
  if (isFine) passed += 1;
  else failed += 1;
  if (!isFine) console.error(sentence);
}

function print(piece: Piece): void {
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(2)} kB`;
  const limit = piece.budget === null ? '' : `  of ${kilobytes(piece.budget)}${isOver(piece) ? '  OVER' : ''}`;
  console.log(`${kilobytes(piece.bytes).padStart(10)}${limit.padEnd(20)}  ${piece.name}`);
  for (const { file, bytes } of piece.files) console.log(`${kilobytes(bytes).padStart(14)}${' '.repeat(18)}${file}`);
}

pieces.forEach(print);
for (const piece of pieces) {
  if (piece.budget !== null)
    check(!isOver(piece), `"${piece.name}" has ${piece.bytes} bytes, its budget is ${piece.budget}.`);
}

for (const key of sizes.unnamed)
  console.error(`${key} is loaded later: is it a part (.lazy.ts), an element or a language?`);
check(sizes.unnamed.length === 0, 'Not all that is loaded later says so in its name.');

const table = toMarkdown(sizes);
if (values.write) await writeSection(MEASUREMENTS, 'size', table);
const isCurrent = await isSectionCurrent(MEASUREMENTS, 'size', table);
check(isCurrent, `${MEASUREMENTS} shows other sizes: run \`npm run size -- --write\`.`);

console.log(`${passed} passed, ${failed} failed`);
if (failed > 0) process.exitCode = 1;
