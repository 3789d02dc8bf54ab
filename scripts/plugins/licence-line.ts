import { readFileSync } from 'node:fs';

/** Matches the folder of a module's package, like `/…/node_modules/@lit/reactive-element`. */
const PACKAGE = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/;

/** Returns a comment with the names and licences of the packages in a chunk; empty if there are none. */
export function licenceLine({ moduleIds }: { readonly moduleIds: readonly string[] }): string {
  const namesByLicence = new Map<string, string[]>();
  for (const folder of new Set(moduleIds.flatMap(id => PACKAGE.exec(id) ?? []))) {
    const { name, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
    namesByLicence.set(license, [...(namesByLicence.get(license) ?? []), name].toSorted());
  }
  const parts = [...namesByLicence].map(([licence, names]) => `${names.join(', ')}: ${licence}`);
  return parts.length ? `/*! ${parts.join('; ')}, see LICENSES.txt */` : '';
}
