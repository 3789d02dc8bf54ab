import type { PropertyDeclarations } from 'lit';

/** What an author says by attributes. */
export type Values = Record<string, string | undefined>;

/** Declares the attributes of one element that its provider reads; they are written back as they were understood. */
export const reflected = (options: object): PropertyDeclarations =>
  Object.fromEntries(Object.keys(options).map(option => [option, { reflect: true }]));

/** What some attributes say; one that was taken away counts as never said. */
export const said = (element: object, names: readonly string[]): Values =>
  Object.fromEntries(names.map(name => [name, (element as Values)[name] ?? undefined]));
