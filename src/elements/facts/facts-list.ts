import type { FactsStrings } from '../../i18n/facts-strings.ts';
import type { Strings } from '../../i18n/locales/en.ts';
import type { Work } from '../parsed-element.ts';
import { chapterList, type StartAt } from './chapters.ts';
import { make } from './make.ts';
import type { Facts } from './read-facts.ts';
import { slideStrip } from './slide-strip.ts';

/** Returns the names of the lists that a work has, such as "Chapters". */
export const listNames = ({ slides, chapters, paragraphs }: Facts, words: FactsStrings): string[] => [
  ...(slides.length ? [words.pages()] : []),
  ...(chapters.length ? [words.chapters()] : []),
  ...(paragraphs.length ? [words.text()] : []),
];

const section = (heading: string, content: HTMLElement): HTMLElement =>
  make('section', {}, make('b', {}, heading), content);

const textBox = ({ paragraphs, lang }: Facts, name: string): HTMLElement =>
  make(
    'div',
    {
      part: 'text',
      class: 'text',
      // A keyboard can scroll only what has the focus, and a screen reader names it then.
      tabindex: '0',
      role: 'group',
      'aria-label': name,
      dir: 'auto',
      ...(lang && { lang }),
    },
    ...paragraphs.map(paragraph => make('p', {}, paragraph)),
  );

/** Returns the slides, chapters and text of a work, each under its name; `title` is that of the work. */
export function factsLists(
  facts: Facts,
  work: Work,
  title: string,
  words: Strings & FactsStrings,
  startAt: StartAt,
): HTMLElement {
  const { slides, chapters, paragraphs, lang } = facts;
  return make(
    'div',
    { class: 'lists' },
    ...(slides.length ? [section(words.pages(), slideStrip(slides, title, words))] : []),
    ...(chapters.length ? [section(words.chapters(), chapterList(chapters, work, lang, startAt))] : []),
    ...(paragraphs.length ? [section(words.text(), textBox(facts, words.text()))] : []),
  );
}
