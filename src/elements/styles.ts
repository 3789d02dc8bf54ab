/**
 * The look of every embed. Colours are made of the page's own text colour, and so follow any theme of the page, also
 * while it changes; all of it can be set from outside. What cards without pictures need beside it is in `looks.ts`.
 */
export const EMBED_RULES = `
  :host {
    --_line: var(--embed-line, color-mix(in srgb, currentcolor 22%, transparent));
    display: block;
    position: relative;
    isolation: isolate;
    /* All of it is absolute, so where a box asks its content how wide it is, there has to be an answer. */
    max-width: 100%;
    min-width: 200px;
    margin-block: var(--embed-margin, 1em);
    border-radius: var(--embed-radius, 10px);
    color: var(--embed-text);
    font: var(--embed-font, 0.9375rem/1.4 system-ui);
    text-align: start;
  }

  :host([hidden]) {
    display: none;
  }

  /* It stands for a frame that filled a box of the page. */
  :host([fill]) {
    position: absolute;
    inset: 0;
    width: auto;
    max-width: none;
    min-width: 0;
    min-height: 0;
    margin: 0;
    aspect-ratio: auto;
  }

  iframe {
    width: 100%;
    border: 0;
    border-radius: inherit;
    color-scheme: normal;
    vertical-align: top;
  }

  /* A frame that has told its height is as high as it says; any other fills the room. */
  iframe:not([height]),
  .card,
  img,
  ::slotted([slot='poster']),
  button::before {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    border-radius: inherit;
  }

  .card {
    display: grid;
    grid-template: 1fr auto 1fr / 100%;
    container-type: inline-size;
    box-sizing: border-box;
    overflow: hidden;
    background: var(--embed-surface, color-mix(in srgb, currentcolor 4%, transparent));
    border: 1px solid var(--_line);
  }

  img,
  ::slotted([slot='poster']) {
    object-fit: cover;
  }

  .disc {
    grid-area: 2/1;
    place-self: center;
    width: 4rem;
    height: 4rem;
    padding: 1rem;
    box-sizing: border-box;
    border: 2px solid;
    border-radius: 50%;
    background: none;
    color: var(--embed-accent, inherit);
  }

  button:hover {
    cursor: pointer;
    background: var(--_line);
  }

  /* The whole card is the button's target; the link lies above it. */
  button::before {
    content: '';
  }

  :focus-visible {
    outline: 3px solid;
    outline-offset: -3px;
  }

  svg {
    fill: currentcolor;
  }

  .caption {
    position: relative;
    grid-area: 3/1;
    align-self: end;
    display: flex;
    align-items: last baseline;
    justify-content: space-between;
    gap: 0.25em 1em;
    padding: 0.6em 1em;
    pointer-events: none;
  }

  .title {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
    overflow-wrap: anywhere;
    font-weight: 600;
  }

  a {
    flex: none;
    padding: 0.25em 0;
    color: inherit;
    pointer-events: auto;
  }

  @container (width < 26rem) {
    .disc {
      width: 3rem;
      height: 3rem;
      padding: 0.7rem;
    }

    .caption {
      flex-flow: column;
      align-items: start;
      gap: 0;
    }

    .title {
      -webkit-line-clamp: 1;
    }
  }

  /* Over a picture nothing is certain but black and white. */
  .pictured {
    background: #16161a;
    border: 0;
    color: #fff;
  }

  .pictured .disc {
    z-index: 1;
    background: #000c;
    color: #fff;
  }

  .pictured .caption {
    z-index: 2;
    padding-top: 2.5em;
    background: linear-gradient(#0000, #000b 2.5em);
  }

  .under {
    z-index: -1;
  }

  /* Behind the frame there is still the link, for who comes to it by the keyboard, and for paper. */
  .ready {
    inset: auto 0 0;
    height: auto;
    background: Canvas;
    color: CanvasText;
  }

  @media screen {
    .ready {
      clip-path: inset(50%);
    }

    .ready:focus-within {
      clip-path: none;
    }
  }

  @media print {
    :host {
      aspect-ratio: auto !important;
      min-height: 0 !important;
    }

    iframe,
    .disc {
      display: none;
    }

    .card,
    img,
    .caption {
      display: block;
      position: static;
      height: auto;
      background: none !important;
      color: #000;
      clip-path: none;
    }

    a {
      overflow-wrap: anywhere;
    }

    a::after {
      content: ' ' attr(href);
    }
  }
`;
