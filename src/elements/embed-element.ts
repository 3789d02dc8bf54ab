import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { loadMode } from '../consent/load-mode.ts';
import { settings } from '../consent/settings.ts';
import { loadWords, wordsFor } from '../i18n/words.ts';
import type { Provider, Reference } from '../providers/provider.ts';
import { readCall } from '../providers/read-call.ts';
import { makeFrame } from '../security/frame.ts';
import { readShape } from '../shape/read-shape.ts';
import { shapeCss } from '../shape/shape-css.ts';
import { readArguments } from '../shortcode/arguments.ts';
import { reflected, said, type Values } from './attributes.ts';
import { card } from './card.ts';
import { type EmbedEventName, embedEvent } from './events.ts';
import { whenIdle } from './idle.ts';
import { forget, whenNear } from './near.ts';
import { Poster } from './poster.ts';
import { quoteOf } from './quote.ts';
import { styles } from './styles.ts';
import { isDark, langOf } from './surroundings.ts';

/** `card` until the frame is asked for, `loading` until it has answered, then `ready` or `failed`; or `refused`. */
export type EmbedState = 'card' | 'loading' | 'ready' | 'refused' | 'failed';

/**
 * What all embeds are: a card that gives way to a frame, or a refusal.
 *
 * @slot - Shown when the embed is refused or fails; on a post's card also before. Without JavaScript it is all there is.
 * @fires embed-activate - The frame is about to be made. Cancel it to keep the card.
 * @fires embed-load - The frame has answered.
 * @fires embed-refuse - Nothing can be shown; `detail.code` says why.
 * @fires embed-error - The frame did not answer, or the service says that the work is gone.
 * @csspart card - What stands there before the frame.
 * @csspart poster - The picture on the card.
 * @csspart button - The button that brings the frame.
 * @csspart caption - The card's text.
 * @csspart title - The work's title.
 * @csspart note - What is going on, or went wrong.
 * @csspart link - The plain link to the work.
 * @csspart frame - The iframe.
 */
export abstract class EmbedElement extends LitElement {
  static override styles = styles;
  /** The provider whose works this element shows. */
  static readonly provider: Provider;
  static override properties: PropertyDeclarations = {
    ...reflected({ src: 1, provider: 1, state: 1 }),
    ...{ call: {}, args: {}, title: {}, poster: {}, load: {}, ratio: {}, width: {}, height: {} },
  };

  /** A bare id, or any address the service hands out; becomes the id. */
  declare src: string | undefined;
  /** The name of a shortcode that stood here; with `args` it takes the place of `src`. */
  declare call: string | undefined;
  /** What stood behind the shortcode's name, as the author wrote it. */
  declare args: string | undefined;
  declare title: string;
  /** Address of a picture to show instead of the service's own. */
  declare poster: string | undefined;
  /** `click`, `visible` or `eager`; without it the page decides. */
  declare load: string | undefined;
  /** Width by height, as `16/9`. */
  declare ratio: string | undefined;
  /** Greatest width in CSS pixels. */
  declare width: string | undefined;
  /** Height in CSS pixels; with `width`, and without `ratio`, it makes the ratio. */
  declare height: string | undefined;
  /** Name of the provider; set by the element. */
  declare provider: string | undefined;
  /** Set by the element. */
  declare state: EmbedState;

  #reference: Reference | undefined;
  #last: string | undefined;
  // What `src` and the options say since they were last read.
  #said: Values = {};
  #title: string | undefined;
  #frame: HTMLIFrameElement | undefined;
  #near = false;
  #byReader = false;
  readonly #poster = new Poster(this);
  readonly #room = new CSSStyleSheet();
  #takeTurn = () => {};
  readonly #turn = new Promise<void>(resolve => {
    this.#takeTurn = resolve;
  });

  constructor() {
    super();
    this.title = '';
    this.state = 'card';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.#last) this.#read();
    whenNear(this, width => this.#arrive(width));
    // What no reader has come near is drawn too, when there is time: a screen reader reads it from afar.
    whenIdle(this.#takeTurn);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    forget(this);
  }

  protected override createRenderRoot() {
    const root = super.createRenderRoot() as ShadowRoot;
    root.adoptedStyleSheets.push(this.#room);
    return root;
  }

  // Far from the viewport nothing is drawn while the page is busy, and nothing in a language that is not there yet.
  protected override async scheduleUpdate(): Promise<void> {
    await this.#turn;
    await loadWords(langOf(this));
    super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    // Attributes say what is meant from the moment that somebody changes one.
    const meant = said(this, this.#provider.options);
    const renamed = Object.keys(meant).some(name => meant[name] !== this.#said[name]);
    if (renamed) this.call = undefined;
    if (renamed || ['call', 'args', 'poster', 'ratio', 'width', 'height'].some(name => changed.has(name)))
      this.#read(meant);
  }

  get #provider() {
    return (this.constructor as typeof EmbedElement).provider;
  }

  // A shortcode and an element with attributes are two spellings of one call.
  #read(meant = said(this, this.#provider.options)): void {
    const provider = this.#provider;
    const list = this.call ? readArguments(this.args ?? '') : { args: [], params: meant };
    const read = list ? readCall(provider, list) : { code: 'bad-call' };
    const reference = 'reference' in read ? read.reference : undefined;
    const last = this.#last;

    this.provider = provider.name;
    this.#last = JSON.stringify(read);
    this.#said = meant;
    this.#reference = reference;
    this.#title = list?.params.title;
    this.#takeRoom();
    if (reference) {
      const pictures = provider.pictures?.(reference) ?? [];
      this.#poster.offer(this.poster ? [{ src: this.poster, width: Infinity }] : pictures);
      // Written back in their canonical form, so that a copy of this element says the same.
      for (const name in meant) this.#said[name] = reference[name];
      this.#said.src = reference.id;
      Object.assign(this, this.#said);
    }
    if (this.#last === last) return;
    this.#frame = undefined;
    this.state = reference ? 'card' : 'refused';
    if ('code' in read) this.#announce('embed-refuse', read.code);
    else if (this.#mode === 'eager') whenIdle(() => this.#arrive());
    else if (this.#near) this.#arrive();
  }

  get #mode() {
    return loadMode(this.load, settings, this.#poster.found);
  }

  // By a style sheet and not a `style` attribute, which `innerHTML` would copy and `style-src 'self'` refuse.
  #takeRoom(): void {
    const room = this.#reference && {
      ...this.#provider.shape,
      // A height is kept free only until the frame has told its own.
      ...(this.state === 'ready' && { height: 0 }),
      ...readShape(this),
    };
    this.#room.replaceSync(`:host{${shapeCss(room ?? {})}}`);
  }

  async #arrive(width = this.clientWidth): Promise<void> {
    this.#near = true;
    this.#poster.fit(width);
    this.#takeTurn();
    this.requestUpdate();
    await loadWords(langOf(this));
    if (this.state === 'card' && this.#mode !== 'click') this.#activate(false);
  }

  #activate(byReader: boolean): void {
    const reference = this.#reference;
    if (!reference || !this.#announce('embed-activate')) return;
    const provider = this.#provider;
    const address = provider.frame(reference, { play: byReader, lang: langOf(this), dark: isDark() });
    const frame = makeFrame(address, this.#name, provider);
    this.#frame = frame;
    this.#byReader = byReader;
    this.state = 'loading';
    this.watch(frame);
    // The button that had the focus is gone; who pressed it goes on in what it brought.
    if (byReader) this.updateComplete.then(() => frame.focus());
  }

  /** Waits for the frame's answer; an element whose service says more than `load` listens for that instead. */
  protected watch(frame: HTMLIFrameElement): void {
    frame.addEventListener('load', () => this.settle(frame), { once: true });
  }

  /** The frame has answered; with a code it has nothing to show, and the card comes back. */
  protected settle(frame: HTMLIFrameElement, code?: string): void {
    if (frame !== this.#frame || this.state !== 'loading') return;
    if (code) this.#frame = undefined;
    this.state = code ? 'failed' : 'ready';
    this.#takeRoom();
    this.#announce(code ? 'embed-error' : 'embed-load', code);
  }

  #announce(name: EmbedEventName, code?: string): boolean {
    const { provider, src } = this;
    return this.dispatchEvent(embedEvent(name, { provider, src, ...(code && { code }) }));
  }

  // The author's title, else what kind of thing it is and where it is from.
  get #name(): string {
    const { kind, label } = this.#provider;
    return this.title || this.#title || wordsFor(langOf(this))[kind](label, this.#reference?.user);
  }

  protected override render() {
    const { kind, label, link } = this.#provider;
    if (!this.#reference) return html`<slot></slot>`;
    const words = wordsFor(langOf(this));
    const waits = this.state === 'loading';
    const failed = this.state === 'failed';
    // Who pressed the button is inside the frame by now and wants nothing over it.
    const covered = this.state === 'card' || failed || (waits && !this.#byReader);
    return html`${this.#frame ?? nothing}${
      covered
        ? card({
            title: this.#name,
            link: link(this.#reference).href,
            open: words.open(label),
            button: waits ? undefined : words[kind === 'video' ? 'play' : 'show'](this.#name, label),
            note: waits ? words.loading(label) : failed ? words.failed(label) : undefined,
            picture: this.#near && !failed ? this.#poster.render() : undefined,
            words: !this.call && (kind === 'post' || failed),
            quote: quoteOf(this),
            activate: () => this.#activate(true),
          })
        : nothing
    }`;
  }
}
