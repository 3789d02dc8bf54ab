import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { loadMode } from '../consent/load-mode.ts';
import { settings } from '../consent/settings.ts';
import { loadWords, wordsFor } from '../i18n/words.ts';
import type { Provider, Reference } from '../providers/provider.ts';
import { readCall } from '../providers/read-call.ts';
import { makeFrame } from '../security/frame.ts';
import { readShape } from '../shape/read-shape.ts';
import { readArguments } from '../shortcode/arguments.ts';
import { card } from './card.ts';
import { type EmbedEventName, embedEvent } from './events.ts';
import { whenIdle } from './idle.ts';
import { forget, whenNear } from './near.ts';
import { Poster } from './poster.ts';
import { takeRoom } from './room.ts';
import { styles } from './styles.ts';
import { isDark, langOf } from './surroundings.ts';

/** `card` until the frame is asked for, `loading` until it has answered, then `ready` or `failed`; or `refused`. */
export type EmbedState = 'card' | 'loading' | 'ready' | 'refused' | 'failed';

/** Declares the attributes of one element that its provider reads. */
export const optionProperties = (options: readonly string[]): PropertyDeclarations =>
  Object.fromEntries(options.map(option => [option, { reflect: true }]));

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
    ...optionProperties(['src', 'provider', 'state']),
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
  #title: string | undefined;
  #frame: HTMLIFrameElement | undefined;
  #near = false;
  #byReader = false;
  readonly #poster = new Poster(this);
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
    if (!this.#reference) this.#read();
    whenNear(this, () => this.#arrive());
    // What no reader has come near is drawn too, when there is time: a screen reader reads it from afar.
    whenIdle(this.#takeTurn);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    forget(this);
  }

  // Far from the viewport nothing is drawn while the page is busy, and nothing in a language that is not there yet.
  protected override async scheduleUpdate(): Promise<void> {
    await this.#turn;
    await loadWords(langOf(this));
    super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!this.hasUpdated) return;
    const { options } = this.#provider;
    const known: Reference = this.#reference ?? {};
    const renamed = changed.has('src') && this.src !== known.id;
    // Attributes say what is meant from the moment that somebody changes one.
    if (renamed || options.some(name => changed.has(name) && this.#option(name) !== known[name])) {
      this.call = undefined;
      this.#read();
    } else if (['call', 'args', 'poster', 'ratio', 'width', 'height'].some(name => changed.has(name)))
      this.#read();
  }

  get #provider() {
    return (this.constructor as typeof EmbedElement).provider;
  }

  #option(name: string): string | undefined {
    return (this as unknown as Record<string, string | null | undefined>)[name] ?? undefined;
  }

  // A shortcode and an element with attributes are two spellings of one call.
  #read(): void {
    const provider = this.#provider;
    const { options } = provider;
    const own = ['src', ...options]
      .map(name => [name, this.#option(name)])
      .filter(([, value]) => value !== undefined);
    const list = this.call ? readArguments(this.args ?? '') : { args: [], params: Object.fromEntries(own) };
    const read = list ? readCall(provider, list) : { code: 'bad-call' };

    const before = this.#reference;
    this.provider = provider.name;
    this.#reference = 'reference' in read ? read.reference : undefined;
    this.#title = list?.params.title;
    this.#takeRoom();
    if ('code' in read) {
      this.#frame = undefined;
      this.state = 'refused';
      this.#announce('embed-refuse', read.code);
      return;
    }
    this.#poster.offer(
      this.poster ? [{ src: this.poster, width: Infinity }] : (provider.pictures?.(read.reference) ?? []),
    );
    if (JSON.stringify(before) === JSON.stringify(read.reference)) return;
    // Written back in their canonical form, so that a copy of this element says the same.
    const { id: src, ...rest } = read.reference;
    for (const name of options) Object.assign(this, { [name]: rest[name] });
    this.src = src;
    this.#frame = undefined;
    this.state = 'card';
    if (this.#mode === 'eager') whenIdle(() => this.#arrive());
    else if (this.#near) this.#arrive();
  }

  get #mode() {
    return loadMode(this.load, settings, this.#poster.found);
  }

  #takeRoom(): void {
    const shape = this.#reference ? this.#provider.shape : {};
    if (this.shadowRoot) takeRoom(this.shadowRoot, readShape(this), shape, this.state === 'ready');
  }

  async #arrive(): Promise<void> {
    this.#near = true;
    this.#takeTurn();
    this.requestUpdate();
    await loadWords(langOf(this));
    if (this.state === 'card' && this.#mode !== 'click') this.#activate(false);
  }

  #activate(byReader: boolean): void {
    const reference = this.#reference;
    if (!reference || !this.#announce('embed-activate')) return;
    const provider = this.#provider;
    const wish = { play: byReader, lang: langOf(this), dark: isDark() };
    const frame = makeFrame(provider.frame(reference, wish), this.#name, provider);
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
    const provider = this.#provider;
    const { kind, label } = provider;
    const { state } = this;
    if (!this.#reference) return html`<slot></slot>`;
    const words = wordsFor(langOf(this));
    const waits = state === 'loading';
    const failed = state === 'failed';
    const title = this.#name;
    // Who pressed the button is inside the frame by now and wants nothing over it.
    const covered = state === 'card' || failed || (waits && !this.#byReader);
    return html`${this.#frame ?? nothing}${
      covered
        ? card({
            title,
            link: provider.link(this.#reference).href,
            open: words.open(label),
            button: waits ? undefined : words[kind === 'video' ? 'play' : 'show'](title, label),
            note: waits ? words.loading(label) : failed ? words.failed(label) : undefined,
            picture: this.#near && !failed ? this.#poster.render() : undefined,
            words: !this.call && (kind === 'post' || failed),
            activate: () => this.#activate(true),
          })
        : nothing
    }`;
  }
}
