import { isComposing } from '../../components/keyboard.js';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { onAbort } from '../../stores/shared/on-abort.js';
import type { Shop } from '../../stores/shop.js';
import { enumerated } from '../../base/attributes.js';
import { VitrineElement } from '../../base/element.js';
import { controls } from '../../components/styles/controls.js';
import { tokens } from '../../components/styles/tokens.js';
import { browserChat } from '../../shop/browser-chat.js';
import { hasFeature } from '../../domain/features.js';
import { roomLeft } from '../../domain/chat.js';
import { chat as words } from '../../i18n/en/chat.js';
import { common } from '../../i18n/en/common.js';
import { errorText } from '../../i18n/errors.js';
import type { ChatStore } from '../../stores/chat/chat.js';
import type { ChatState } from '../../stores/chat/state.js';
import { styles } from './chat.styles.js';
import { renderLauncher, renderNews } from './launcher.js';
import { messageStyles } from './messages.styles.js';
import { NewestMessage } from './newest-message.js';
import { renderPanel } from './panel.js';
import { showPanel } from './show-panel.js';
import type { ChatView } from './view.js';

/**
 * Talks to the store: a launcher with the number of new messages in a corner of the window, and the conversation in a panel
 * over the page. Says in the subject which product or order it was begun from. Stays away where the store has no chat.
 *
 * @tag vitrine-chat
 * @slot launcher - What stands in the launcher; a speech bubble by default.
 * @slot greeting - What stands in the panel before the first message.
 * @fires vitrine-chat-opened - The panel was opened.
 * @fires vitrine-chat-message-sent - The store has a message of the visitor; `detail.isFirst` tells whether it began the
 * conversation. What it says does not travel.
 * @csspart launcher - The button that opens the panel.
 * @csspart count - The number of new messages, or `!` where one of the visitor's was not sent.
 * @csspart panel - The panel.
 * @csspart header - The top of it; in it `heading` and `close-button`.
 * @csspart conversation - What was said; scrolls.
 * @csspart greeting - What stands there before the first message.
 * @csspart messages - The list of messages.
 * @csspart day - The day that messages below it were written on.
 * @csspart message - A message, also `message-own` or `message-shop`; what is under way is also `message-sending`,
 * `message-checking`, `message-failed`, `message-waiting` or `message-unclear`.
 * @csspart body - The text of a message.
 * @csspart retry - Sends a message again.
 * @csspart discard - Deletes a message that was not sent.
 * @csspart to-newest - Leads to newer messages below.
 * @csspart notice - What concerns the conversation as a whole; with `error` where the store can't be asked.
 * @csspart email - The question for an e-mail address, and the answer to it.
 * @csspart composer - Where one writes; in it `input`, `send-button` and `counter`.
 * @csspart topic - The product or order that is mentioned, with `topic-drop`, which leaves it out.
 * @csspart problem - What is wrong with what was written.
 * @cssproperty --vitrine-chat-width - Width of the panel; 380px by default, the whole window's on a phone.
 * @cssproperty --vitrine-chat-height - Greatest height of the panel; 600px by default.
 * @cssproperty --vitrine-chat-offset - Distance of launcher and panel from the edges of the window; 16px by default.
 * @cssproperty --vitrine-chat-layer - `z-index` of the launcher; 10 by default.
 * @cssproperty --vitrine-color-surface - Ground of the panel.
 * @cssproperty --vitrine-color-surface-text - Text in the panel.
 * @cssproperty --vitrine-color-accent - Ground of the launcher and of the button that sends.
 */
export class VitrineChat extends VitrineElement {
  static override styles = [tokens, controls, styles, messageStyles];

  /** The corner of the window, at the `end` (default) or `start` of the line. */
  @property() position?: 'end' | 'start';
  /** Whether the panel is open. */
  @property({ type: Boolean, reflect: true }) open = false;

  @state() private complaint = '';

  readonly #newest = new NewestMessage(this);
  #shop: Shop | null = null;
  #chat: ChatStore | null = null;
  #detach = () => {};
  #stopLooking: (() => void) | null = null;
  #isJustOpened = false;
  /** Nothing was written since a message was sent: who sends again clicks twice, and makes no mistake. */
  #hasJustSent = false;

  protected override onShopChange(): void {
    this.#enter(null);
  }

  #enter(shop: Shop | null): void {
    if (shop === this.#shop) return;
    this.#look(false);
    this.#detach();
    this.#shop = shop;
    this.#chat = shop && browserChat(shop);
    this.#detach = () => {};
    if (!shop || !this.#chat) return;
    const detach = this.#chat.attach((sent) => this.emit('vitrine-chat-message-sent', sent));
    const stop = shop.platform.connectivity.onChange(() => this.requestUpdate());
    onAbort(shop.signal, stop);
    this.#detach = () => {
      detach();
      stop();
    };
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { shop } = this;
    shop?.locale.add(common, words);
    this.#enter(shop && this.#isOffered(shop) ? shop : null);
    this.#look(this.open);
    if (!this.open) {
      this.complaint = '';
      this.#hasJustSent = false;
    }
  }

  /** Not before the store has said that it has a chat; one that says nothing at all may have. */
  #isOffered(shop: Shop): boolean {
    const { status, value } = this.read(shop.catalog.info());
    return value ? hasFeature(value, 'chat') : status === 'failed';
  }

  #look(isLooking: boolean): void {
    if (!isLooking || !this.#chat) {
      this.#stopLooking?.();
      this.#stopLooking = null;
    } else if (!this.#stopLooking) {
      this.#stopLooking = this.#chat.look();
      this.#newest.stay();
      this.#isJustOpened = true;
    }
  }

  protected override render(): TemplateResult {
    const [shop, chat] = [this.#shop, this.#chat];
    if (!shop || !chat) return html`<div class="root" part="base"></div>`;
    const { t, open } = this;
    const state = this.read(chat.$state);
    const side = enumerated(this, 'position', this.position, ['end', 'start']);
    const isRaised = this.read(shop.route.$route).page.name === 'product';
    return html`<div class="root ${side}" part="base">
      ${renderLauncher(t, state, { isRaised, isOpen: open, open: this.#openByHand })}
      <dialog class="panel" part="panel" popover="manual" aria-labelledby="heading" @keydown=${this.#press}>
        ${open ? renderPanel(this.#view(shop, chat, state)) : nothing}
      </dialog>
      ${renderNews({ t, info: this.info }, state)}
      <p class="visually-hidden" role="status">${this.complaint}</p>
    </div>`;
  }

  #view(shop: Shop, chat: ChatStore, state: ChatState): ChatView {
    const { t, locale, info, complaint } = this;
    const { hasMoreBelow } = this.#newest;
    const afterwards = (act: () => void) => {
      act();
      this.#focus('#draft');
    };
    return {
      ...{ t, locale, info, chat, state, complaint, hasMoreBelow },
      topic: this.read(chat.$topic),
      now: shop.platform.clock.now(),
      isOnline: shop.platform.connectivity.online(),
      errorText: (error) => errorText(t, error),
      close: this.#close,
      write: (text) => {
        this.#hasJustSent = false;
        chat.setDraft(text);
      },
      submit: () => this.#submit(chat),
      sendAgain: (key) => afterwards(() => chat.sendAgain(key)),
      discard: (key) => afterwards(() => chat.discard(key)),
      dropTopic: () => afterwards(() => chat.dropTopic()),
      saveEmail: (email) => void this.#saveEmail(chat, email),
      skipEmail: () => afterwards(() => chat.skipEmail()),
      scrolled: () => this.#newest.scrolled(),
      toNewest: () => afterwards(() => this.#newest.goThere()),
    };
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const panel = this.renderRoot.querySelector('dialog');
    if (panel) showPanel(panel, this.open);
    this.#newest.follow(this.#chat?.$state.get());
    if (!this.#isJustOpened) return;
    this.#isJustOpened = false;
    this.emit('vitrine-chat-opened', null);
  }

  #submit(chat: ChatStore): void {
    const { draft } = chat.$state.get();
    this.#newest.stay();
    const isSent = chat.send();
    this.complaint = isSent || this.#hasJustSent ? '' : this.#complaintOf(draft);
    this.#hasJustSent ||= isSent;
    this.#focus('#draft');
  }

  #complaintOf(draft: string): string {
    const left = roomLeft(draft);
    return left === null || left >= 0 ? this.t('chatNeedsText') : this.t('chatTooLong', { count: -left });
  }

  async #saveEmail(chat: ChatStore, email: string): Promise<void> {
    await chat.saveEmail(email);
    this.#focus(chat.$state.get().emailError ? '#email' : '#draft');
  }

  readonly #openByHand = (): void => {
    this.open = true;
    this.#focus('#draft');
  };

  readonly #close = (): void => {
    this.open = false;
    this.#focus('.launcher');
  };

  readonly #press = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || isComposing(event)) return;
    event.stopPropagation();
    this.#close();
  };

  #focus(selector: string): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(selector)?.focus());
  }
}
