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
  /** The nodes between two offsets, cut out of their texts; `undefined` where one lies inside an element. */
  cut(start: number, end: number): ChildNode[] | undefined;
}

// What an author wrote around the words that stand in such an element now.
const MARKS: Readonly<Record<string, string>> = { CODE: '`', EM: '_', I: '_', STRONG: '__', B: '__' };
const INLINE = /^(?:A|B|BR|CODE|DEL|EM|I|MARK|S|SMALL|SPAN|STRONG|SUB|SUP|U|WBR)$/;

// A text that was escaped twice over still shows its entities.
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', gt: '>', lt: '<', nbsp: ' ', quot: '"' };
const ENTITY = /&(amp|gt|lt|nbsp|quot);/g;
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

  const place = (at: number) => {
    const { start, node, offset } = stretches.findLast(stretch => stretch.start <= at) ?? {};
    return node instanceof Text && start !== undefined && offset !== undefined
      ? ([node, offset + at - start] as const)
      : undefined;
  };

  const cut = (start: number, end: number) => {
    const [first, from] = place(start) ?? [];
    // By the last sign itself, as behind it an element may begin.
    const [last, to] = place(end - 1) ?? [];
    if (!first || !last || from === undefined || to === undefined) return undefined;
    if (to + 1 < last.length) last.splitText(to + 1);
    const begin = from ? first.splitText(from) : first;
    return siblings(begin, first === last ? begin : last);
  };

  return { text, cut };
}
