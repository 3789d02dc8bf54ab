import { html, nothing, type TemplateResult } from 'lit';
import type { Strings } from '../i18n/locales/en.ts';
import type { ConsentPrompt } from './consent/consent-prompt.ts';
import { stayOnPage } from './events.ts';
import { loadedTextCard } from './lazy-text-card.ts';
import { isPlayed, type Work } from './parsed-element.ts';
import { quotes } from './quote.ts';
import type { EmbedState } from './state.ts';

/** The contents of a card. Strings are rendered as text, never as markup. */
export interface CardParts {
  readonly work: Work;
  readonly title: string;
  readonly words: Strings;
  readonly state: EmbedState | undefined;
  readonly picture: TemplateResult | undefined;
  /** The embed; its content may be shown on the card. */
  readonly element: Element;
  /** True if that content is the author's, and not the text of a shortcode. */
  readonly own: boolean;
  /** True if the card goes below the frame, which is already drawing while it loads. */
  readonly under: boolean;
  /** Loads the frame; `undefined` if there is only a link. */
  readonly activate: (() => void) | undefined;
  /** The consent prompt, which replaces the button. */
  readonly prompt: ConsentPrompt | undefined;
}

const SCREEN = 'M2 4h20v13H2zm2 2v9h16V6zm5 13h6v2H9z';
const TRIANGLE = 'M7 4v16l14-8z';

/** True if the author put a picture into the slot `poster`. */
export const isPictured = (element: Element): boolean => !!element.querySelector('[slot=poster]');

/** Returns the card: before the frame has loaded the whole of it, afterwards only the caption with the link. */
export function card({
  work,
  title,
  words: strings,
  state,
  picture,
  element,
  own,
  under,
  activate,
  prompt,
}: CardParts) {
  const { kind, label } = work.provider;
  const textCard = loadedTextCard();
  const isPlayable = isPlayed(work);
  // A work with only a link has its own glyph: it must not look like a play button.
  const glyphName = activate ? kind : 'work';
  const path = isPlayable && activate ? TRIANGLE : (textCard?.GLYPHS[glyphName] ?? SCREEN);
  const glyph = html`<svg viewBox="0 0 24 24" aria-hidden="true"><path fill-rule="evenodd" d=${path} /></svg>`;
  const name = strings[isPlayable ? 'play' : 'show'](title, label);
  const isReady = state === 'ready';
  const isLoading = state === 'loading';
  const text =
    quotes.get(element) ??
    (own && (kind === 'post' || state === 'failed')
      ? html`<slot></slot>${textCard?.quoteOf(element, html)}`
      : undefined);
  const note = isLoading
    ? strings.loading
    : state === 'failed'
      ? strings.failed
      : activate
        ? undefined
        : strings.only;
  return html`
    <div part="card" @click=${stayOnPage} class="card ${activate || kind === 'post' ? kind : 'work'} ${isPictured(element) || picture ? 'pictured' : ''} ${state} ${under ? 'under' : ''}">
      <slot name="poster">${picture}</slot>
      ${
        isReady
          ? nothing
          : isLoading || !activate
            ? html`<span class="disc">${glyph}</span>`
            : (
                prompt?.render(work, title, strings, activate) ??
                  html`<button part="button" class="disc" type="button" aria-label=${name} @click=${activate}>${glyph}</button>`
              )
      }
      ${text && !isReady ? html`<div part="words" class="words">${text}</div>` : nothing}
      <div part="caption" class="caption">
        <span><slot name="title"><span part="title" class="title">${title}</span></slot>
        <span part="note" role="status">${note?.(label)}</span></span>
        <a part="link" href=${work.target.link.href}>${strings.open(label)}</a>
      </div>
    </div>`;
}
