import { build, type Rolldown } from 'vite';
import { describe, expect, it } from 'vitest';
import { minifyLiterals } from '../../tools/minify-literals.js';

/** What the build makes of a module's text. */
async function minified(source: string): Promise<string> {
  const virtual = {
    name: 'source',
    resolveId: (id: string) => (id === 'virtual:source' ? id : null),
    load: (id: string) => (id === 'virtual:source' ? source : null),
  };
  const { output } = (await build({
    configFile: false,
    logLevel: 'error',
    plugins: [virtual, minifyLiterals()],
    build: {
      write: false,
      minify: false,
      rolldownOptions: { input: 'virtual:source', preserveEntrySignatures: 'strict' },
    },
  })) as unknown as Rolldown.RolldownOutput;
  return output[0].code;
}

const styles = (text: string) => minified(`export const styles = (css) => css\`${text}\`;`);
const markup = (text: string) => minified(`export const markup = (html, value) => html\`${text}\`;`);

describe('minifying literals', () => {
  it('takes comments and white space out of styles', async () => {
    expect(await styles('\n  /* why */\n  .a,\n  .b > .c {\n    color: red;\n    margin: 0 auto;\n  }\n')).toContain(
      'css`.a,.b>.c{color:red;margin:0 auto}`',
    );
  });

  it('keeps the spaces that mean something', async () => {
    const text = await styles('.a :hover { width: calc(1px + 2px); content: "a  { b"; background: url(a  b.png) }');
    expect(text).toContain('.a :hover{width:calc(1px + 2px)');
    expect(text).toContain('"a  { b"');
    expect(text).toContain('url(a  b.png)');
  });

  it('leaves one space where markup has several, and all values', async () => {
    expect(await markup('<p>\n    a  ${value}\n    <b>c</b>\n  </p>')).toContain('html`<p> a ${value} <b>c</b> </p>`');
  });

  it('leaves other literals alone', async () => {
    expect(await minified('export const text = `a  b`; export const raw = String.raw`a  b`;')).toMatch(
      /a {2}b[^]*a {2}b/,
    );
  });
});
