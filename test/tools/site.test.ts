import { describe, expect, it } from 'vitest';
import { createSite, strictPolicy } from './site.js';

const site = createSite();

describe('the site that tests run on', () => {
  it('brings the demo pages, compressed for those who take it', async () => {
    const plain = await site.request('/demo/pages/grid.html');
    expect(plain.status).toBe(200);
    expect(await plain.text()).toContain('pk_test_demo');
    const compressed = await site.request('/demo/pages/grid.html', { headers: { 'Accept-Encoding': 'gzip, br' } });
    expect(compressed.headers.get('Content-Encoding')).toBe('br');
  });

  it('sends the strict policy where a test asks for it', async () => {
    const ordinary = await site.request('/demo/pages/grid.html');
    expect(ordinary.headers.get('Content-Security-Policy')).toBeNull();
    for (const request of [
      site.request('/demo/pages/grid.html?strict=1'),
      site.request('/demo/pages/grid.html', { headers: { Cookie: 'strict=1' } }),
    ]) {
      expect((await request).headers.get('Content-Security-Policy')).toBe(strictPolicy);
    }
  });

  it('puts a test’s own store into the page, and nothing that is no key', async () => {
    const own = await site.request('/demo/pages/grid.html', { headers: { Cookie: 'store-key=pk_test_mine' } });
    expect(await own.text()).toContain('data-store-key="pk_test_mine"');
    const wrong = await site.request('/demo/pages/grid.html?store-key=%22%3E%3Cscript%3E');
    expect(await wrong.text()).toContain('data-store-key="pk_test_demo"');
  });

  it('brings nothing but what a site has', async () => {
    for (const path of [
      '/package.json',
      '/demo/../package.json',
      '/demo/%2e%2e/package.json',
      '/demo/store/app.ts',
      '/src/shop/create-shop.ts',
    ]) {
      expect((await site.request(path)).status, path).toBe(404);
    }
  });
});
