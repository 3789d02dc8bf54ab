import type { html as lit } from 'lit';
import { adoptSheet } from '../../dom/adopt-sheet.ts';
import RULES from './text-card.css?inline';

/** Signs for what is neither a video nor slides, drawn in a square of 24. */
export const GLYPHS: Readonly<Record<string, string>> = {
  post: 'M3 4h18v13H11l-5 4v-4H3zm2 2v9h14V6zm2 2h10v2H7zm0 3h7v2H7z',
  document: 'M5 2h10l4 4v16H5zm2 2v16h10V7l-3-3zm2 6h6v2H9zm0 4h6v2H9z',
  work: 'M4 5h7v2H6v11h11v-5h2v7H4zm9-2h8v8h-2V6.4l-8.3 8.3-1.4-1.4L17.6 5H13z',
};

/** Gives an element this look. */
export function adoptTextCard(root: ShadowRoot | null): void {
  if (root) adoptSheet(root, RULES);
}

/**
 * What the vendor's own quotation of a post says, and by whom and when, as words. The loader has put it away where no
 * script of the vendor's finds it. `html` is Lit's.
 */
export function quoteOf(element: Element, html: typeof lit) {
  const quotation = element.querySelector('template')?.content.querySelector('blockquote');
  const [text] = quotation?.getElementsByTagName('p') ?? [];
  if (!text) return undefined;
  // Behind the text stands a dash, the author and a link with the date.
  const [, by] = /^\s*[—–-]\s*(.+)/s.exec(textAfter(text)) ?? [];
  return html`<p lang=${text.lang} dir="auto">${text.textContent}</p>${by && html`<p class="by">${by}</p>`}`;
}

const textAfter = ({ nextSibling }: Node): string =>
  nextSibling ? `${nextSibling.textContent}${textAfter(nextSibling)}` : '';
