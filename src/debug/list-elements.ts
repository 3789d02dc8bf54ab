import { closest } from '../dom/native.ts';
import type { DroppedArgument } from '../messages/dropped-arguments.ts';
import { tellArguments } from '../messages/tell-dropped.ts';
import { resolveShortcode } from '../providers/registry/resolve.ts';
import { providers } from '../providers/services/index.ts';
import type { Aliases } from '../shortcode/aliases.ts';
import { droppedIn, droppedNote } from './dropped-in-call.ts';
import { type PlacedEntry, shorten } from './entry.ts';
import { keptByPage, notReadYet } from './kept-by-page.ts';
import { OUR_TAGS } from './our-tags.ts';
import { callOf, resolveCall } from './read-calls.ts';
import { refusalEntry, serviceOf } from './refusal-entry.ts';
import type { Settings } from './tag-settings.ts';

/** The codes of events, by the element that fired them. */
export type Codes = Pick<WeakMap<Element, string>, 'get'>;

// Sentences of docs/refusals.md for an embed that was shown and then failed.
const FAILURES: Readonly<Record<string, string>> = {
  'no-answer': 'the frame has not answered, often because of a blocker',
  blocked: 'the policy of this page (frame-src) does not allow the frame',
  gone: 'the service says that the work does not exist, or is not public',
};

// In the words of a reader.
const STATES: Readonly<Record<string, string>> = {
  card: 'shows a card',
  loading: 'its frame is loading',
  ready: 'its frame is shown',
};

/** The provider whose own tag this is; all others share one. */
const providerOfTag = (tag: string) =>
  tag === 'web-embed' ? undefined : providers.find(provider => provider.tag === tag)?.name;

/** Returns the call or address that an embed was made from. */
function foundIn(embed: Element): string {
  const call = embed.getAttribute('call');
  const args = embed.getAttribute('args')?.trim();
  return call ? `{{< ${call}${args ? ` ${args}` : ''} >}}` : (embed.getAttribute('src') ?? '');
}

const dropped = new WeakMap<Element, readonly DroppedArgument[]>();

/** Returns what counts for nothing in the call of an embed, and tells it in the console the first time. */
function droppedOf(embed: Element, provider: string | undefined, aliases: Aliases) {
  const known = dropped.get(embed);
  if (known) return known;
  const call = callOf(embed.getAttribute('call') ?? '', embed.getAttribute('args') ?? '', aliases);
  const found = call && provider ? droppedIn(call, provider) : [];
  dropped.set(embed, found);
  tellArguments(embed, found);
  return found;
}

/** Returns the code with which an embed is refused, read once more; empty if it would be accepted. */
function refusalOf(embed: Element, aliases: Aliases): string {
  const [call, args, src] = ['call', 'args', 'src'].map(name => embed.getAttribute(name) ?? '');
  const name = embed.getAttribute('provider') ?? providerOfTag(embed.localName) ?? 'embed';
  const target = call
    ? resolveCall(call, args ?? '', aliases)
    : resolveShortcode({ name, args: src ? [src] : [], params: {} });
  return 'code' in target ? target.code : '';
}

function entryOf(embed: Element, settings: Settings, aliases: Aliases, codes: Codes): PlacedEntry {
  const state = embed.getAttribute('state') ?? '';
  const provider = embed.getAttribute('provider') ?? providerOfTag(embed.localName);
  const found = foundIn(embed);
  const code = codes.get(embed) ?? '';
  const base = { service: serviceOf(provider), found: shorten(found), place: embed };
  if (Object.hasOwn(STATES, state)) {
    const note = embed.hasAttribute('call') ? droppedNote(droppedOf(embed, provider, aliases)) : '';
    return { ...base, group: 'swapped', reason: `${STATES[state]}${note}` };
  }
  if (state === 'failed') {
    const sentence = FAILURES[code];
    return { ...base, group: 'failed', reason: sentence ? `${code}: ${sentence}` : 'the frame has failed' };
  }
  if (state === 'refused') {
    const known = code || refusalOf(embed, aliases);
    return {
      ...(known ? refusalEntry(known, provider, found) : { ...base, group: 'refused', reason: 'refused' }),
      place: embed,
    };
  }
  return { ...base, group: 'alone', reason: keptByPage(embed, settings) ?? notReadYet(embed, settings) };
}

/** Lists the embeds below a root. One inside another is that one's fallback. */
export function listElements(
  root: ParentNode,
  settings: Settings,
  aliases: Aliases,
  codes: Codes,
): readonly PlacedEntry[] {
  return [...root.querySelectorAll(OUR_TAGS)]
    .filter(embed => !closest(embed.parentElement, OUR_TAGS))
    .map(embed => entryOf(embed, settings, aliases, codes));
}
