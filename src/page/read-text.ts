import { acceptsCall } from '../embeds/accepts-call.ts';
import type { PageContext } from '../embeds/page-context.ts';
import { cleanCalls } from '../shortcode/clean.ts';

/**
 * Replaces the plain calls of known names in a text. Returns the texts between them, which may hold calls that are less
 * plain; `undefined` if the text stays as it is. Throws what `replace` throws, and leaves the text in place then.
 */
export function readText(
  text: Text,
  rowForName: PageContext['rowForName'],
  replace: PageContext['replace'],
): Text[] | undefined {
  const { data } = text;
  const between: Text[] = [];
  // All pieces are cut at once: cut call by call, a long text would be copied for each.
  const pieces = new DocumentFragment();
  let read = 0;
  const cut = (end: number) => {
    const piece = new Text(data.slice(read, end));
    read = end;
    if (piece.data) pieces.append(piece);
    return piece;
  };
  for (const { name, body, start, end } of cleanCalls(data)) {
    const row = rowForName(name);
    if (!row || !acceptsCall(row, body)) continue;
    between.push(cut(start));
    replace([cut(end)], row, { args: body, call: name });
  }
  if (!read) return undefined;
  between.push(cut(data.length));
  text.replaceWith(pieces);
  return between;
}
