/** Returns a Markdown table with figures: the first column is a name, all others are aligned right. */
export const figureTable = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, column) => (column ? '--:' : '---')), ...rows]
    .map(cells => `| ${cells.join(' | ')} |`)
    .join('\n');
