import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { parseShortcodes } from '../src/entries/lib/shortcode.ts';
import { labelOf, OURS, versionOf } from './card-pages.ts';
import { figureTable } from './figure-table.ts';
import type { Part } from './part.ts';
import { median, pairedRatio, withSpread } from './spread.ts';
import { measureWorstTexts } from './worst-texts.ts';

const RUNS_PER_ROUND = 3;

const require = createRequire(resolve('bench/peers/package.json'));

/** A parser, with its way to write a call, and a function that returns the number of calls in a text. */
interface Parser {
  readonly name: string;
  readonly call: (name: string, values: Readonly<Record<string, string>>) => string;
  readonly count: (text: string) => number;
}

const pairs = (values: Readonly<Record<string, string>>) =>
  Object.entries(values)
    .map(([key, value]) => `${key}="${value}"`)
    .join(' ');

const bracketed: Parser['call'] = (name, values) => `[${name} ${pairs(values)}]`;

function parsers(): Parser[] {
  const wordpress = require('@wordpress/shortcode');
  const { ShortcodeTree } = require('shortcode-tree');
  const bbob = require('@bbob/parser');
  return [
    {
      name: OURS,
      call: (name, values) => `{{< ${name} ${pairs(values)} >}}`,
      count: text => parseShortcodes(text).length,
    },
    {
      name: '@wordpress/shortcode',
      call: bracketed,
      // Finds the calls of one name in one pass.
      count(text) {
        let count = 0;
        wordpress.replace('embed', text, () => {
          count++;
          return '';
        });
        return count;
      },
    },
    {
      name: 'shortcode-tree',
      call: bracketed,
      count: text =>
        ShortcodeTree.parse(text).children.filter((child: { shortcode?: object }) => child.shortcode).length,
    },
    {
      name: '@bbob/parser',
      call: bracketed,
      count: text => bbob.parse(text).filter((node: unknown) => typeof node === 'object').length,
    },
  ];
}

// The values differ from call to call, as one of the parsers remembers equal ones.
const lineOf = (call: Parser['call'], number: number) =>
  `Words and words, and a sentence. ${call('embed', { id: `video${number}` })}\n`;

const argumentsOf = (call: Parser['call'], number: number) =>
  `${call('embed', { user: 'chezou', id: `132462142${number}`, theme: 'dark' })}\n`;

/** A kind of text: its line, its length in characters, and the calls in each line. */
const TEXTS = [
  {
    kind: 'prose, 100 kB',
    line: () => 'Words and words, and a sentence that ends.\n',
    length: 1e5,
    calls: 0,
  },
  { kind: 'a call in each line, 10 kB', line: lineOf, length: 1e4, calls: 1 },
  { kind: 'the same, 100 kB', line: lineOf, length: 1e5, calls: 1 },
  { kind: 'calls with three arguments, 100 kB', line: argumentsOf, length: 1e5, calls: 1 },
] as const;

function linesOf({ call }: Parser, { line, length: most }: (typeof TEXTS)[number]): string[] {
  const lines: string[] = [];
  for (let length = 0; length < most; length += lines.at(-1)?.length ?? 0)
    lines.push(line(call, lines.length));
  return lines;
}

/** Measures the speed of parsers in MB/s, each with its own syntax. */
export async function measure(rounds: number): Promise<Part> {
  const all = parsers();
  const speeds = new Map<string, number[]>();
  // The first run, in which the code is compiled, does not count.
  for (let run = 0; run <= rounds * RUNS_PER_ROUND; run++)
    for (const one of TEXTS)
      for (const parser of all) {
        const lines = linesOf(parser, one);
        const text = lines.join('');
        const start = performance.now();
        const found = parser.count(text);
        const ms = performance.now() - start;
        if (found !== lines.length * one.calls)
          throw new Error(`${parser.name} finds ${found} calls in ${lines.length} lines of ${one.kind}`);
        const key = `${parser.name} ${one.kind}`;
        if (run) speeds.set(key, [...(speeds.get(key) ?? []), text.length / 1e3 / ms]);
      }
  const select = (name: string, kind: string) => speeds.get(`${name} ${kind}`) ?? [];
  const rows = all.map(({ name }) => [
    labelOf({ name, version: name === OURS ? '' : versionOf(name) }),
    ...TEXTS.flatMap(({ kind }) => {
      const ratio = pairedRatio(select(OURS, kind), select(name, kind));
      const digits = median(select(name, kind)) < 100 ? 1 : 0;
      return [withSpread(select(name, kind), digits), ratio.toFixed(1)];
    }),
  ]);
  const head = ['parser', ...TEXTS.flatMap(({ kind }) => [`${kind}, MB/s`, `${OURS} to it`])];
  const worst = measureWorstTexts(rounds * RUNS_PER_ROUND);
  return { markdown: `${figureTable(head, rows)}\n\n${worst}` };
}
