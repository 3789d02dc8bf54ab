import { siblings } from './siblings.ts';
import { type Edge, TextSplitter } from './split-text.ts';

/** A stretch of flat text and where it stands in the page. */
interface Stretch {
  readonly start: number;
  readonly node: ChildNode;
  /** UTF-16 offset in a text; what is inside an element can't be told apart. */
  readonly offset: number;
}

/** Some siblings as the text that an author wrote, before an engine made elements of parts of it. */
export interface FlatText {
  readonly text: string;
  /**
   * For each stretch, in order, the nodes between its two offsets, cut out of their texts; `undefined` where one of
   * the offsets lies inside an element. Once only: then the texts are others.
   */
  cut(stretches: readonly (readonly [start: number, end: number])[]): (ChildNode[] | undefined)[];
}

// What an author wrote around the words that stand in such an element now.
const MARKS: Readonly<Record<string, string>> = { CODE: '`', EM: '_', I: '_', STRONG: '__', B: '__' };

// A text that was escaped twice over still shows its entities. Go's own templates write quotes by number.
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  gt: '>',
  lt: '<',
  nbsp: ' ',
  quot: '"',
};
const ENTITY = /&(amp|apos|gt|lt|nbsp|quot|#0*(?:3[489]|6[02]|160)|#x0*(?:2[267]|3[ce]|a0));/gi;
const sign = (name: string) =>
  ENTITIES[name.toLowerCase()] ?? String.fromCharCode(Number(`0${name.slice(1)}`));
const decode = (text: string) => text.replace(ENTITY, (_, name: string) => sign(name));

// Linkers leave the scheme out of a link's words, or end them in dots: then its address says more.
function address(link: Element): string | undefined {
  const bare = (text: string) => text.replace(/^(?:https?:)?\/\/|^www\./g, '').replace(/^www\./, '');
  const href = link.getAttribute('href') ?? '';
  const words = bare(link.textContent ?? '').replace(/(?:…|\.{3})$/, '');
  return /\w\.\w/.test(words) && bare(href).startsWith(words) ? href : undefined;
}

const written = (node: Node): string => {
  if (node.nodeName === 'BR') return '\n';
  if (node instanceof Text) return decode(node.data);
  const href = node instanceof HTMLAnchorElement && address(node);
  if (href) return href;
  const mark = MARKS[node.nodeName] ?? '';
  return mark + [...node.childNodes].map(written).join('') + mark;
};

/** Makes one text of some siblings. */
export function flatten(run: readonly ChildNode[]): FlatText {
  const stretches: Stretch[] = [];
  let text = '';
  for (const node of run) {
    if (!(node instanceof Text)) {
      stretches.push({ start: text.length, node, offset: -1 });
      text += written(node);
      continue;
    }
    let offset = 0;
    for (const { 0: entity, 1: name = '', index } of node.data.matchAll(ENTITY)) {
      stretches.push(
        { start: text.length, node, offset },
        { start: text.length + index - offset, node, offset: index },
      );
      text += node.data.slice(offset, index) + sign(name);
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

  // Where a stretch begins or ends: in a text, or with a whole element if nothing else is on the far side in it.
  const edge = (at: number, beyond: (start: number, end: number) => string): Edge | undefined => {
    const index = stretchAt(at);
    const { start = 0, node, offset = 0 } = stretches[index] ?? {};
    if (node instanceof Text) return [node, offset + at - start];
    const rest = beyond(start, stretches[index + 1]?.start ?? text.length);
    return node && !rest.trim() ? [node] : undefined;
  };

  const cut: FlatText['cut'] = wanted => {
    const edges = wanted.map(([start, end]): [Edge, Edge] | undefined => {
      const first = edge(start, from => text.slice(from, start));
      // By the last sign itself, as behind it an element may begin.
      const last = edge(end - 1, (_, to) => text.slice(end, to));
      if (!first || !last) return undefined;
      const [node, offset] = last;
      return [first, offset === undefined ? last : [node, offset + 1]];
    });
    const pieces = new TextSplitter();
    for (const place of edges.flatMap(pair => pair ?? [])) pieces.cutAt(place);
    pieces.replace();
    return edges.map(pair => pair && siblings(pieces.beginningAt(pair[0]), pieces.endingAt(pair[1])));
  };

  return { text, cut };
}
