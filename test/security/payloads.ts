import { hosts, numericHosts, schemes } from './payloads/addresses.ts';
import { breakouts, documents, handlers, mutations, styles } from './payloads/markup.ts';
import { code, entities, names, overlong, unicode } from './payloads/texts.ts';

/** One hostile text. */
export interface Payload {
  /** The kind of attack. */
  readonly family: string;
  readonly text: string;
}

const FAMILIES: Readonly<Record<string, () => readonly string[]>> = {
  'attribute breakouts': breakouts,
  'event handlers': handlers,
  'mutation XSS': mutations,
  '`srcdoc` and other elements that load': documents,
  'CSS in a value': styles,
  schemes,
  'look-alike hosts': hosts,
  'hosts that are numbers': numericHosts,
  entities,
  Unicode: unicode,
  'names from prototypes': names,
  'code of other languages': code,
  'overlong values': overlong,
};

const seen = new Set<string>();

/** The corpus: distinct texts, the same in every run. */
export const payloads: readonly Payload[] = Object.entries(FAMILIES).flatMap(([family, make]) =>
  make()
    .filter(text => !seen.has(text) && seen.add(text))
    .map(text => ({ family, text })),
);

/** The number of payloads of each family. */
export const familySizes: Readonly<Record<string, number>> = Object.fromEntries(
  Object.keys(FAMILIES).map(name => [name, payloads.filter(({ family }) => family === name).length]),
);
