/** `npm run picture`: the demo shop's home page as the README shows it. Takes the built files. */
import { fileURLToPath } from 'node:url';
import { getRequestListener } from '@hono/node-server';
import { chromium } from 'playwright-core';
import { hermeticArguments, requireBrowser } from '../test/tools/browser.js';
import { createSite } from '../test/tools/site.js';
import { startStore } from '../test/tools/store.js';

const file = fileURLToPath(new URL('../demo/picture.png', import.meta.url));
const site = getRequestListener(createSite().fetch);
const server = await startStore({ site: (request, response) => void site(request, response) });
const browser = await chromium.launch({ executablePath: requireBrowser(), args: hermeticArguments });
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 1600 } });
  await page.goto(server.origin);
  await page.locator('vitrine-product-grid [part~="image"]').first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: file, animations: 'disabled' });
  console.log(file);
} finally {
  await browser.close();
  await server.close();
}
