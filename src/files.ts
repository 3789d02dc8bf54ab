import type { Parts } from './elements/parts.ts';
import type { PageFiles } from './page/page.ts';

/** The files that the loader, or who bundles, can fetch later, by name, and what each exports. */
export interface PublishedFiles extends Parts, PageFiles {
  readonly elements: typeof import('./elements.ts');
  readonly mend: typeof import('./mend.ts');
  readonly strings: typeof import('./strings.ts');
  readonly 'define-provider': typeof import('./define-provider.ts');
  readonly 'embed-consent': typeof import('./elements/embed-consent.ts');
}
