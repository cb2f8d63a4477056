import { describe, expect, it } from 'vitest';
import { isOrderSent, nextPhase, type PayEvent, type PayPhase } from '../../../src/domain/checkout/phases.js';

const EVENTS = [
  'submitted',
  'sent',
  'stopped',
  'unanswered',
  'reached',
  'unreached',
  'left',
  'returned',
  'ordered',
  'reopened',
] as const satisfies readonly PayEvent[];

/** What comes of each event, in the order of `EVENTS`; a dot where it cannot happen. */
const TABLE: Readonly<Record<PayPhase, readonly (PayPhase | '.')[]>> = {
  idle: ['checking', '.', '.', '.', '.', '.', '.', 'idle', 'done', '.'],
  checking: ['.', 'paying', 'idle', '.', '.', '.', '.', '.', 'done', '.'],
  paying: ['.', '.', 'idle', 'settling', '.', '.', 'leaving', '.', 'done', '.'],
  settling: ['.', '.', 'idle', '.', 'settling', 'unreached', '.', '.', 'done', '.'],
  unreached: ['.', '.', 'idle', '.', 'settling', 'unreached', '.', '.', 'done', '.'],
  leaving: ['.', '.', '.', '.', '.', '.', '.', 'idle', 'done', '.'],
  done: ['.', '.', '.', '.', '.', '.', '.', '.', '.', 'idle'],
};
const PHASES = Object.keys(TABLE) as PayPhase[];

const cells = PHASES.flatMap((phase) =>
  EVENTS.map((event, index) => [phase, event, TABLE[phase][index] ?? '?'] as const),
);

describe('the phases of a payment', () => {
  it.each(cells)('%s, %s: %s', (phase, event, next) => {
    expect(nextPhase(phase, event) ?? '.').toBe(next);
  });

  it('all end in an order, or where the shopper can pay again', () => {
    const reach = (phases: ReadonlySet<PayPhase>): ReadonlySet<PayPhase> => {
      const next = new Set([
        ...phases,
        ...[...phases].flatMap((one) => EVENTS.flatMap((e) => nextPhase(one, e) ?? [])),
      ]);
      return next.size === phases.size ? next : reach(next);
    };
    for (const phase of PHASES) expect([...reach(new Set([phase]))]).toEqual(expect.arrayContaining(['idle', 'done']));
  });

  it('send an order from the click on the pay button only', () => {
    expect(PHASES.filter((phase) => nextPhase(phase, 'submitted') !== null)).toEqual(['idle']);
    expect(PHASES.filter((phase) => nextPhase(phase, 'sent') !== null)).toEqual(['checking']);
  });

  it('tell from when on the form counts no more', () => {
    expect(PHASES.filter(isOrderSent)).toEqual(['paying', 'settling', 'unreached', 'leaving', 'done']);
  });
});
