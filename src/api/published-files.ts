import type { Parts } from '../elements/lazy-files.ts';
import type { PageFiles } from '../page/start-page.ts';

/** The files that the loader, or who bundles, can fetch later, by name, and what each exports. */
export interface PublishedFiles extends Parts, PageFiles {
  readonly elements: typeof import('../elements/start.ts');
  readonly mend: typeof import('../repair/repair.ts');
  readonly strings: typeof import('./add-strings.ts');
  readonly 'define-provider': typeof import('./define-provider.ts');
  readonly 'embed-consent': typeof import('../elements/consent/embed-consent.ts');
}
