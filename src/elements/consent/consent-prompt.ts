import { privacyPages } from 'virtual:privacy-pages';
import type { html, ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import type { Consent } from '../../consent/consent.ts';
import type { Permits } from '../../consent/gate.ts';
import { adoptSheet } from '../../dom/adopt-sheet.ts';
import { type ConsentStrings, consentStrings } from '../../i18n/consent-strings.ts';
import type { Strings } from '../../i18n/locales/en.ts';
import type { Work } from '../parsed-element.ts';
import type { EmbedState } from '../state.ts';
import RULES from './consent-prompt.css?inline';

/** An embed on a page that asks first. */
export interface PromptHost extends ReactiveControllerHost, HTMLElement {
  readonly provider: string | undefined;
  readonly state: EmbedState | undefined;
}

/** What a prompt works with, of which a page has one. */
export interface PromptContext {
  /** Lit's. */
  readonly html: typeof html;
  readonly consent: Consent;
  /** Is told what answers for the reader. */
  permitBy(permits: Permits): void;
  /** Shows the embed anew, as if nothing had been shown yet. */
  begin(): void;
}

// Where a work would come from.
const hostOf = (work: Work): string =>
  (work.target.frame ?? work.provider.rawFiles?.(work.reference))?.host ?? '';

const pageOf = ({ provider: { name, privacyUrl } }: Work): string | undefined =>
  privacyUrl ?? privacyPages[name];

/** Asks the reader before anything comes from a service, and heeds what the reader allows, here or elsewhere. */
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
      if (['*', this.#host.provider].includes(change.provider)) this.#heed(!change.granted);
    });
    // Much may have been decided before this embed could hear of it.
    this.#heed(this.#granted);
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#granted = this.#context.consent.granted(this.#host.provider ?? '');
  }

  // More than before leaves alone what the reader has started; less takes it down.
  #heed(taken: boolean): void {
    const { provider = '', state } = this.#host;
    if (this.#context.consent.granted(provider) ? state !== 'card' : !taken || state === 'refused') return;
    this.#context.begin();
    this.#host.requestUpdate();
  }

  /** What stands in the place of the card's button; nothing where the reader has been asked. */
  render(
    work: Work,
    title: string,
    words: Strings & Partial<ConsentStrings>,
    load: () => void,
  ): TemplateResult | undefined {
    const { name, label } = work.provider;
    const { html, consent } = this.#context;
    if (consent.granted(name)) return undefined;
    const said = { ...consentStrings, ...words };
    const page = pageOf(work);
    const always = () => {
      load();
      consent.grant(name, { remember: true });
    };
    return html`
      <div part="ask" class="ask" role="group" aria-label=${title}>
        <p>${said.ask(label, hostOf(work))}</p>
        <button part="load" type="button" @click=${load}>${said.load()}</button>
        <button part="always" type="button" @click=${always}>${said.always(label)}</button>
        ${page && html`<a part="privacy" href=${page}>${said.privacy(label)}</a>`}
      </div>`;
  }
}
