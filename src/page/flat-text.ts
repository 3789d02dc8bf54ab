import { Pieces } from './pieces.ts';
import { siblings } from './siblings.ts';

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
const INLINE = /^(?:A|B|BR|CODE|DEL|EM|I|MARK|S|SMALL|SPAN|STRONG|SUB|SUP|U|WBR)$/;

// A text that was escaped twice over still shows its entities.
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  gt: '>',
  lt: '<',
  nbsp: ' ',
  quot: '"',
  // As Go's own templates write quotes.
  '#34': '"',
  '#39': "'",
};
const ENTITY = /&(amp|gt|lt|nbsp|quot|#34|#39);/g;
const decode = (text: string) => text.replace(ENTITY, (_, name: string) => ENTITIES[name] ?? '');

const written = (node: Node): string => {
  if (node.nodeName === 'BR') return '\n';
  if (node instanceof Text) return decode(node.data);
  const mark = MARKS[node.nodeName] ?? '';
  return mark + [...node.childNodes].map(written).join('') + mark;
};

/** The text, and all that stands in one line with it up to the next block. */
export function runFrom(text: Text): ChildNode[] {
  const run: ChildNode[] = [];
  for (let node: ChildNode | null = text; node; node = node.nextSibling) {
    if (node instanceof Element && !INLINE.test(node.nodeName)) break;
    run.push(node);
  }
  return run;
}

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
      text += node.data.slice(offset, index) + ENTITIES[name];
      offset = index + entity.length;
    }
    stretches.push({ start: text.length, node, offset });
    text += node.data.slice(offset);
  }

  const place = (at: number): readonly [Text, number] | undefined => {
    let [low, high] = [0, stretches.length];
    while (low + 1 < high) {
      const middle = (low + high) >> 1;
      if ((stretches[middle]?.start ?? 0) <= at) low = middle;
      else high = middle;
    }
    const { start = 0, node, offset = 0 } = stretches[low] ?? {};
    return node instanceof Text ? [node, offset + at - start] : undefined;
  };

  const cut: FlatText['cut'] = wanted => {
    const edges = wanted.map(([start, end]) => {
      const first = place(start);
      // By the last sign itself, as behind it an element may begin.
      const last = place(end - 1);
      return first && last && ([first, [last[0], last[1] + 1]] as const);
    });
    const pieces = new Pieces();
    for (const edge of edges.flatMap(pair => pair ?? [])) pieces.cutAt(...edge);
    pieces.replace();
    return edges.map(pair => pair && siblings(pieces.beginningAt(...pair[0]), pieces.endingAt(...pair[1])));
  };

  return { text, cut };
}
