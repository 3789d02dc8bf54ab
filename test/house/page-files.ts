import { existsSync, readFileSync } from 'node:fs';
import { providers, resolveUrl } from '../../src/entries/lib/providers.ts';
import type { Provider } from '../../src/providers/provider.ts';
import { brotliBytes } from '../support/brotli-bytes.ts';
import { later } from '../support/release.ts';

/** Returns the path of a published file, by its name. */
export const fileOf = (name: string): string => (name === 'loader' ? 'dist/loader.js' : later(name).slice(1));

const weighed = new Map<string, number>();

/** Returns the bytes of a file after Brotli. Throws without a build. */
export function weigh(file: string): number {
  if (!existsSync(file)) throw new Error(`${file} is missing: npm run build`);
  const bytes = weighed.get(file) ?? brotliBytes(readFileSync(file));
  weighed.set(file, bytes);
  return bytes;
}

/** Returns the bytes of some files. */
export const sum = (files: Iterable<string>): number =>
  [...files].reduce((bytes, file) => bytes + weigh(file), 0);

/** The files of a page with YouTube videos, before a click. */
export const videoPageFiles = (): readonly string[] => ['loader', 'elements'].map(fileOf);

/** Returns the files that a page with one call fetches. */
function filesOf({ name, tag, kind, size, examples, rawFiles }: Provider): readonly string[] {
  const hasFrame = !!resolveUrl(examples[0] ?? '')?.frame;
  const names = ['loader', 'elements', `providers/${name}`, rawFiles ? 'raw-files' : 'frames'];
  if (tag === 'web-embed') names.push('find-provider');
  if (!(/video|slides/.test(kind) || size.ratio) || !hasFrame) names.push('text-card');
  return names.map(fileOf);
}

/** The providers without YouTube. */
export const others = providers.filter(({ name }) => name !== 'youtube');

/** Returns the provider, other than YouTube, whose page fetches most, with that page's files. */
export function heaviest(): { readonly name: string; readonly files: readonly string[] } {
  const [most] = others
    .map(provider => ({ name: provider.name, files: filesOf(provider) }))
    .toSorted((a, b) => sum(b.files) - sum(a.files));
  if (!most) throw new Error('there are no providers');
  return most;
}
