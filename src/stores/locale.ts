import { atom, type ReadableAtom } from 'nanostores';
import { core } from '../i18n/en/core.js';
import { canonicalLocale, languageOf, locales } from '../i18n/locales.js';
import type { Messages, Translate } from '../i18n/messages.js';
import { createTranslate, type MessageTable } from '../i18n/translate.js';

export type LocaleStore = ReturnType<typeof createLocaleStore>;

/**
 * The language of a shop. Words come from its own file, which is loaded first; server texts follow by `Accept-Language`.
 * A language that has no file speaks English, with numbers and plurals of its own.
 */
export function createLocaleStore(initial: string) {
  const $locale = atom(canonicalLocale(initial));
  const english: MessageTable[] = [core];
  let own: MessageTable | null = null;

  const hasFile = () => Object.hasOwn(locales, languageOf($locale.get()));
  /** No words at all rather than English ones that are exchanged a moment later. */
  const isWaiting = () => hasFile() && own === null;
  const derive = () => createTranslate($locale.get(), isWaiting() ? [] : own ? [own, ...english] : english);
  const $translate = atom<Translate>(derive());

  const load = async () => {
    const locale = $locale.get();
    own = null;
    $translate.set(derive());
    const language = locales[languageOf(locale)];
    if (!language) return;
    const table = await language().then(
      (module) => module.default,
      () => ({}),
    );
    if (locale !== $locale.get()) return;
    own = table;
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

    /** Brings the English words of parts that are loaded later. */
    add(...parts: readonly Partial<Messages>[]): void {
      const added = parts.filter((part) => !english.includes(part));
      if (!added.length) return;
      english.push(...added);
      $translate.set(derive());
    },
  };
}
