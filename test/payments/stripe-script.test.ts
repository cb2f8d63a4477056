import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { STRIPE_SCRIPT } from '../../src/payments/stripe-script.js';

const folder = dirname(createRequire(import.meta.url).resolve('@stripe/stripe-js/pure/index.mjs'));
const read = (...path: string[]) => readFileSync(join(folder, '..', ...path), 'utf8');

it('is the very script that the installed package loads', () => {
  const source = read('dist', 'pure.mjs');
  const [, train] = /RELEASE_TRAIN = '(\w+)'/.exec(source) ?? [];
  const [, origin] = /ORIGIN = '([^']+)'/.exec(source) ?? [];
  expect(STRIPE_SCRIPT).toBe(`${origin}/${train}/stripe.js`);
});

it('is the one that the double in demo/stripe stands in for', () => {
  const double = readFileSync(new URL('../../demo/stripe/stripe.js', import.meta.url), 'utf8');
  const [, version] = /Stripe\.version = '(\w+)'/.exec(double) ?? [];
  expect(STRIPE_SCRIPT).toContain(`/${version}/`);
});
