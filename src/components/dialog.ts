import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { lockScroll } from './scroll-lock.js';
import { closeDialog, showModal } from '../dom/modal.js';

/**
 * Opens and closes a native modal dialog in an element's shadow root. Escape and a click on what is around it ask to
 * close, by `onClose`; whether it is closed then is for the one who renders it.
 */
export class DialogController implements ReactiveController {
  readonly #host: ReactiveControllerHost & { readonly renderRoot: ParentNode };
  readonly #onClose: () => void;
  #unlock = () => {};
  #isPressedOutside = false;
  #known: HTMLDialogElement | null = null;

  constructor(host: ReactiveControllerHost & { readonly renderRoot: ParentNode }, onClose: () => void) {
    this.#host = host;
    this.#onClose = onClose;
    host.addController(this);
  }

  get dialog(): HTMLDialogElement | null {
    return this.#host.renderRoot.querySelector('dialog');
  }

  /** To be called after rendering. */
  show(isOpen: boolean): void {
    const { dialog } = this;
    if (!dialog?.isConnected || dialog.open === isOpen) return;
    if (isOpen) {
      this.#listen(dialog);
      showModal(dialog);
      this.#unlock = lockScroll();
    } else {
      closeDialog(dialog);
      this.#unlock();
    }
  }

  hostDisconnected(): void {
    closeDialog(this.dialog);
    this.#unlock();
  }

  #listen(dialog: HTMLDialogElement): void {
    const isNew = this.#known !== dialog;
    this.#known = dialog;
    if (!isNew) return;
    // Escape, and the Back gesture of phones. Dialogs inside this one have their own.
    dialog.addEventListener('cancel', (event) => {
      if (event.target !== dialog) return;
      event.preventDefault();
      this.#onClose();
    });
    // A press that began inside, as when text is selected, is no click outside.
    dialog.addEventListener('pointerdown', ({ target }) => (this.#isPressedOutside = target === dialog));
    dialog.addEventListener('click', ({ target }) => {
      if (this.#isPressedOutside && target === dialog) this.#onClose();
    });
    // Chromium closes a dialog by itself when Escape is pressed twice. One that was only moved is open again by now.
    dialog.addEventListener('close', () => {
      if (!dialog.isConnected || dialog.open) return;
      this.#unlock();
      this.#onClose();
    });
  }
}
