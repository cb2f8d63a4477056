import MagicString from 'magic-string';
import { Visitor, type Plugin } from 'vite';

const collapsed = (text: string) => text.replace(/\s+/g, ' ');

function collapsedStyles(text: string): string {
  return collapsed(text.replace(/\/\*[^]*?\*\//g, ''))
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}');
}

/** Quoted strings and `url(…)` stay as they are. */
function shortenStyles(text: string): string {
  return text
    .split(/("[^"]*"|'[^']*'|url\([^)]*\))/)
    .map((part, index) => (index % 2 === 0 ? collapsedStyles(part) : part))
    .join('');
}

/** Beside a value, white space may part two words. */
const trimmed = (styles: string, isWhole: boolean) => (isWhole ? styles.trim() : styles);

/**
 * Takes the white space of the sources out of `css`, `html` and `svg` literals. In markup a run becomes one space, so that what
 * a browser shows does not change.
 */
export function minifyLiterals(): Plugin {
  return {
    name: 'minify-literals',
    apply: 'build',
    enforce: 'post',
    transform(code, id) {
      if (!/\b(css|html|svg)`/.test(code)) return null;
      const text = new MagicString(code);
      new Visitor({
        TaggedTemplateExpression({ tag, quasi }) {
          if (tag.type !== 'Identifier' || !['css', 'html', 'svg'].includes(tag.name)) return;
          for (const { start, end } of quasi.quasis) {
            const literal = code.slice(start, end);
            const isWhole = quasi.quasis.length === 1;
            const short = tag.name === 'css' ? trimmed(shortenStyles(literal), isWhole) : collapsed(literal);
            if (start < end && short !== literal) text.overwrite(start, end, short);
          }
        },
      }).visit(this.parse(code));
      return { code: text.toString(), map: text.generateMap({ source: id, hires: true }) };
    },
  };
}
