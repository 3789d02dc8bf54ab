import type { Options } from '../embeds/options.ts';
import type { Row } from '../embeds/row.ts';
import type { LoadFile } from '../fetching/fetcher.ts';
import { filesFor } from './files-for.ts';

/**
 * Fetches all files of an embed side by side. Never rejects: without one of the other files an embed is drawn as well as
 * possible, and `onMissing` is called if the elements cannot be had.
 */
export const loadFiles = (
  element: Element,
  row: Row,
  options: Options,
  load: LoadFile<Readonly<Record<string, unknown>>>,
  onMissing: (error: unknown) => void,
): Promise<unknown> =>
  Promise.all([
    load('elements').catch(onMissing),
    ...filesFor(row, element, options).map(file => file && load(file).catch(() => {})),
  ]);
