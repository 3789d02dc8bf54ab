import type { WebEmbed } from '../elements/web-embed.ts';
import { readRows } from '../embeds/read-rows.ts';
import type { Fetcher } from '../fetching/fetcher.ts';
import type { Page } from '../page/start-page.ts';
import { type OwnProvider, providerError } from '../providers/registry/check-provider.ts';
import { fieldsOf, namesOf, tableText } from '../providers/registry/table-row.ts';

type Files = Fetcher<{ readonly 'provider-hosts': typeof import('../providers/registry/provider-hosts.ts') }>;

const defined = new Set<string>();

// Apart from `providerError`, as only a browser can check a selector.
function selectorError({ markup }: OwnProvider): string | undefined {
  try {
    if (markup) document.createDocumentFragment().querySelector(markup);
    return undefined;
  } catch {
    return '`markup` must be a CSS selector, if it is there';
  }
}

/**
 * Registers a provider with the lazy files and with the page, and scans the page again. Rejects with a `TypeError` if the
 * descriptor is invalid or a name is taken.
 */
export async function addOwnProvider(
  { load, provide }: Files,
  page: Page,
  descriptor: OwnProvider,
): Promise<void> {
  // Before the checks, so that of two simultaneous calls with one name the second finds the first one's.
  const registry = await load('provider-hosts');
  const error = providerError(descriptor) ?? selectorError(descriptor);
  if (error) throw new TypeError(`defineProvider(${descriptor?.name}): ${error}`);
  const { name, aliases } = descriptor;
  // Routers that swap the page run its scripts again, with the same definitions.
  if (defined.has(name)) return;
  const takenName = [name, ...aliases].find(registry.providerNamed);
  if (takenName)
    throw new TypeError(`defineProvider(${name}): \`${takenName}\` is the name of another provider`);
  defined.add(name);
  const provider = { ...descriptor, tag: 'web-embed' } as const;
  provide(`providers/${name}`, { provider });
  registry.learn(namesOf(provider), provider.hosts);
  for (const row of readRows(tableText([fieldsOf(provider)]))) page.learn(row);
  page.scan(document);
  // The scan skips elements that authors wrote by hand. Those without a provider, and refused ones, are read again.
  const unresolved = 'web-embed:not([provider]),web-embed[state=refused]';
  for (const element of document.querySelectorAll<Partial<WebEmbed> & Element>(unresolved))
    element.requestUpdate?.('src', {});
}
