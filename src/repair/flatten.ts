import { isInline } from '../dom/inline-run.ts';
import { decodeEntity, ENTITY } from './entities.ts';
import { liftEdges } from './lift-edges.ts';
import { siblings } from './siblings.ts';
import { type Edge, TextSplitter } from './split-text.ts';

/** A stretch of the flat text and the node that it comes from. */
interface Stretch {
  readonly start: number;
  readonly node: ChildNode;
  /** UTF-16 offset in a text node; -1 for an element that stands for a text, and for the mark of an element. */
  readonly offset: number;
}

/** Nodes as the text that the author wrote, before a Markdown engine turned parts of it into elements. */
export interface FlatText {
  readonly text: string;
  /** True if a stretch contains an element of which it is only a guess what the author wrote. */
  isGuess(start: number, end: number): boolean;
  /**
   * Splits the text nodes at the offsets, and returns the nodes of each stretch; `undefined` for a stretch that begins or
   * ends inside an element with other text. Can be called once only, as it replaces the text nodes.
   */
  cut(stretches: readonly (readonly [start: number, end: number])[]): (ChildNode[] | undefined)[];
  /** Undoes `cut`, where nothing has been done with the pieces. */
  restore(): void;
}

/** One way to read the elements and signs of a text. */
export interface Reading {
  /** The text that stands for the beginning and the end of an element, by the element's name. */
  readonly marks: Readonly<Record<string, string>>;
  /** Returns a part of the text as the author wrote it, of the same length. */
  readonly signs?: (part: string) => string;
}

/** The elements that Markdown engines make. */
export const MARKDOWN: Reading = {
  marks: { CODE: '`', Q: '"', EM: '_', I: '_', STRONG: '__', B: '__' },
};

// Elements that different engines make of different signs, and reading aids of none.
const GUESSES = /^(?:EM|I|STRONG|B|U|S|STRIKE|DEL)$/;

// The reading aid above a word is no part of it.
const UNREAD = /^R[TP]$/;

// Autolinkers strip the scheme from a link's text, or truncate it. Then `href` has the full URL.
function autolinkUrl(link: Element): string | undefined {
  const bare = (text: string) => text.replace(/^(?:https?:)?\/\/|^www\./g, '').replace(/^www\./, '');
  const href = link.getAttribute('href') ?? '';
  const text = bare(link.textContent ?? '').replace(/(?:…|\.{3})$/, '');
  return /\w\.\w/.test(text) && bare(href).startsWith(text) ? href : undefined;
}

// The text that an element as a whole stands for; `undefined` for an element that contains its text.
function textOf(node: Node): string | undefined {
  if (node.nodeName === 'BR') return '\n';
  // Emoji are pictures in some editors.
  if (node instanceof HTMLImageElement) return node.alt;
  if (UNREAD.test(node.nodeName)) return '';
  return node instanceof HTMLAnchorElement ? autolinkUrl(node) : undefined;
}

/**
 * Returns nodes, in the order of the text, as one flat text. The text of elements for which `isOpaque` is true stays out, and
 * no call can go over them.
 */
export function flatten(
  nodes: readonly ChildNode[],
  isOpaque: (node: ChildNode) => boolean = () => false,
  { marks, signs = part => part } = MARKDOWN,
): FlatText {
  const stretches: Stretch[] = [];
  let text = '';
  const add = (node: ChildNode, part: string, offset = -1) => {
    stretches.push({ start: text.length, node, offset });
    text += signs(part);
  };

  const read = (node: ChildNode, outer = ''): void => {
    const { nodeName } = node;
    if (node instanceof Text) {
      let offset = 0;
      for (const { 0: entity, index } of node.data.matchAll(ENTITY)) {
        add(node, node.data.slice(offset, index), offset);
        add(node, decodeEntity(entity), index);
        offset = index + entity.length;
      }
      add(node, node.data.slice(offset), offset);
      return;
    }
    if (!(node instanceof Element)) return;
    // No call goes over a block or an embed.
    const whole = textOf(node) ?? (isOpaque(node) || !isInline(node) ? '\n{{<}}\n' : undefined);
    if (whole !== undefined) {
      add(node, whole);
      return;
    }
    const own = marks[nodeName] ?? '';
    // Converters make two elements of one mark, `<i><em>`.
    const mark = own === outer ? '' : own;
    add(node, mark);
    const isOnly = node.childNodes.length === 1;
    for (const child of node.childNodes) read(child, isOnly ? own : '');
    add(node, mark);
  };
  for (const node of nodes) read(node);

  const stretchAt = (at: number): number => {
    let [low, high] = [0, stretches.length];
    while (low + 1 < high) {
      const middle = (low + high) >> 1;
      if ((stretches[middle]?.start ?? 0) <= at) low = middle;
      else high = middle;
    }
    return low;
  };

  // An edge is in a text node, or at an element that has nothing but white space outside of the stretch.
  const edge = (at: number, outside: (start: number, end: number) => string): Edge | undefined => {
    const index = stretchAt(at);
    const { start = 0, node, offset = 0 } = stretches[index] ?? {};
    if (node instanceof Text) return [node, offset + at - start];
    const rest = outside(start, stretches[index + 1]?.start ?? text.length);
    return node && !rest.trim() ? [node] : undefined;
  };

  const splitter = new TextSplitter();

  const cut: FlatText['cut'] = wanted => {
    const edges = wanted.map(([start, end]): readonly [Edge, Edge] | undefined => {
      const first = edge(start, from => text.slice(from, start));
      // Looks up the last character, as the offset after it may belong to an element.
      const last = edge(end - 1, (_, to) => text.slice(end, to));
      if (!first || !last) return undefined;
      const [node, offset] = last;
      if (offset === undefined) return liftEdges(first, last);
      // The last character may be an entity, which is longer in the node than here.
      const next = stretches[stretchAt(end - 1) + 1];
      const isNext = next?.start === end && next.node === node;
      return liftEdges(first, [node, isNext ? next.offset : offset + 1]);
    });
    for (const place of edges.flatMap(pair => pair ?? [])) splitter.cutAt(place);
    splitter.replace();
    return edges.map(pair => pair && siblings(splitter.beginningAt(pair[0]), splitter.endingAt(pair[1])));
  };

  return {
    text,
    isGuess: (start, end) =>
      stretches.slice(stretchAt(start), stretchAt(end - 1)).some(({ node }) => GUESSES.test(node.nodeName)),
    cut,
    restore: () => splitter.restore(),
  };
}
