const sorted = (values: readonly number[]) => values.toSorted((a, b) => a - b);

/** Returns the median; of an even number of values the upper one of the two in the middle. */
export const median = (values: readonly number[]): number => sorted(values)[values.length >> 1] ?? Number.NaN;

/** Returns a number with thousands separated, and a number of digits after the point. */
export const figure = (value: number, digits = 0): string =>
  value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });

/** Returns the median, with the smallest and the largest value in brackets. */
export function withSpread(values: readonly number[], digits = 0): string {
  const [least = Number.NaN, most = Number.NaN] = [sorted(values)[0], sorted(values).at(-1)];
  return `${figure(median(values), digits)} (${figure(least, digits)}–${figure(most, digits)})`;
}

/** Returns the median of the ratios within the rounds: a slow moment of the machine is in both values of a round. */
export const pairedRatio = (values: readonly number[], others: readonly number[]): number =>
  median(values.map((value, round) => value / (others[round] ?? Number.NaN)));
