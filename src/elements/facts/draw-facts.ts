import { adoptSheet } from '../../dom/adopt-sheet.ts';
import { clockText, dateText, durationText } from '../../i18n/durations.ts';
import type { FactsStrings } from '../../i18n/facts-strings.ts';
import type { Strings } from '../../i18n/locales/en.ts';
import type { DrawnFacts } from '../facts.ts';
import type { Work } from '../parsed-element.ts';
import type { StartAt } from './chapters.ts';
import RULES from './facts.css?inline';
import { factsLists, listNames } from './facts-list.ts';
import { growCaption } from './grow-caption.ts';
import { make } from './make.ts';
import { openForPrint } from './printing.ts';
import type { Facts } from './read-facts.ts';

const lineOf = ({ duration, author, date }: Facts, label: string, lang: string): string[] =>
  [label, duration && durationText(duration, lang), author, date && dateText(date, lang)].filter(
    (text): text is string => !!text,
  );

const badgeOf = ({ duration }: Facts): HTMLElement | undefined =>
  duration
    ? make('span', { class: 'duration', part: 'duration', 'aria-hidden': 'true' }, clockText(duration))
    : undefined;

/**
 * Returns what the card in a shadow root shows of a work's facts: a quiet line, which opens if there are lists, and the
 * duration. Nodes, not templates: an open list stays open when the card is drawn again. `lang` is a BCP 47 tag, and `title`
 * the work's.
 */
export function drawFacts(
  root: ShadowRoot,
  facts: Facts,
  work: Work,
  title: string,
  lang: string,
  words: Strings & FactsStrings,
  startAt: StartAt,
): DrawnFacts {
  adoptSheet(root, RULES);
  const names = listNames(facts, words);
  // Names and units of different directions would mix.
  const line = [...lineOf(facts, work.provider.label, lang), ...names].map(text => make('bdi', {}, text));
  const text = line.flatMap((part, index) => (index ? [' · ', part] : [part]));
  const badge = badgeOf(facts);
  if (!names.length) return { line: make('span', {}, ...text), badge };
  const details = make(
    'details',
    { part: 'details' },
    make('summary', {}, ...text),
    factsLists(facts, work, title, words, startAt),
  );
  growCaption(root, details);
  openForPrint(details);
  return { line: details, badge };
}
