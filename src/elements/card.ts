import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../i18n/en.ts';
import type { Asking } from './asking.ts';
import type { Work } from './reading.ts';
import type { EmbedState } from './state.ts';

/** What a card is made of. Texts are shown as text, never as markup. */
export interface CardParts {
  readonly work: Work;
  readonly title: string;
  readonly words: Words;
  readonly state: EmbedState | undefined;
  readonly picture: TemplateResult | undefined;
  /** The author's own content may stand on the card. */
  readonly own: boolean;
  /** What a post says, as far as the page knows it. */
  readonly quote: Node | string | null | undefined;
  /** Brings what the card stands for; without it there is a link and no more. */
  readonly activate: (() => void) | undefined;
  /** Asks in the button's place, on a page that asks first. */
  readonly asking: Asking | undefined;
}

const triangle = html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M7 4v16l14-8z"/></svg>`;

/** What stands in an embed's place before its frame does. */
export function card({ work, title, words, state, picture, own, quote, activate, asking }: CardParts) {
  const { kind, label, link } = work.provider;
  const waits = state === 'loading';
  const failed = state === 'failed';
  const button = words[kind === 'video' || kind === 'audio' ? 'play' : 'show'](title, label);
  const note = waits ? words.loading : failed ? words.failed : activate ? undefined : words.only;
  return html`
    <div part="card" class="card ${picture ? 'pictured' : ''}">
      ${picture}
      ${activate && !waits ? (asking?.render(work, title, words, activate) ?? html`<button part="button" type="button" aria-label=${button} @click=${activate}>${triangle}</button>`) : nothing}
      ${(quote || own) && (kind === 'post' || failed) ? html`<div part="words" class="words">${quote || html`<slot></slot>`}</div>` : nothing}
      <div part="caption" class="caption">
        <span part="title" class="title">${title}</span>
        ${note ? html`<span part="note" class="note" role="status">${note(label)}</span>` : nothing}
        <a part="link" href=${link(work.reference).href}>${words.open(label)}</a>
      </div>
    </div>`;
}
