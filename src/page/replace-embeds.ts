import { authoredIn } from '../dom/authored.ts';
import { isBeingParsed } from '../dom/is-being-parsed.ts';
import type { PageContext } from '../embeds/page-context.ts';
import type { Row } from '../embeds/row.ts';
import { drain } from './drain.ts';
import { reserveSpace } from './reserve-space.ts';
import { undoLimit } from './undo-limit.ts';
import { unwrapParagraph } from './unwrap-paragraph.ts';
import { watchDeadline } from './watch-deadline.ts';
import { whenWanted } from './when-wanted.ts';

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
      const element = limitUndone(JSON.stringify(attributes), () => {
        const { tag, names } = row;
        const element = document.createElement(tag);
        const all = {
          from: attributes.call ? 'shortcode' : 'markup',
          // Vue and AngularJS take braces for their own, and fail with all of their part of the page.
          'v-pre': 1,
          'ng-non-bindable': 1,
          provider: tag === 'web-embed' && names[0],
          ...attributes,
        };
        reserveSize(all);
        for (const [name, value] of Object.entries(all))
          if (value) element.setAttribute(name, value as string);
        element.append(document.createElement('template'));
        // A text marks the place: the parent may be a form, whose fields can shadow its methods.
        const place = new Text();
        nodes[nodes.length - 1]?.after(place);
        try {
          authoredIn(element).append(...nodes);
          place.replaceWith(element);
        } catch (error) {
          place.replaceWith(...nodes);
          throw error;
        }
        return element;
      });
      replaced.add(element);
      prepare(element, row);
    },
    unwrapParagraphs: () =>
      drain(replaced, ({ parentNode }) => isBeingParsed(parentNode), unwrapParagraph, ignore),
  };
}
