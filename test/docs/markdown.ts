/** Text in the look of code, for a cell of a table too. */
export const code = (text: string): string => `\`${text.replaceAll('|', '\\|')}\``;

/** A list of words in the look of code, with spaces between. */
export const codes = (texts: readonly string[]): string => texts.map(code).join(' ');

/** A table of Markdown. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n');

/** Names as a sentence lists them. */
export const listed = (names: readonly string[]): string =>
  names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : names.join();

/** A paragraph, or a point of a list, in lines that are not too long; those behind the first begin with `indent`. */
export const wrapped = (text: string, indent = ''): string =>
  text
    .trim()
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/(.{1,117})(?: |$)/g, `$1\n${indent}`)
    .trimEnd();
