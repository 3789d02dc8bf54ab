/** The groups of the panel. */
export type Group = 'swapped' | 'refused' | 'failed' | 'alone';

/** A part of the page: an element, or a call from one text to another (or the same). */
export type Place =
  | Element
  | { readonly from: Text; readonly start: number; readonly to: Text; readonly end: number };

/** An embed, or a text or frame that could be one, in the words of the panel. */
export interface Entry {
  readonly group: Group;
  /** The service's name as readers know it. Example: `'YouTube'`. */
  readonly service: string;
  /** The call or address as it was read, cut after some characters. */
  readonly found: string;
  /** A sentence: what the embed shows, or why it is none. */
  readonly reason: string;
}

/** An entry and its place in the page. */
export interface PlacedEntry extends Entry {
  readonly place: Place;
}

const MAX_LENGTH = 100;

/** Returns a text on one line, cut after 100 characters. */
export function shorten(text: string): string {
  // Cut first as well: the text may be of any length.
  const line = text
    .slice(0, 4 * MAX_LENGTH)
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > MAX_LENGTH ? `${line.slice(0, MAX_LENGTH)}…` : line;
}
