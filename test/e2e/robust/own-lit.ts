import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

const SOURCE = '\0host-greeting';

const ELEMENT = `
import { html, LitElement } from 'lit';
class HostGreeting extends LitElement {
  static properties = { name: {} };
  render() { return html\`<p>Hello, \${this.name}, from the page’s own Lit.</p>\`; }
}
customElements.define('host-greeting', HostGreeting);
`;

/** A host page's classic script with an element and a whole copy of Lit in it, as a theme or another widget brings one. */
export async function buildOwnLit(): Promise<string> {
  const { output } = (await build({
    configFile: false,
    root: fileURLToPath(new URL('../../../', import.meta.url)),
    logLevel: 'error',
    publicDir: false,
    plugins: [
      {
        name: 'host-greeting',
        resolveId: (id) => (id === 'host-greeting' ? SOURCE : undefined),
        load: (id) => (id === SOURCE ? ELEMENT : undefined),
      },
    ],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: 'host-greeting', output: { format: 'iife', minify: true } },
    },
  })) as Rolldown.RolldownOutput;
  return output[0].code;
}
