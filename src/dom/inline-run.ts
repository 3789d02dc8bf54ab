const INLINE = /^(?:A|B|BR|CODE|DEL|EM|I|MARK|S|SMALL|SPAN|STRONG|SUB|SUP|U|WBR)$/;

/** True if a node is an inline element by its name. */
export const isInline = ({ nodeName }: Node): boolean => INLINE.test(nodeName);

/** Returns a text node and the siblings after it, up to the next element that is not inline. */
export function inlineRunFrom(text: ChildNode): ChildNode[] {
  const run: ChildNode[] = [];
  for (let node: ChildNode | null = text; node; node = node.nextSibling) {
    if (node instanceof Element && !isInline(node)) break;
    run.push(node);
  }
  return run;
}
