import { playwrightLauncher } from '@web/test-runner-playwright';
import config from '../../web-test-runner.config.mjs';
import { findFirefox } from './browser.ts';

/** The component tests in a Firefox of this machine. */
export default {
  ...config,
  concurrency: 1,
  browsers: [
    playwrightLauncher({
      product: 'firefox',
      launchOptions: { channel: 'moz-firefox', executablePath: findFirefox() },
    }),
  ],
};
