import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { Hono } from 'hono';
import { getCookie } from 'hono/cookie';

const root = fileURLToPath(new URL('../../', import.meta.url));
const compress = promisify(brotliCompress);

/** What a careful shop would send with its pages: nothing inline, nothing evaluated, strings into no sink. */
export const strictPolicy = [
  "default-src 'none'",
  "script-src 'self' https://js.stripe.com",
  "style-src 'self'",
  "img-src 'self' data:",
  "media-src 'self'",
  "connect-src 'self' https://api.stripe.com",
  "frame-src https://js.stripe.com https://hooks.stripe.com 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html vitrine',
].join('; ');

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.webm': 'video/webm',
};
const compressible = new Set(['.html', '.js', '.css', '.json', '.map', '.svg']);

/** Where a path of the site stands among the project's files: the build, the home page, the demo pages, the fixtures. */
function locate(path: string): string | null {
  if (path === '/' || path === '/index.html') return join(root, 'index.html');
  const mounts: Record<string, string> = {
    '/vitrine.js': 'dist/',
    '/assets/': 'dist/',
    '/demo/': '',
    '/pages/': 'test/e2e/',
    '/bench/': 'test/',
  };
  for (const [prefix, folder] of Object.entries(mounts)) {
    if (path !== prefix && !(prefix.endsWith('/') && path.startsWith(prefix))) continue;
    const base = join(root, folder);
    const file = normalize(join(base, path.endsWith('/') ? `${path}index.html` : path));
    return file.startsWith(base.endsWith(sep) ? base : base + sep) ? file : null;
  }
  return null;
}

interface StoredFile {
  readonly modified: number;
  readonly plain: Buffer;
  readonly brotli: Buffer | null;
}

/**
 * The built files, the home page and the demo pages as a web server would bring them. Two things bend to tests, each by a cookie
 * or by a parameter of the address: `strict=1` adds {@link strictPolicy}, `store-key=pk_test_…` puts another store into the page.
 */
export function createSite(): Hono {
  const site = new Hono();
  const files = new Map<string, StoredFile>();

  async function load(file: string): Promise<StoredFile | null> {
    const found = await stat(file).catch(() => null);
    if (!found?.isFile()) return null;
    const known = files.get(file);
    if (known?.modified === found.mtimeMs) return known;
    const plain = await readFile(file);
    const brotli = compressible.has(extname(file)) ? await compress(plain) : null;
    const loaded = { modified: found.mtimeMs, plain, brotli };
    files.set(file, loaded);
    return loaded;
  }

  site.get('/__ready', (context) => context.text('ready'));

  site.get('*', async (context) => {
    const path = decodeURIComponent(context.req.path);
    const file = locate(path);
    const extension = file === null ? '' : extname(file);
    const type = types[extension];
    const stored = file === null || type === undefined ? null : await load(file);
    if (stored === null || type === undefined) return context.notFound();

    context.header('Content-Type', type);
    context.header('Cache-Control', path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
    context.header('Vary', 'Accept-Encoding, Cookie');
    if (path.startsWith('/assets/') || path === '/vitrine.js') context.header('Access-Control-Allow-Origin', '*');

    if (extension === '.html') {
      if ((context.req.query('strict') ?? getCookie(context, 'strict')) === '1') {
        context.header('Content-Security-Policy', strictPolicy);
      }
      const storeKey = context.req.query('store-key') ?? getCookie(context, 'store-key');
      if (storeKey && /^pk_test_\w+$/.test(storeKey)) {
        return context.body(stored.plain.toString('utf8').replaceAll('pk_test_demo', storeKey));
      }
    }
    if (stored.brotli !== null && context.req.header('Accept-Encoding')?.includes('br')) {
      context.header('Content-Encoding', 'br');
      return context.body(new Uint8Array(stored.brotli));
    }
    return context.body(new Uint8Array(stored.plain));
  });
  return site;
}
