import { readFileSync } from 'node:fs';

/** The folder of the package that a module is from, as `/…/node_modules/@lit/reactive-element`. */
const PACKAGE = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/;

/** The first line of a file that holds code of other packages: their names and licences, and where the texts are. */
export function licenceLine({ moduleIds }: { readonly moduleIds: readonly string[] }): string {
  const namesByLicence = new Map<string, string[]>();
  for (const folder of new Set(moduleIds.flatMap(id => PACKAGE.exec(id) ?? []))) {
    const { name, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
    namesByLicence.set(license, [...(namesByLicence.get(license) ?? []), name].toSorted());
  }
  const parts = [...namesByLicence].map(([licence, names]) => `${names.join(', ')}: ${licence}`);
  return parts.length ? `/*! ${parts.join('; ')}, see LICENSES.txt */` : '';
}
