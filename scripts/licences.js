// Part of `npm run build`: writes `dist/LICENSES.txt`, the licences of all third-party code in `dist/`.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// Vite's reports of the packages that it has bundled: https://vite.dev/config/build-options#build-license
const REPORTS_FOLDER = '.vite';
const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)/i;

const HEAD = `The files of shortcode-embeds are under the MIT licence, which is in its package. Some of them hold code of the packages
below, whose licences follow.
`;

/** @param {string} name */
const textsOf = name => {
  const folder = join('node_modules', name);
  const files = readdirSync(folder).filter(file => LICENCE_FILE.test(file));
  if (!files.length) throw new Error(`${name} is bundled, but has no licence file`);
  return files.toSorted().map(file => readFileSync(join(folder, file), 'utf8').trim());
};

/**
 * Merges the reports that the builds have written to `folder`/.vite into one list, and deletes them. A text that several
 * packages share is listed once. Throws if a package has no licence file.
 * @param {string} folder
 */
export function writeLicences(folder) {
  const reports = join(folder, REPORTS_FOLDER);
  /** @type {Map<string, string[]>} */
  const packagesByText = new Map();
  for (const report of readdirSync(reports)) {
    for (const { name, version, identifier } of JSON.parse(readFileSync(join(reports, report), 'utf8'))) {
      const text = textsOf(name).join('\n\n----\n\n');
      const heading = `${name} ${version}: ${identifier}`;
      const headings = packagesByText.get(text) ?? [];
      if (!headings.includes(heading)) packagesByText.set(text, [...headings, heading]);
    }
  }
  const parts = [...packagesByText].map(
    ([text, headings]) => `${headings.toSorted().join('\n')}\n\n${text}\n`,
  );
  writeFileSync(join(folder, 'LICENSES.txt'), [HEAD, ...parts].join(`\n${'='.repeat(80)}\n\n`));
  rmSync(reports, { recursive: true });
}
