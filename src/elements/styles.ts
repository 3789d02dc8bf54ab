import { css } from 'lit';

/** The look of every embed. Colours follow the page's `color-scheme`; all of it can be set from outside. */
export const styles = css`
  :host {
    --_text: var(--embed-text, light-dark(#1b1b1f, #f1f1f4));
    --_surface: var(--embed-surface, light-dark(#f4f4f5, #1d1d20));
    display: block;
    position: relative;
    margin-block: var(--embed-margin, 1em);
    border-radius: var(--embed-radius, 10px);
    color: var(--_text);
    font: var(--embed-font, 0.9375rem/1.4 system-ui);
    text-align: center;
  }

  :host([hidden]) {
    display: none;
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
  button::before {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    border-radius: inherit;
  }

  .card {
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    gap: 0.75em;
    box-sizing: border-box;
    padding: 0.8em 1.25em;
    overflow: hidden;
    background: var(--_surface);
    border: 1px solid var(--embed-line, light-dark(#d6d6db, #3c3c43));
  }

  img {
    object-fit: cover;
  }

  button {
    flex: none;
    width: 4rem;
    height: 4rem;
    padding: 1rem;
    border: 0;
    border-radius: 50%;
    background: var(--_text);
    color: var(--_surface);
    cursor: pointer;
  }

  /* The whole card is the button's target; the link lies above it. */
  button::before {
    content: '';
    border-radius: var(--embed-radius, 10px);
  }

  :focus-visible {
    outline: 0;
  }

  a:focus-visible,
  button:focus-visible::before {
    outline: 3px solid Highlight;
    outline-offset: -3px;
  }

  svg {
    position: relative;
    fill: currentcolor;
  }

  .caption {
    display: flex;
    flex-flow: column;
    max-width: 100%;
  }

  .title {
    font-weight: 600;
    overflow-wrap: anywhere;
  }

  a {
    position: relative;
    padding: 0.25em;
    color: inherit;
  }

  .words {
    position: relative;
    align-self: stretch;
    overflow: auto;
    text-align: start;
  }

  /* Over a picture nothing is certain but black and white. */
  .pictured {
    background: #16161a;
    border: 0;
    color: #fff;
  }

  .pictured button {
    z-index: 1;
    background: #000c;
    color: #fff;
  }

  .pictured .caption {
    position: absolute;
    inset: auto 0 0;
    z-index: 2;
    flex-flow: wrap;
    align-items: baseline;
    justify-content: space-between;
    padding: 2.5em 1em 0.6em;
    background: linear-gradient(#0000, #000d);
    pointer-events: none;
  }

  .pictured a {
    pointer-events: auto;
  }
`;
