import { figure } from './spread.ts';

/** One curve: a value for each step, and the label of the step. */
export interface Curve {
  readonly title: string;
  readonly labels: readonly string[];
  readonly values: readonly number[];
}

const WIDTH_PX = 380;
const HEIGHT_PX = 220;
const MARGIN_PX = 40;

/** Draws one curve in a box of its own, with a logarithmic axis from the smallest value to the largest. */
function draw({ title, labels, values }: Curve, left: number): string {
  const [least, most] = [Math.min(...values), Math.max(...values)].map(Math.log) as [number, number];
  const x = (index: number) =>
    left + MARGIN_PX + (index * (WIDTH_PX - 2 * MARGIN_PX)) / Math.max(1, values.length - 1);
  const y = (value: number) =>
    HEIGHT_PX - MARGIN_PX - ((Math.log(value) - least) / (most - least || 1)) * (HEIGHT_PX - 2.5 * MARGIN_PX);
  const points = values.map((value, index) => `${x(index).toFixed(1)},${y(value).toFixed(1)}`);
  const marks = values.map(
    (value, index) =>
      `<circle cx="${x(index).toFixed(1)}" cy="${y(value).toFixed(1)}" r="3.5" fill="#1f6f54"/>
    <text x="${x(index).toFixed(1)}" y="${(y(value) - 9).toFixed(1)}" text-anchor="middle">${figure(value, value < 10 ? 2 : 0)}</text>
    <text x="${x(index).toFixed(1)}" y="${HEIGHT_PX - 18}" text-anchor="middle" fill="#5b6470">${labels[index]}</text>`,
  );
  return `<text x="${left + 12}" y="20" font-weight="700">${title}</text>
  <path d="M${left + MARGIN_PX / 2} ${HEIGHT_PX - MARGIN_PX}h${WIDTH_PX - MARGIN_PX}" stroke="#c5cad1"/>
  <polyline points="${points.join(' ')}" fill="none" stroke="#1f6f54" stroke-width="2"/>
  ${marks.join('\n  ')}`;
}

/** Returns an SVG chart of curves, side by side. */
export function growthChart(curves: readonly Curve[]): string {
  const width = WIDTH_PX * curves.length;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${HEIGHT_PX}" width="${width}" height="${HEIGHT_PX}" font-family="system-ui, sans-serif" font-size="13" fill="#2b2f36">
  <title>${curves.map(({ title }) => title).join('; ')}</title>
  <rect width="100%" height="100%" fill="#fff"/>
  ${curves.map((curve, index) => draw(curve, index * WIDTH_PX)).join('\n  ')}
</svg>
`;
}
