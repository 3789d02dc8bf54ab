import { inlineRunFrom } from '../dom/inline-run.ts';
import { linesFrom } from '../dom/lines-from.ts';
import { flatten } from './flatten.ts';
import type { RepairContext } from './repair-context.ts';

// Of a tag over several lines.
const MAX_CHARACTERS = 2000;

// The tags that a code begins with.
const BEGINNING = /^\s*<(?:p|div|center|figure|iframe|script|blockquote|object)\b/i;

// The host of each URL in a code.
const HOST = /(?:src|data|value)\s*=[^<>=]*?\/\/([^/"'\s]+)/gi;

// Signs of a provider's code besides its host: vendors' class names and script names, as Mastodon servers have any host,
// and Google's hosts, which differ by country. Between two equals signs, as a search up to the next tag would take quadratic time.
const PROVIDER_HINT = /class=[^<>=]*-|(?:embeds?|widgets?|platform)(?:\.min)?\.js|\.google\./;

/** True if a text looks like embed code that a Markdown engine escaped, maybe twice. */
export const isEscapedCode = (text: string): boolean => /^\s*(?:<|&lt;)[a-z]/i.test(text);

/** Returns the hosts of known providers in a code; `undefined` if it is no code of theirs. */
export function hostsIn(code: string, { rowForHost }: RepairContext): string[] | undefined {
  // Each host once: looking one up takes longer than finding it.
  const hosts = [...new Set([...code.matchAll(HOST)].map(([, host = '']) => host))].filter(rowForHost);
  return hosts.length || PROVIDER_HINT.test(code) ? hosts : undefined;
}

// Returns what a text node begins, with the paragraphs behind it as far as these may be the lines of its first tag.
function codeFrom(text: Text, ignored: string): string {
  let code = flatten(inlineRunFrom(text)).text;
  if (code.includes('>')) return code;
  code = '';
  for (const line of linesFrom(text, ignored)) {
    code += `${line.textContent}\n`;
    if (code.includes('>') || code.length > MAX_CHARACTERS) break;
  }
  return code;
}

/**
 * Returns the hosts of known providers in the embed code, or the first lines of one, that a text node begins; `undefined` for other
 * texts. Other code on a page must not load DOMPurify.
 */
export function hostsOfCode(text: Text, context: RepairContext): string[] | undefined {
  const code = codeFrom(text, context.ignoredSelector);
  return BEGINNING.test(code) && code.trimEnd().endsWith('>') ? hostsIn(code, context) : undefined;
}
