import { minify } from 'terser';
import type { Plugin } from 'vite';

/**
 * Firefox never asks again for a module that could not be had once: there it is asked for by another name. Each chunk has
 * this function, since `import()` takes names from the file it stands in.
 */
const HELPER = `
function importAnew(path) {
  const name = importAnew[path] ?? path + '?';
  return import(path).catch(() =>
    import(name).catch((error) => {
      importAnew[path] = name + '?';
      throw error;
    }),
  );
}`;

function importFailedAnew(code: string): string {
  const changed = code.replace(/\bimport\((?=["'`]\.)/g, 'importAnew(');
  return changed === code ? code : changed + HELPER;
}

/**
 * Shortens each file of the build before the bundler's own minifier, which is quick but leaves more: together they save one
 * hundredth of what a page downloads.
 */
export function minifyChunks(): Plugin {
  return {
    name: 'minify-chunks',
    apply: 'build',
    async renderChunk(source) {
      const { code = source, map } = await minify(importFailedAnew(source), {
        module: true,
        ecma: 2022,
        compress: { passes: 3, keep_fargs: false, hoist_funs: true, sequences: false },
        format: { comments: false },
        sourceMap: true,
      });
      return { code, map: typeof map === 'string' ? map : null };
    },
  };
}
