import { css } from 'lit';

export const styles = css`
  :host,
  .root {
    display: inline-block;
  }

  button {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    min-block-size: var(--_target);
    padding: 8px 12px;
    border: 0;
    border-radius: var(--_radius-control);
    background: none;
    font-size: var(--_text-sm);
    cursor: pointer;
    touch-action: manipulation;
  }

  button:hover {
    background: var(--_fill);
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

  .count {
    min-inline-size: 20px;
    padding-inline: 6px;
    border-radius: 10px;
    background: var(--_accent);
    color: var(--_on-accent);
    font-size: 12px;
    font-variant-numeric: tabular-nums;
    line-height: 20px;
    text-align: center;
  }

  .count[data-empty] {
    visibility: hidden;
  }
`;
