import { providers } from '../../src/entries/lib/providers.ts';
import { entrances, PAGES } from './entrances.ts';
import { payloads } from './payloads.ts';
import { PLACES, READERS } from './readers.ts';

const markups = Object.values(PAGES).reduce((sum, { length }) => sum + length, 0);
const readers = Object.keys(READERS).length;
const places = Object.keys(PLACES).length;

/** The figures of the corpus, for the test output and `SECURITY.md`. */
export const COUNTS = {
  payloads: payloads.length,
  /** Entrances of a page, and the sections that they are in: several values of a section are read at once. */
  entrances: entrances.length,
  markups,
  sections: payloads.length * markups,
  /** Functions that read text, without a page. */
  readers: readers + places,
  readings: payloads.length * (readers + places * providers.length),
  providers: providers.length,
} as const;
