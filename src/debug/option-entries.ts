import { line } from '../messages/line.ts';
import { unknownOptions } from '../messages/unknown-options.ts';
import type { PlacedEntry } from './entry.ts';

const CODE = 'unknown-option';

/** Lists the attributes of the script tag that are nearly options. */
export const optionEntries = (tag: Element | undefined): readonly PlacedEntry[] =>
  (tag ? unknownOptions(tag) : []).map(({ found, meant }) => ({
    group: 'refused',
    service: 'Script tag',
    found,
    reason: line(CODE, undefined, '', meant),
    place: tag as Element,
  }));
