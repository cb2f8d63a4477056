import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createStoreApp, type StoreAppOptions } from '../../demo/store/app.js';

const ORIGIN = 'http://store.test';
const DOORS = ['/_control/pk_test_x/outbox', '/back-office', '/outbox'];
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vitrine-store-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const open = (options: Partial<StoreAppOptions> = {}) =>
  createStoreApp({
    databaseUrl: `file:${join(folder, 'store.db')}`,
    publicOrigin: ORIGIN,
    payments: 'simulator',
    ...options,
  });

describe('the control surface and the open back office', () => {
  it('are not there for who asks for nothing', async () => {
    const app = await open();
    const { key } = await app.createStore({}, 'pk_test_x');
    for (const path of DOORS) expect((await app.fetch(new Request(`${ORIGIN}${path}?store=${key}`))).status).toBe(404);
    await app.close();
  });

  it('are two things to ask for, and none of them in production', async () => {
    const app = await open({ mode: 'development', openBackOffice: true });
    await app.createStore({}, 'pk_test_x');
    const statuses = [];
    for (const path of DOORS) statuses.push((await app.fetch(new Request(`${ORIGIN}${path}?store=pk_test_x`))).status);
    expect(statuses).toEqual([404, 200, 200]);
    await app.close();
    for (const wrong of [{ controlSurface: true }, { openBackOffice: true }]) {
      await expect(open(wrong)).rejects.toThrow('In production');
      await expect(open({ mode: 'production', ...wrong })).rejects.toThrow('In production');
    }
  });

  it.each([
    [[], [404, 404, 404]],
    [['--demo'], [200, 200, 200]],
  ])('of a store that is started with %j and no NODE_ENV answer %j', async (more, expected) => {
    const port = 20_000 + Math.floor(Math.random() * 20_000);
    const { NODE_ENV: _, ...environment } = process.env;
    const script = fileURLToPath(new URL('../../demo/store/main.ts', import.meta.url));
    const child = spawn(process.execPath, ['--import', 'tsx', script, '--port', String(port), ...more], {
      env: { ...environment, DATABASE_URL: `file:${join(folder, `main${more.length}.db`)}`, PAYMENTS: 'simulator' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(createInterface({ input: child.stdout }), 'line');
    const statuses = [];
    for (const path of ['/_control/pk_test_demo/outbox', '/back-office', '/outbox']) {
      statuses.push((await fetch(`http://127.0.0.1:${port}${path}`)).status);
    }
    expect(statuses).toEqual(expected);
    child.kill('SIGKILL');
    await once(child, 'exit');
  });
});

describe('the control surface', () => {
  const ask = async (controlSurface: StoreAppOptions['controlSurface'], origin?: string, method = 'POST') => {
    const app = await open({ mode: 'development', controlSurface });
    const { status, headers } = await app.fetch(
      new Request(`${ORIGIN}/_control/stores`, {
        method,
        ...(origin && { headers: { Origin: origin, 'Access-Control-Request-Method': 'PATCH' } }),
        ...(method === 'POST' && { body: '{}' }),
      }),
    );
    await app.close();
    return [status, headers.get('Access-Control-Allow-Origin')];
  };
  const TESTS = 'http://localhost:8000';

  it('is reached by no page of another origin', async () => {
    expect(await ask(true)).toEqual([201, null]);
    expect(await ask(true, ORIGIN)).toEqual([201, null]);
    for (const foreign of ['https://evil.example', 'null', TESTS]) {
      expect(await ask(true, foreign)).toEqual([404, null]);
      expect(await ask(true, foreign, 'OPTIONS')).toEqual([404, null]);
    }
  });

  it('is reached by the one that is named', async () => {
    expect(await ask({ allowedOrigin: TESTS }, TESTS)).toEqual([201, TESTS]);
    expect(await ask({ allowedOrigin: TESTS }, TESTS, 'OPTIONS')).toEqual([204, TESTS]);
    expect(await ask({ allowedOrigin: TESTS }, 'https://evil.example')).toEqual([404, null]);
  });
});
