/** What the test runner's framework puts into every test page. */
type Run = (this: { timeout(ms: number): void }) => void | Promise<void>;
interface Suite {
  (title: string, run: () => void): void;
}
interface Test {
  (title: string, run: Run): void;
}

declare const describe: Suite;
declare const it: Test;
declare const before: (run: Run) => void;
declare const beforeEach: (run: Run) => void;
declare const after: (run: Run) => void;
declare const afterEach: (run: Run) => void;
