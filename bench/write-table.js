import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Prints a table, and writes it into a document between the comments `measured` and `end`.
 * @param {string} doc
 * @param {string} table
 */
export function writeTable(doc, table) {
  console.log(table);
  const text = readFileSync(doc, 'utf8');
  writeFileSync(
    doc,
    text.replace(/(<!-- measured -->\n)[\s\S]*(<!-- end -->)/, (_, begin, end) => `${begin}${table}\n${end}`),
  );
}
