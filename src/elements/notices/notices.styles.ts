import { css } from 'lit';

export const styles = css`
  :host {
    display: contents;
  }

  .list {
    position: fixed;
    inset-block: auto var(--_notices-bottom, 0);
    inset-inline: var(--_notices-start, 0) var(--_notices-end, 0);
    z-index: 1;
    display: grid;
    justify-items: center;
    gap: 8px;
    inline-size: min(var(--_notices-width, 420px), 100%);
    max-block-size: 60%;
    margin: 0 auto;
    padding: 16px;
    border: 0;
    background: none;
    color: inherit;
    overflow: visible;
    pointer-events: none;
  }

  .list[hidden] {
    display: none;
  }

  .notice {
    display: flex;
    align-items: center;
    gap: 4px;
    max-inline-size: 100%;
    min-block-size: 52px;
    padding: 4px;
    padding-inline-start: 16px;
    border-radius: var(--_radius);
    background: var(--_surface-text);
    color: var(--_surface);
    box-shadow: 0 4px 16px color-mix(in srgb, #000 24%, transparent);
    font-size: var(--_text-sm);
    pointer-events: auto;
    transition:
      opacity var(--_motion),
      translate var(--_motion);
  }

  @starting-style {
    .notice {
      opacity: 0;
      translate: 0 8px;
    }
  }

  .text {
    flex: 1;
    padding-block: 8px;
    line-height: 1.35;
  }

  .action {
    min-block-size: var(--_target);
    padding-inline: 12px;
    border: 0;
    border-radius: var(--_radius-control);
    background: none;
    color: inherit;
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 3px;
    cursor: pointer;
  }

  .action:hover,
  .icon-button:hover {
    background: color-mix(in srgb, currentColor 16%, transparent);
  }
`;
