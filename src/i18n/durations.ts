const MINUTE_SECONDS = 60;
const HOUR_MINUTES = 60;

const isDuration = (seconds: unknown): seconds is number =>
  typeof seconds === 'number' && Number.isFinite(seconds) && seconds > 0;

// A tag that is not BCP 47 means English here, as for strings.
function formatIn<Result>(lang: string, format: (lang: string) => Result): Result {
  try {
    return format(lang || 'en');
  } catch {
    return format('en');
  }
}

function joinUnits(units: readonly string[], lang: string): string {
  const parts = new Intl.ListFormat(lang, { type: 'unit', style: 'narrow' }).formatToParts(units);
  const literal = parts.find(({ type }) => type === 'literal')?.value ?? '';
  // Some languages write a comma, which a short line does without. If units contain a space, there is one between them too.
  return units.join(literal.replace(/[,،]\u200f?/g, '') || (/\s/.test(units[0] ?? '') ? ' ' : ''));
}

/**
 * Returns a duration in a language, given as a BCP 47 tag: in hours and minutes, or in seconds below a minute, rounded.
 * Empty if it is not a positive number. `Intl.DurationFormat` is missing in browsers that are supported.
 *
 * @example
 * durationText(3852, 'de'); // '1 Std. 4 Min.'
 */
export function durationText(seconds: number, lang: string): string {
  if (!isDuration(seconds)) return '';
  const total = Math.ceil(seconds);
  const minutes = total < MINUTE_SECONDS ? 0 : Math.round(seconds / MINUTE_SECONDS);
  const amounts: readonly (readonly [amount: number, unit: string])[] = minutes
    ? [
        [Math.floor(minutes / HOUR_MINUTES), 'hour'],
        [minutes % HOUR_MINUTES, 'minute'],
      ]
    : [[total, 'second']];
  return formatIn(lang, tag => {
    const units = amounts
      .filter(([amount]) => amount)
      .map(([amount, unit]) =>
        new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay: 'short' }).format(amount),
      );
    return joinUnits(units, tag);
  });
}

/**
 * Returns a position in a work as players write it, in whole seconds. Empty if it is negative or not a number.
 *
 * @example
 * clockText(3852); // '1:04:12'
 */
export function clockText(seconds: number): string {
  if (!isDuration(seconds) && seconds !== 0) return '';
  const whole = Math.floor(seconds);
  const minutes = Math.floor(whole / MINUTE_SECONDS);
  const hours = Math.floor(minutes / HOUR_MINUTES);
  const two = (amount: number) => `${amount}`.padStart(2, '0');
  const inHour = minutes % HOUR_MINUTES;
  return `${hours ? `${hours}:${two(inHour)}` : inHour}:${two(whole % MINUTE_SECONDS)}`;
}

/**
 * Returns the day of an ISO 8601 date in a language, given as a BCP 47 tag; a time of day is ignored. `undefined` if it is
 * not a date.
 *
 * @example
 * dateText('2020-11-06', 'en-GB'); // '6 November 2020'
 */
export function dateText(isoDate: string, lang: string): string | undefined {
  const [, day] = /^(\d{4}-\d\d-\d\d)(?:$|T)/.exec(isoDate) ?? [];
  if (!day) return undefined;
  const date = new Date(`${day}T00:00:00Z`);
  // Some engines read 30 February as 1 March.
  if (Number.isNaN(+date) || !date.toISOString().startsWith(day)) return undefined;
  return formatIn(lang, tag =>
    new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }).format(date),
  );
}
