/** Returns the siblings from `first` to `last`, inclusive. */
export function siblings(first: ChildNode, last: ChildNode): ChildNode[] {
  const nodes = [first];
  for (let node = first; node !== last && node.nextSibling; nodes.push(node)) node = node.nextSibling;
  return nodes;
}
