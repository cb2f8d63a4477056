import { css } from 'lit';

export const stepperStyles = css`
  .stepper {
    display: inline-flex;
    align-items: center;
    border: 1px solid var(--_control-edge);
    border-radius: var(--_radius-control);
  }

  .stepper > input {
    inline-size: 36px;
    min-block-size: var(--_target);
    padding: 0;
    border: 0;
    background: none;
    font-size: max(16px, 1em);
    font-variant-numeric: tabular-nums;
    text-align: center;
  }

  .stepper > .icon-button:disabled {
    background: none;
    opacity: 0.35;
    cursor: default;
  }
`;
