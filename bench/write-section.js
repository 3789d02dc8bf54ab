import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Prints a section of a document, and writes it between the comments `<!-- NAME -->` and `<!-- end NAME -->`.
 * @param {string} doc
 * @param {string} name
 * @param {string} markdown
 */
export function writeSection(doc, name, markdown) {
  console.log(`\n${markdown}`);
  const [begin, end] = [`<!-- ${name} -->`, `<!-- end ${name} -->`];
  const text = readFileSync(doc, 'utf8');
  const [before, rest = ''] = text.split(begin);
  const [, after] = rest.split(end);
  if (after === undefined) throw new Error(`${doc} has no section ${begin} … ${end}`);
  writeFileSync(doc, `${before}${begin}\n${markdown}\n${end}${after}`);
}
