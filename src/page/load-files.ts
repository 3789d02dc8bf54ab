import type { Options } from '../embeds/options.ts';
import type { Row } from '../embeds/row.ts';
import type { LoadFile } from '../fetching/fetcher.ts';
import { filesFor } from './files-for.ts';
import { whenWanted } from './when-wanted.ts';

/**
 * Makes the function that fetches all files of an embed side by side, once the page wants any. The promise that it returns
 * never rejects: without one of the other files an embed is drawn as well as possible, and without the elements it is
 * handed to `onMissing`.
 */
export function filesLoader(
  load: LoadFile<Readonly<Record<string, unknown>>>,
  options: Options,
  onMissing: (element: Element, error: unknown) => void,
): (element: Element, row: Row) => Promise<unknown> {
  const wanted = whenWanted();
  return async (element, row) => {
    await wanted(element);
    await Promise.all([
      load('elements').catch(error => onMissing(element, error)),
      ...filesFor(row, element, options).map(file => file && load(file).catch(() => {})),
    ]);
  };
}
