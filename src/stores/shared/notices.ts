import { atom, type ReadableAtom } from 'nanostores';
import type { MessageKey, MessageParameters } from '../../i18n/messages.js';

/** A sentence for the shopper that belongs to no place on the page, with at most one thing to do about it. */
export interface Notice {
  readonly id: number;
  readonly kind: 'info' | 'error';
  /** The text is the shop’s own for this key. */
  readonly message: MessageKey;
  readonly parameters?: MessageParameters;
  readonly action?: { readonly label: MessageKey; readonly run: () => void };
}

/** The sentences that are shown over the page just now. */
export type NoticesStore = ReturnType<typeof createNoticesStore>;

export function createNoticesStore() {
  const $notices = atom<readonly Notice[]>([]);
  let count = 0;
  return {
    $notices: $notices as ReadableAtom<readonly Notice[]>,
    /** Shows a notice; an older one of the same message gives way. */
    show(notice: Omit<Notice, 'id'>): number {
      const id = ++count;
      $notices.set([...$notices.get().filter(({ message }) => message !== notice.message), { ...notice, id }]);
      return id;
    },
    dismiss(id: number): void {
      $notices.set($notices.get().filter((notice) => notice.id !== id));
    },
  };
}
