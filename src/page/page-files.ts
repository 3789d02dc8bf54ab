import type { PageContext } from '../embeds/page-context.ts';

/** The files that the page itself fetches, and what it calls in them. A page without embeds fetches none. */
export interface PageFiles {
  readonly elements: unknown;
  readonly repair: { repair(nodes: Set<Text | Element>, context: PageContext): Promise<boolean> };
  readonly 'provider-hosts': unknown;
  readonly html: unknown;
  readonly [other: string]: unknown;
}
