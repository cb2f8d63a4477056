import type { Plugin } from 'vite';

/** Each chunk has this function, since `import()` resolves a path against the file it stands in. */
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

/**
 * Lets a later piece be had after its request failed. Firefox never asks again for a module that could not be had once:
 * there it is asked for by another name. Not so what that piece itself imports from its first line, which has one name
 * only: where such a file was what failed, Firefox needs a reload.
 */
export function importAnew(): Plugin {
  return {
    name: 'import-anew',
    apply: 'build',
    renderChunk(source) {
      const code = source.replace(/\bimport\((?=["'`]\.)/g, 'importAnew(');
      return code === source ? null : { code: code + HELPER, map: null };
    },
  };
}
