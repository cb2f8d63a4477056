import { css } from 'lit';

/** What stands around an order's lines and sums. */
export const orderContentStyles = css`
  .payment-instructions {
    display: grid;
    gap: 8px;
    inline-size: 100%;
    padding: 16px;
    border-radius: var(--_radius);
    background: var(--_fill);
  }

  .payment-instructions h3 {
    margin: 0;
    font-size: var(--_text-md);
  }

  .own-lines {
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
`;
