import { html, nothing } from 'lit';
import { renderAmount } from '../../../components/amount.js';
import { pageLinks } from '../../../domain/catalog/page-links.js';
import type { Translate } from '../../../i18n/messages.js';

export interface PagesContext {
  readonly t: Translate;
  readonly locale: string;
  readonly current: number;
  readonly last: number;
  /** `null` where pages have no address. */
  readonly href: (page: number) => string | null;
  readonly go: (page: number, event: MouseEvent) => void;
}

/** Numbered pages; links where they have addresses. */
export function renderPages({ t, locale, current, last, href, go }: PagesContext) {
  if (last < 2) return nothing;
  const link = (page: number, text: string, label: string) => {
    const address = href(page);
    const isCurrent = page === current ? 'page' : nothing;
    const follow = (event: MouseEvent) => go(page, event);
    return html`<li>
      ${
        address === null
          ? html`<button
              class="button plain"
              part="page"
              type="button"
              aria-label=${label}
              aria-current=${isCurrent}
              @click=${follow}
            >
              ${renderAmount(text)}
            </button>`
          : html`<a
              class="button plain"
              part="page"
              href=${address}
              aria-label=${label}
              aria-current=${isCurrent}
              @click=${follow}
              >${renderAmount(text)}</a
            >`
      }
    </li>`;
  };
  return html`<nav aria-label=${t('pages')}>
    <ul class="pages" part="pages">
      ${current > 1 ? link(current - 1, '‹', t('previousPage')) : nothing}
      ${pageLinks(current, last).map((page) =>
        page === null
          ? html`<li aria-hidden="true">…</li>`
          : link(page, page.toLocaleString(locale), t('page', { page })),
      )}
      ${current < last ? link(current + 1, '›', t('nextPage')) : nothing}
    </ul>
  </nav>`;
}
