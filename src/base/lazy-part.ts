import type { CSSResult, ReactiveController } from 'lit';
import type { Messages } from '../i18n/messages.js';
import { importWithRetry } from '../loading/import-with-retry.js';
import type { VitrineElement } from './element.js';

/** What a file that ends in `.lazy.ts` exports as its default: the class of the part, and what comes with it. */
export interface LazyClass<Part, Context> {
  new (context: Context): Part;
  readonly styles: readonly CSSResult[];
  /** The English words that the part uses. */
  readonly words: Partial<Messages>;
}

type Loader<Part, Context> = () => Promise<{ readonly default: LazyClass<Part, Context> }>;

/**
 * A part of an element that is loaded later: imports its class, tries again where that fails, adopts its styles, adds its
 * words to the shop's, makes it and renders the element. An element that leaves the page waits no longer.
 */
export class LazyPart<Part extends StandIn, Context, StandIn = Part> implements ReactiveController {
  /** The part; until it is there, what stands in for it. */
  current: StandIn;
  readonly #host: VitrineElement;
  readonly #import: Loader<Part, Context>;
  readonly #context: Context;
  #part: Part | undefined;
  #words: Partial<Messages> | undefined;
  #loading: Promise<Part> | undefined;
  #end: AbortController | undefined;

  /** `standIn` is there until the part is; `context` is what it is made from. */
  constructor(host: VitrineElement, load: Loader<Part, Context>, standIn: StandIn, context: NoInfer<Context>) {
    this.#host = host;
    this.#import = load;
    this.current = standIn;
    this.#context = context;
    host.addController(this);
  }

  /** Loads the part, if that was not done yet; `action` is called with it, at once where it is there. */
  load(action: (part: Part) => void = () => {}): void {
    if (this.#part) return action(this.#part);
    this.#loading ??= this.#bring();
    // An element that is gone has nothing to do any more.
    this.#loading.then(action, () => {});
  }

  async #bring(): Promise<Part> {
    const { default: Class } = await importWithRetry(this.#import, this.#end);
    const root = this.#host.renderRoot as ShadowRoot;
    const sheets = Class.styles.map(({ styleSheet }) => styleSheet as CSSStyleSheet);
    root.adoptedStyleSheets = [...new Set([...root.adoptedStyleSheets, ...sheets])];
    this.#words = Class.words;
    this.hostUpdate();
    this.current = this.#part = new Class(this.#context);
    this.#host.requestUpdate();
    return this.#part;
  }

  hostConnected(): void {
    this.#loading = undefined;
    this.#end = new AbortController();
  }

  /** The host's shop may be exchanged at any time. */
  hostUpdate(): void {
    if (this.#words) this.#host.shop?.locale.add(this.#words);
  }

  hostDisconnected(): void {
    this.#end?.abort();
  }
}
