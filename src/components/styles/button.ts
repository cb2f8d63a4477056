import { css } from 'lit';

/** Buttons and their icons. */
export const button = css`
  /* Of fields and choices: to be told from any ground (WCAG 2.2, 1.4.11). */
  :host {
    --_control-edge: color-mix(in srgb, currentColor 62%, transparent);
  }

  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-block-size: var(--_target);
    padding: 8px 20px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-control);
    background: transparent;
    color: inherit;
    font-size: var(--_text-sm);
    font-weight: 500;
    line-height: 1.25;
    overflow-wrap: break-word;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
    transition:
      background-color var(--_motion),
      border-color var(--_motion),
      opacity var(--_motion);
    touch-action: manipulation;
  }

  /* An amount is read as one. */
  bdi[translate='no'] {
    white-space: nowrap;
  }

  .button:hover {
    background: var(--_fill);
  }

  .button.primary {
    border-color: transparent;
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .button.primary:hover {
    background: color-mix(in oklab, var(--_accent) 88%, var(--_on-accent));
  }

  .button:disabled,
  .button[aria-disabled='true'] {
    background: var(--_fill);
    border-color: transparent;
    color: var(--_muted);
    cursor: default;
  }

  .icon {
    inline-size: 20px;
    block-size: 20px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
`;
