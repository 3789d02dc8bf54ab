/**
 * Tells whether the parser may still be inside a node. It only ever adds at the end of the document,
 * so what has something behind it is finished.
 */
export function isOpen(node: Node | null): boolean {
  if (document.readyState !== 'loading') return false;
  for (let last: Node | null = document; last; last = last.lastChild) if (last === node) return true;
  return false;
}
