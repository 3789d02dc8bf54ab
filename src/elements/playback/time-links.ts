import { seconds } from '../../providers/kit/seconds.ts';
import type { Reference } from '../../providers/provider.ts';
import type { Work } from '../parsed-element.ts';
import { controlsOf } from './playback-context.ts';
import { type Playable, playerOf, seek } from './players.ts';

/** An embed that can start at a time or slide. */
interface Embed extends Playable {
  readonly src: string | undefined;
}

const PLACE = /^#(t|slide)=(.+)$/;

// `seconds` rejects 0, which a URL does not need; in a link it means the beginning: `''`.
const startTimeIn = (text: string) => seconds(text) ?? (seconds(text.replace(/0(?=\D*$)/, '1')) && '');

const workOf = (embed: Embed) => controlsOf(embed)?.work();

/** Returns the start time or slide of a link as a checked option; `undefined` if the work cannot start there. */
function placeIn(work: Work | undefined, option: string, text: string): Reference | undefined {
  const { start, slide } = work?.provider.options ?? {};
  // Without a frame there is nothing that could start.
  if (!work?.target.frame) return undefined;
  if (option === 'slide') {
    const value = slide?.(text);
    return value ? { slide: value } : undefined;
  }
  const value = startTimeIn(text);
  // The option `start` of some providers is no time: Google Slides has `true`.
  return value !== undefined && (start?.('1') === '1' || playerOf(work)?.seek) ? { start: value } : undefined;
}

/**
 * Returns the embed of a link: by its id or that of an ancestor, else by its `src`; without a name the last one before
 * the link, else the first.
 */
function embedFor(link: Element, name: string, fits: (embed: Embed) => unknown): Embed | undefined {
  const roots = new Set([link.getRootNode() as ParentNode & NonElementParentNode, document]);
  for (const root of roots) {
    const embeds = [...root.querySelectorAll<Embed>('[state]')].filter(fits);
    const around = root.getElementById(name.replace(/^#/, ''));
    const found = name
      ? (embeds.find(embed => around?.contains(embed)) ?? embeds.find(({ src }) => src === name))
      : (embeds.findLast(embed => link.compareDocumentPosition(embed) & Node.DOCUMENT_POSITION_PRECEDING) ??
        embeds[0]);
    if (found) return found;
  }
  return undefined;
}

/**
 * Starts the embed of a link such as `<a href="#t=1m30s" data-embed="talk">`; the browser follows all other links. `target`
 * is the element that was clicked, also inside a shadow root.
 */
export function followTimeLink(event: Event, target: Element): void {
  const { button, metaKey, ctrlKey, shiftKey, altKey, defaultPrevented } = event as MouseEvent;
  if (event.type !== 'click' || defaultPrevented || button || metaKey || ctrlKey || shiftKey || altKey)
    return;
  const link = target.closest?.('a');
  const [, option = '', text = ''] = PLACE.exec(link?.getAttribute('href') ?? '') ?? [];
  const name = link?.closest<HTMLElement>('[data-embed]')?.dataset.embed;
  if (!link || !option || name === undefined) return;
  const embed = embedFor(link, name, embed => placeIn(workOf(embed), option, text));
  const place = embed && placeIn(workOf(embed), option, text);
  if (!place) return;
  event.preventDefault();
  embed.scrollIntoView({ block: 'nearest' });
  if (place.start === undefined || !seek(embed, Number(place.start))) controlsOf(embed)?.activateAt(place);
}

// Synchronous, so that a frame made in the listener has the reader's gesture and may play.
// `event.target` would be the host if the link is in a shadow root.
document.addEventListener('click', event => followTimeLink(event, event.composedPath()[0] as Element));
