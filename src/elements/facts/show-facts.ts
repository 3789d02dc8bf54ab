import { langOf } from '../../dom/lang-of.ts';
import type { LoadFile } from '../../fetching/fetcher.ts';
import { type FactsStrings, factsStrings } from '../../i18n/facts-strings.ts';
import type { Strings } from '../../i18n/locales/en.ts';
import { withEnglish } from '../../i18n/with-english.ts';
import type { Controls } from '../controls.ts';
import type { DrawnFacts } from '../facts.ts';
import type { Work } from '../parsed-element.ts';
import type { Playable } from '../playback/players.ts';
import { drawFacts } from './draw-facts.ts';
import { fetchFacts } from './fetch-facts.ts';

/** An embed that the site owner may know more about. */
export interface FactsHost extends Playable {
  title: string;
  requestUpdate(): void;
}

/** Values of `elements.js`, which this file does not import. */
export interface FactsContext {
  /** The URL pattern of the site owner's files; empty for none. */
  readonly facts?: string;
  /** BCP 47 tag that the script tag sets, for an embed without a language around it. */
  readonly lang: string;
  /** The strings in the embed's language. */
  readonly words: Strings & Partial<FactsStrings>;
  /** The facts that cards show. */
  readonly drawnFacts: WeakMap<Element, DrawnFacts>;
  readonly controls: WeakMap<Element, Controls>;
  readonly loadFile: LoadFile<{ readonly playback: Pick<typeof import('../playback/playback.ts'), 'seek'> }>;
}

/** The work that an embed's facts are of, and the title that this file has given the embed. */
interface Shown {
  readonly key: string;
  title: string;
}

const shown = new WeakMap<Element, Shown>();

// A player that is there jumps; else the card gives way to one that starts there.
function startAt(element: FactsHost, seconds: number, { controls, loadFile }: FactsContext): void {
  const activate = () => controls.get(element)?.activateAt({ start: `${seconds || ''}` });
  if (element.state === 'ready')
    loadFile('playback').then(({ seek }) => seek(element, seconds) || activate(), activate);
  else activate();
}

/**
 * Shows what the site owner's file and the element's attributes say about a work on its card. The file's title is used if
 * the work has none. Never rejects for a file of the owner's: the card is then as without it.
 */
export async function showFacts(element: FactsHost, work: Work, context: FactsContext): Promise<void> {
  const { facts: pattern, words, drawnFacts } = context;
  const lang = langOf(element, context.lang);
  const key = `${work.provider.name} ${lang} ${JSON.stringify(work.reference)}`;
  const before = shown.get(element);
  if (before?.key === key) return;
  drawnFacts.delete(element);
  if (before?.title && element.title === before.title) element.title = '';
  const now: Shown = { key, title: '' };
  shown.set(element, now);
  const facts = await fetchFacts(element, work, pattern);
  const root = element.shadowRoot;
  // The element may show another work by now.
  if (!root || shown.get(element) !== now) return;
  const isNamed = element.title || work.title || element.closest('figure')?.querySelector('figcaption');
  if (!isNamed && facts.title) {
    now.title = facts.title;
    element.title = facts.title;
  }
  const title = element.title || work.title || work.provider.label;
  const play = (seconds: number) => startAt(element, seconds, context);
  drawnFacts.set(
    element,
    drawFacts(root, facts, work, title, lang, { ...words, ...withEnglish(factsStrings, words) }, play),
  );
  element.requestUpdate();
}
