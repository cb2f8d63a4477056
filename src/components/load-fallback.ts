import { css, html, nothing, type TemplateResult } from 'lit';
import type { Translate } from '../i18n/messages.js';
import type { LoadProgress } from '../base/lazy-elements.js';
import { button } from './styles/button.js';
import { skeleton } from './styles/skeleton.js';

/** Stands in for an element whose code is not there yet, and so can't show its own placeholder or say what went wrong. */
export function renderLoadFallback(
  t: Translate,
  progress: LoadProgress,
  retry: () => void,
): TemplateResult | typeof nothing {
  if (progress === 'ready') return nothing;
  if (progress !== 'loading') {
    // The same button while it is tried again: the focus stays on it.
    const isTrying = progress === 'again';
    return html`<div class="load-fallback" part="error" role="alert">
      <p>${t('errorUnanswered')}</p>
      <button class="button" part="button" type="button" aria-disabled=${isTrying ? 'true' : nothing} @click=${retry}>
        ${t(isTrying ? 'loading' : 'retry')}
      </button>
    </div>`;
  }
  return html`<div class="load-fallback late">
    <p class="visually-hidden" role="status">${t('loading')}</p>
    <div class="skeleton" aria-hidden="true"></div>
    <div class="skeleton" aria-hidden="true"></div>
    <div class="skeleton" aria-hidden="true"></div>
  </div>`;
}

export const loadFallbackStyles = [
  button,
  skeleton,
  css`
    .load-fallback {
      display: grid;
      justify-items: start;
      gap: 16px;
      padding-block: 8px 24px;
    }

    /* What comes at once shall not flash a placeholder before. */
    .late {
      animation: load-fallback-appear var(--_motion) 300ms both;
    }

    @keyframes load-fallback-appear {
      from {
        opacity: 0;
      }
    }

    .load-fallback > .skeleton {
      block-size: 48px;
      inline-size: min(400px, 100%);
    }

    .load-fallback > p + .skeleton {
      block-size: 32px;
      inline-size: min(240px, 70%);
    }
  `,
];
