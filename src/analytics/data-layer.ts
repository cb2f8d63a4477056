import { pageGlobal } from '../dom/page.js';
import { consentOf } from './consent.js';

/** What a page says of its analytics; read anew for each event, so that it may change its mind. */
export interface AnalyticsSettings {
  readonly analytics?: string | undefined;
  /** Name of the array, where it is not `dataLayer`. */
  readonly analyticsLayer?: string | undefined;
  /** `granted` or `denied`, on pages that do not use consent mode. */
  readonly analyticsConsent?: string | undefined;
}

/** The page's array that tag managers read. It is the page's, so that anything may stand there, and throw. */
export class DataLayer {
  readonly #settings: AnalyticsSettings;
  #isWarned = false;
  #isToldOfConsent = false;
  /** Tag managers drop old entries; what was said in one counts on. */
  #consent: boolean | undefined;

  constructor(settings: AnalyticsSettings) {
    this.#settings = settings;
  }

  /** Whether the page asks for reports and the visitor has agreed to them. */
  isAllowed(): boolean {
    const { analytics, analyticsConsent } = this.#settings;
    if (analytics !== 'data-layer') return false;
    if (analyticsConsent) return analyticsConsent === 'granted';
    try {
      this.#consent = consentOf(this.#find() ?? []) ?? this.#consent;
    } catch (error) {
      this.#warn(error);
      return false;
    }
    if (this.#consent === undefined) this.#tellOfConsent();
    return this.#consent === true;
  }

  /** Never throws. */
  push(...entries: readonly object[]): void {
    try {
      const layer = this.#find() ?? this.#make();
      for (const entry of entries) layer.push(entry);
    } catch (error) {
      this.#warn(error);
    }
  }

  get #name(): string {
    return this.#settings.analyticsLayer || 'dataLayer';
  }

  #find(): unknown[] | undefined {
    const found = pageGlobal(this.#name);
    if (found !== undefined && !Array.isArray(found)) throw new TypeError(`window.${this.#name} is no array.`);
    return found;
  }

  #make(): unknown[] {
    const made: unknown[] = [];
    Object.defineProperty(globalThis, this.#name, {
      value: made,
      configurable: true,
      enumerable: true,
      writable: true,
    });
    return made;
  }

  /** A visitor who refuses is no mistake of the page; a page that never says what its visitor chose may be one. */
  #tellOfConsent(): void {
    if (!this.#isToldOfConsent) {
      console.warn(
        '[vitrine] Nothing is reported to analytics before the page says that the visitor agreed: by consent mode, or by analytics-consent="granted".',
      );
    }
    this.#isToldOfConsent = true;
  }

  #warn(error: unknown): void {
    if (!this.#isWarned) console.warn('[vitrine] Analytics could not be reported.', error);
    this.#isWarned = true;
  }
}
