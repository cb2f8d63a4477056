import { css } from 'lit';

/**
 * For elements that are laid out by their own width, and so have none to tell: in a float, a table's cell or a row of a
 * flex container they would be nowhere to be seen. This tells one, without keeping the element from being narrower.
 */
export const measure = css`
  :host::before {
    content: '. .';
    display: block;
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
    white-space: normal;
    word-spacing: var(--_measure, 75rem);
  }
`;
