import { addProvider, isNameTaken } from './elements/far.ts';
import type { WebEmbed } from './elements/web-embed.ts';
import { complaintAbout, type OwnProvider } from './providers/check-provider.ts';
import { rowOf } from './row-of.ts';

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

/**
 * Adds a provider of your own to those of the library: its shortcodes, frames and addresses become `<web-embed>`s.
 * Rejects with a `TypeError` that says what is wrong, if anything is; settles when the page has been looked at again.
 */
export async function addOwnProvider(own: OwnProvider, scan: () => void): Promise<void> {
  const complaint = complaintAbout(own) ?? selectorComplaint(own);
  if (complaint) throw new TypeError(`defineProvider(${own?.name}): ${complaint}`);
  // A page whose script runs again, after a swap, says the same again.
  if (defined.has(own.name)) return;
  const taken = [own.name, ...own.aliases].find(isNameTaken);
  if (taken) throw new TypeError(`defineProvider(${own.name}): \`${taken}\` is the name of another provider`);
  defined.add(own.name);
  const provider = { ...own, tag: 'web-embed' } as const;
  addProvider(provider);
  const { learn } = await import('./mend.ts');
  learn(rowOf(provider), provider.hosts);
  scan();
  // What was written by hand and refused has nobody else to look at it again.
  for (const element of document.querySelectorAll<WebEmbed>('web-embed[state=refused]'))
    element.requestUpdate('src', {});
}
