import type { PageContext } from '../embeds/page-context.ts';

/** The files that the page itself fetches, and what it calls in them. A page without embeds fetches none. */
export interface PageFiles {
  readonly elements: unknown;
  readonly repair: { repair(nodes: Set<Text | Element>, context: PageContext): Promise<boolean> };
  readonly 'provider-hosts': unknown;
  readonly html: unknown;
  readonly [other: string]: unknown;
}

/**
 * Fetches the repair code, beside the files that it is going to ask for, and runs it. Resolves with true if there was
 * nothing that it could do. Never rejects: if a file that it needs cannot be had, the nodes stay as they are, and the reason
 * is handed to `onFailure`.
 */
export function requestRepair(
  nodes: Set<Text | Element>,
  context: PageContext<PageFiles>,
  onFailure: (code: string, about: unknown) => void,
): Promise<unknown> {
  const { load } = context;
  load('provider-hosts').catch(() => {});
  return load('repair')
    .then(({ repair }) => repair(nodes, context))
    .catch(error => {
      nodes.clear();
      onFailure('not-mended', error);
    });
}
