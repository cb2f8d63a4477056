import { atom, type ReadableAtom } from 'nanostores';
import { core } from '../../i18n/en/core.js';
import { canonicalLocale, locales, translationOf } from '../../i18n/locales.js';
import type { Messages, MessageTable, Translate } from '../../i18n/messages.js';
import { createTranslate } from '../../i18n/translate.js';
import { lookUp } from '../../domain/look-up.js';
import { importWithRetry } from '../../loading/import-with-retry.js';

/** The next choice of a language asks again. */
const ONCE = { attempts: 1 };

/** The language of a shop and its words. See {@link createLocaleStore}. */
export type LocaleStore = ReturnType<typeof createLocaleStore>;

/**
 * The language of a shop. Words come from its own file, which is loaded first; server texts follow by `Accept-Language`:
 * who keeps any listens to `$locale`, and asks for them again. A language that has no file speaks English, with numbers
 * and plurals of its own. A page's own words go before all others.
 */
export function createLocaleStore(initial: string, messages: unknown, signal: AbortSignal) {
  const $locale = atom(canonicalLocale(initial));
  const english: MessageTable[] = [core];
  /** No words at all rather than English ones, or those before rather than none, that are exchanged a moment later. */
  let own: readonly MessageTable[] | undefined;
  let spoken = $locale.get();
  let newest: unknown;

  const derive = () => createTranslate(spoken, own ? [...english, ...own] : []);
  const $translate = atom<Translate>(derive());

  const load = async () => {
    const locale = $locale.get();
    const loadLanguage = lookUp(locales, translationOf(locale));
    const reads = [
      loadLanguage && importWithRetry(loadLanguage, ONCE).then((module) => module.default),
      messages
        ? importWithRetry(() => import('../../i18n/overrides.lazy.js'), ONCE).then(({ readOverrides }) =>
            readOverrides(messages, locale),
          )
        : undefined,
    ].filter((read) => read !== undefined);
    newest = reads;
    // A file that can't be loaded leaves its place to English.
    const results = reads.length ? await Promise.allSettled(reads) : [];
    if (newest !== reads || signal.aborted) return;
    own = results.flatMap((result) => ('value' in result ? result.value : []));
    spoken = locale;
    $translate.set(derive());
  };
  void load();

  return {
    /** A BCP 47 tag. */
    $locale: $locale as ReadableAtom<string>,

    /** Answers the words of a key. */
    $translate: $translate as ReadableAtom<Translate>,

    set(locale: string): void {
      const next = canonicalLocale(locale, $locale.get());
      if (next === $locale.get()) return;
      $locale.set(next);
      void load();
    },

    /** Exchanges the page's own words: an object, JSON text, or several, of which the first that has a key wins. */
    override(own: unknown): void {
      messages = own;
      void load();
    },

    /** Brings the English words of parts that are loaded later. */
    add(...parts: readonly Partial<Messages>[]): void {
      const added = parts.filter((part) => !english.includes(part));
      if (!added.length) return;
      english.push(...added);
      $translate.set(derive());
    },
  };
}
