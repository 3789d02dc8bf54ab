import type { FactsStrings } from '../../i18n/facts-strings.ts';
import type { Strings } from '../../i18n/locales/en.ts';
import { make } from './make.ts';
import type { Slide } from './read-facts.ts';

const KEYS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/**
 * Returns a strip of slides, of which one is visible, with buttons and arrow keys to page through them. A browser requests
 * the pictures only once the strip is shown. `title` is that of the work.
 */
export function slideStrip(
  slides: readonly Slide[],
  title: string,
  words: Strings & FactsStrings,
): HTMLElement {
  const count = slides.length;
  const pictures = slides.map(({ src, alt }, index) =>
    make('img', {
      loading: 'lazy',
      decoding: 'async',
      referrerpolicy: 'no-referrer',
      alt: alt || words.nth(title, index + 1, count),
      class: 'loaded',
      src,
    }),
  );
  const strip = make(
    'div',
    { class: 'strip', part: 'slides', tabindex: '0', role: 'group', 'aria-label': words.pages() },
    ...pictures,
  );
  const button = (name: string, sign: string, pages: number) => {
    const made = make('button', { type: 'button', class: 'turn', 'aria-label': name }, sign);
    made.addEventListener('click', () => turn(pages * direction()));
    return made;
  };
  const direction = () => (getComputedStyle(strip).direction === 'rtl' ? -1 : 1);
  // Pages to the right, also where the strip begins on the right.
  const turn = (pages: number) => strip.scrollBy({ left: pages * strip.clientWidth });
  const place = make('span', {});
  const [previous, next] = [button(words.previous(), '‹', -1), button(words.next(), '›', 1)];

  const showPlace = () => {
    const index = Math.round(Math.abs(strip.scrollLeft) / (strip.clientWidth || 1));
    place.textContent = `${index + 1} / ${count}`;
    // With `disabled` a button would lose the focus.
    previous.setAttribute('aria-disabled', `${index === 0}`);
    next.setAttribute('aria-disabled', `${index === count - 1}`);
  };
  strip.addEventListener('scroll', showPlace, { passive: true });
  strip.addEventListener('keydown', event => {
    const pages = KEYS[event.key];
    if (!pages) return;
    event.preventDefault();
    turn(pages);
  });
  showPlace();
  return make('div', {}, strip, make('div', { class: 'turns' }, previous, place, next));
}
