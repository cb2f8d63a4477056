import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './browser.js';

function run(command: string, ...commandArguments: string[]): boolean {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const shell = process.platform === 'win32';
  return spawnSync(command, commandArguments, { stdio: 'inherit', env: environment, shell }).status === 0;
}

function installFromDebian(): boolean {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return false;
  const install = (name: string) => run('apt-get', 'install', '-y', '--no-install-recommends', name);
  return run('apt-get', 'update') && (install('chromium-headless-shell') || install('chromium'));
}

/** Finds a Chromium for the tests, or installs one: Playwright's build, else Debian's. Answers its path, or `null`. */
export function installBrowser(): string | null {
  const found = findBrowser();
  if (found !== null) return found;
  console.log('No Chromium found, installing one.');
  run('npx', 'playwright', 'install', '--only-shell', 'chromium');
  if (findBrowser() === null) installFromDebian();
  return findBrowser();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const path = installBrowser();
  if (path === null) {
    console.error(
      'No Chromium could be found or installed. Install Chromium, Chrome or Edge, or set CHROMIUM_PATH to its program, then run again.',
    );
    process.exitCode = 1;
  } else {
    console.log(path);
  }
}
