/** Derived from the descriptors by `scripts/plugins/embed-table.ts`, in the form that `readTable` reads. */
declare module 'virtual:embed-table' {
  export const table: string;
}

/** What `mend.js` knows of the providers that the loader does not; derived like the table, in the same form. */
declare module 'virtual:rest-table' {
  export const rest: string;
}

/** A line for each provider, derived like the table: its names, a bar, and its hosts. */
declare module 'virtual:addresses' {
  export const addresses: string;
}

/** What each later file exports, for those who bundle: `scripts/plugins/later-files.ts`. */
declare module 'virtual:later-files' {
  export const laterFiles: Readonly<Record<string, () => Promise<unknown>>>;
}

/** The later files that are inside `all.js`, by name; `loader.js` has none. */
declare module 'virtual:own-files' {
  // What a file exports depends on its name.
  // biome-ignore lint/suspicious/noExplicitAny: as for any `import()` of a name that is put together.
  export const ownFiles: Readonly<Record<string, () => Promise<any>>> | undefined;
}

/** The privacy pages of the providers, and what readers call them, by name; derived like the table. */
declare module 'virtual:privacy-pages' {
  export const labels: Readonly<Record<string, string>>;
  export const privacyPages: Readonly<Record<string, string>>;
}

/** The package's version, set by the build. */
declare const __VERSION__: string;

/** A name that changes with anything that is published, set by the build. */
declare const __RELEASE__: string;

/** The rules of a style sheet, as Vite has minified them: https://vite.dev/guide/features#disabling-css-injection-into-the-page */
declare module '*.css?inline' {
  const rules: string;
  // biome-ignore lint/style/noDefaultExport: this is how Vite gives it.
  export default rules;
}
