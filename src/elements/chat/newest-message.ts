import type { LitElement } from 'lit';
import type { ChatState } from '../../stores/chat/state.js';

/** Nearer to the end than this, in px, a reader is taken to read the newest. */
const NEAR_END_PX = 48;

/** Keeps the newest message in sight for those who read there, and leaves everybody else where they are. */
export class NewestMessage {
  readonly #host: LitElement;
  #isAtEnd = true;
  #entries = 0;
  #hasMoreBelow = false;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Whether there is something below that has come since. */
  get hasMoreBelow(): boolean {
    return this.#hasMoreBelow;
  }

  /** From the next rendering on the newest is in sight. */
  stay(): void {
    this.#isAtEnd = true;
  }

  goThere(): void {
    this.stay();
    this.#setMoreBelow(false);
  }

  /** To be called after each rendering. */
  follow({ messages, outgoing }: Pick<ChatState, 'messages' | 'outgoing'> = { messages: [], outgoing: [] }): void {
    const scroll = this.#scroll;
    const entries = messages.length + outgoing.length;
    const hasGrown = entries > this.#entries;
    this.#entries = entries;
    if (!scroll) return;
    if (this.#isAtEnd) scroll.scrollTop = scroll.scrollHeight;
    else if (hasGrown) this.#setMoreBelow(true);
  }

  scrolled(): void {
    const scroll = this.#scroll;
    if (!scroll) return;
    this.#isAtEnd = scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < NEAR_END_PX;
    if (this.#isAtEnd) this.#setMoreBelow(false);
  }

  #setMoreBelow(hasMoreBelow: boolean): void {
    if (hasMoreBelow === this.#hasMoreBelow) return;
    this.#hasMoreBelow = hasMoreBelow;
    this.#host.requestUpdate();
  }

  get #scroll(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('.scroll');
  }
}
