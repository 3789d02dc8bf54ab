// The curly forms of a straight double quote in any language: “ ” „ ‟ « » ‹ ›.
const CURLY = /[“-‟«»‹›\n]/g;
const STRAIGHT = /(?<!\\)"|\n/g;
const RAW = /`/g;
// In Hugo a string may begin with an escaped quote; it ends at the next escaped quote.
const ESCAPED = /(?<=\\)"|\n/g;

// One quote of a pair may have stayed straight, or become a prime after a digit. Autolinkers leave a straight quote
// after a URL whose opening quote was curled.
//
//     id=“https://example.org/" start=”90″ >}}   no: “a 5" disk”
//         ^^^^^^^^^^^^^^^^^^^^^        ^^^
const STRAIGHT_CLOSE = /[^"″“-‟«»‹›\n]*["″](?![^“-‟«»‹›=}\n]*[“-‟«»‹›])/y;
//     id="nNFCc3nowfg” start="90″ >}}   no: "a 5″ disk"
//         ^^^^^^^^^^^^        ^^^
const CURLY_CLOSE = /[^"″“-‟«»‹›\n]*[″“-‟«»‹›](?=\s*(?:\/\s*)?[>%]?\}\}|\s+[\w-]+=)/y;

/**
 * Returns the UTF-16 offset just after the partner of the quote at `at`; `undefined` if it has none.
 * Only a raw string, between backticks, may contain a line break.
 */
export function closeOf(text: string, at: number): number | undefined {
  const quote = text[at];
  const escaped = text[at - 1] === '\\';
  const straight = escaped ? [ESCAPED] : [CURLY_CLOSE, STRAIGHT];
  for (const partner of quote === '"' ? straight : quote === '`' ? [RAW] : [STRAIGHT_CLOSE, CURLY]) {
    partner.lastIndex = at + 1;
    const found = partner.exec(text)?.[0];
    if (found && found !== '\n') return partner.lastIndex;
  }
  return undefined;
}
