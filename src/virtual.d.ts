/** Derived from the descriptors by `scripts/plugins/embed-table.ts`. */
declare module 'virtual:embed-table' {
  export const table: import('./page/table.ts').Table;
}

/** The package's version, set by the build. */
declare const __VERSION__: string;
