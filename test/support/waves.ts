import type { Page } from './browsers/page.ts';
import { RELEASE } from './release.ts';

/** A file of a library that a page requested, by name, with its times in milliseconds since the page's start. */
export interface Asked {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** Returns the requests of each same-site frame, or of the page if it has none. */
const askedIn = (reader: Page): Promise<Asked[][]> =>
  reader.evaluate(release => {
    const frames = [...document.querySelectorAll('iframe')].flatMap(frame =>
      frame.contentDocument ? (frame.contentWindow as Window) : [],
    );
    return (frames.length ? frames : [window]).map(({ performance }) =>
      (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
        .filter(({ name }) => name.includes('/dist/'))
        .map(({ name, startTime, responseEnd }) => ({
          name: name
            .replace(/.*\/dist\//, '')
            .replace(`${release}/`, '')
            .replace(/\.js.*$/, ''),
          from: startTime,
          to: responseEnd,
        })),
    );
  }, RELEASE);

/**
 * Sorts files into waves. If every file is delayed, one that is requested after another has arrived was requested because
 * of it.
 */
export function wavesOf(asked: readonly Asked[]): string[][] {
  const waves: Asked[][] = [];
  for (const file of asked.toSorted((a, b) => a.from - b.from)) {
    const at = waves.findLastIndex(wave => wave.some(({ to }) => to <= file.from)) + 1;
    waves[at] = [...(waves[at] ?? []), file];
  }
  return waves.map(wave => wave.map(({ name }) => name).toSorted());
}

/** Returns the waves of each frame, or of the page; a wave is a list of file names. */
export const wavesIn = async (reader: Page): Promise<string[][][]> => (await askedIn(reader)).map(wavesOf);
