import { seconds } from '../../providers/kit/seconds.ts';
import type { Reference } from '../../providers/provider.ts';

import type { Work } from '../parsed-element.ts';
import { controlsOf } from './playback-context.ts';
import { type Playable, playerOf, seek } from './players.ts';

/** An embed that can be shown from a certain place on. */
interface Embed extends Playable {
  readonly src: string | undefined;
}

const PLACE = /^#(t|slide)=(.+)$/;

// The beginning is a moment too, though nothing that an address would have to say.
const momentIn = (text: string) => seconds(text) ?? (seconds(text.replace(/0(?=\D*$)/, '1')) && '');

const workOf = (embed: Embed) => controlsOf(embed)?.work();

/** Where a link leads in a work, as its provider writes it; `undefined` where it can't be sent there. */
function placeIn(work: Work | undefined, what: string, text: string): Reference | undefined {
  const { start, slide } = work?.provider.options ?? {};
  // Who shows it on its own page only can't be sent anywhere.
  if (!work?.target.frame) return undefined;
  if (what === 'slide') {
    const read = slide?.(text);
    return read ? { slide: read } : undefined;
  }
  const read = momentIn(text);
  // To some, `start` is another thing.
  return read !== undefined && (start?.('1') === '1' || playerOf(work)?.seek) ? { start: read } : undefined;
}

/** The embed that a link means: by the id of it or of what is around it, by its `src`, or by being nearest before. */
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

/** Follows a link such as `<a href="#t=1m30s" data-embed="talk">` into its embed, and leaves all others to the browser. */
export function followTimeLink(event: Event): void {
  const { button, metaKey, ctrlKey, shiftKey, altKey, target, defaultPrevented } = event as MouseEvent;
  if (event.type !== 'click' || defaultPrevented || button || metaKey || ctrlKey || shiftKey || altKey)
    return;
  // Seen from outside, what is inside a shadow root is its host.
  const link = ((event.composedPath()[0] ?? target) as Element).closest?.('a');
  const [, what = '', text = ''] = PLACE.exec(link?.getAttribute('href') ?? '') ?? [];
  const name = link?.closest<HTMLElement>('[data-embed]')?.dataset.embed;
  if (!link || !what || name === undefined) return;
  const embed = embedFor(link, name, embed => placeIn(workOf(embed), what, text));
  const place = embed && placeIn(workOf(embed), what, text);
  if (!place) return;
  event.preventDefault();
  embed.scrollIntoView({ block: 'nearest' });
  if (place.start === undefined || !seek(embed, Number(place.start))) controlsOf(embed)?.activateAt(place);
}

// Within the click itself, so that what is started has the reader's gesture.
document.addEventListener('click', followTimeLink);
