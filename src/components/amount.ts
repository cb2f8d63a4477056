import { html } from 'lit';

/*
 * A page's translator (the browser's own, or a script) puts nodes of its own in place of text. What a template writes to the
 * text that it made before is then seen by nobody: words may freeze so, money must not. As the text of an element, whatever
 * stands there goes with the next change.
 */

/** An amount or a number: not to be translated, and in its own direction among words of another. */
export const renderAmount = (text: string | number | undefined) =>
  html`<bdi translate="no" .textContent=${String(text ?? '')}></bdi>`;

/** Words with an amount or a number in them, or that say what an amount beside them is of. */
export const renderCounted = (words: string) => html`<span .textContent=${words}></span>`;
