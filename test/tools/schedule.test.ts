import { describe, expect, it } from 'vitest';
import { runStages } from './schedule.js';
import type { Counts, Print, Stage } from './stages.js';

const FINE: Counts = { passed: 1, failed: 0 };

/** Stages that run until the test ends them. */
function heldStages(...descriptions: readonly Pick<Stage, 'name' | 'needs' | 'isAlone'>[]) {
  const running = new Map<string, { readonly print: Print; readonly settle: (counts: Counts) => void }>();
  const stages = descriptions.map((description): Stage => ({
    ...description,
    run: (print) => new Promise((settle) => running.set(description.name, { print, settle })),
  }));
  return {
    stages,
    running: () => [...running.keys()],
    print: (name: string, text: string) => running.get(name)?.print(text),
    async end(name: string, counts = FINE) {
      running.get(name)?.settle(counts);
      running.delete(name);
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
}

describe('the stages of npm test', () => {
  it('run side by side, one for each core, and are reported in their order', async () => {
    const held = heldStages({ name: 'types' }, { name: 'lint' }, { name: 'build' });
    const run = runStages(held.stages, 2, () => {});
    expect(held.running()).toEqual(['types', 'lint']);
    await held.end('lint');
    expect(held.running()).toEqual(['types', 'build']);
    await held.end('build', { passed: 2, failed: 1 });
    await held.end('types');
    expect((await run).map(({ name, passed, failed }) => [name, passed, failed])).toEqual([
      ['types', 1, 0],
      ['lint', 1, 0],
      ['build', 2, 1],
    ]);
  });

  it('run one by one on a single core', async () => {
    const held = heldStages({ name: 'types' }, { name: 'lint' });
    const run = runStages(held.stages, 1, () => {});
    expect(held.running()).toEqual(['types']);
    await held.end('types');
    expect(held.running()).toEqual(['lint']);
    await held.end('lint');
    expect(await run).toHaveLength(2);
  });

  it('wait for the stage they need, and are not run where it brought nothing', async () => {
    const held = heldStages({ name: 'build' }, { name: 'size', needs: 'build' }, { name: 'e2e', needs: 'build' });
    const run = runStages(held.stages, 4, () => {});
    expect(held.running()).toEqual(['build']);
    await held.end('build', { passed: 0, failed: 1 });
    expect(held.running()).toEqual([]);
    expect((await run).map(({ name, failed, note }) => [name, failed, note])).toEqual([
      ['build', 1, ''],
      ['size', 1, 'not run, build failed'],
      ['e2e', 1, 'not run, build failed'],
    ]);
  });

  it('need no stage that was not asked for', async () => {
    const held = heldStages({ name: 'size', needs: 'build' });
    const run = runStages(held.stages, 2, () => {});
    await held.end('size');
    expect(await run).toMatchObject([{ name: 'size', passed: 1, note: '' }]);
  });

  it('have the machine for themselves where they run alone', async () => {
    const held = heldStages({ name: 'lint' }, { name: 'browser', isAlone: true }, { name: 'size' });
    const run = runStages(held.stages, 2, () => {});
    expect(held.running()).toEqual(['lint', 'size']);
    await held.end('size');
    expect(held.running()).toEqual(['lint']);
    await held.end('lint');
    expect(held.running()).toEqual(['browser']);
    await held.end('browser');
    expect(await run).toHaveLength(3);
  });

  it('print in one piece each: when they end, or at once where they are alone', async () => {
    let printed = '';
    const held = heldStages({ name: 'types' }, { name: 'lint' }, { name: 'e2e', isAlone: true });
    const run = runStages(held.stages, 2, (text) => (printed += text));
    held.print('types', 'a type\n');
    held.print('lint', 'a rule\n');
    held.print('types', 'another type\n');
    expect(printed).toBe('');
    await held.end('lint');
    expect(printed).toBe('\n── lint\na rule\n');
    await held.end('types');
    held.print('e2e', '·');
    expect(printed).toBe('\n── lint\na rule\n\n── types\na type\nanother type\n\n── e2e\n·');
    await held.end('e2e');
    await run;
  });
});
