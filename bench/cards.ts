import { barChart } from './bar-chart.ts';
import { EARLY_MS, LATE_MS, measureCards, type Run } from './card-cost.ts';
import { cardLibraries, labelOf, NEAREST, OURS } from './card-pages.ts';
import { figureTable } from './figure-table.ts';
import type { Part } from './part.ts';
import { figure, median, pairedRatio, withSpread } from './spread.ts';

const COUNTS = [40, 400];
const MOST = 400;

const HEAD = [
  'library',
  `all work by ${EARLY_MS / 1000} s, ms`,
  `by ${LATE_MS / 1000} s, ms`,
  `to ${NEAREST}`,
  'script',
  'style',
  'layout',
  'heap, MB',
  'nodes',
  'named links',
  'buttons',
  'requests',
];

const select = (runs: readonly Run[], library: string, count: number) =>
  runs.filter(run => run.library === library && run.count === count);

const allWork = (runs: readonly Run[]) => runs.map(({ late }) => late.all);

const namesIn = (runs: readonly Run[]) => [...new Set(runs.map(({ library }) => library))];

const countsOf = (runs: readonly Run[], name: string, count: number) => {
  const own = select(runs, name, count);
  const middle = (key: 'nodes' | 'links' | 'buttons' | 'requests') => median(own.map(run => run[key]));
  return {
    nodes: middle('nodes'),
    links: middle('links'),
    buttons: middle('buttons'),
    requests: middle('requests'),
  };
};

function rowOf(runs: readonly Run[], name: string, count: number, label: string): string[] {
  const own = select(runs, name, count);
  const { nodes, links, buttons, requests } = countsOf(runs, name, count);
  return [
    label,
    withSpread(own.map(({ early }) => early.all)),
    withSpread(allWork(own)),
    pairedRatio(allWork(own), allWork(select(runs, NEAREST, count))).toFixed(2),
    ...(['script', 'style', 'layout'] as const).map(kind =>
      figure(median(own.map(({ late }) => late[kind]))),
    ),
    figure(median(own.map(({ heap }) => heap)) / 1e6, 1),
    ...[nodes, links, buttons, requests].map(value => figure(value)),
  ];
}

/** Measures the cost of many cards beside that of other libraries. */
export async function measure(rounds: number): Promise<Part> {
  const runs = await measureCards(COUNTS, rounds);
  const labels = new Map((await cardLibraries()).map(library => [library.name, labelOf(library)]));
  const names = namesIn(runs);
  const tables = COUNTS.flatMap(count => [
    `### ${count} videos`,
    '',
    figureTable(
      HEAD,
      names.map(name => rowOf(runs, name, count, labels.get(name) ?? name)),
    ),
    '',
  ]);
  const work = Object.fromEntries(names.map(name => [name, median(allWork(select(runs, name, MOST)))]));
  const title = `${MOST} videos: work of the main thread in the first ${LATE_MS / 1000} s, ms`;
  return {
    markdown: [...tables, `Medians of ${rounds} rounds, with the smallest and the largest in brackets.`].join(
      '\n',
    ),
    counts: Object.fromEntries(
      names.filter(name => name !== OURS).map(name => [name, countsOf(runs, name, MOST)]),
    ),
    charts: { 'cards-cost.svg': barChart(title, work, OURS) },
  };
}
