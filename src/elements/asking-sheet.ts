/** The look of a card that asks. It is as large as the card would be, and scrolls where that is too small. */
export const ASKING_RULES = `
  .card:has(.ask) {
    display: flex;
    flex-flow: wrap;
    align-items: center;
    align-content: safe center;
    gap: 0.2em 0.7em;
    padding: 0.3em 0.8em;
    overflow: auto;
    font-size: 0.875rem;
    line-height: 1.25;
  }

  /* In a narrow card there is no room to waste, so what asks and what tells share their lines. */
  .ask,
  .card:has(.ask) :is(.caption, .caption > span) {
    display: contents;
  }

  .ask p,
  .card:has(.ask) :is(.title, .words) {
    flex: 0 0 100%;
    position: relative;
    margin: 0;
    overflow-wrap: anywhere;
  }

  .card:has(.ask) .title,
  .card:has(.ask) ::slotted([slot='title']) {
    flex: 0 0 100%;
    order: -2;
  }

  .card:has(.ask) .words {
    order: -1;
  }

  .card:has(.ask) [part~='note']:empty {
    display: none;
  }

  .ask button {
    position: relative;
    min-height: 1.8em;
    padding: 0.1em 0.8em;
    border: 1px solid;
    border-radius: var(--embed-radius, 10px);
    background: var(--_line);
    color: inherit;
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }

  @container (width > 26rem) {
    .ask button {
      margin-block: 0.5em;
      min-height: 2.2em;
    }
  }

  .ask [part~=always] {
    background: none;
  }

  .ask button::before {
    content: none;
  }

  .ask button:focus-visible {
    outline: 3px solid;
    outline-offset: 2px;
  }

  .card:has(.ask) a {
    pointer-events: auto;
  }

  /* The owner's picture stays; what is asked has to be read over it. */
  .pictured:has(.ask) {
    background: #16161a;
    color: #fff;
  }

  .pictured:has(.ask) img,
  .pictured:has(.ask) slot[name='poster']::slotted(*) {
    opacity: 0.2;
  }
`;
