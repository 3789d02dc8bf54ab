import type { LoadFile } from '../fetching/fetcher.ts';
import type { Attributes } from './attributes.ts';
import type { Options } from './options.ts';
import type { RawEmbed, Row, Rows } from './row.ts';

/** The part of the loader that `repair.js` uses. */
export interface PageContext<Files = object> {
  /** Returns the loader's row for a plain name. */
  rowForName(name: string): Row | undefined;
  /**
   * Returns the row of a raw embed, out of the given table, and the attributes of the element for it. `url` is used instead
   * of the `src` of a frame.
   */
  readRawEmbed(element: Element, table: Rows, url?: string): RawEmbed | undefined;
  /** The loader's rows. */
  readonly rows: Rows;
  /** Replaces siblings with an element that holds them in its `<template>`. */
  replace(nodes: readonly ChildNode[], row: Row, attributes: Attributes): void;
  /** Ignores nodes from now on, because reading them threw an error. */
  ignore(nodes: Iterable<Node>, error: unknown): void;
  /** The nodes that were refused, and those that threw an error when they were read. */
  readonly ignored: Pick<WeakSet<Node>, 'has'>;
  /** The site owner's options. */
  readonly options: Options;
  /** Logs a warning to the console, once. */
  warn(code: string, about: unknown): void;
  /** Loads all files that an embed of a row needs in a place, side by side. Rejects if the elements cannot be loaded. */
  loadFiles(place: Element | null, row: Row): Promise<unknown>;
  /** Loads a lazy file. */
  readonly load: LoadFile<Files>;
}
