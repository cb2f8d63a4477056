import type { Counts, Print, Stage } from './stages.js';

export interface Result extends Counts {
  readonly name: string;
  readonly seconds: number;
  /** Why it was not run; empty where it was. */
  readonly note: string;
}

/**
 * Runs each stage as soon as what it needs has ended and a core is free for it. What a stage prints comes in one piece
 * under its name: when it ends, or as it is printed where the stage is alone. Answers the results in the order of the
 * stages.
 */
export async function runStages(stages: readonly Stage[], cores: number, print: Print): Promise<readonly Result[]> {
  const results = new Map<string, Result>();
  const waiting = [...stages];
  const running = new Map<Stage, Promise<void>>();
  const title = ({ name }: Stage) => `\n── ${name}\n`;

  async function run(stage: Stage): Promise<void> {
    const { name, needs } = stage;
    if (needs !== undefined && results.get(needs)?.passed === 0) {
      print(title(stage));
      results.set(name, { name, passed: 0, failed: 1, seconds: 0, note: `not run, ${needs} failed` });
      return;
    }
    const kept: string[] = [];
    if (stage.isAlone) print(title(stage));
    const start = performance.now();
    const counts = await stage.run(stage.isAlone ? print : (text) => kept.push(text));
    results.set(name, { name, ...counts, seconds: (performance.now() - start) / 1000, note: '' });
    if (!stage.isAlone) print(title(stage) + kept.join(''));
  }

  function canStart({ needs, isAlone }: Stage): boolean {
    if ([...waiting, ...running.keys()].some(({ name }) => name === needs)) return false;
    if (isAlone) return running.size === 0;
    return running.size < cores && ![...running.keys()].some((other) => other.isAlone);
  }

  while (waiting.length + running.size > 0) {
    for (let next = waiting.find(canStart); next !== undefined; next = waiting.find(canStart)) {
      const stage = next;
      waiting.splice(waiting.indexOf(stage), 1);
      running.set(
        stage,
        run(stage).finally(() => running.delete(stage)),
      );
    }
    await Promise.race(running.values());
  }
  return stages.flatMap(({ name }) => results.get(name) ?? []);
}
