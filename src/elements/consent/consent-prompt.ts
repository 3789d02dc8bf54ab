import { privacyPages } from 'virtual:privacy-pages';
import type { html, ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import type { Consent } from '../../consent/consent.ts';
import type { Permits } from '../../consent/gate.ts';
import { adoptSheet } from '../../dom/adopt-sheet.ts';
import { type ConsentStrings, consentStrings } from '../../i18n/consent-strings.ts';
import type { Strings } from '../../i18n/locales/en.ts';
import { withEnglish } from '../../i18n/with-english.ts';
import { isPlayed } from '../../providers/kit/is-played.ts';
import type { Controls } from '../controls.ts';
import type { Work } from '../parsed-element.ts';
import type { EmbedState } from '../state.ts';
import RULES from './consent-prompt.css?inline';

/** An embed that waits for the reader's consent. */
export interface PromptHost extends ReactiveControllerHost, HTMLElement {
  readonly provider: string | undefined;
  readonly state: EmbedState | undefined;
}

/** The code that a prompt uses and does not import, as a page must have each of them only once. */
export interface PromptContext {
  /** Lit's `html`. */
  readonly html: typeof html;
  readonly consent: Consent;
  /** Sets the function that tells whether the reader has consented to a provider. */
  permitBy(permits: Permits): void;
  readonly controls: WeakMap<Element, Controls>;
}

// The host that the frame or the text files are loaded from.
const hostOf = (work: Work): string =>
  (work.target.frame ?? work.provider.rawFiles?.(work.reference))?.host ?? '';

const pageOf = ({ provider: { name, privacyUrl } }: Work): string | undefined =>
  privacyUrl ?? privacyPages[name];

/** Asks for the reader's consent on a card, and updates the embed when consent is granted or revoked anywhere. */
export class ConsentPrompt implements ReactiveController {
  readonly #host: PromptHost;
  readonly #context: PromptContext;
  #unsubscribe: (() => void) | undefined;
  #granted = false;

  constructor(host: PromptHost, context: PromptContext) {
    this.#host = host;
    this.#context = context;
    context.permitBy(context.consent.granted);
    if (host.shadowRoot) adoptSheet(host.shadowRoot, RULES);
    host.addController(this);
  }

  hostConnected(): void {
    this.#unsubscribe ??= this.#context.consent.subscribe(change => {
      if (['*', this.#host.provider].includes(change.provider)) this.#update(!change.granted);
    });
    // Consent may have changed while the embed was not connected.
    this.#update(this.#granted);
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#granted = this.#context.consent.granted(this.#host.provider ?? '');
  }

  // Granted consent resets only a card, not a frame that the reader has loaded; revoked consent removes the frame.
  #update(isRevoked: boolean): void {
    const { provider = '', state } = this.#host;
    if (this.#context.consent.granted(provider) ? state !== 'card' : !isRevoked || state === 'refused')
      return;
    this.#context.controls.get(this.#host)?.reset();
    this.#host.requestUpdate();
  }

  /** Returns the prompt, which replaces the card's button; `undefined` if the reader has consented. */
  render(
    work: Work,
    title: string,
    strings: Strings & Partial<ConsentStrings>,
    load: () => void,
  ): TemplateResult | undefined {
    const { name, label } = work.provider;
    const isPlayable = isPlayed(work.provider);
    const { html, consent } = this.#context;
    if (consent.granted(name)) return undefined;
    const texts = withEnglish(consentStrings, strings);
    const privacyPage = pageOf(work);
    const always = () => {
      load();
      consent.grant(name, { remember: true });
    };
    return html`
      <div part="ask" class="ask">
        <p>${texts.ask(label, hostOf(work))}</p>
        <div>
          <button part="load" type="button" aria-label=${strings[isPlayable ? 'play' : 'show'](title, label)} @click=${load}>${strings[isPlayable ? 'playNow' : 'showNow']()}</button>
          <button part="always" type="button" @click=${always}>${texts.always(label)}</button>
        </div>
        ${privacyPage && html`<a part="privacy" href=${privacyPage}>${texts.privacy(label)}</a>`}
      </div>`;
  }
}
