import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { apiReport } from '../../tools/api-report.js';
import { stalePages } from '../../tools/documents.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const windows = process.platform === 'win32';

/** Packs what npm would publish, without building it again; answers the archive's path. */
function pack(folder: string): string {
  const output = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], {
    cwd: root,
    encoding: 'utf8',
    shell: windows,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [packed] = JSON.parse(output) as { filename: string }[];
  if (!packed) throw new Error('npm pack made nothing.');
  return join(folder, packed.filename);
}

async function checkWithPublint(archive: string): Promise<boolean> {
  const tarball = new Uint8Array(readFileSync(archive)).buffer;
  const { messages, pkg } = await publint({
    pack: { tarball },
    strict: true,
  });
  for (const message of messages) console.error(`publint: ${formatMessage(message, pkg)}`);
  return messages.length === 0;
}

/** Are the types wrong? For the index and every element, by each way of importing that the package supports. */
function checkWithAttw(archive: string): boolean {
  const elements = readdirSync(join(root, 'src/elements'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(root, 'src/elements', entry.name, 'define.ts')))
    .flatMap(({ name }) => [`elements/${name}`, `classes/${name}`]);
  const command = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js');
  const checked = spawnSync(
    process.execPath,
    [command, archive, '--profile', 'esm-only', '--format', 'ascii', '--entrypoints', '.', 'react', 'vue', ...elements],
    { cwd: root, encoding: 'utf8' },
  );
  if (checked.status !== 0) console.error(checked.stdout, checked.stderr);
  return checked.status === 0;
}

/** Whether the page about the public exports shows what is published. */
async function checkReport(): Promise<boolean> {
  const stale = await stalePages(apiReport());
  if (stale.length > 0) console.error(`${stale.join()} shows other declarations: run \`npm run api-report\`.`);
  return stale.length === 0;
}

const folder = mkdtempSync(join(tmpdir(), 'vitrine-package-'));
try {
  const archive = pack(folder);
  const results = [await checkWithPublint(archive), checkWithAttw(archive), await checkReport()];
  const failed = results.filter((isClean) => !isClean).length;
  console.log(`${results.length - failed} passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}
