import { clockText } from '../../i18n/durations.ts';
import type { Work } from '../parsed-element.ts';
import { make } from './make.ts';
import type { Chapter } from './read-facts.ts';

/** Makes the player of an embed play from a time in seconds. */
export type StartAt = (seconds: number) => void;

const HOUR_SECONDS = 3600;

// Some services have no start time in the address of their frame, but accept a command.
const canStart = ({ provider: { options, player }, target }: Work): boolean =>
  !!target.frame && (options.start?.('1') === '1' || typeof player === 'string' || !!player?.seek);

// Other clicks open the link in a new tab or window.
const isPlainClick = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean =>
  !(button || metaKey || ctrlKey || shiftKey || altKey);

function chapterLink({ seconds, title }: Chapter, work: Work, lang: string, startAt: StartAt): HTMLElement {
  const { provider, reference } = work;
  const { href } = provider.link({ ...reference, start: `${seconds || ''}` });
  const link = make(
    'a',
    { href, dir: 'auto', ...(lang && { lang }) },
    make('span', {}, clockText(seconds)),
    ` ${title}`,
  );
  if (canStart(work))
    link.addEventListener('click', event => {
      if (!isPlainClick(event)) return;
      event.preventDefault();
      startAt(seconds);
    });
  return link;
}

/**
 * Returns a list of links to the chapters of a work. A click starts its player there; in a new tab, and for a work that
 * cannot start in the page, a link leads to the service.
 */
export function chapterList(
  chapters: readonly Chapter[],
  work: Work,
  lang: string,
  startAt: StartAt,
): HTMLElement {
  const isLong = chapters.some(({ seconds }) => seconds >= HOUR_SECONDS);
  const items = chapters.map(chapter => make('li', {}, chapterLink(chapter, work, lang, startAt)));
  return make('ol', { part: 'chapters', class: isLong ? 'long' : '' }, ...items);
}
