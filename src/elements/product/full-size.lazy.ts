import { css, html, nothing } from 'lit';
import { closeIcon } from '../../components/icons.js';
import { controls } from '../../components/styles/controls.js';
import { pictureSet, pictureUrl } from '../../components/media.js';
import type { FullSize, FullSizeContext } from './full-size.js';

/** One picture as large as the window, in a dialog; a click or Enter on it zooms in, and it is moved by scrolling. */
function renderFullSize({ t, media, current, mediaBase, go, closed }: FullSizeContext) {
  const index = Math.max(
    0,
    media.findIndex((one) => one === current),
  );
  const one = media[index];
  if (!one) return nothing;
  const turn = (step: number, dialog: HTMLElement | null) => {
    const next = media[index + step];
    if (!next) return;
    dialog?.querySelector('[data-zoomed]')?.removeAttribute('data-zoomed');
    go(next);
  };
  const keydown = (event: KeyboardEvent) => {
    const dialog = event.currentTarget as HTMLDialogElement;
    const forward = getComputedStyle(dialog).direction === 'rtl' ? -1 : 1;
    const isZoomed = dialog.querySelector('[data-zoomed]') !== null;
    if (isZoomed || (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight')) return;
    event.preventDefault();
    turn(event.key === 'ArrowRight' ? forward : -forward, dialog);
  };
  const dialogOf = (event: Event) => (event.currentTarget as Element).closest<HTMLElement>('dialog');
  return html`<dialog
    class="full"
    part="full-size"
    aria-label=${one.alt || t('pictureNumber', { number: index + 1, count: media.length })}
    @keydown=${keydown}
    @close=${closed}
  >
    <button class="stage" type="button" dir="ltr" aria-label=${t('zoom')} aria-pressed="false" @click=${zoom}>
      <img
        alt=${one.alt ?? ''}
        sizes="100vw"
        srcset=${pictureSet(one, mediaBase, 1920) ?? nothing}
        src=${pictureUrl(one, mediaBase, 1920) ?? nothing}
      />
    </button>
    <button
      class="icon-button close"
      type="button"
      aria-label=${t('close')}
      @click=${(event: Event) => close(dialogOf(event))}
    >
      ${closeIcon}
    </button>
    ${
      media.length > 1
        ? html`<div class="turn">
            <button
              class="icon-button"
              type="button"
              aria-label=${t('previousPicture')}
              aria-disabled=${index === 0 ? 'true' : nothing}
              @click=${(event: Event) => turn(-1, dialogOf(event))}
            >
              ‹
            </button>
            <span aria-live="polite">${index + 1} / ${media.length}</span>
            <button
              class="icon-button"
              type="button"
              aria-label=${t('nextPicture')}
              aria-disabled=${index === media.length - 1 ? 'true' : nothing}
              @click=${(event: Event) => turn(1, dialogOf(event))}
            >
              ›
            </button>
          </div>`
        : nothing
    }
  </dialog>`;
}

const close = (dialog: HTMLElement | null) => (dialog as HTMLDialogElement | null)?.close();

/** Twice as large, around the point that was clicked. */
function zoom(event: MouseEvent): void {
  const stage = event.currentTarget as HTMLElement;
  const isZoomed = stage.toggleAttribute('data-zoomed');
  stage.setAttribute('aria-pressed', String(isZoomed));
  if (!isZoomed) return;
  const { width, height } = stage.getBoundingClientRect();
  const [x, y] = event.detail ? [event.clientX, event.clientY] : [width / 2, height / 2];
  stage.scrollTo(x * 2 - width / 2, y * 2 - height / 2);
}

const fullSize = css`
  .full {
    inline-size: 100%;
    block-size: 100%;
    max-inline-size: none;
    max-block-size: none;
    margin: 0;
    padding: 0;
    border: 0;
    background: var(--_surface);
    color: var(--_surface-text);
    overflow: hidden;
  }

  .full::backdrop {
    background: var(--_surface);
  }

  .stage {
    display: grid;
    inline-size: 100%;
    block-size: 100%;
    padding: 0;
    border: 0;
    background: none;
    overflow: auto;
    cursor: zoom-in;
  }

  .stage > img {
    inline-size: 100vw;
    block-size: 100vh;
    block-size: 100dvh;
    object-fit: contain;
  }

  .stage[data-zoomed] {
    cursor: zoom-out;
    touch-action: pan-x pan-y;
  }

  .stage[data-zoomed] > img {
    inline-size: 200vw;
    max-width: none;
    block-size: 200vh;
  }

  .close {
    position: absolute;
    inset-block-start: 12px;
    inset-inline-end: 12px;
    background: color-mix(in srgb, var(--_surface) 80%, transparent);
  }

  .turn {
    position: absolute;
    inset-block-end: 12px;
    inset-inline: 0;
    inline-size: fit-content;
    margin-inline: auto;
    display: flex;
    align-items: center;
    gap: 4px;
    border-radius: 22px;
    background: color-mix(in srgb, var(--_surface) 80%, transparent);
    font-size: var(--_text-xs);
    font-variant-numeric: tabular-nums;
  }

  .turn .icon-button {
    font-size: 24px;
    line-height: 1;
  }

  .turn [aria-disabled] {
    opacity: 0.35;
  }
`;

export default class FullSizeDialog implements FullSize {
  static readonly styles = [...controls, fullSize];
  static readonly words = {};

  render(context: FullSizeContext) {
    return renderFullSize(context);
  }
}
