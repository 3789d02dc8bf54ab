import { html, nothing } from 'lit';
import { adopt } from './sheet.ts';

/** Signs for what is neither a video nor slides, drawn in a square of 24. */
export const GLYPHS: Readonly<Record<string, string>> = {
  post: 'M3 4h18v13H11l-5 4v-4H3zm2 2v9h14V6zm2 2h10v2H7zm0 3h7v2H7z',
  document: 'M5 2h10l4 4v16H5zm2 2v16h10V7l-3-3zm2 6h6v2H9zm0 4h6v2H9z',
  work: 'M4 5h7v2H6v11h11v-5h2v7H4zm9-2h8v8h-2V6.4l-8.3 8.3-1.4-1.4L17.6 5H13z',
};

const RULES = `
  /* What is read and not watched begins where reading does. */
  .card:is(.post, .document, .audio, .work):not(.ready, .pictured, :has(.ask)) {
    grid-template: auto auto 1fr / auto minmax(0, 1fr);
    column-gap: 0.9em;
    padding: 0.9em 1em;

    & .disc {
      grid-area: 1/1;
      width: 3rem;
      height: 3rem;
      padding: 0.7rem;
    }

    & .caption {
      grid-area: 1/2;
      align-self: center;
      display: grid;
      justify-items: start;
      gap: 0;
      padding: 0;
    }

    & .title {
      -webkit-line-clamp: 3;
    }

    & .words {
      grid-area: 2/1/2/3;
    }
  }

  .card:is(.audio, .work):not(.ready, .pictured) {
    align-content: center;
    grid-template-rows: auto auto;
  }

  /* A sheet of paper that is still empty. */
  .document:not(.ready, .pictured)::after {
    content: '';
    grid-area: 3/1/3/3;
    margin-top: 1.2em;
    background: repeating-linear-gradient(var(--_line) 0 0.55em, #0000 0 1.6em);
    mask: linear-gradient(#0008, #0000 16em);
  }

  /* A post is as high as what it says. */
  :host(:is([state=card], [state=failed])) .card.post {
    position: relative;
    height: auto;
    min-height: inherit;
  }

  .words {
    position: relative;
    margin-top: 0.75em;
    overflow: auto;
    overflow-wrap: anywhere;
    line-height: 1.55;
  }

  .words p {
    margin: 0 0 0.5em;
    white-space: pre-line;
  }

  .by {
    opacity: 0.8;
  }
`;

/** Gives an element this look. */
export function dress(root: ShadowRoot | null): void {
  if (root) adopt(root, RULES);
}

/**
 * What the vendor's own quotation of a post says, and by whom and when, as words. The loader has put it away where no
 * script of the vendor's finds it.
 */
export function quoteOf(element: Element) {
  const quotation = element.querySelector('template')?.content.querySelector('blockquote');
  const [text] = quotation?.getElementsByTagName('p') ?? [];
  if (!text) return nothing;
  // Behind the text stands a dash, the author and a link with the date.
  const [, by] = /^\s*[—–-]\s*(.+)/s.exec(textAfter(text)) ?? [];
  return html`<p lang=${text.lang} dir="auto">${text.textContent}</p>${by ? html`<p class="by">${by}</p>` : nothing}`;
}

const textAfter = ({ nextSibling }: Node): string =>
  nextSibling ? `${nextSibling.textContent}${textAfter(nextSibling)}` : '';
