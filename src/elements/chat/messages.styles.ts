import { css } from 'lit';

/** What was said. */
export const messageStyles = css`
  .conversation {
    position: relative;
    flex: 1;
    display: flex;
    min-block-size: 96px;
  }

  .scroll {
    flex: 1;
    min-inline-size: 0;
    padding: 16px 20px;
    overflow-y: auto;
    overscroll-behavior: contain;
  }

  .scroll:focus-visible {
    outline-offset: -2px;
  }

  .greeting {
    max-inline-size: 32ch;
    font-size: var(--_text-lg);
    line-height: 1.4;
    text-wrap: pretty;
  }

  .list {
    display: flex;
    flex-direction: column;
    gap: 12px;
  }

  .message-item {
    display: flex;
    flex-direction: column;
    max-inline-size: 84%;
  }

  .own {
    align-self: end;
    align-items: end;
  }

  .theirs {
    align-self: start;
    align-items: start;
  }

  .body {
    max-inline-size: 100%;
    padding: 9px 14px;
    border-radius: 14px;
    border-end-start-radius: 4px;
    background: var(--_fill);
    font-size: var(--_text-sm);
    white-space: pre-line;
    /* Each in its own direction, all at the same side. */
    text-align: match-parent;
  }

  .own .body {
    border-end-start-radius: 14px;
    border-end-end-radius: 4px;
    background: color-mix(in oklab, var(--_accent) 20%, var(--_surface));
  }

  .about {
    margin-block-start: 2px;
    padding-inline: 2px;
    color: var(--_muted);
    font-size: var(--_text-xs);
    font-variant-numeric: tabular-nums;
  }

  [aria-busy='true'] .body {
    opacity: 0.7;
  }

  .stuck {
    display: grid;
    justify-items: end;
    gap: 4px;
    margin-block-start: 4px;
  }

  .stuck .actions {
    justify-content: end;
  }

  .day {
    display: flex;
    align-items: center;
    gap: 12px;
    margin-block: 4px;
    color: var(--_muted);
    font-size: var(--_text-xs);
  }

  .day::before,
  .day::after {
    content: '';
    flex: 1;
    border-block-start: 1px solid var(--_line);
  }

  .day span::first-letter {
    text-transform: uppercase;
  }

  .day span {
    display: inline-block;
  }

  .message-item.skeleton {
    inline-size: 62%;
    block-size: 44px;
    border-radius: 14px;
  }

  .message-item.skeleton.own {
    inline-size: 44%;
  }

  .below {
    position: absolute;
    inset-block-end: 8px;
    inset-inline: 0;
    inline-size: fit-content;
    margin-inline: auto;
    background: var(--_surface);
    box-shadow: 0 2px 10px color-mix(in srgb, #000 16%, transparent);
  }

  .below:hover {
    background: color-mix(in srgb, currentColor 6%, var(--_surface));
  }
`;
