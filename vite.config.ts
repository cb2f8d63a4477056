import { fileURLToPath } from 'node:url';
import { build, defineConfig, type Plugin, type Rolldown, type UserConfig } from 'vite';
import { exportNames } from './tools/export-names.js';
import { importAnew } from './tools/import-anew.js';
import { minifyChunks } from './tools/minify-chunks.js';
import { minifyLiterals } from './tools/minify-literals.js';

const source = (path: string) => fileURLToPath(new URL(`src/${path}`, import.meta.url));

/** The classic script, with the address of the module that it loads. */
async function bundleLoader(embed: string): Promise<string> {
  const outputs = (await build({
    configFile: false,
    logLevel: 'error',
    define: { __EMBED__: JSON.stringify(embed) },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: source('script/loader.ts'), output: { format: 'iife', minify: true } },
    },
  })) as Rolldown.RolldownOutput;
  const [script] = outputs.output;
  return script.code;
}

/** Tells of each module whether the script tag brings it at once; to be asked when all modules are known. */
function eagerness(): (id: string, context: Pick<Rolldown.PluginContext, 'getModuleInfo'>) => boolean {
  let eager: Set<string> | undefined;
  return (id, context) => {
    if (!eager) {
      eager = new Set([source('script/embed.ts')]);
      for (const known of eager) context.getModuleInfo(known)?.importedIds.forEach((imported) => eager?.add(imported));
    }
    return eager.has(id);
  };
}

/** `vitrine.js`: built beside the modules; under the development server it loads the sources. */
function scriptTag(): Plugin {
  return {
    name: 'vitrine-script-tag',
    configureServer(server) {
      server.middlewares.use('/vitrine.js', (_request, response, next) => {
        bundleLoader('/src/script/embed.ts').then((code) => {
          response.setHeader('Content-Type', 'text/javascript');
          response.end(code);
        }, next);
      });
    },
    async generateBundle(_options, bundle) {
      const embed = Object.values(bundle).find((file) => file.type === 'chunk' && file.isEntry);
      if (embed?.type !== 'chunk') throw new Error('The build has no entry.');
      if (embed.imports.length > 0)
        throw new Error(`${embed.fileName} is to come alone, and imports ${embed.imports.join()}.`);
      const code = await bundleLoader(embed.fileName);
      this.emitFile({ type: 'asset', fileName: 'vitrine.js', source: code });
    },
  };
}

/** The reference store with the demo's catalogue, on the development server's own origin. */
async function demoStore(): Promise<Plugin> {
  const { referenceStore } = await import('./demo/store/adapters/vite.js');
  const { DEMO_KEY } = await import('./demo/store/demo.js');
  const { demoCatalog } = await import('./demo/catalog/index.js');
  const { drawPicture } = await import('./demo/catalog/pictures.js');
  const { env } = process;
  const options = {
    databaseUrl: env['DATABASE_URL'] ?? 'file:.vitrine/store.db',
    mode: 'development' as const,
    controlSurface: true,
    openBackOffice: true,
    stripeSecretKey: env['STRIPE_SECRET_KEY'],
    drawPicture,
    demoSeed: () => Promise.resolve(demoCatalog),
  };
  return referenceStore(options, (app) => app.createStore(demoCatalog, DEMO_KEY));
}

/** While payments are simulated, a stand-in for Stripe.js on the demo's pages, where the real one would refuse the key. */
function stripeStandIn(): Plugin {
  return {
    name: 'vitrine-stripe-stand-in',
    transformIndexHtml: () => [{ tag: 'script', attrs: { src: '/demo/stripe/stripe.js' }, injectTo: 'head-prepend' }],
  };
}

export default defineConfig(async ({ command }): Promise<UserConfig> => {
  const isBuild = command === 'build';
  const isEager = eagerness();
  const store = isBuild ? null : await demoStore();
  return {
    base: './',
    publicDir: false,
    // The pages name no module, so that Vite has to be told where to look for packages.
    optimizeDeps: { entries: ['src/script/embed.ts', 'src/elements/*/*.ts'] },
    define: { 'process.env.NODE_ENV': JSON.stringify(isBuild ? 'production' : 'development') },
    plugins: [
      minifyLiterals(),
      importAnew(),
      minifyChunks(),
      scriptTag(),
      exportNames(),
      store,
      isBuild || process.env['STRIPE_SECRET_KEY'] ? null : stripeStandIn(),
    ],
    build: {
      target: 'es2022',
      manifest: true,
      // Beside the files, without a line in each that every visitor would load.
      sourcemap: 'hidden',
      // As a library, so that Vite adds no preload helper around the lazy chunks; minified by the output's own option,
      // because for libraries Vite's keeps the white space.
      lib: { entry: source('script/embed.ts'), formats: ['es'] },
      rolldownOptions: {
        // The entry is the piece that comes at once, with what later pieces import from it beside its own exports.
        preserveEntrySignatures: 'allow-extension',
        output: {
          minify: true,
          comments: false,
          // What comes at once comes in one piece: it compresses better, and nothing is waited for twice.
          codeSplitting: {
            groups: [
              { debugName: 'embed', name: (id, context) => (isEager(id, context) ? 'embed' : null) },
              // The sums and their words, which the cart, the checkout and orders show.
              { name: 'totals', test: /(components\/totals|domain\/cart\/sums|i18n\/en\/sums)\./ },
              // What nearly every later piece needs: one file instead of a handful that are little more than their names.
              {
                name: 'controls',
                test: /(base\/register-outlet|components\/styles\/(button|controls|skeleton))\.|if-defined\./,
              },
            ],
          },
          // Letters of one case compress better than of both, and the first page names every later file.
          hashCharacters: 'base36',
          entryFileNames: 'assets/embed-[hash:7].js',
          chunkFileNames: ({ name }) => `assets/${name.replace('.lazy', '')}-[hash:7].js`,
        },
      },
    },
  };
});
