import { expect, type BrowserContext } from '@playwright/test';

/** What the console says while there is no network: the browser's own words, and that a part was still to come. */
export const OFFLINE = /ERR_INTERNET_DISCONNECTED|\[vitrine\] A part could not be loaded/;

/** What went wrong in any page of a context: script errors, console errors, violations of the page's policy. */
export class Problems {
  readonly #found: string[] = [];
  readonly #expected: RegExp[] = [];

  constructor(context: BrowserContext) {
    context.on('console', (message) => {
      if (message.type() === 'error') this.#found.push(`${message.text()} (${message.location().url})`);
    });
    context.on('weberror', (error) => this.#found.push(String(error.error())));
  }

  /** Everything so far that the test did not say it expects. */
  get unexpected(): readonly string[] {
    return this.#found.filter((text) => !this.#expected.some((pattern) => pattern.test(text)));
  }

  /** The messages that match. */
  matching(pattern: RegExp): readonly string[] {
    return this.#found.filter((text) => pattern.test(text));
  }

  /** Allows a message that the test brings about: a refusal of the store, a host that logs. */
  expect(pattern: RegExp): void {
    this.#expected.push(pattern);
  }

  /** Allows the line that the browser itself writes for each answer of that status. */
  expectStatus(...statuses: readonly number[]): void {
    for (const status of statuses) this.expect(new RegExp(`Failed to load resource:.* status of ${status}\\b`));
  }

  assertNone(): void {
    expect(this.unexpected, 'console errors, page errors and policy violations').toEqual([]);
  }
}
