import { lazyFiles } from './lazy-files.ts';
import type { Source } from './source.ts';
import { UNREACHABLE } from './unreachable.ts';

/** Makes the source of a provider that the tag says, and whose file is fetched for the first element of that tag. */
export const lazyProvider = (name: string): Source => ({
  name,
  find(_element, _written, then) {
    const descriptor = lazyFiles.get(`providers/${name}`, then);
    return descriptor === null ? UNREACHABLE : descriptor?.provider;
  },
});
