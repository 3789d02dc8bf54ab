import { read } from './native.ts';

/**
 * True if the parser may still add to a node. The parser only appends at the end of the document, so a node that is
 * followed by another one is complete.
 */
export function isBeingParsed(node: Node | null | undefined): boolean {
  let last: Node | null = document.readyState === 'loading' ? document : null;
  while (last && last !== node) last = read(last, 'lastChild');
  return last !== null;
}
