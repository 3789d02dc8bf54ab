import { parseUrl } from '../../providers/registry/parse-url.ts';
import type { RepairContext } from '../repair-context.ts';

const bare = (text: string | null) => text?.trim().replace(/^https?:\/\/|\/$/g, '');

/**
 * Replaces a link that fills its paragraph and whose text is its URL, which other editors turn into an embed as well. Forums,
 * mail programs and social networks link to a page of their own that redirects to it: `away.php?to=https%3A%2F%2F…`.
 */
export function repairLink(link: HTMLAnchorElement, { rowForHost, replace }: RepairContext): void {
  const { href, textContent, parentElement: paragraph } = link;
  const isText = (url: string | null) => bare(url) === bare(textContent);
  const isOwn = isText(href) || isText(link.getAttribute('href'));
  const src = isOwn ? href : [...(parseUrl(href)?.searchParams.values() ?? [])].find(isText);
  const row = rowForHost(parseUrl(src ?? '')?.hostname ?? '');
  if (row && paragraph?.textContent?.trim() === textContent?.trim())
    replace([link], row, { from: 'link', id: link.id, src });
}
