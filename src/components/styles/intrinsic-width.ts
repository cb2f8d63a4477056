import { css } from 'lit';

/**
 * For elements whose styles ask how wide they are (`container-type: inline-size`): such an element is not as wide as what
 * is in it, and would be 0 px wide where a page asks for that, as in a float, a table's cell or a row of a flex container.
 * A line of two words a screen apart gives it a width, and can be broken where there is less room.
 */
export const intrinsicWidth = css`
  :host::before {
    content: '. .';
    display: block;
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
    white-space: normal;
    word-spacing: var(--_intrinsic-width, 75rem);
  }
`;
