import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { loadMode } from '../consent/load-mode.ts';
import { settings } from '../consent/settings.ts';
import { wordsFor } from '../i18n/words.ts';
import type { Provider } from '../providers/provider.ts';
import { providerNamed, type Refusal, resolveShortcode, type Target } from '../providers/resolve.ts';
import { makeFrame } from '../security/frame.ts';
import { readShape } from '../shape/read-shape.ts';
import { parseShortcodes } from '../shortcode/parse.ts';
import { card } from './card.ts';
import { type EmbedEventName, embedEvent } from './events.ts';
import { whenIdle } from './idle.ts';
import { forget, whenNear } from './near.ts';
import { Poster } from './poster.ts';
import { sizeSheet } from './size-sheet.ts';
import { styles } from './styles.ts';

/** `card` until the frame is asked for, `loading` until it has answered, then `ready` or `failed`; or `refused`. */
export type EmbedState = 'card' | 'loading' | 'ready' | 'refused' | 'failed';

const INPUTS = { src: { reflect: true }, call: {} } satisfies PropertyDeclarations;

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
  /** Name of the provider whose works this element shows. */
  static readonly provider: string;
  /** Attributes beside `src` that the provider reads. */
  static readonly options: readonly string[] = [];
  static override properties: PropertyDeclarations = {
    ...INPUTS,
    title: {},
    poster: {},
    load: {},
    ratio: {},
    width: {},
    height: {},
    provider: { reflect: true },
    state: { reflect: true },
  };

  /** A bare id, or any address the service hands out; becomes the id. */
  declare src: string | undefined;
  /** A shortcode in place of `src`, as an author wrote it. */
  declare call: string | undefined;
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

  /** What is shown, once it is known. */
  protected target: Target | undefined;
  #descriptor: Provider | undefined;
  #given: { name: string; params: Readonly<Record<string, string>> } | undefined;
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
    if (!this.target) this.#resolve();
    whenNear(this, this.#arrive);
    // What no reader has come near is drawn too, when there is time: a screen reader reads it from afar.
    whenIdle(this.#takeTurn);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    forget(this);
  }

  // Far from the viewport nothing is drawn while the page is busy.
  protected override async scheduleUpdate(): Promise<void> {
    await this.#turn;
    super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    const { options } = this.constructor as typeof EmbedElement;
    const known: Readonly<Record<string, string | undefined>> = {
      ...this.target?.reference,
      src: this.target?.src,
    };
    const asked = ['src', ...options].some(name => changed.has(name) && this.#option(name) !== known[name]);
    if (asked && this.hasUpdated) this.call = undefined;
    if ((asked || changed.has('call')) && this.hasUpdated) this.#resolve();
    else if (changed.has('ratio') || changed.has('width') || changed.has('height')) this.#takeRoom();
  }

  #option(name: string): string | undefined {
    return (this as unknown as Record<string, string | undefined>)[name] ?? undefined;
  }

  // A shortcode and an element with attributes are two spellings of one call.
  #read(): Target | Refusal {
    const { provider, options } = this.constructor as typeof EmbedElement;
    const [call] = this.call ? parseShortcodes(this.call) : [];
    const params: Record<string, string> = { src: this.src ?? '' };
    for (const name of options) {
      const value = this.#option(name);
      if (value !== undefined && value !== null) params[name] = value;
    }
    const given = call ?? { name: provider, args: [], params };
    this.#given = given;
    const target = resolveShortcode(given);
    // `<yt-embed>` around another service's call: what the tag promises is not what the call says.
    return 'code' in target || target.provider === provider ? target : { code: 'foreign-address', provider };
  }

  #resolve(): void {
    const target = this.#read();
    this.#frame = undefined;
    this.#byReader = false;
    if ('code' in target) {
      this.target = undefined;
      this.provider = target.provider;
      this.state = 'refused';
      this.#takeRoom();
      this.#announce('embed-refuse', target.code);
      return;
    }
    this.target = target;
    this.#descriptor = providerNamed(target.provider);
    this.provider = target.provider;
    // Written back in their canonical form, so that a copy of this element says the same.
    Object.assign(this, target.reference, { id: this.id, src: target.src });
    this.state = 'card';
    this.#takeRoom();
    this.#poster.offer(this.poster ? [{ src: this.poster, width: Infinity }] : target.pictures);
    if (this.#mode === 'eager' || (this.#mode === 'visible' && this.#near)) this.#activate(false);
  }

  get #mode() {
    return loadMode(this.load, settings, this.#poster.found);
  }

  #takeRoom(): void {
    const { adoptedStyleSheets = [] } = this.shadowRoot ?? {};
    const [base] = adoptedStyleSheets;
    const own = readShape(this);
    const shape = this.target ? { ...(own.ratio || own.height ? {} : this.target.shape), ...own } : {};
    if (base && this.shadowRoot) this.shadowRoot.adoptedStyleSheets = [base, sizeSheet(shape)];
  }

  readonly #arrive = () => {
    this.#near = true;
    this.#takeTurn();
    this.requestUpdate();
    if (this.target && this.state === 'card' && this.#mode === 'visible') this.#activate(false);
  };

  readonly #click = () => this.#activate(true);

  #activate(byReader: boolean): void {
    const { target } = this;
    if (!target || !this.#descriptor || !this.#announce('embed-activate')) return;
    const { allow, sandbox } = this.#descriptor;
    const frame = makeFrame({
      src: this.#descriptor.frame(target.reference, { play: byReader, lang: this.#lang, dark: this.#dark }),
      title: this.#name,
      allow,
      sandbox,
    });
    frame.part.add('frame');
    this.#frame = frame;
    this.#byReader = byReader;
    this.state = 'loading';
    this.#takeTurn();
    this.watch(frame);
    // The button that had the focus is gone; who pressed it goes on in what it brought.
    if (byReader) this.updateComplete.then(() => frame.focus());
  }

  /** Waits for the frame's answer; an element whose service says more than `load` listens for that instead. */
  protected watch(frame: HTMLIFrameElement): void {
    frame.addEventListener('load', () => this.settle(frame), { once: true });
  }

  /** The frame has answered. */
  protected settle(frame: HTMLIFrameElement): void {
    if (frame !== this.#frame || this.state !== 'loading') return;
    this.state = 'ready';
    this.#announce('embed-load');
  }

  /** There is nothing to see in the frame, so the card comes back. */
  protected fail(frame: HTMLIFrameElement, code: string): void {
    if (frame !== this.#frame || this.state !== 'loading') return;
    this.#frame = undefined;
    this.state = 'failed';
    this.#announce('embed-error', code);
  }

  #announce(name: EmbedEventName, code?: string): boolean {
    const { provider, src } = this;
    return this.dispatchEvent(embedEvent(name, { provider, src, ...(code && { code }) }));
  }

  get #lang(): string {
    return this.closest<HTMLElement>('[lang]')?.lang || settings.lang;
  }

  get #dark(): boolean {
    if (settings.theme !== 'auto') return settings.theme === 'dark';
    return matchMedia('(prefers-color-scheme: dark)').matches;
  }

  /** The work's title: the author's, else what kind of thing it is and where it is from. */
  get #name(): string {
    const { kind, label } = this.#descriptor ?? {};
    const given = this.title || this.#given?.params.title;
    return given || (kind && label ? wordsFor(this.#lang)[kind](label, this.target?.reference.user) : '');
  }

  protected override render() {
    const { target, state } = this;
    if (!target || !this.#descriptor) return html`<slot></slot>`;
    const { label, kind } = this.#descriptor;
    const words = wordsFor(this.#lang);
    const waits = state === 'loading';
    // Who pressed the button is inside the frame by now and wants nothing over it.
    const covered = state === 'card' || state === 'failed' || (waits && !this.#byReader);
    const picture = this.#near && state !== 'failed' && this.#poster.found ? this.#poster.render() : nothing;
    const button = kind === 'video' ? words.play : words.show;
    return html`${this.#frame ?? nothing}${
      covered
        ? card({
            title: this.#name,
            link: target.link,
            open: words.open(label),
            button: waits ? undefined : button(this.#name, label),
            note: waits ? words.loading(label) : state === 'failed' ? words.failed(label) : undefined,
            picture: picture === nothing ? undefined : picture,
            words: !this.call && (kind === 'post' || state === 'failed'),
            activate: this.#click,
          })
        : nothing
    }`;
  }
}
