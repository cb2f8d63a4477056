/** The parts of the analyzer that are used here; it comes without types for them. */
declare module '@custom-elements-manifest/analyzer/index.js' {
  export const ts: {
    readonly ScriptTarget: { readonly ES2022: number };
    createSourceFile(path: string, text: string, target: number, setParentNodes: boolean): unknown;
  };
  export function create(options: { modules: unknown[]; plugins: unknown[]; context: object }): {
    schemaVersion: string;
    modules: unknown[];
  };
}

declare module '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js' {
  export function litPlugin(): unknown[];
}
