const INLINE = /^(?:A|B|BR|CODE|DEL|EM|I|MARK|S|SMALL|SPAN|STRONG|SUB|SUP|U|WBR)$/;

/** Tells whether an element is a part of a line. */
export const isInline = ({ nodeName }: Node): boolean => INLINE.test(nodeName);

/** The text, and all that stands in one line with it up to the next block. */
export function inlineRunFrom(text: ChildNode): ChildNode[] {
  const run: ChildNode[] = [];
  for (let node: ChildNode | null = text; node; node = node.nextSibling) {
    if (node instanceof Element && !isInline(node)) break;
    run.push(node);
  }
  return run;
}
