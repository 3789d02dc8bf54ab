import { css } from 'lit';

/** The look of every embed. Colours follow the page's `color-scheme`; all of it can be set from outside. */
export const styles = css`
  :host {
    display: block;
    position: relative;
    margin-block: var(--embed-margin, 1em);
    --_surface: var(--embed-surface, light-dark(#f4f4f5, #1d1d20));
    --_text: var(--embed-text, light-dark(#1b1b1f, #f1f1f4));
    --_quiet: var(--embed-quiet, light-dark(#55555e, #b4b4bf));
    --_line: var(--embed-line, light-dark(#d6d6db, #3c3c43));
    --_accent: var(--embed-accent, light-dark(#1b1b1f, #f1f1f4));
    --_on-accent: var(--embed-on-accent, light-dark(#fff, #16161a));
    --_radius: var(--embed-radius, 10px);
    color: var(--_text);
    font: var(--embed-font, 400 0.9375rem/1.4 system-ui, sans-serif);
    text-align: start;
  }

  :host([hidden]) {
    display: none;
  }

  iframe {
    display: block;
    width: 100%;
    border: 0;
    border-radius: var(--_radius);
    color-scheme: normal;
  }

  /* A frame that has told its height is as high as it says; any other fills the room. */
  iframe:not([height]) {
    position: absolute;
    inset: 0;
    height: 100%;
  }

  .card {
    position: absolute;
    inset: 0;
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    gap: 0.75em;
    box-sizing: border-box;
    padding: 1.25em;
    overflow: hidden;
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  img {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    object-fit: cover;
  }

  button {
    display: grid;
    place-items: center;
    width: 4rem;
    height: 4rem;
    padding: 0;
    border: 0;
    border-radius: 50%;
    background: var(--_accent);
    color: var(--_on-accent);
    cursor: pointer;
  }

  /* The whole card is the button's target; the link lies above it. */
  button::before {
    content: '';
    position: absolute;
    inset: 0;
  }

  button:focus-visible::before {
    outline: 3px solid Highlight;
    outline-offset: -4px;
    border-radius: var(--_radius);
  }

  button svg {
    width: 1.75rem;
    fill: currentcolor;
  }

  .caption {
    display: flex;
    flex-direction: column;
    align-items: center;
    gap: 0.25em;
    max-width: 100%;
    text-align: center;
  }

  .title {
    font-weight: 600;
    overflow-wrap: anywhere;
  }

  .note {
    color: var(--_quiet);
  }

  a {
    position: relative;
    padding: 0.25em;
    color: inherit;
    text-underline-offset: 0.2em;
  }

  a:focus-visible {
    outline: 3px solid Highlight;
    border-radius: 4px;
  }

  .words {
    position: relative;
    align-self: stretch;
    overflow: auto;
  }

  /* Over a picture nothing is certain but black and white. */
  .pictured {
    background: #16161a;
    border: 0;
    color: #fff;
  }

  .pictured button {
    position: relative;
    z-index: 1;
    background: rgb(0 0 0 / 0.75);
    color: #fff;
    box-shadow: 0 0 0 2px rgb(255 255 255 / 0.85);
  }

  .pictured button::before {
    inset: -100vmax;
  }

  .pictured .caption {
    position: absolute;
    inset: auto 0 0;
    z-index: 2;
    flex-flow: row wrap;
    justify-content: space-between;
    gap: 0 1em;
    padding: 2.5em 1em 0.6em;
    background: linear-gradient(transparent, rgb(0 0 0 / 0.85));
    text-align: start;
    pointer-events: none;
  }

  .pictured a {
    pointer-events: auto;
  }

  @media (hover: hover) {
    .card:hover button {
      transform: scale(1.06);
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    button {
      transition: transform 0.15s;
    }
  }

  @media (forced-colors: active) {
    button {
      border: 2px solid ButtonText;
    }
  }
`;
