import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';

export interface CategoryLink {
  readonly name: string;
  /** `null` where the shop has no addresses. */
  readonly href: string | null;
  /** Whether this is what the visitor looks at. */
  readonly isCurrent: boolean;
  /** Whether what the visitor looks at lies somewhere below it. */
  readonly isAbove?: boolean;
  readonly follow: (event: MouseEvent) => void;
}

/** A real link where there is an address to link to, else a button that looks like one. */
export function renderLink({ name, href, isCurrent, isAbove = false, follow }: CategoryLink) {
  const current = isCurrent ? (href === null ? 'true' : 'page') : undefined;
  const part = isCurrent ? 'link link-current' : 'link';
  if (href === null) {
    return html`<button
      class="item"
      part=${part}
      type="button"
      aria-current=${ifDefined(current)}
      ?data-above=${isAbove}
      @click=${follow}
    >
      ${name}
    </button>`;
  }
  return html`<a
    class="item"
    part=${part}
    href=${href}
    aria-current=${ifDefined(current)}
    ?data-above=${isAbove}
    @click=${follow}
    >${name}</a
  >`;
}
