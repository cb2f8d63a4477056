import { css } from 'lit';

export const styles = css`
  :host {
    display: inline-block;
  }

  .root {
    display: inline-block;
  }

  .button {
    position: relative;
    padding-inline: 12px;
    border-color: transparent;
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
