import { importWithRetry } from '../loading/import-with-retry.js';

/** How far the code of a tag is: on its way, not to be had just now, on its way because the visitor asked again, or there. */
export type LoadProgress = 'loading' | 'failed' | 'again' | 'ready';

/** Brings the code of tags when they are first shown, and tells of each how far it is. */
export class LazyElements<Tag extends string> {
  readonly #loaders: Readonly<Record<Tag, () => Promise<unknown>>>;
  readonly #changed: () => void;
  readonly #progress = new Map<Tag, LoadProgress>();
  readonly #attempts = new Map<Tag, AbortController>();

  /** `changed` is called when one of them has come, or can't be had. */
  constructor(loaders: Readonly<Record<Tag, () => Promise<unknown>>>, changed: () => void) {
    this.#loaders = loaders;
    this.#changed = changed;
  }

  /** Says that a tag is shown; answers how far it is. */
  need(tag: Tag): LoadProgress {
    if (customElements.get(tag)) return 'ready';
    const known = this.#progress.get(tag);
    if (known) return known;
    this.#progress.set(tag, 'loading');
    this.#load(tag);
    return 'loading';
  }

  /** Tries once more, without waiting for the next time that it would be. */
  retry(tag: Tag): void {
    if (this.#progress.get(tag) !== 'failed') return;
    this.#set(tag, 'again');
    this.#attempts.get(tag)?.abort();
    this.#load(tag);
  }

  #load(tag: Tag): void {
    const attempt = new AbortController();
    this.#attempts.set(tag, attempt);
    const load = () =>
      this.#loaders[tag]().catch((error: unknown) => {
        this.#set(tag, 'failed');
        throw error;
      });
    importWithRetry(load, attempt).then(
      () => this.#set(tag, 'ready'),
      // Another attempt has taken its place.
      () => {},
    );
  }

  #set(tag: Tag, progress: LoadProgress): void {
    this.#progress.set(tag, progress);
    this.#changed();
  }
}
