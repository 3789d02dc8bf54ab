// What a typographer makes of a straight double quote, whatever its language: “ ” „ ‟ « » ‹ ›.
const CURLY = /[“-‟«»‹›\n]/g;
const STRAIGHT = /(?<!\\)"|\n/g;
const RAW = /`/g;
// Hugo lets an escaped quote begin a string, which then ends at the next such.
const ESCAPED = /(?<=\\)"|\n/g;

// Half of a pair may have stayed straight, or become a prime behind a digit. Linkers of addresses leave a straight
// quote where a curly one was opened.
//
//     id=“https://example.org/" start=”90″ >}}   no: “a 5" disk”
//         ^^^^^^^^^^^^^^^^^^^^^        ^^^
const UNBENT = /[^"″“-‟«»‹›\n]*["″](?![^“-‟«»‹›=}\n]*[“-‟«»‹›])/y;
//     id="nNFCc3nowfg” start="90″ >}}   no: "a 5″ disk"
//         ^^^^^^^^^^^^        ^^^
const BENT = /[^"″“-‟«»‹›\n]*[″“-‟«»‹›](?=\s*(?:\/\s*)?[>%]?\}\}|\s+[\w-]+=)/y;

/**
 * The offset just behind the partner of the quote that stands at `at`; `undefined` where it has none.
 * Only a raw string, between backticks, may hold a line break.
 */
export function closeOf(text: string, at: number): number | undefined {
  const quote = text[at];
  const escaped = text[at - 1] === '\\';
  const straight = escaped ? [ESCAPED] : [BENT, STRAIGHT];
  for (const partner of quote === '"' ? straight : quote === '`' ? [RAW] : [UNBENT, CURLY]) {
    partner.lastIndex = at + 1;
    const found = partner.exec(text)?.[0];
    if (found && found !== '\n') return partner.lastIndex;
  }
  return undefined;
}
