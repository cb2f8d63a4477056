import type { LitElement } from 'lit';
import { toApiError, type ApiError } from '../../api/errors.js';
import { emit, type CartUpdatedDetail } from '../../base/events.js';
import { isFocusNear } from '../../components/focus.js';
import type { CartLine } from '../../domain/cart/mutations.js';
import { mostOfLine } from '../../domain/catalog/quantity.js';
import { errorText } from '../../i18n/errors.js';
import type { Translate } from '../../i18n/messages.js';
import type { Shop } from '../../stores/shop.js';
import { lineChange } from './events.js';

type FindFocus = () => HTMLElement | null | undefined;

/** Why a change was refused, as a cart says it. */
export const refusalText = (t: Translate, error: ApiError): string =>
  error.code === 'line_gone' ? t('lineGone') : errorText(t, error);

/** What the shopper does to the lines and the code of a cart: tells the page and the screen reader, and keeps the focus. */
export class CartChanges {
  readonly #host: LitElement;
  readonly #translate: () => Translate;
  #announcement = '';
  #exceeded: string | null = null;
  #typedCode = '';
  /** Where the focus goes when the next rendering is done. */
  #focus: FindFocus | null = null;

  constructor(host: LitElement, translate: () => Translate) {
    this.#host = host;
    this.#translate = translate;
  }

  /** What a screen reader is told. */
  get announcement(): string {
    return this.#announcement;
  }

  /** Key of the line of which more was asked for than there is. */
  get exceeded(): string | null {
    return this.#exceeded;
  }

  /** What was typed as a code last. */
  get typedCode(): string {
    return this.#typedCode;
  }

  setQuantity(shop: Shop, line: CartLine, quantity: number): void {
    if (quantity === line.quantity) return;
    this.#exceeded = null;
    const change = lineChange(shop, { ...line, quantity }, quantity - line.quantity);
    this.#emitUpdated('update', shop.cart.setQuantity(line, quantity), change);
    this.#announce(this.#translate()('lineChanged', { name: line.name, count: quantity }));
  }

  exceed(line: CartLine): void {
    const { key, name, available } = line;
    if (!available) return;
    const t = this.#translate();
    this.#exceeded = key;
    const count = mostOfLine(line) ?? available;
    const words = [t('lineChanged', { name, count }), t('lowStock', { count: available })];
    this.#announce(words.join(' · '));
  }

  remove(shop: Shop, line: CartLine): void {
    const index = shop.cart.$state.get().lines.indexOf(line);
    this.#focusOn(() => this.#removeButtons()[Math.min(index, this.#removeButtons().length - 1)]);
    const change = lineChange(shop, { ...line, quantity: 0 }, -line.quantity);
    this.#emitUpdated('remove', shop.cart.setQuantity(line, 0), change);
    shop.notices.show({
      kind: 'info',
      message: 'lineRemoved',
      parameters: { name: line.name },
      // What goes into a bundle, the cart's answers name but do not identify.
      ...(!line.isBundle && { action: { label: 'undo', run: () => this.#restore(shop, line) } }),
    });
  }

  #restore(shop: Shop, line: CartLine): void {
    this.#emitUpdated('add', shop.cart.restore(line), lineChange(shop, line, line.quantity));
    const isBack = ({ key }: CartLine) => key === line.key;
    this.#focusOn(() => this.#removeButtons()[shop.cart.$state.get().lines.findIndex(isBack)]);
  }

  async setDiscount(shop: Shop, code: string | null): Promise<void> {
    const before = shop.cart.$state.get().discount?.code ?? '';
    this.#typedCode = code ?? '';
    const promise = shop.cart.setDiscount(code);
    this.#emitUpdated('discount', promise);
    const isTaken = await promise.then(
      () => true,
      () => false,
    );
    const t = this.#translate();
    if (isTaken && code) this.#announce(t('discountApplied', { code }));
    else if (isTaken) this.#announce(t('discountTakenOff', { code: before }));
    if (!isFocusNear(this.#host, '[part~="discount"]')) return;
    const next = isTaken && code ? '.code button' : isTaken ? 'summary' : '[name=code]';
    this.#focusOn(() => this.#host.renderRoot.querySelector<HTMLElement>(next));
  }

  /** To be called after each rendering: the heading gets the focus where nothing else does. */
  restoreFocus(): void {
    const find = this.#focus;
    this.#focus = null;
    if (find) (find() ?? this.#host.renderRoot.querySelector<HTMLElement>('#heading'))?.focus();
  }

  #removeButtons(): readonly HTMLElement[] {
    return [...this.#host.renderRoot.querySelectorAll<HTMLElement>('.remove')];
  }

  /** What had the focus is gone with the next rendering. */
  #focusOn(find: FindFocus): void {
    this.#focus = find;
    this.#host.requestUpdate();
  }

  #announce(text: string): void {
    this.#announcement = text;
    this.#host.requestUpdate();
  }

  #emitUpdated(
    action: CartUpdatedDetail['action'],
    promise: Promise<void>,
    change: Partial<CartUpdatedDetail> = {},
  ): void {
    emit(this.#host, 'vitrine-cart-updated', { ...change, action, promise });
    promise.catch((thrown: unknown) => {
      const error = toApiError(thrown);
      this.#announce(refusalText(this.#translate(), error));
      emit(this.#host, 'vitrine-error', { code: error.code, status: error.status });
    });
  }
}
