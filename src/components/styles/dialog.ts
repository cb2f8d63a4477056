import { css } from 'lit';

/** A modal dialog that covers the page, with a panel in it; it comes and goes quietly where the browser can do that. */
export const dialogStyles = css`
  dialog {
    position: fixed;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    max-inline-size: none;
    max-block-size: none;
    margin: 0;
    padding: 0;
    border: 0;
    background: transparent;
    color: var(--_surface-text);
    overflow: hidden;
    overscroll-behavior: contain;
    opacity: 0;
    transition:
      opacity var(--_motion),
      overlay var(--_motion) allow-discrete,
      display var(--_motion) allow-discrete;
  }

  dialog::backdrop {
    background: color-mix(in srgb, #000 40%, transparent);
    opacity: 0;
    transition:
      opacity var(--_motion),
      overlay var(--_motion) allow-discrete,
      display var(--_motion) allow-discrete;
  }

  dialog[open],
  dialog[open]::backdrop {
    opacity: 1;
  }

  dialog .panel {
    background: var(--_surface);
    transition: translate var(--_motion);
    translate: var(--_from);
  }

  dialog[open] .panel {
    translate: none;
  }

  @starting-style {
    dialog[open],
    dialog[open]::backdrop {
      opacity: 0;
    }

    dialog[open] .panel {
      translate: var(--_from);
    }
  }
`;
