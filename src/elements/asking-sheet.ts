/** The look of a card that asks. It is as large as the card would be, and scrolls where that is too small. */
export const ASKING_SHEET = new CSSStyleSheet();

ASKING_SHEET.replaceSync(`
  .card:has(.ask) {
    justify-content: safe center;
    gap: 0.4em;
    padding: 0.6em 1em;
    overflow: auto;
  }

  .ask {
    display: flex;
    flex-flow: wrap;
    flex: none;
    align-items: center;
    justify-content: center;
    gap: 0.4em 0.8em;
    position: relative;
    max-width: 100%;
  }

  .ask p {
    flex: 1 0 100%;
    margin: 0;
    overflow-wrap: anywhere;
  }

  .ask button {
    flex: initial;
    width: auto;
    height: auto;
    min-height: 2em;
    padding: 0.2em 0.9em;
    border: 1px solid var(--_text);
    border-radius: var(--embed-radius, 10px);
    font: inherit;
  }

  .ask [part~=always] {
    background: var(--_surface);
    color: var(--_text);
  }

  .ask button::before {
    content: none;
  }

  .ask button:focus-visible {
    outline: 3px solid Highlight;
    outline-offset: 2px;
  }

  .card:has(.ask) .caption {
    position: relative;
    flex: none;
    flex-flow: wrap;
    align-items: baseline;
    justify-content: center;
    gap: 0 0.8em;
    padding: 0;
    background: none;
  }

  /* The owner's picture stays; what is asked has to be read over it. */
  .pictured:has(.ask) {
    background: var(--_surface);
    color: var(--_text);
  }

  .pictured:has(.ask) img {
    opacity: 0.15;
  }
`);
