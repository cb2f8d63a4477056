import { lookUp } from '../../../src/domain/look-up.js';
import { marked, type Token } from 'marked';

/** What a Markdown description says, as plain text: feeds take no markup. */
export function plainText(markdown: string): string {
  return marked
    .lexer(markdown)
    .map(textOf)
    .filter((text) => text.trim() !== '')
    .join('\n')
    .replace(/[ \t]+/g, ' ')
    .trim();
}

function textOf(token: Token): string {
  switch (token.type) {
    case 'space':
    case 'hr':
    case 'html':
    case 'image':
    case 'def':
      return '';
    case 'br':
      return '\n';
    case 'list':
      return token.items.map((item: Token) => textOf(item)).join('\n');
    case 'table':
      return [token.header, ...token.rows]
        .map((row: readonly { tokens: Token[] }[]) => row.map((cell) => cell.tokens.map(textOf).join('')).join(' '))
        .join('\n');
    default:
      if ('tokens' in token && token.tokens) return token.tokens.map(textOf).join('');
      return 'text' in token && typeof token.text === 'string' ? unescape(token.text) : '';
  }
}

/** The lexer leaves the entities of the source as they were written. */
function unescape(text: string): string {
  const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
  return text.replace(/&(amp|lt|gt|quot|#39);/g, (entity, name: string) => lookUp(entities, name) ?? entity);
}

/** At most so many characters, whole ones. */
export function shorten(text: string, maximum: number): string {
  const characters = [...text];
  return characters.length <= maximum
    ? text
    : `${characters
        .slice(0, maximum - 1)
        .join('')
        .trimEnd()}…`;
}

/** Text for an XML element or attribute, without the characters that XML 1.0 forbids. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
