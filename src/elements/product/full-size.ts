import type { Media } from '../../contract/product.js';
import type { Translate } from '../../i18n/messages.js';

export interface FullSizeContext {
  readonly t: Translate;
  /** Pictures only. */
  readonly media: readonly Media[];
  readonly current: Media | undefined;
  readonly mediaBase: string | undefined;
  readonly go: (media: Media) => void;
  readonly closed: () => void;
}

/** One picture as large as the window. */
export interface FullSize {
  render(context: FullSizeContext): unknown;
}

export const NO_FULL_SIZE: FullSize = { render: () => null };
