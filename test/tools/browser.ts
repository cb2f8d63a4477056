import { accessSync, constants, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

// The shell first: the same engine without a window, with which the tests take two thirds of the time.
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];

/**
 * Keeps the tests on this machine: every host name but the loopback ones resolves to nothing. Playwright's `route` still
 * answers for outside addresses.
 */
export const hermeticArguments = ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1'];

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function inPath(...programs: readonly string[]): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return programs.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function installedCandidates(): string[] {
  if (process.platform === 'darwin') {
    return ['', homedir()].flatMap((root) => [
      `${root}/Applications/Google Chrome.app/Contents/MacOS/Google Chrome`,
      `${root}/Applications/Chromium.app/Contents/MacOS/Chromium`,
      `${root}/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge`,
    ]);
  }
  if (process.platform === 'win32') {
    const roots = [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']];
    return roots
      .filter((root) => root !== undefined)
      .flatMap((root) => [
        join(root, 'Google/Chrome/Application/chrome.exe'),
        join(root, 'Chromium/Application/chrome.exe'),
        join(root, 'Microsoft/Edge/Application/msedge.exe'),
      ]);
  }
  return [...inPath(...names), '/opt/google/chrome/chrome', '/snap/bin/chromium'];
}

const builds = [
  {
    folder: /^chromium_headless_shell-\d+$/,
    insides: [
      'chrome-headless-shell-linux64/chrome-headless-shell',
      'chrome-headless-shell-linux-arm64/chrome-headless-shell',
      'chrome-headless-shell-mac-arm64/chrome-headless-shell',
      'chrome-headless-shell-mac-x64/chrome-headless-shell',
      'chrome-headless-shell-win64/chrome-headless-shell.exe',
    ],
  },
  {
    folder: /^chromium-\d+$/,
    insides: [
      'chrome-linux64/chrome',
      'chrome-linux-arm64/chrome',
      'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      'chrome-win64/chrome.exe',
    ],
  },
];

/** Playwright's own download folder, newest build first. */
function playwrightCandidates(): string[] {
  const caches: Partial<Record<NodeJS.Platform, string>> = {
    darwin: join(homedir(), 'Library/Caches/ms-playwright'),
    win32: join(process.env['LOCALAPPDATA'] ?? homedir(), 'ms-playwright'),
  };
  const configured = process.env['PLAYWRIGHT_BROWSERS_PATH'];
  const cache =
    configured && configured !== '0'
      ? configured
      : (caches[process.platform] ?? join(homedir(), '.cache/ms-playwright'));
  const version = (name: string) => Number(name.split('-').at(-1));
  let folders: string[];
  try {
    folders = readdirSync(cache);
  } catch {
    return [];
  }
  return builds.flatMap(({ folder, insides }) =>
    folders
      .filter((name) => folder.test(name))
      .sort((left, right) => version(right) - version(left))
      .flatMap((name) => insides.map((inside) => join(cache, name, inside))),
  );
}

/**
 * The Chromium that the tests drive: `CHROMIUM_PATH`, else a headless shell, Chromium, Chrome or Edge of this machine,
 * else one that Playwright downloaded. `null` where there is none.
 *
 * @throws {Error} if `CHROMIUM_PATH` names a file that can't be run
 */
export function findBrowser(): string | null {
  const wanted = process.env['CHROMIUM_PATH'];
  if (wanted) {
    if (!isExecutable(wanted)) throw new Error(`CHROMIUM_PATH is ${wanted}, which can't be run.`);
    return wanted;
  }
  return [...installedCandidates(), ...playwrightCandidates()].find(isExecutable) ?? null;
}

/** As {@link findBrowser}, for those who can't go on without. */
export function requireBrowser(): string {
  const path = findBrowser();
  if (path === null)
    throw new Error('No Chromium found. Run `npx tsx test/tools/install-browser.ts`, or set CHROMIUM_PATH.');
  return path;
}

/** The Firefox of this machine, for `npm run test:firefox`: `FIREFOX_PATH`, else what stands in the path. */
export function findFirefox(): string | undefined {
  return process.env['FIREFOX_PATH'] ?? inPath('firefox-esr', 'firefox').find(isExecutable);
}
