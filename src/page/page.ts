import { cleanCalls } from '../shortcode/clean.ts';
import { DEADLINE_MS, watchDeadlines } from './deadline.ts';
import { finder } from './find.ts';
import type { Hands, Mend } from './hands.ts';
import { partialCallHider } from './hide-partial-calls.ts';
import { isOpen } from './is-open.ts';
import { lift } from './lift.ts';
import type { Options } from './options.ts';
import { embedSelector, readRaw } from './raw-embed.ts';
import { reserve } from './reserve.ts';
import { isUndecided } from './responsive-wrapper.ts';
import type { Table } from './table.ts';
import { limitTurns } from './turns.ts';
import { isUnread } from './unread.ts';
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

/** Finds what authors wrote and puts our elements in its place, from now on. */
export function startPage(table: Table, options: Options, later: Later): Page {
  const tags = table.map(row => row[0]);
  const find = finder(options, tags, embedSelector(table, options.upgrade));
  const reserveFor = reserve(table, tags);
  // Who spells a name another way waits for the code that mends.
  const tagOf = (name: string) => table.find(([, names]) => names.split(' ').includes(name))?.[0];

  // What was given back is the author's again and left alone.
  let left = new WeakSet<Node>();
  // What threw when it was read, or in the middle of being replaced, would throw again.
  const thrown = new WeakSet<Node>();
  const unfinished = new Set<Text | Element>();
  const unread = new Set<Text | Element>();
  const unlifted = new Set<Element>();

  // An element that was written by hand has nothing to be given back for.
  const giveBack = (element: Element): Node[] => {
    if (!element.matches('[from]')) return [];
    const nodes = unwrap(element).flatMap(find);
    for (const node of nodes) left.add(node);
    return nodes;
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

  const watchDeadline = watchDeadlines(
    element => {
      if (element.matches('[from]')) warn('elements-unreachable', `no answer in ${DEADLINE_MS} ms`);
      return giveBack(element);
    },
    nodes => {
      for (const node of nodes) if (left.delete(node)) look(node);
      settle();
    },
  );

  const fetchElements = (element: Element) => {
    // A file that is empty, or an error page that came as one, defines nothing.
    elements ??= later('elements', again).then(() => {
      if (!customElements.get(tags[0] ?? '')) throw new TypeError('elements.js defines no elements');
    });
    watchDeadline(element, elements);
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

  const leave: Hands['leave'] = (nodes, error) => {
    for (const node of nodes) thrown.add(node);
    warn('not-read', error);
  };
  const isLeft: Hands['isLeft'] = node => left.has(node) || thrown.has(node);

  const hands: Hands = { tagOf, warn, take, leave, isLeft, table, options, readRaw };

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
    for (const node of find(root)) if (!isLeft(node)) unfinished.add(node);
  };

  const hidePartialCalls = partialCallHider(() => settle());

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

  const hear = (records: MutationRecord[]) => {
    for (const { target, addedNodes } of records) {
      // What was given back and is written anew may be another call now.
      left.delete(target);
      if (target instanceof Text) thrown.delete(target);
      try {
        for (const node of target instanceof Text ? [target] : addedNodes) look(node);
      } catch (error) {
        warn('not-read', error);
      }
    }
    settle();
  };
  const observer = new MutationObserver(hear);

  // A frame or a script has no content that could be missing, and would load meanwhile.
  const isComing = (node: Text | Element) =>
    node instanceof Element && 'src' in node ? isUndecided(node) : isOpen(node);

  const readAll = () => {
    for (const node of unfinished) {
      try {
        if (isComing(node)) continue;
        unfinished.delete(node);
        if (isLeft(node)) continue;
        if (node instanceof Text) readText(node);
        else readEmbed(node);
      } catch (error) {
        unfinished.delete(node);
        leave([node], error);
      }
    }
    for (const element of unlifted) {
      try {
        if (isOpen(element.parentNode)) continue;
        unlifted.delete(element);
        lift(element);
      } catch (error) {
        unlifted.delete(element);
        warn('not-read', error);
      }
    }
  };

  // What the parser has left behind is read; what it may still be writing waits.
  const settle = limitTurns(() => {
    readAll();
    mendUnread();
    hidePartialCalls([...unread, ...unfinished]);
    if (options.watch === 'off' && document.readyState === 'complete') observer.disconnect();
  });

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
    // The element has said itself what went wrong in it.
    if (code !== 'internal-error') warn(code, src);
    giveBack(element);
  });

  scan(document);
  observer.observe(document, { childList: true, subtree: true, characterData: true });
  beforeFrame();
  document.addEventListener('readystatechange', settle);
  return { scan };
}
