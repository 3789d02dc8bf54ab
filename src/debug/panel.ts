import { adoptSheet } from '../dom/adopt-sheet.ts';
import type { Group, PlacedEntry } from './entry.ts';
import { highlight } from './highlight.ts';
import rules from './panel.css?inline';

// Groups in the order of the panel: first what the owner may want to change.
const HEADINGS: Readonly<Record<Group, string>> = {
  refused: 'Refused',
  failed: 'Failed',
  alone: 'Left alone',
  swapped: 'Swapped',
};

/** The most entries that one group shows. */
export const MAX_ENTRIES = 200;

const make = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] => {
  const element = document.createElement(name);
  element.className = className;
  element.append(...content);
  return element;
};

/** A group in the panel. Its list is built again only when its words have changed. */
class GroupView {
  readonly element: HTMLDetailsElement;
  readonly #count = make('span', 'count');
  readonly #list = make('ul', 'list');
  readonly #more = make('p', 'more');
  #words = '';
  #entries: readonly PlacedEntry[] = [];

  constructor(group: Group, onPress: (entry: PlacedEntry) => void) {
    const summary = make('summary', '', HEADINGS[group], ' ', this.#count);
    this.element = make('details', group, summary, this.#list, this.#more);
    this.element.open = true;
    this.#list.addEventListener('click', event => {
      const item = (event.target as Element).closest('li');
      const entry = item && this.#entries[[...this.#list.children].indexOf(item)];
      if (entry) onPress(entry);
    });
  }

  show(entries: readonly PlacedEntry[]): void {
    const shown = entries.slice(0, MAX_ENTRIES);
    this.#entries = shown;
    const words = JSON.stringify([
      entries.length,
      shown.map(({ service, found, reason }) => [service, found, reason]),
    ]);
    if (words === this.#words) return;
    this.#words = words;
    this.element.hidden = !entries.length;
    this.#count.textContent = `${entries.length}`;
    const hidden = entries.length - shown.length;
    this.#more.textContent = hidden ? `and ${hidden} more` : '';
    this.#more.hidden = !hidden;
    this.#fill(shown);
  }

  // The focus stays on the entry in the same place.
  #fill(entries: readonly PlacedEntry[]): void {
    const focused = (this.#list.getRootNode() as ShadowRoot).activeElement?.closest('li') ?? null;
    const index = focused ? [...this.#list.children].indexOf(focused) : -1;
    const items = entries.map(({ service, found, reason }) => {
      const button = make(
        'button',
        'entry',
        ...[make('b', '', service), ' ', make('code', '', found), ' ', make('span', 'reason', reason)],
      );
      button.type = 'button';
      return make('li', '', button);
    });
    this.#list.replaceChildren(...items);
    if (index >= 0)
      items[Math.min(index, items.length - 1)]?.querySelector('button')?.focus({ preventScroll: true });
  }
}

const overlap = (one: Element, other: Element) => {
  const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
};

/** Moves the panel to the other end of the window if it covers what is marked, unless it would there too. */
function makeRoom(section: HTMLElement, mark: HTMLElement): void {
  if (!overlap(section, mark)) return;
  section.classList.toggle('top');
  if (overlap(section, mark)) section.classList.toggle('top');
}

/** The panel that lists the embeds of a page. */
export interface Panel {
  show(entries: readonly PlacedEntry[]): void;
}

/** Builds the panel in a shadow root, which the styles of the page do not reach. `onClose` is called by its button. */
export function buildPanel(root: ShadowRoot, onClose: () => void): Panel {
  adoptSheet(root, rules);
  const mark = make('div', 'mark');
  mark.hidden = true;
  const heading = make('h2', '', 'Embeds on this page');
  heading.id = 'heading';
  const close = make('button', 'close', '×');
  close.type = 'button';
  close.setAttribute('aria-label', 'Close this list');
  close.addEventListener('click', onClose);
  const section = make('section', '');
  section.lang = 'en';
  const onPress = ({ place }: PlacedEntry) => {
    highlight(place, mark);
    makeRoom(section, mark);
  };
  const groups = (Object.keys(HEADINGS) as Group[]).map(
    group => [group, new GroupView(group, onPress)] as const,
  );
  const empty = make('p', 'more', 'No embeds, and nothing that looks like one.');
  const body = make('div', 'body', ...groups.map(([, view]) => view.element), empty);
  section.append(make('header', '', heading, close), body);
  section.setAttribute('aria-labelledby', heading.id);
  section.addEventListener('keydown', ({ key }) => key === 'Escape' && onClose());
  root.append(section, mark);
  return {
    show(entries) {
      for (const [group, view] of groups) view.show(entries.filter(entry => entry.group === group));
      empty.hidden = entries.length > 0;
    },
  };
}
