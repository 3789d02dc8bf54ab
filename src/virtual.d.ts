/** The loader's table of providers, derived by `scripts/plugins/embed-table.ts`, in the format of `readRows`. */
declare module 'virtual:embed-table' {
  export const table: string;
}

/** The rows that only `repair.js` has; derived like the table, in the same format. */
declare module 'virtual:rest-table' {
  export const rest: string;
}

/** One line per provider, derived like the table: its names, a bar, and its hosts. */
declare module 'virtual:addresses' {
  export const addresses: string;
}

/** Imports each lazy file, for bundlers; from `scripts/plugins/later-files.ts`. */
declare module 'virtual:later-files' {
  export const laterFiles: Readonly<Record<string, () => Promise<unknown>>>;
}

/** The lazy files that `all.js` contains, by name; `undefined` in `loader.js`. */
declare module 'virtual:own-files' {
  // biome-ignore lint/suspicious/noExplicitAny: the exports depend on the name, as in `import()` of a computed name.
  export const ownFiles: Readonly<Record<string, () => Promise<any>>> | undefined;
}

/** The labels and privacy pages of the providers by name; derived like the table. */
declare module 'virtual:privacy-pages' {
  export const labels: Readonly<Record<string, string>>;
  export const privacyPages: Readonly<Record<string, string>>;
}

/** The providers' labels, shortcode names, their own first, hosts and options, for messages; derived like the table. */
declare module 'virtual:known-providers' {
  export const known: readonly {
    readonly label: string;
    readonly names: readonly string[];
    readonly hosts: readonly string[];
    /** Their names, with a space between two. */
    readonly options: string;
  }[];
}

/** The package's version, set by the build. */
declare const __VERSION__: string;

/** The version and a hash of the sources, set by the build; names the folder of the lazy files. */
declare const __RELEASE__: string;

/** The rules of a style sheet, minified by Vite: https://vite.dev/guide/features#disabling-css-injection-into-the-page */
declare module '*.css?inline' {
  const rules: string;
  // biome-ignore lint/style/noDefaultExport: Vite exports the rules as default.
  export default rules;
}
