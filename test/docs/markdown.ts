/** Text as inline code; also valid in a table cell. */
export const code = (text: string): string => `\`${text.replaceAll('|', '\\|')}\``;

/** Texts as inline code, separated by spaces. */
export const codes = (texts: readonly string[]): string => texts.map(code).join(' ');

/** A Markdown table. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n');

/** Names as a list within a sentence: `a, b and c`. */
export const listed = (names: readonly string[]): string =>
  names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : names.join();

/** A paragraph or list item, wrapped at 117 characters; every line after the first begins with `indent`. */
export const wrapped = (text: string, indent = ''): string =>
  text
    .trim()
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/(.{1,117})(?: |$)/g, `$1\n${indent}`)
    .trimEnd();
