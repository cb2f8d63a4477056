import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { otherPages, writePages, writeSection } from './documents.js';
import { createManifest, expanded } from './manifest.js';
import { REFERENCE, referencePages, tagList } from './reference.js';
import { root } from './sources.js';

const { values } = parseArgs({ options: { manifest: { type: 'boolean', default: false } } });
const manifest = createManifest();

if (values.manifest) {
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(join(root, 'dist/custom-elements.json'), `${JSON.stringify(expanded(manifest), null, 2)}\n`);
} else {
  const pages = referencePages(manifest);
  for (const path of otherPages(REFERENCE, pages)) rmSync(join(root, path));
  await writePages(pages);
  await writeSection('README.md', 'tags', tagList(manifest));
}
