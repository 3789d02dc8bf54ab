import { type Cost, EARLY_MS, LATE_MS, type Run } from './card-cost.ts';
import { cardLibraries, NEAREST, OURS } from './card-pages.ts';

const sorted = (values: readonly number[]) => values.toSorted((a, b) => a - b);
const median = (values: readonly number[]) => sorted(values)[values.length >> 1] ?? 0;

const select = (runs: readonly Run[], library: string, count: number, time: 'early' | 'late') =>
  runs.filter(run => run.library === library && run.count === count).map(run => run[time]);

const whole = (value: number) => Math.round(value).toLocaleString('en');

/** Returns the median of a figure, and the smallest and largest in brackets. */
const withSpread = (costs: readonly Cost[], figure: keyof Cost) => {
  const values = sorted(costs.map(cost => cost[figure]));
  return `${whole(median(values))} (${whole(values[0] ?? 0)}–${whole(values.at(-1) ?? 0)})`;
};

// The libraries were measured one after the other in each round, so a round's ratio is that of one state of the machine.
const ratio = (runs: readonly Run[], library: string, count: number) => {
  const nearest = select(runs, NEAREST, count, 'late');
  const pairs = select(runs, library, count, 'late').map(
    ({ all }, round) => all / (nearest[round]?.all ?? 1),
  );
  return median(pairs).toFixed(2);
};

const namesIn = (runs: readonly Run[]) => [...new Set(runs.map(({ library }) => library))];

/** Returns the tables of all figures, with the method, as Markdown. */
export async function tables(
  runs: readonly Run[],
  counts: readonly number[],
  rounds: number,
): Promise<string> {
  const versions = new Map((await cardLibraries()).map(({ name, version }) => [name, version]));
  const rows = (count: number) =>
    namesIn(runs).map(name => {
      const [early, late] = (['early', 'late'] as const).map(time => select(runs, name, count, time));
      const cells = [
        name === OURS ? `**${name}**` : `${name} ${versions.get(name)}`.trim(),
        withSpread(early ?? [], 'all'),
        withSpread(late ?? [], 'all'),
        ratio(runs, name, count),
        ...(['script', 'style', 'layout', 'nodes'] as const).map(figure =>
          whole(median((late ?? []).map(cost => cost[figure]))),
        ),
        (median((late ?? []).map(cost => cost.heap)) / 1e6).toFixed(1),
        whole(median((late ?? []).map(cost => cost.requests))),
      ];
      return `| ${cells.join(' | ')} |`;
    });
  const head = [
    `| library | all work by ${EARLY_MS / 1000} s, ms | by ${LATE_MS / 1000} s, ms | to ${NEAREST} | script | style | layout | nodes | heap, MB | requests |`,
    '| --- | --: | --: | --: | --: | --: | --: | --: | --: | --: |',
  ];
  return counts
    .flatMap(count => [`### ${count} videos`, '', ...head, ...rows(count), ''])
    .concat(`Medians of ${rounds} rounds, with the smallest and the largest in brackets.`)
    .join('\n');
}

const ROW_PX = 26;
const LABEL_PX = 230;
const WIDTH_PX = 760;

/** Returns a chart of the main thread's work by the later time, as SVG: one bar a library, the shortest first. */
export function chart(runs: readonly Run[], count: number): string {
  const bars = namesIn(runs)
    .map(name => ({ name, all: median(select(runs, name, count, 'late').map(({ all }) => all)) }))
    .toSorted((a, b) => a.all - b.all);
  const longest = Math.max(...bars.map(({ all }) => all));
  const height = bars.length * ROW_PX + 40;
  const rows = bars.map(({ name, all }, index) => {
    const y = 34 + index * ROW_PX;
    const width = Math.max(1, ((WIDTH_PX - LABEL_PX - 80) * all) / longest);
    const [weight, fill] = name === OURS ? ['700', '#1f6f54'] : ['400', '#9aa3ad'];
    return `<text x="${LABEL_PX - 10}" y="${y + 14}" text-anchor="end" font-weight="${weight}">${name}</text>
    <rect x="${LABEL_PX}" y="${y + 2}" width="${width.toFixed(1)}" height="16" rx="3" fill="${fill}"/>
    <text x="${(LABEL_PX + width + 8).toFixed(1)}" y="${y + 14}" font-weight="${weight}">${whole(all)}</text>`;
  });
  const title = `${count} videos: work of the main thread in the first ${LATE_MS / 1000} s, ms`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH_PX} ${height}" width="${WIDTH_PX}" height="${height}" font-family="system-ui, sans-serif" font-size="13" fill="#2b2f36">
  <title>${title}</title>
  <rect width="100%" height="100%" fill="#fff"/>
  <text x="12" y="20" font-weight="700">${title}</text>
  ${rows.join('\n  ')}
</svg>
`;
}
