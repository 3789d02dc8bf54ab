/** Derived from the descriptors by `scripts/plugins/embed-table.ts`. */
declare module 'virtual:embed-table' {
  export const table: import('./page/table.ts').Table;
}

/** What `mend.js` knows of the providers that the loader does not; derived like the table. */
declare module 'virtual:far-table' {
  export const far: import('./page/far-table.ts').Far;
}

/** The files of the providers' descriptors, each to be fetched apart; derived like the table. */
declare module 'virtual:far-providers' {
  export const files: readonly import('./elements/far.ts').ProviderFile[];
}

/** The privacy pages of the providers, and what readers call them, by name; derived like the table. */
declare module 'virtual:privacy-pages' {
  export const labels: Readonly<Record<string, string>>;
  export const privacyPages: Readonly<Record<string, string>>;
}

/** The package's version, set by the build. */
declare const __VERSION__: string;

/** The rules of a style sheet, as Vite has minified them: https://vite.dev/guide/features#disabling-css-injection-into-the-page */
declare module '*.css?inline' {
  const rules: string;
  // biome-ignore lint/style/noDefaultExport: this is how Vite gives it.
  export default rules;
}
