import { html, nothing } from 'lit';
import { adoptSheet } from '../dom/adopt-sheet.ts';
import { en, type Strings } from '../i18n/locales/en.ts';
import { isPlayed } from '../providers/kit/is-played.ts';
import { captionOf } from './caption.ts';
import type { CardParts } from './card-parts.ts';
import { langAround } from './environment.ts';
import { stayOnPage } from './events.ts';
import { drawnFacts } from './facts.ts';
import { lazyFiles } from './lazy-files.ts';
import { preloadFrames } from './lazy-playback.ts';
import { quotes } from './quote.ts';
import { isRow } from './reserved-size.ts';
import { stringsAround } from './strings-for.ts';

const SCREEN = 'M2 4h20v13H2zm2 2v9h16V6zm5 13h6v2H9z';
const TRIANGLE = 'M7 4v16l14-8z';

/** Returns the title, one quiet line, and the link to the service's own page. */
function caption({ work, title, element, activate }: CardParts, words: Strings) {
  const { state } = element;
  const { label } = work.provider;
  const note = state === 'loading' || state === 'failed' ? words[state] : activate ? undefined : words.only;
  // That title is most probably of our words, and needs no other line with the name.
  const namesService = title.includes(label);
  // A figure's caption is drawn by the page.
  const isInFigure = title === captionOf(element);
  return html`<div part="caption" class="caption"><span>${isInFigure ? nothing : html`<slot name="title"><span part="title" class="title"><bdi lang=${namesService ? nothing : langAround(element)}>${title}</bdi></span></slot>`} <small part="note" role="status">${note?.(label)}</small> <small part="facts">${drawnFacts.get(element)?.line ?? (note || namesService ? nothing : label)}</small></span><a part="link" href=${work.target.link.href} aria-label="${words.open(label)}: ${title}"><span>${label} </span>↗</a></div>`;
}

/**
 * Returns the card: before the frame has loaded the whole of it, afterwards only the caption.
 *
 * @csspart card - The card, shown until the frame has loaded.
 * @csspart poster - The picture on the card.
 * @csspart button - The button that loads the frame.
 * @csspart caption - The card's text.
 * @csspart title - The work's title.
 * @csspart note - The status: loading, failed, or not available on this page.
 * @csspart link - The plain link to the work.
 */
export function card(parts: CardParts) {
  const { work, title, hasPicture, picture, element, activate, prompt } = parts;
  const { state } = element;
  const words = stringsAround(element);
  const { kind, label } = work.provider;
  const row = isRow(element, work, hasPicture)
    ? lazyFiles.get('text-card', () => element.requestUpdate())
    : undefined;
  if (row && element.shadowRoot) adoptSheet(element.shadowRoot, row.ROW_RULES);
  const isPlayable = isPlayed(work.provider);
  const isLoading = state === 'loading';
  const path = row?.signOf(work.provider, activate) ?? (isPlayable && activate ? TRIANGLE : SCREEN);
  const disc = html`<span class="disc"><svg viewBox="0 0 24 24" aria-hidden="true"><path fill-rule="evenodd" d=${path} /></svg></span>`;
  const button =
    isLoading || !activate
      ? undefined
      : (prompt?.render(work, title, words, activate) ??
        html`<button part="button" type="button" aria-label=${words[isPlayable ? 'play' : 'show'](title, label)} @click=${activate} @pointerover=${preloadFrames} @focus=${preloadFrames}>${row ? words[isPlayable ? 'playNow' : 'showNow']() : disc}</button>`);
  const under = caption(parts, words);
  return html`<div part="card" @click=${stayOnPage} class="card ${activate ? kind : 'link'} ${row ? 'row' : ''} ${hasPicture ? 'pictured' : ''} ${state}" role="group" lang=${words === en ? 'en' : nothing} aria-label=${title} aria-busy=${isLoading}>${
    state === 'ready'
      ? under
      : (row?.rowOf(parts, html, disc, under, button, quotes.get(element)) ??
        html`<div part="stage" class="stage"><slot name="poster">${picture}</slot>${button ?? disc}${state === 'failed' || kind === 'post' ? html`<slot></slot>` : nothing}${drawnFacts.get(element)?.badge}</div>${under}`)
  }</div>`;
}
