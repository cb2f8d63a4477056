import { html } from 'lit';
import type { Markdown } from './markdown.js';

/** Whether a text uses Markdown beyond paragraphs, so that a parser is worth loading. */
export const hasMarkdown = (text: string): boolean =>
  /[*_`#<>[\]~|&\\]|^\s*(?:[-+]|\d+[.)])\s|https?:|^\s*-{3}/m.test(text);

/** A product's long description; `null` as long as nothing can show it. */
export function renderDescription(text: string | null | undefined, markdown: Markdown) {
  if (!text) return null;
  const content = hasMarkdown(text) ? markdown.render(text) : renderParagraphs(text);
  // Rather nothing for a moment than its signs. It may be written in another language than the shop's.
  return content ? html`<div class="description" part="description" dir="auto">${content}</div>` : null;
}

/** A text as paragraphs. */
const renderParagraphs = (text: string) =>
  text
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim())
    .map((paragraph) => html`<p>${paragraph.trim()}</p>`);
