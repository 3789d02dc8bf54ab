import { parseShortcodes } from '../src/entries/lib/shortcode.ts';
import { figureTable } from './figure-table.ts';
import { withSpread } from './spread.ts';

const TEXT_LENGTH = 2e6;

const TEXTS: Readonly<Record<string, string>> = {
  'prose without a brace': 'Words and words, and a sentence that ends. ',
  'prose with a call a line': 'Words {{< youtube nNFCc3nowfg >}} and words.\n',
  'calls with many arguments': '{{< tweet user="chezou" id=“1324621428235268096” theme=dark >}}\n',
  braces: '{',
  'left delimiters': '{{<',
  'open quotes': '{{< a "',
  'calls without an end': '{{< a ',
};

/** Measures the speed of this library's parser with 2 MB of each kind of text, also of those that are slow to read. */
export function measureWorstTexts(runs: number): string {
  const rows = Object.entries(TEXTS).map(([kind, piece]) => {
    const text = piece.repeat(TEXT_LENGTH / piece.length);
    const speeds = Array.from({ length: runs }, () => {
      const start = performance.now();
      parseShortcodes(text);
      return text.length / 1e3 / (performance.now() - start);
    });
    return [kind, withSpread(speeds)];
  });
  return figureTable(['2 MB of', 'MB/s'], rows);
}
