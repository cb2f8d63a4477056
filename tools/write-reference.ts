import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createManifest, expanded } from './manifest.js';
import { writeSection } from './readme.js';
import { toReference } from './reference.js';
import { root } from './sources.js';

const { values } = parseArgs({ options: { manifest: { type: 'boolean', default: false } } });
const manifest = createManifest();

if (values.manifest) {
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(join(root, 'dist/custom-elements.json'), `${JSON.stringify(expanded(manifest), null, 2)}\n`);
} else if (!(await writeSection('tags', toReference(manifest)))) {
  console.error('README.md has no section between <!-- tags:start --> and <!-- tags:end -->.');
  process.exitCode = 1;
}
