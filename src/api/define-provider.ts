// Entry `dist/define-provider.js`: providers of the owner's own.

import type { WebEmbed } from '../elements/web-embed.ts';
import { readRows } from '../embeds/read-rows.ts';
import type { Fetcher } from '../fetching/fetcher.ts';
import type { Page } from '../page/start-page.ts';
import { type OwnProvider, providerError } from '../providers/registry/check-provider.ts';
import { fieldsOf, namesOf, rowText } from '../providers/registry/table-row.ts';

type Files = Fetcher<{ readonly 'provider-hosts': typeof import('../providers/registry/provider-hosts.ts') }>;

const defined = new Set<string>();

// Only a page can tell.
function selectorComplaint({ markup }: OwnProvider): string | undefined {
  try {
    if (markup) document.createDocumentFragment().querySelector(markup);
    return undefined;
  } catch {
    return '`markup` must be a CSS selector, if it is there';
  }
}

/** Makes a provider known to the files and to the page, as `defineProvider` says, and rejects as it does. */
export async function addOwnProvider(own: OwnProvider, { load, provide }: Files, page: Page): Promise<void> {
  // Before anything is looked at: what is said twice at once is heard once.
  const addresses = await load('provider-hosts');
  const complaint = providerError(own) ?? selectorComplaint(own);
  if (complaint) throw new TypeError(`defineProvider(${own?.name}): ${complaint}`);
  // A page whose script runs again, after a swap, says the same again.
  if (defined.has(own.name)) return;
  const taken = [own.name, ...own.aliases].find(addresses.providerNamed);
  if (taken) throw new TypeError(`defineProvider(${own.name}): \`${taken}\` is the name of another provider`);
  defined.add(own.name);
  const provider = { ...own, tag: 'web-embed' } as const;
  provide(`providers/${own.name}`, { provider });
  addresses.learn(namesOf(provider), provider.hosts);
  for (const row of readRows(rowText(fieldsOf(provider)))) page.learn(row);
  page.scan(document);
  // What was written by hand and refused, or is about to be, has nobody else to look at it again.
  for (const element of document.querySelectorAll<Partial<WebEmbed> & Element>('web-embed:not([provider])'))
    element.requestUpdate?.('src', {});
}
