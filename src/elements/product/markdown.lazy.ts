import { baseAddress } from '../../dom/document.js';
import { css, html, nothing, type TemplateResult } from 'lit';
import { Lexer, type Token, type Tokens } from 'marked';
import { lookUp } from '../../domain/look-up.js';
import { safeUrl } from '../../domain/safe-address.js';
import type { Markdown } from './markdown.js';

type Rendered = TemplateResult | string | typeof nothing | readonly Rendered[];

/** Deeper than any text that a person wrote. */
const DEEPEST = 20;

const renderAll = (tokens: readonly Token[] | undefined, depth: number): Rendered =>
  depth > DEEPEST ? nothing : (tokens ?? []).map((token) => renderToken(token as Known, depth + 1));

type Known =
  | Tokens.Heading
  | Tokens.Paragraph
  | Tokens.List
  | Tokens.Blockquote
  | Tokens.Code
  | Tokens.Hr
  | Tokens.Table
  | Tokens.HTML
  | Tokens.Text
  | Tokens.Escape
  | Tokens.Strong
  | Tokens.Em
  | Tokens.Del
  | Tokens.Codespan
  | Tokens.Br
  | Tokens.Link
  | Tokens.Image
  | Tokens.Space
  | Tokens.Def;

function renderToken(token: Known, depth: number): Rendered {
  const inner = () => renderAll('tokens' in token ? token.tokens : undefined, depth);
  switch (token.type) {
    case 'heading':
      // The product's name stands above; what is below it keeps two levels.
      return token.depth < 3 ? html`<h3>${inner()}</h3>` : html`<h4>${inner()}</h4>`;
    case 'paragraph':
      return html`<p>${inner()}</p>`;
    case 'list':
      return renderList(token, depth);
    case 'blockquote':
      return html`<blockquote>${inner()}</blockquote>`;
    case 'code':
      return html`<pre><code>${token.text}</code></pre>`;
    case 'hr':
      return html`<hr />`;
    case 'table':
      return renderTable(token, depth);
    case 'strong':
      return html`<strong>${inner()}</strong>`;
    case 'em':
      return html`<em>${inner()}</em>`;
    case 'del':
      return html`<del>${inner()}</del>`;
    case 'codespan':
      return html`<code>${unescape(token.text)}</code>`;
    case 'br':
      return html`<br />`;
    case 'link': {
      const url = safeUrl(token.href, baseAddress(), 'mailto:');
      return url ? html`<a href=${url.href} rel="noopener">${inner()}</a>` : inner();
    }
    case 'image':
      return token.text;
    case 'html':
      return token.raw;
    case 'escape':
    case 'text':
      return 'tokens' in token && token.tokens ? inner() : unescape(token.text);
    case 'space':
    case 'def':
      return nothing;
  }
}

function renderList({ ordered, start, items }: Tokens.List, depth: number): Rendered {
  const rendered = items.map((item) => html`<li>${renderAll(item.tokens, depth)}</li>`);
  return ordered
    ? html`<ol start=${start === '' ? 1 : start}>
        ${rendered}
      </ol>`
    : html`<ul>
        ${rendered}
      </ul>`;
}

function renderTable({ header, rows }: Tokens.Table, depth: number): Rendered {
  return html`<div class="table">
    <table>
      <thead>
        <tr>
          ${header.map((cell) => html`<th scope="col">${renderAll(cell.tokens, depth)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${row.map((cell) => html`<td>${renderAll(cell.tokens, depth)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  nbsp: '\u00a0',
};

/** Entities are the one piece of HTML that people write into Markdown without knowing. */
const unescape = (text: string) =>
  text.replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (_, name: string) => lookUp(ENTITIES, name) ?? '');

const markdownStyles = css`
  .description :is(h3, h4) {
    margin: 8px 0 0;
    font-size: 1.13em;
    font-weight: 500;
  }

  .description :is(ul, ol) {
    padding-inline-start: 1.25em;
    list-style: disc;
  }

  .description ol {
    list-style: decimal;
  }

  .description :is(blockquote, pre) {
    margin: 0;
    padding-inline-start: 16px;
    border-inline-start: 2px solid var(--_line);
  }

  .description :is(.table, pre) {
    overflow-x: auto;
  }

  .description table {
    border-collapse: collapse;
  }

  .description :is(th, td) {
    padding: 4px 12px 4px 0;
    border-block-end: 1px solid var(--_line);
    text-align: start;
  }

  .description hr {
    inline-size: 100%;
    border: 0;
    border-block-start: 1px solid var(--_line);
  }
`;

/** Markdown as templates. HTML in it shows as the text that it is; links lead to the web, to mail, or stay on the site. */
export default class MarkdownDescription implements Markdown {
  static readonly styles = [markdownStyles];
  static readonly words = {};

  render(text: string): Rendered {
    return renderAll(new Lexer({ gfm: true }).lex(text), 0);
  }
}
