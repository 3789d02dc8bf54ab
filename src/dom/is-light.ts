/**
 * True if a computed CSS colour is light. Browsers serialise colours in the notation they were written in, which decides
 * on the position of the lightness: https://www.w3.org/TR/css-color-4/#serializing-color-values
 *
 * @example
 * isLight('rgb(255, 255, 255)'); // true
 * isLight('oklch(0.2 0 0)'); // false
 */
export function isLight(color: string): boolean {
  const [, notation = '', values = ''] = /^(\w+)\((?:[a-z][\w-]*\s)?(.+)/.exec(color) ?? [];
  const [first = 0, second = 0] = values.match(/[\d.]+/g)?.map(Number) ?? [];
  // Of red, green and blue, green contributes most to lightness.
  if (/^rgb/.test(notation)) return second > 127;
  if (notation === 'color') return second > 0.5;
  return first > (notation.startsWith('ok') ? 0.5 : 50);
}
