import { siblings } from './siblings.ts';
import { type Edge, TextSplitter } from './split-text.ts';

/** A stretch of the flat text and the node that it comes from. */
interface Stretch {
  readonly start: number;
  readonly node: ChildNode;
  /** UTF-16 offset in a text node; -1 for elements, whose content is not mapped. */
  readonly offset: number;
}

/** Siblings as the text that the author wrote, before a Markdown engine turned parts of it into elements. */
export interface FlatText {
  readonly text: string;
  /**
   * Splits the text nodes at the offsets, and returns the nodes of each stretch; `undefined` for a stretch that begins or
   * ends inside an element. Can be called once only, as it replaces the text nodes.
   */
  cut(stretches: readonly (readonly [start: number, end: number])[]): (ChildNode[] | undefined)[];
  /** Undoes `cut`, where nothing has been done with the pieces. */
  restore(): void;
}

// The Markdown that such an element was made of.
const MARKS: Readonly<Record<string, string>> = { CODE: '`', EM: '_', I: '_', STRONG: '__', B: '__' };

// Text that was escaped twice still contains entities. Go's templates write quotes as numeric ones.
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  gt: '>',
  lt: '<',
  nbsp: ' ',
  quot: '"',
};
const ENTITY = /&(amp|apos|gt|lt|nbsp|quot|#0*(?:3[489]|6[02]|160)|#x0*(?:2[267]|3[ce]|a0));/gi;
const characterOf = (name: string) =>
  ENTITIES[name.toLowerCase()] ?? String.fromCharCode(Number(`0${name.slice(1)}`));
const decode = (text: string) => text.replace(ENTITY, (_, name: string) => characterOf(name));

// Autolinkers strip the scheme from a link's text, or truncate it. Then `href` has the full URL.
function autolinkUrl(link: Element): string | undefined {
  const bare = (text: string) => text.replace(/^(?:https?:)?\/\/|^www\./g, '').replace(/^www\./, '');
  const href = link.getAttribute('href') ?? '';
  const text = bare(link.textContent ?? '').replace(/(?:…|\.{3})$/, '');
  return /\w\.\w/.test(text) && bare(href).startsWith(text) ? href : undefined;
}

const sourceOf = (node: Node): string => {
  if (node.nodeName === 'BR') return '\n';
  if (node instanceof Text) return decode(node.data);
  const href = node instanceof HTMLAnchorElement && autolinkUrl(node);
  if (href) return href;
  const mark = MARKS[node.nodeName] ?? '';
  return mark + [...node.childNodes].map(sourceOf).join('') + mark;
};

/** Returns siblings as one flat text. */
export function flatten(run: readonly ChildNode[]): FlatText {
  const stretches: Stretch[] = [];
  let text = '';
  for (const node of run) {
    if (!(node instanceof Text)) {
      stretches.push({ start: text.length, node, offset: -1 });
      text += sourceOf(node);
      continue;
    }
    let offset = 0;
    for (const { 0: entity, 1: name = '', index } of node.data.matchAll(ENTITY)) {
      stretches.push(
        { start: text.length, node, offset },
        { start: text.length + index - offset, node, offset: index },
      );
      text += node.data.slice(offset, index) + characterOf(name);
      offset = index + entity.length;
    }
    stretches.push({ start: text.length, node, offset });
    text += node.data.slice(offset);
  }

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
    const edges = wanted.map(([start, end]): [Edge, Edge] | undefined => {
      const first = edge(start, from => text.slice(from, start));
      // Looks up the last character, as the offset after it may belong to an element.
      const last = edge(end - 1, (_, to) => text.slice(end, to));
      if (!first || !last) return undefined;
      const [node, offset] = last;
      return [first, offset === undefined ? last : [node, offset + 1]];
    });
    for (const place of edges.flatMap(pair => pair ?? [])) splitter.cutAt(place);
    splitter.replace();
    return edges.map(pair => pair && siblings(splitter.beginningAt(pair[0]), splitter.endingAt(pair[1])));
  };

  return { text, cut, restore: () => splitter.restore() };
}
