import { css } from 'lit';

export const styles = css`
  :host {
    display: inline-block;
  }

  .root {
    display: inline-block;
  }

  .button {
    min-inline-size: 120px;
  }

  .button.loading {
    color: transparent;
  }

  .price {
    font-weight: 400;
  }

  /* On the accent, its own colours could not be read. */
  .price.sale > [part] {
    color: inherit;
  }

  .price::before {
    content: '·';
    margin-inline-end: 8px;
  }

  .refusal {
    max-inline-size: 40ch;
    margin-block-start: 4px;
    color: var(--_error);
    font-size: var(--_text-xs);
  }
`;
