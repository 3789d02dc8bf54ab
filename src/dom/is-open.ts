import { read } from './native.ts';

/**
 * Tells whether the parser may still be inside a node. It only ever adds at the end of the document,
 * so what has something behind it is finished.
 */
export function isOpen(node: Node | null | undefined): boolean {
  let last: Node | null = document.readyState === 'loading' ? document : null;
  while (last && last !== node) last = read(last, 'lastChild');
  return last !== null;
}
