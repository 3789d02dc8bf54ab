import { UNREACHABLE } from '../providers/refusal.ts';
import { lazyFiles } from './lazy-files.ts';
import type { Source } from './source.ts';

/** Returns the source of a tag with one provider, whose file is fetched for the first element of that tag. */
export const lazyProvider = (name: string): Source => ({
  name,
  find(_element, _input, onLoad) {
    const descriptor = lazyFiles.get(`providers/${name}`, onLoad);
    return descriptor === null ? UNREACHABLE : descriptor?.provider;
  },
});
