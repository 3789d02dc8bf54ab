import { cleanCalls } from '../shortcode/clean.ts';
import { finder } from './find.ts';
import type { Hands, Mend } from './hands.ts';
import { isOpen } from './is-open.ts';
import { lift } from './lift.ts';
import type { Options } from './options.ts';
import { embedSelector, readRaw } from './raw-embed.ts';
import { reserve } from './reserve.ts';
import type { Table } from './table.ts';
import { isUnread } from './unread.ts';
import { veil } from './veil.ts';
import { warn } from './warn.ts';
import { unwrap, wrap } from './wrap.ts';

/** A page whose embeds are being found. */
export interface Page {
  /** Looks for embeds in a part of the page; also in a shadow root, which nobody else looks into. */
  scan(root: Node): void;
}

/** Code that a page without embeds never asks for: what defines the elements, and what reads all that is not plain. */
interface Files {
  readonly elements: unknown;
  readonly mend: { readonly mend: Mend };
}

/** Fetches a file; `again` ends the address of a further try. */
export type Later = <File extends keyof Files>(file: File, again: string) => Promise<Files[File]>;

/** Has the files without fetching them one by one. */
export type Bundled = { readonly [File in keyof Files]: () => Promise<Files[File]> };

/** How long what is not read yet may be hidden, in milliseconds. */
const PATIENCE = 4000;

/** How often a second the page may be looked at at once. */
const MOST_TURNS = 1000;

/** Finds what authors wrote and puts our elements in its place, from now on. */
export function startPage(table: Table, options: Options, later: Later): Page {
  const tags = table.map(row => row[0]);
  const find = finder(options, tags, embedSelector(table, options.upgrade));
  const reserveFor = reserve(table, tags);
  // Who spells a name another way waits for the code that mends.
  const tagOf = (name: string) => table.find(([, names]) => names.split(' ').includes(name))?.[0];

  // What was given back is the author's again and left alone.
  let left = new WeakSet<Node>();
  const unfinished = new Set<Text | Element>();
  const unread = new Set<Text | Element>();
  const unlifted = new Set<Element>();

  // Who was written by hand has nothing to be given back for.
  const giveBack = (element: Element) => {
    if (!element.matches('[from]')) return;
    for (const node of unwrap(element).flatMap(find)) left.add(node);
  };

  // Firefox remembers that a module could not be had, so a further try has another address.
  let again = '';
  let elements: Promise<unknown> | undefined;
  let mending: Promise<Files['mend']> | undefined;

  // With the network back, what was left alone is looked at again. Until then nobody is asked once more.
  const retry = () => {
    again += '?';
    elements = mending = undefined;
    left = new WeakSet();
    scan(document);
  };

  const retryLater = (code: string, error: unknown) => {
    warn(code, error);
    addEventListener('online', retry, { once: true });
  };

  const fetchElements = (element: Element) => {
    elements ??= later('elements', again);
    elements.catch(error => {
      giveBack(element);
      retryLater('elements-unreachable', error);
    });
  };

  const take: Hands['take'] = (nodes, tag, attributes, inert) => {
    reserveFor(attributes);
    const element = wrap(nodes, tag, { from: inert ? 'markup' : 'shortcode', ...attributes }, inert);
    unlifted.add(element);
    fetchElements(element);
  };

  const hands: Hands = { tagOf, warn, take, table, options, readRaw };

  const readText = (text: Text) => {
    const { data } = text;
    // Cut all at once: cut call by call, a long text would be copied for each.
    const pieces = new DocumentFragment();
    let read = 0;
    const cut = (end: number) => {
      const piece = new Text(data.slice(read, end));
      read = end;
      if (piece.data) pieces.append(piece);
      return piece;
    };
    for (const { name, body, start, end } of cleanCalls(data)) {
      const tag = tagOf(name);
      if (!tag) continue;
      // The words between the calls are read by themselves, as there may be less clean ones among them.
      unfinished.add(cut(start));
      take([cut(end)], tag, { args: body, call: name });
    }
    if (read) {
      unfinished.add(cut(data.length));
      text.replaceWith(pieces);
    } else if (isUnread(data)) unread.add(text);
  };

  const readEmbed = (element: Element) => {
    // One of our own tags, written by hand, has all that it needs.
    if (tags.includes(element.localName)) return fetchElements(element);
    const raw = readRaw(element, table);
    if (raw) take([element], ...raw, true);
    else unread.add(element);
  };

  const look = (root: Node) => {
    for (const node of find(root)) if (!left.has(node)) unfinished.add(node);
  };

  // Whose connection stalls should see what is written there.
  let late = false;

  const mendUnread = () => {
    if (!unread.size) return;
    mending ??= later('mend', again);
    mending
      .then(({ mend }) => mend(unread, hands))
      .catch(error => {
        unread.clear();
        retryLater('not-mended', error);
      })
      .then(none => none || settle());
  };

  // A script of the page that answers each change of ours with one of its own would never let anybody else speak.
  let turns = 0;
  const restart = () => {
    turns = 0;
    settle();
  };

  const hear = (records: MutationRecord[]) => {
    for (const { target, addedNodes } of records) {
      // What was given back and is written anew may be another call now.
      left.delete(target);
      for (const node of target instanceof Text ? [target] : addedNodes) look(node);
    }
    if (!turns++) setTimeout(restart, 1000);
    if (turns < MOST_TURNS) settle();
  };
  const observer = new MutationObserver(hear);

  // What the parser has left behind is read; what it may still be writing waits.
  const settle = () => {
    for (const node of unfinished) {
      // A frame or a script has no content that could be missing, and would load meanwhile.
      if (!('src' in node) && isOpen(node)) continue;
      unfinished.delete(node);
      if (node instanceof Text) readText(node);
      else readEmbed(node);
    }
    for (const element of unlifted) {
      if (isOpen(element.parentNode)) continue;
      unlifted.delete(element);
      lift(element);
    }
    mendUnread();
    veil(late ? unfinished : [...unread, ...unfinished]);
    if (options.watch === 'off' && document.readyState === 'complete') observer.disconnect();
  };

  const scan = (root: Node) => {
    look(root);
    settle();
  };

  // WebKit may draw what the parser has brought before it tells an observer.
  const beforeFrame = () => {
    hear(observer.takeRecords());
    if (document.readyState === 'loading') requestAnimationFrame(beforeFrame);
  };

  document.addEventListener('embed-refuse', event => {
    const { code, src } = (event as CustomEvent<{ code: string; src: string }>).detail;
    // In a shadow root the event's target is not the element but who has the root.
    const element = event.composedPath()[0] as Element;
    warn(code, src);
    giveBack(element);
  });

  setTimeout(() => {
    late = true;
    settle();
  }, PATIENCE);
  scan(document);
  observer.observe(document, { childList: true, subtree: true, characterData: true });
  beforeFrame();
  document.addEventListener('readystatechange', settle);
  return { scan };
}
