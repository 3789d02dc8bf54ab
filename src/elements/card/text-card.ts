import type { html as lit, TemplateResult } from 'lit';
import type { ShownProvider } from '../../providers/provider.ts';
import type { CardParts } from '../card-parts.ts';

// SVG paths for kinds of works, in a view box of 24 by 24. Sound has the play button's triangle.
const GLYPHS: Readonly<Record<string, string>> = {
  post: 'M3 4h18v13H11l-5 4v-4H3zm2 2v9h14V6zm2 2h10v2H7zm0 3h7v2H7z',
  work: 'M3 5h18v14H3zm2 4v8h14V9z',
  document: 'M5 2h10l4 4v16H5zm2 2v16h10V7l-3-3zm2 6h6v2H9zm0 4h6v2H9z',
};

const LINK = 'M4 5h7v2H6v11h11v-5h2v7H4zm9-2h8v8h-2V6.4l-8.3 8.3-1.4-1.4L17.6 5H13z';

/**
 * Returns the SVG path of a row's sign: the mark of the service, else the glyph of the kind, if there is one. A work with only
 * a link, and so nothing to `activate`, has the glyph of links: it must not look as if it could be shown in the page.
 */
export const signOf = (
  { mark, kind }: ShownProvider,
  activate: (() => void) | undefined,
): string | undefined => (activate ? (mark ?? GLYPHS[kind]) : LINK);

/** The style rules of rows in a shadow root. */
export { default as ROW_RULES } from './text-card.css?inline';

/**
 * Returns the text, author and date of a post from the service's own `<blockquote>`, as text; `undefined` without one.
 * The loader has moved it into a `<template>`, out of reach of the service's script. `html` is Lit's.
 */
function quoteOf(element: Element, html: typeof lit) {
  const blockquote = element.querySelector('template')?.content.querySelector('blockquote');
  const [text] = blockquote?.getElementsByTagName('p') ?? [];
  if (!text) return undefined;
  // The text is followed by a dash, the author and a link with the date.
  const [, byline] = /^\s*[—–-]\s*(.+)/s.exec(textAfter(text)) ?? [];
  return html`<p lang=${text.lang} dir="auto">${text.textContent}</p>${byline && html`<p class="by">${byline}</p>`}`;
}

const textAfter = ({ nextSibling }: Node): string =>
  nextSibling ? `${nextSibling.textContent}${textAfter(nextSibling)}` : '';

/**
 * Returns the content of a row: its sign, the caption, the button, and the words of a post, which are `quote`, or what the
 * author quotes. The words come before the consent prompt, which asks for their service. `html` is Lit's.
 */
export function rowOf(
  { work, element, prompt }: CardParts,
  html: typeof lit,
  disc: TemplateResult,
  caption: TemplateResult,
  button: TemplateResult | undefined,
  quote: Node | undefined,
): TemplateResult {
  const { call, state } = element;
  const text =
    quote ??
    (!call && (work.provider.kind === 'post' || state === 'failed')
      ? html`<slot></slot>${quoteOf(element, html)}`
      : undefined);
  const words = text && html`<div part="words" class="words">${text}</div>`;
  return html`${disc}${caption}${prompt && words}${button}${prompt ? undefined : words}`;
}
