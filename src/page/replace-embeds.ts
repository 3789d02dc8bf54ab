import { authoredIn } from '../dom/authored.ts';
import { isBeingParsed } from '../dom/is-being-parsed.ts';
import type { Attributes } from '../embeds/attributes.ts';
import type { PageContext } from '../embeds/page-context.ts';
import type { Row } from '../embeds/row.ts';
import { drain } from './drain.ts';
import { reserveSpace } from './reserve-space.ts';
import { undoLimit } from './undo-limit.ts';
import { unwrapParagraph } from './unwrap-paragraph.ts';
import { watchDeadline } from './watch-deadline.ts';
import { whenWanted } from './when-wanted.ts';
import { wrap } from './wrap.ts';

/** Puts elements in the place of what the author wrote. */
export interface Replacer extends Pick<PageContext, 'replace'> {
  /** Reserves the space of an element and fetches its files, once the page wants files for its embeds. */
  prepare(element: Element, row: Row): void;
  /** Unwraps elements that turned out to be alone in their paragraph. */
  unwrapParagraphs(): void;
}

/**
 * Makes the replacer of a page. `rowHeight`: see `reserveSpace`. Uses `restore` if an element can't be shown; `retry` is called
 * with nodes that were put back before their files arrived, and `retryLater` with the reason if the elements can't be loaded.
 */
export function embedReplacer(
  tags: readonly string[],
  rowHeight: number | false,
  loadFiles: PageContext['loadFiles'],
  restore: (element: Element) => readonly Node[],
  retry: (roots: readonly Node[]) => void,
  retryLater: (code: string, about: unknown) => void,
  ignore: PageContext['ignore'],
): Replacer {
  const { reserveRow, reserveSize } = reserveSpace(tags, rowHeight);
  const wanted = whenWanted();
  const limitUndone = undoLimit(() => retry([document]));
  // Elements whose paragraph may still be written by the parser.
  const replaced = new Set<Element>();
  const prepare = (element: Element, row: Row) => {
    // Vue makes a `<template>` anew with its content as children, where a frame would load.
    authoredIn(element).append(...(element.querySelector('template')?.childNodes ?? []));
    reserveRow(row);
    const onMissing = (error: unknown) => {
      restore(element);
      retryLater('elements-unreachable', error);
    };
    const files = wanted(element)
      .then(() => loadFiles(element, row))
      .catch(onMissing);
    watchDeadline(element, files, restore, retry);
  };
  return {
    prepare,
    replace(nodes, row, attributes) {
      const element = limitUndone(JSON.stringify(attributes), () =>
        replaceNodes(nodes, row, attributes, reserveSize),
      );
      replaced.add(element);
      prepare(element, row);
    },
    unwrapParagraphs: () =>
      drain(replaced, ({ parentNode }) => isBeingParsed(parentNode), unwrapParagraph, ignore),
  };
}

/**
 * Replaces siblings by the element of a row, with the siblings inside it, and returns the element. `onAttributes` is called
 * with its attributes before it is in the page.
 */
export function replaceNodes(
  nodes: readonly ChildNode[],
  { tag, names }: Row,
  attributes: Attributes,
  onAttributes: (attributes: Attributes) => void,
): Element {
  const provider = tag === 'web-embed' && names[0];
  const all = {
    from: attributes.call ? 'shortcode' : 'markup',
    // Vue and AngularJS take braces for their own, and fail with all of their part of the page.
    'v-pre': 1,
    'ng-non-bindable': 1,
    provider,
    ...attributes,
  };
  onAttributes(all);
  return wrap(nodes, tag, all);
}
