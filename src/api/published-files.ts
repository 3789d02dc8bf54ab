import type { LazyFiles } from '../elements/lazy-files.ts';
import type { RepairFiles } from '../repair/repair-context.ts';

/** The lazy files by name, with the exports of each. */
export interface PublishedFiles extends LazyFiles, Omit<RepairFiles, 'provider-hosts'> {
  readonly elements: typeof import('../elements/define-elements.ts');
  readonly repair: typeof import('../repair/repair.ts');
  readonly 'custom-strings': typeof import('./add-strings.ts');
  readonly 'define-provider': typeof import('./define-provider.ts');
  /** Shows its panel when it is imported. */
  readonly debug: object;
  readonly 'embed-consent': typeof import('../elements/consent/embed-consent.ts');
}
