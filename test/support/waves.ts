import type { Page } from './browsers/page.ts';
import { RELEASE } from './release.ts';

/** A file of ours that a page asked for, by its name, and when: milliseconds since the page began. */
interface Asked {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** Reads what each frame of a page asked for, or the page itself if none of its frames is of the same site. */
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
 * Sorts files by waves. Where every file comes late, one that was asked for after another had come was asked for because of
 * what had come.
 */
function wavesOf(asked: readonly Asked[]): string[][] {
  const waves: Asked[][] = [];
  for (const file of asked.toSorted((a, b) => a.from - b.from)) {
    const at = waves.findLastIndex(wave => wave.some(({ to }) => to <= file.from)) + 1;
    waves[at] = [...(waves[at] ?? []), file];
  }
  return waves.map(wave => wave.map(({ name }) => name).toSorted());
}

/** The waves of each frame, or of the page; a wave is the names of the files in it. */
export const wavesIn = async (reader: Page): Promise<string[][][]> => (await askedIn(reader)).map(wavesOf);
