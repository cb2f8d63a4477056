import { defineConfig, devices } from '@playwright/test';
import { findFirefox, hermeticArguments, requireBrowser } from './test/tools/browser.js';

// A port of this run's own, so that two runs can stand side by side; Playwright's workers inherit it.
const port = Number((process.env['E2E_PORT'] ??= String(20_000 + (process.pid % 20_000))));
const origin = `http://127.0.0.1:${port}`;

export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  // For a machine that is busy with other things too; what holds at once waits for nothing.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    baseURL: origin,
    actionTimeout: 30_000,
    screenshot: 'only-on-failure',
  },
  projects: [
    {
      name: 'chromium',
      use: {
        ...devices['Desktop Chrome'],
        // With a process of its own, a frame scrolls the page at some time after it was typed into, and clicks miss.
        launchOptions: {
          executablePath: requireBrowser(),
          args: [...hermeticArguments, '--disable-site-isolation-trials'],
        },
      },
    },
    {
      name: 'firefox',
      // What needs nothing that Playwright can't do in a Firefox that is not its own build: touch, Back between routes.
      testMatch: [
        'purchase/{bank-challenge,card,discount,keyboard,slow-payment,without-card}.spec.ts',
        'robust/{hosts,language-switch,offline-parts}.spec.ts',
      ],
      use: {
        ...devices['Desktop Firefox'],
        channel: 'moz-firefox',
        launchOptions: {
          executablePath: findFirefox() ?? 'firefox',
          // Else nothing can be typed into the card's frame.
          firefoxUserPrefs: { 'fission.autostart': false, 'fission.webContentIsolationStrategy': 0 },
        },
      },
    },
  ],
  webServer: {
    command: `npx tsx test/tools/serve.ts --port ${port}`,
    url: `${origin}/__ready`,
    reuseExistingServer: false,
    stdout: 'ignore',
    stderr: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 2_000 },
  },
});
