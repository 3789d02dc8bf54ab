import { html, nothing, type TemplateResult } from 'lit';
import type { Strings } from '../i18n/locales/en.ts';
import type { ConsentPrompt } from './consent/consent-prompt.ts';
import { textCard } from './lazy-text-card.ts';
import { isPlayed, type Work } from './parsed-element.ts';
import { quotes } from './quote.ts';
import type { EmbedState } from './state.ts';

/** What a card is made of. Texts are shown as text, never as markup. */
export interface CardParts {
  readonly work: Work;
  readonly title: string;
  readonly words: Strings;
  readonly state: EmbedState | undefined;
  readonly picture: TemplateResult | undefined;
  /** The embed, whose own content may say more. */
  readonly element: Element;
  /** That content may stand on the card, as the author wrote it. */
  readonly own: boolean;
  /** The frame is there and draws itself as it comes; nothing may lie over it. */
  readonly under: boolean;
  /** Brings what the card stands for; without it there is a link and no more. */
  readonly activate: (() => void) | undefined;
  /** Asks in the button's place, on a page that asks first. */
  readonly asking: ConsentPrompt | undefined;
}

const SCREEN = 'M2 4h20v13H2zm2 2v9h16V6zm5 13h6v2H9z';
const TRIANGLE = 'M7 4v16l14-8z';

/** Tells whether the author put a picture inside an embed. */
export const isPictured = (element: Element): boolean => !!element.querySelector('[slot=poster]');

/** What stands in an embed's place before its frame does, and with a frame the link behind it. */
export function card({
  work,
  title,
  words,
  state,
  picture,
  element,
  own,
  under,
  activate,
  asking,
}: CardParts) {
  const { kind, label } = work.provider;
  const plays = isPlayed(work);
  // What can't be shown here is a way out, and must not look like a button that plays.
  const sign = activate ? kind : 'work';
  const path = plays && activate ? TRIANGLE : (textCard?.GLYPHS[sign] ?? SCREEN);
  const glyph = html`<svg viewBox="0 0 24 24" aria-hidden="true"><path fill-rule="evenodd" d=${path} /></svg>`;
  const name = words[plays ? 'play' : 'show'](title, label);
  const ready = state === 'ready';
  const waits = state === 'loading';
  const says =
    quotes.get(element) ??
    (own && (kind === 'post' || state === 'failed')
      ? html`<slot></slot>${textCard?.quoteOf(element, html)}`
      : undefined);
  const note = waits ? words.loading : state === 'failed' ? words.failed : activate ? undefined : words.only;
  return html`
    <div part="card" class="card ${activate || kind === 'post' ? kind : 'work'} ${isPictured(element) || picture ? 'pictured' : ''} ${state} ${under ? 'under' : ''}">
      <slot name="poster">${picture}</slot>
      ${
        ready
          ? nothing
          : waits || !activate
            ? html`<span class="disc">${glyph}</span>`
            : (
                asking?.render(work, title, words, activate) ??
                  html`<button part="button" class="disc" type="button" aria-label=${name} @click=${activate}>${glyph}</button>`
              )
      }
      ${says && !ready ? html`<div part="words" class="words">${says}</div>` : nothing}
      <div part="caption" class="caption">
        <span><slot name="title"><span part="title" class="title">${title}</span></slot>
        <span part="note" role="status">${note?.(label)}</span></span>
        <a part="link" href=${work.target.link.href}>${words.open(label)}</a>
      </div>
    </div>`;
}
