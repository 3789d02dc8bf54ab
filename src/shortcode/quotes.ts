// What a typographer makes of a straight double quote, whatever its language: “ ” „ ‟ « ».
const CURLY = /[“-‟«»\n]/g;
const STRAIGHT = /(?<!\\)"|\n/g;
const RAW = /`/g;
// Hugo lets an escaped quote begin a string, which then ends at the next such.
const ESCAPED = /(?<=\\)"|\n/g;

/**
 * The offset just behind the partner of the quote that stands at `at`; where it has none, the negative
 * offset up to which no quote of its kind has one. Only a raw string, between backticks, may hold a line break.
 */
export function closeOf(text: string, at: number): number {
  const quote = text[at];
  const straightOrEscaped = text[at - 1] === '\\' ? ESCAPED : STRAIGHT;
  const partner = quote === '"' ? straightOrEscaped : quote === '`' ? RAW : CURLY;
  partner.lastIndex = at + 1;
  const found = partner.exec(text);
  // Linkers of addresses leave a straight quote where a curly one was opened: `“https://example.org/"`.
  const straight = partner === CURLY ? text.slice(at + 1, found?.index).split('"') : [];
  if (straight.length % 2 === 0 && straight.length) return at + straight.slice(0, -1).join('"').length + 2;
  if (!found) return -text.length;
  return found[0] === '\n' ? -found.index : partner.lastIndex;
}
