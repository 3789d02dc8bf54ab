/** Derived from the descriptors by `scripts/plugins/embed-table.ts`. */
declare module 'virtual:embed-table' {
  export const table: import('./page/table.ts').Table;
}

/** The tag for each host of a provider; derived like the table. */
declare module 'virtual:embed-hosts' {
  export const hosts: Readonly<Record<string, string>>;
}

/** The package's version, set by the build. */
declare const __VERSION__: string;
