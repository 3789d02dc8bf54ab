import { figure } from './spread.ts';

const ROW_PX = 26;
const LABEL_PX = 230;
const WIDTH_PX = 760;

/** Returns an SVG chart of one bar for each name, the shortest first. `ours` is drawn in another colour. */
export function barChart(title: string, values: Readonly<Record<string, number>>, ours: string): string {
  const bars = Object.entries(values).toSorted(([, a], [, b]) => a - b);
  const longest = Math.max(...Object.values(values));
  const height = bars.length * ROW_PX + 40;
  const rows = bars.map(([name, value], index) => {
    const y = 34 + index * ROW_PX;
    const width = Math.max(1, ((WIDTH_PX - LABEL_PX - 80) * value) / longest);
    const [weight, fill] = name === ours ? ['700', '#1f6f54'] : ['400', '#9aa3ad'];
    return `<text x="${LABEL_PX - 10}" y="${y + 14}" text-anchor="end" font-weight="${weight}">${name}</text>
    <rect x="${LABEL_PX}" y="${y + 2}" width="${width.toFixed(1)}" height="16" rx="3" fill="${fill}"/>
    <text x="${(LABEL_PX + width + 8).toFixed(1)}" y="${y + 14}" font-weight="${weight}">${figure(value)}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH_PX} ${height}" width="${WIDTH_PX}" height="${height}" font-family="system-ui, sans-serif" font-size="13" fill="#2b2f36">
  <title>${title}</title>
  <rect width="100%" height="100%" fill="#fff"/>
  <text x="12" y="20" font-weight="700">${title}</text>
  ${rows.join('\n  ')}
</svg>
`;
}
