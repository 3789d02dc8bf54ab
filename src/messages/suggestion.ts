import { parseUrl } from '../providers/registry/parse-url.ts';
import { plainName } from '../shortcode/plain-name.ts';
import { HOSTS, NAMES, nameForHost } from './known.ts';
import { nearest } from './nearest.ts';

const CALL_NAME = /^\{\{[<%]\s*([\p{L}\p{Nd}_-]+)/u;
const ADDRESS = /https?:\/\/[^\s"'<>]+/;

/** Returns what the author of a refused text probably meant: a name, a host or a call. Other codes have no suggestion. */
export function suggestionFor(code: string, text: string): string | undefined {
  if (!/^(?:unknown|foreign)-/.test(code)) return undefined;
  const host = parseUrl(ADDRESS.exec(text)?.[0] ?? '')?.hostname;
  const name = host && nameForHost(host);
  if (name) return `{{< ${name} … >}}`;
  if (host) return nearest(host.replace(/^www\./, ''), HOSTS);
  return nearest(plainName(CALL_NAME.exec(text)?.[1] ?? ''), NAMES);
}
