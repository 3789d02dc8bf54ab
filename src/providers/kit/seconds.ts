import type { Option } from '../option.ts';

const CLOCK = /^(?:(\d{1,3}):)?(\d{1,3}):(\d{2})$/;
const UNITS = /^(?:(\d{1,4})h)?(?:(\d{1,5})m)?(?:(\d{1,6})s?)?$/;

/**
 * Reads a time as authors write it (`90`, `90s`, `1m30s`, `1:30`, `1:02:03`) and returns it in whole seconds.
 * Returns `undefined` for an empty text, for zero and for any other text.
 * @example seconds('1m30s') // '90'
 */
export const seconds: Option = text => {
  const parts = CLOCK.exec(text) ?? UNITS.exec(text);
  if (!parts) return undefined;
  const [, hours = 0, minutes = 0, rest = 0] = parts;
  const total = Number(hours) * 3600 + Number(minutes) * 60 + Number(rest);
  return total ? String(total) : undefined;
};
