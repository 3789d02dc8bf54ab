import { html, nothing, type TemplateResult } from 'lit';

/** What a card shows. Texts are shown as text, never as markup. */
export interface CardParts {
  readonly title: string;
  readonly link: string;
  /** Text of the plain link. */
  readonly open: string;
  /** Name of the button; without it there is none. */
  readonly button: string | undefined;
  /** A sentence on what is going on. */
  readonly note: string | undefined;
  readonly picture: TemplateResult | undefined;
  /** The author's own content stands on the card. */
  readonly words: boolean;
  /** What a post says, as far as the page knows it. */
  readonly quote: string | null | undefined;
  readonly activate: () => void;
}

const triangle = html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M7 4v16l14-8z"/></svg>`;

/** What stands in an embed's place before its frame does. */
export const card = ({ title, link, open, button, note, picture, words, quote, activate }: CardParts) => html`
  <div part="card" class="card ${picture ? 'pictured' : ''}">
    ${picture ?? nothing}
    ${button ? html`<button part="button" type="button" aria-label=${button} @click=${activate}>${triangle}</button>` : nothing}
    ${words ? html`<div class="words"><slot></slot>${quote}</div>` : nothing}
    <div part="caption" class="caption">
      <span part="title" class="title">${title}</span>
      ${note ? html`<span part="note" class="note" role="status">${note}</span>` : nothing}
      <a part="link" href=${link}>${open}</a>
    </div>
  </div>`;
