import type {
  Channel,
  Clock,
  Connectivity,
  HostPage,
  KeyValueStorage,
  Randomness,
  RouteHistory,
  TabLocks,
} from '../../src/stores/shared/ports.js';

/*
 * What the stores may rely on, whoever brings it: the browser's adapters are held to it in a browser, the doubles of the
 * other tests beside them.
 */

/** What a test runner brings; both that are in use have it. */
export interface TestKit {
  describe(name: string, suite: () => void): void;
  it(name: string, test: () => Promise<void> | void): void;
  readonly assert: {
    equal(actual: unknown, expected: unknown, message?: string): void;
    deepEqual(actual: unknown, expected: unknown, message?: string): void;
  };
}

/** Lets so many ms pass, and all that is due meanwhile happen. */
export type Pass = (ms: number) => Promise<void>;

/** What became of a promise: `null` while nothing did. */
function follow(promise: Promise<unknown>): { outcome: string | null } {
  const followed: { outcome: string | null } = { outcome: null };
  promise.then(
    (value) => (followed.outcome = `resolved ${String(value)}`),
    (error: unknown) => (followed.outcome = `rejected ${error instanceof Error ? error.name : String(error)}`),
  );
  return followed;
}

export function describeClock({ describe, it, assert }: TestKit, name: string, make: () => [Clock, Pass]): void {
  describe(`${name}: Clock`, () => {
    it('resolves after its time, and not before', async () => {
      const [clock, pass] = make();
      const start = clock.now();
      const wait = follow(clock.wait(80));
      await pass(20);
      assert.equal(wait.outcome, null);
      await pass(100);
      assert.equal(wait.outcome, 'resolved undefined');
      assert.equal(clock.now() - start >= 80, true);
    });

    it('rejects as soon as the signal aborts, at once where it has', async () => {
      const [clock, pass] = make();
      const controller = new AbortController();
      const waits = [follow(clock.wait(60_000, controller.signal))];
      controller.abort();
      waits.push(follow(clock.wait(60_000, controller.signal)));
      await pass(0);
      assert.deepEqual(
        waits.map(({ outcome }) => outcome),
        ['rejected AbortError', 'rejected AbortError'],
      );
    });

    it('leaves no listener on the signal once the time is over', async () => {
      const [clock, pass] = make();
      const { signal } = new AbortController();
      const listeners = new Set<unknown>();
      const add = signal.addEventListener.bind(signal);
      const remove = signal.removeEventListener.bind(signal);
      signal.addEventListener = (...given: Parameters<typeof add>) => {
        listeners.add(given[1]);
        add(...given);
      };
      signal.removeEventListener = (...given: Parameters<typeof remove>) => {
        listeners.delete(given[1]);
        remove(...given);
      };
      const wait = follow(clock.wait(10, signal));
      assert.equal(listeners.size, 1);
      await pass(40);
      assert.equal(wait.outcome, 'resolved undefined');
      assert.equal(listeners.size, 0);
    });
  });
}

export function describeRandomness({ describe, it, assert }: TestKit, name: string, make: () => Randomness): void {
  describe(`${name}: Randomness`, () => {
    it('makes tokens that the store takes, each another', () => {
      const random = make();
      const tokens = Array.from({ length: 50 }, () => random.token());
      assert.equal(new Set(tokens).size, 50);
      assert.deepEqual(
        tokens.filter((token) => !/^[\w-]{16,128}$/.test(token)),
        [],
      );
    });

    it('makes fractions from 0 to 1', () => {
      const random = make();
      const fractions = Array.from({ length: 50 }, () => random.fraction());
      assert.deepEqual(
        fractions.filter((fraction) => !(fraction >= 0 && fraction < 1)),
        [],
      );
    });
  });
}

export function describeStorage({ describe, it, assert }: TestKit, name: string, make: () => KeyValueStorage): void {
  describe(`${name}: KeyValueStorage`, () => {
    it('keeps texts, also empty ones, and answers null for what is not kept', () => {
      const storage = make();
      assert.equal(storage.get('contract:none'), null);
      storage.set('contract:a', '1');
      storage.set('contract:a', '2');
      storage.set('contract:empty', '');
      assert.deepEqual([storage.get('contract:a'), storage.get('contract:empty')], ['2', '']);
    });

    it('removes by null, also what is not there', () => {
      const storage = make();
      storage.set('contract:a', '1');
      storage.set('contract:a', null);
      storage.set('contract:none', null);
      assert.deepEqual([storage.get('contract:a'), storage.get('contract:none')], [null, null]);
      assert.deepEqual(storage.keys('contract:'), []);
    });

    it('names what begins with a prefix, each once', () => {
      const storage = make();
      for (const key of ['contract:list:a', 'contract:list:b', 'contract:other', 'else']) storage.set(key, '1');
      assert.deepEqual([...storage.keys('contract:list:')].sort(), ['contract:list:a', 'contract:list:b']);
      assert.deepEqual(storage.keys('contract:none:'), []);
    });
  });
}

/** The locks of two tabs of one visitor. */
export type MakeLocks = () => [TabLocks, TabLocks, Pass];

/** `grantMs`: long enough for a lock that is free to be had. */
export function describeLocks({ describe, it, assert }: TestKit, name: string, make: MakeLocks, grantMs = 250): void {
  let names = 0;
  /** A lock that no other test holds. */
  const another = () => `contract-lock-${++names}`;
  /** Work that lasts until it is ended. */
  const work = () => {
    let end = () => {};
    const over = new Promise<void>((resolve) => (end = resolve));
    return { over: () => over, end: () => end() };
  };

  describe(`${name}: TabLocks`, () => {
    it('answers what the work answers, and frees the lock also where that fails', async () => {
      const [one, other, pass] = make();
      const lock = another();
      const failed = follow(one.hold(lock, () => Promise.reject(new TypeError())));
      const held = follow(other.hold(lock, () => Promise.resolve('done')));
      await pass(grantMs * 2);
      assert.deepEqual([failed.outcome, held.outcome], ['rejected TypeError', 'resolved done']);
    });

    it('is held by one at a time, over both tabs, in the order of a tab', async () => {
      const [one, other, pass] = make();
      const lock = another();
      const order: string[] = [];
      let holders = 0;
      let most = 0;
      const hold = (tab: TabLocks, label: string) =>
        tab.hold(lock, async () => {
          most = Math.max(most, ++holders);
          await Promise.resolve();
          order.push(label);
          holders--;
        });
      void hold(one, 'a1');
      void hold(other, 'b1');
      void hold(one, 'a2');
      void hold(other, 'b2');
      await pass(grantMs * 6);
      assert.equal(most, 1);
      assert.deepEqual([...order].sort(), ['a1', 'a2', 'b1', 'b2']);
      assert.equal(order.indexOf('a1') < order.indexOf('a2') && order.indexOf('b1') < order.indexOf('b2'), true);
    });

    it('tells the work that it has the lock', async () => {
      const [one, , pass] = make();
      const held = follow(one.hold(another(), (isHeld) => Promise.resolve(isHeld())));
      await pass(grantMs);
      assert.equal(held.outcome, 'resolved true');
    });

    it('leaves out who gives up before it is their turn, and nobody else', async () => {
      const [one, other, pass] = make();
      const lock = another();
      const first = work();
      void one.hold(lock, first.over);
      await pass(grantMs);
      const ran: string[] = [];
      const run = (label: string) => async () => void ran.push(label);
      const controller = new AbortController();
      const given = [
        follow(one.hold(lock, run('same tab'), controller.signal)),
        follow(other.hold(lock, run('other tab'), controller.signal)),
      ];
      const waiting = follow(other.hold(lock, run('waiting')));
      await pass(grantMs);
      controller.abort();
      await pass(grantMs);
      assert.deepEqual(
        given.map(({ outcome }) => outcome),
        ['rejected AbortError', 'rejected AbortError'],
      );
      const late = follow(one.hold(lock, run('late'), controller.signal));
      first.end();
      await pass(grantMs * 2);
      assert.deepEqual([late.outcome, waiting.outcome], ['rejected AbortError', 'resolved undefined']);
      assert.deepEqual(ran, ['waiting']);
    });

    it('lets go on who gives up when they have the lock already', async () => {
      const [one, , pass] = make();
      const controller = new AbortController();
      const { over, end } = work();
      const held = follow(one.hold(another(), over, controller.signal));
      await pass(grantMs);
      controller.abort();
      end();
      await pass(grantMs);
      assert.equal(held.outcome, 'resolved undefined');
    });

    it('runs if it is free, with the lock, and not where anybody has it', async () => {
      const [one, other, pass] = make();
      const lock = another();
      const { over, end } = work();
      const ran: string[] = [];
      const first = follow(one.ifFree(lock, over));
      await pass(grantMs);
      const others = [one, other].map((tab) => follow(tab.ifFree(lock, async () => void ran.push('meanwhile'))));
      const next = follow(other.hold(lock, async () => void ran.push('next')));
      await pass(grantMs);
      assert.deepEqual(
        [first.outcome, ...others.map(({ outcome }) => outcome), next.outcome],
        [null, 'resolved undefined', 'resolved undefined', null],
      );
      end();
      await pass(grantMs * 2);
      assert.deepEqual([first.outcome, next.outcome], ['resolved undefined', 'resolved undefined']);
      assert.deepEqual(ran, ['next']);
    });

    it('keeps a lock until it is given back', async () => {
      const [one, other, pass] = make();
      const lock = another();
      const release = one.keep(lock);
      await pass(grantMs);
      let ran = 0;
      await other.ifFree(lock, async () => void ran++);
      const held = follow(other.hold(lock, () => Promise.resolve()));
      await pass(grantMs);
      assert.deepEqual([ran, held.outcome], [0, null]);
      release();
      await pass(grantMs * 2);
      assert.equal(held.outcome, 'resolved undefined');
    });

    it('keeps a lock once it is free, and not at all where it was given back before', async () => {
      const [one, other, pass] = make();
      const lock = another();
      const { over, end } = work();
      void one.hold(lock, over);
      await pass(grantMs);
      const release = other.keep(lock);
      const releaseNever = other.keep(lock);
      releaseNever();
      await pass(grantMs);
      end();
      // A lock that is only kept is looked for once a second.
      await pass(grantMs + 1_000);
      const held = follow(one.hold(lock, () => Promise.resolve()));
      await pass(grantMs);
      assert.equal(held.outcome, null);
      release();
      await pass(grantMs * 2);
      assert.equal(held.outcome, 'resolved undefined');
    });
  });
}

type OpenChannel = (name: string, listener: () => void) => Channel;

export function describeChannel(
  { describe, it, assert }: TestKit,
  name: string,
  make: () => [OpenChannel, OpenChannel, Pass],
): void {
  describe(`${name}: Channel`, () => {
    it('reaches all others of its name, and not itself', async () => {
      const [one, other, pass] = make();
      const heard: string[] = [];
      const channels = [
        one('contract-a', () => heard.push('one')),
        one('contract-a', () => heard.push('same tab')),
        other('contract-a', () => heard.push('other')),
        other('contract-b', () => heard.push('other name')),
      ];
      channels[0]?.post();
      await pass(100);
      assert.deepEqual([...heard].sort(), ['other', 'same tab']);
      channels.forEach((channel) => channel.close());
    });

    it('neither listens nor posts once it is closed', async () => {
      const [one, other, pass] = make();
      const heard: string[] = [];
      const channel = one('contract-c', () => heard.push('one'));
      const rest = other('contract-c', () => heard.push('other'));
      channel.close();
      channel.close();
      channel.post();
      rest.post();
      await pass(100);
      assert.deepEqual(heard, []);
      rest.close();
    });
  });
}

export interface ConnectivitySubject {
  readonly connectivity: Connectivity;
  goOffline(): void;
  goOnline(): void;
  /** The page is looked at again. */
  show(): void;
}

export function describeConnectivity(
  { describe, it, assert }: TestKit,
  name: string,
  make: () => ConnectivitySubject,
): void {
  describe(`${name}: Connectivity`, () => {
    it('notifies of the network’s return and of the page’s, and not of its loss', () => {
      const { connectivity, goOffline, goOnline, show } = make();
      const calls = [0, 0];
      const stops = calls.map((_, index) => connectivity.onReturn(() => calls[index]!++));
      assert.equal(connectivity.online(), true);
      goOffline();
      assert.deepEqual(calls, [0, 0]);
      assert.equal(connectivity.online(), false);
      goOnline();
      show();
      assert.deepEqual(calls, [2, 2]);
      stops[0]?.();
      show();
      assert.deepEqual(calls, [2, 3]);
      stops[1]?.();
    });

    it('notifies of each change until that is ended', () => {
      const { connectivity, goOffline, goOnline, show } = make();
      const states: boolean[] = [];
      const stop = connectivity.onChange(() => states.push(connectivity.online()));
      goOffline();
      goOnline();
      show();
      stop();
      goOffline();
      goOnline();
      assert.deepEqual(states, [false, true]);
    });
  });
}

/** `hasAddress`: whether routes stand in the page's address. */
export function describeHistory(
  { describe, it, assert }: TestKit,
  name: string,
  hasAddress: boolean,
  make: () => [RouteHistory, Pass],
): void {
  describe(`${name}: RouteHistory`, () => {
    it('begins with no route, and reads what was written last', () => {
      const [history] = make();
      assert.equal(history.read(), '');
      history.push('/p/candle');
      assert.equal(history.read(), '/p/candle');
      history.replace('/p/soap');
      assert.equal(history.read(), '/p/soap');
    });

    it('goes back over what it pushed, and says so to everybody; not over what it did not', async () => {
      const [history, pass] = make();
      const calls = new Set<string>();
      let steps = 0;
      const stops = ['a', 'b'].map((label) =>
        history.listen((hasReturned) => calls.add(`${steps} ${label} ${hasReturned} ${history.read()}`)),
      );
      assert.equal(history.back(), false);
      history.push('/p/candle');
      history.replace('/p/soap');
      assert.deepEqual([...calls], []);
      assert.equal(history.back(), true);
      await pass(120);
      assert.equal(history.read(), '');
      assert.deepEqual([...calls], ['0 a true ', '0 b true ']);
      steps++;
      assert.equal(history.back(), false);
      stops[0]?.();
      history.push('/p/candle');
      history.back();
      await pass(120);
      assert.deepEqual([...calls], ['0 a true ', '0 b true ', '1 b true ']);
      stops[1]?.();
    });

    it('has addresses where the page wants them', () => {
      const [history] = make();
      assert.equal(history.href('/p/candle') !== null, hasAddress);
      assert.equal(history.read(), '');
    });
  });
}

export interface HostPageSubject {
  readonly page: HostPage;
  /** Opens the page with these parameters in its address. */
  open(query: string): void;
}

export function describeHostPage({ describe, it, assert }: TestKit, name: string, make: () => HostPageSubject): void {
  describe(`${name}: HostPage`, () => {
    it('tells the parameters of its address, and drops them one by one', () => {
      const { page, open } = make();
      open('?order=1&empty=&discount=SAVE%2010');
      assert.deepEqual(
        ['order', 'empty', 'discount', 'none'].map((parameter) => page.parameter(parameter)),
        ['1', '', 'SAVE 10', null],
      );
      page.drop('order');
      page.drop('none');
      assert.deepEqual([page.parameter('order'), page.parameter('discount')], [null, 'SAVE 10']);
      const { searchParams } = new URL(page.href());
      assert.deepEqual([searchParams.has('order'), searchParams.get('discount')], [false, 'SAVE 10']);
    });

    it('leaves for no address that runs code, and is seen', () => {
      const { page, open } = make();
      open('');
      const before = page.href();
      page.leave('javascript:document.title="gone"');
      assert.equal(page.href(), before);
      assert.equal(page.isVisible(), true);
    });
  });
}
