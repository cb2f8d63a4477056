import type { CSSResult } from 'lit';
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
export class LazyPart<Part extends StandIn, Context, StandIn = Part> {
  /** The part; until it is there, what stands in for it. */
  current: StandIn;

  /** Loads the part, if that was not done yet; `action` is called with it, at once where it is there. */
  readonly load: (action?: (part: Part) => void) => void;

  /** `standIn` is there until the part is; `context` is what it is made from. */
  constructor(host: VitrineElement, load: Loader<Part, Context>, standIn: StandIn, context: NoInfer<Context>) {
    let part: Part | undefined;
    let words: Partial<Messages> | undefined;
    let loading: Promise<Part> | undefined;
    let end: AbortController | undefined;
    this.current = standIn;

    // The host's shop may be exchanged at any time.
    const addWords = () => words && host.shop?.locale.add(words);

    const bring = async () => {
      const { default: Class } = await importWithRetry(load, end);
      const root = host.renderRoot as ShadowRoot;
      const sheets = Class.styles.map(({ styleSheet }) => styleSheet as CSSStyleSheet);
      // jsdom has none.
      const known = (root.adoptedStyleSheets as CSSStyleSheet[] | undefined) ?? [];
      root.adoptedStyleSheets = [...new Set([...known, ...sheets])];
      words = Class.words;
      addWords();
      this.current = part = new Class(context);
      host.requestUpdate();
      return part;
    };

    this.load = (action) => {
      if (part) return action?.(part);
      loading ??= bring();
      // An element that is gone has nothing to do any more.
      loading.then(action, () => {});
    };

    host.addController({
      hostConnected() {
        loading = undefined;
        end = new AbortController();
      },
      hostUpdate: addWords,
      hostDisconnected: () => end?.abort(),
    });
  }
}
