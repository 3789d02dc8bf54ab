import type { Provider } from '../providers/provider.ts';
import type { Source } from './source.ts';

/** Makes the source of a provider that the tag says, and whose file is fetched for the first element of that tag. */
export function lateSource(name: string, fetch: () => Promise<Provider | undefined>): Source {
  let provider: Provider | undefined;
  let failed = false;
  let coming: Promise<void> | undefined;
  return {
    name,
    find(_element, _written, then) {
      if (failed) return { code: 'elements-unreachable', provider: undefined };
      coming ??= fetch().then(
        fetched => {
          provider = fetched;
          // A file that came empty is as good as none.
          failed = !fetched;
        },
        () => {
          failed = true;
        },
      );
      if (!provider) coming.then(then);
      return provider;
    },
  };
}
