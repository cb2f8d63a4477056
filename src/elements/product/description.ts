import { html } from 'lit';

/** Whether a text uses Markdown beyond paragraphs, so that a parser is worth loading. */
export const hasMarkdown = (text: string): boolean =>
  /[*_`#<>[\]~|&\\]|^\s*(?:[-+]|\d+[.)])\s|https?:|^\s*-{3}/m.test(text);

/** A text as paragraphs. */
export const renderParagraphs = (text: string) =>
  text
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim())
    .map((paragraph) => html`<p>${paragraph.trim()}</p>`);
