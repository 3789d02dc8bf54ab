import type { Report } from '../embeds/report.ts';
import { cut, line } from './line.ts';
import { SENTENCES } from './sentences.ts';
import { suggestionFor } from './suggestion.ts';
import { tell } from './tell.ts';
import { tellDroppedSoon } from './tell-dropped.ts';

const explained = new Set<string>();

/** Returns the line for a refusal: its code, a sentence, the text, and what was probably meant. */
export function lineFor({ code = '', provider, src = '' }: Report): string {
  const found = cut(src);
  return line(code, provider, found, suggestionFor(code, found));
}

/**
 * Writes a refusal to the console, once, with the element where it stands, and then what counts for nothing in the page. An
 * event of another script, and an exception, which the element itself has reported, are left out.
 */
export function explain(report: Report): void {
  const { code, provider, src, embed, parent } = report;
  // Before the line is built: looking for the nearest of all names is slow.
  const key = JSON.stringify([code, provider, src]);
  if (!Object.hasOwn(SENTENCES, `${code}`) || explained.has(key)) return;
  explained.add(key);
  tell(lineFor(report), embed?.isConnected ? embed : parent);
  tellDroppedSoon();
}
