import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { isSparing, loadMode } from '../consent/load-mode.ts';
import { settings } from '../consent/settings.ts';
import { loadWords, wordsFor } from '../i18n/words.ts';
import type { Provider, Reference } from '../providers/provider.ts';
import type { Written } from '../providers/read-call.ts';
import { makeFrame } from '../security/frame.ts';
import type { Asking } from './asking.ts';
import { reflected, said } from './attributes.ts';
import { card, isPictured } from './card.ts';
import type { EmbedAttributes } from './embed-attributes.ts';
import { type EmbedEventName, embedEvent } from './events.ts';
import type { FrameTalk } from './frame-talk.ts';
import { whenIdle } from './idle.ts';
import { withPlayers } from './links.ts';
import { loadLook } from './look.ts';
import { nameOf } from './name.ts';
import { forget, whenNear } from './near.ts';
import { askOwner } from './owner.ts';
import { Poster } from './poster.ts';
import { type Find, isPlayed, isShowable, type Reading, readWriting, type Work } from './reading.ts';
import { roomCss } from './room.ts';
import { askingFor } from './strict.ts';
import { styles } from './styles.ts';
import { isDark, langOf } from './surroundings.ts';

export interface EmbedElement extends EmbedAttributes {}

const READ_AGAIN = ['src', 'call', 'args', 'provider', 'poster', 'ratio', 'width', 'height'];

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
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the properties are Lit's, made of the list below.
export abstract class EmbedElement extends LitElement {
  static override styles = styles;
  /** The provider whose works this element shows; without one it has to find out. */
  static provider: Provider | undefined;
  static override properties: PropertyDeclarations = {
    ...reflected({ src: 1, provider: 1, state: 1 }),
    ...{ call: {}, args: {}, title: {}, poster: {}, load: {}, ratio: {}, width: {}, height: {} },
  };

  /** What is written, as far as it was understood. */
  reading: Reading | undefined;
  #last: string | undefined;
  #shown: HTMLElement | undefined;
  #near = false;
  readonly #poster = new Poster(this);
  #talk: FrameTalk | undefined;
  #asking: Asking | undefined;
  readonly #room = new CSSStyleSheet();
  #takeTurn = () => {};
  readonly #turn = new Promise<void>(resolve => {
    this.#takeTurn = resolve;
  });

  constructor() {
    super();
    this.title = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.#last) this.read();
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
    await Promise.all([loadWords(langOf(this)), loadLook(this.shadowRoot, this.reading?.work)]);
    this.#asking ??= await askingFor(this, () => this.read(true));
    super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    // Attributes say what is meant from the moment that somebody changes one.
    const before = this.reading?.said ?? {};
    const now = said(this, Object.keys(before));
    const renamed = Object.keys(before).some(name => before[name] !== now[name]);
    if (renamed) this.call = undefined;
    if (renamed || READ_AGAIN.some(name => changed.has(name))) this.read();
  }

  /** Whose work is written here. */
  protected find(_written: Written): ReturnType<Find> {
    return (this.constructor as typeof EmbedElement).provider;
  }

  /** Reads what is written, and begins anew if it means something else than before, or if that is asked for. */
  read(anew = false): void {
    const reading = readWriting(this, written => this.find(written));
    const { work, code } = reading ?? {};
    const now = JSON.stringify([code, work?.provider.name, work?.reference]);
    const again = !anew && now === this.#last;
    this.#last = now;
    this.reading = reading;
    if (!again) this.#shown = undefined;
    if (!again && reading) this.state = code ? 'refused' : 'card';
    if (work) this.#accept(work);
    this.#takeRoom();
    if (again) return;
    if (code) this.#announce('embed-refuse', code);
    else if (this.#mode === 'eager') whenIdle(() => this.#arrive());
    else if (this.#near) this.#arrive();
  }

  // Writes back in canonical form what is meant, so that a copy of this element says the same.
  #accept({ provider, reference }: Work): void {
    const pictures = isSparing(settings, provider.name) ? undefined : provider.pictures?.(reference);
    this.#poster.offer(this.poster ? [{ src: this.poster, width: Infinity }] : (pictures ?? []));
    this.provider = provider.name;
    const meant = this.reading?.said ?? {};
    for (const name in meant) meant[name] = reference[name];
    meant.src = reference.id;
    Object.assign(this, meant);
  }

  get #mode() {
    return loadMode(this.load, settings, this.provider ?? '', this.#poster.found || isPictured(this));
  }

  // By a style sheet and not a `style` attribute, which `innerHTML` would copy and `style-src 'self'` refuse.
  #takeRoom(): void {
    this.#room.replaceSync(roomCss(this, this.reading ?? { said: {} }, this.#shown?.hasAttribute('height')));
  }

  async #arrive(width = this.clientWidth): Promise<void> {
    this.#near = true;
    this.#takeTurn();
    if (!this.reading) return;
    await loadWords(langOf(this));
    // Before anybody else is asked for a picture or a frame.
    await askOwner(this, this.reading.work);
    const { work } = this.reading;
    if (work) this.#accept(work);
    // Safari wants a player to be told to play within the click's second: what tells it should be here by then.
    if (work && isPlayed(work) && /^Apple/.test(navigator.vendor)) withPlayers(() => {});
    this.#poster.fit(width);
    this.requestUpdate();
    if (this.state === 'card' && this.#mode !== 'click') this.activate(false);
  }

  /** Brings what the card stands for; `at` says where to begin, if not as it is written. */
  async activate(byReader: boolean, at?: Reference): Promise<void> {
    const { work } = this.reading ?? {};
    const address = work?.provider.frame(
      { ...work.reference, ...at },
      { play: byReader, lang: langOf(this), dark: isDark(this), page: location.href },
    );
    if (!work || !(address || work.provider.files) || !this.#announce('embed-activate')) return;
    const meant = this.#last;
    this.state = 'loading';
    // What tells of itself has to be heard from its first word on; any other comes within the reader's own gesture.
    if (work.provider.height || work.provider.gone) await this.#listen();
    if (meant !== this.#last || this.state !== 'loading') return;
    const shown = this.show(work, address);
    this.#shown = shown;
    this.requestUpdate();
    // What a player needs comes after it, or the gesture that makes it play would be over.
    if (isPlayed(work)) withPlayers(({ play }) => play(this, shown as HTMLIFrameElement, work, byReader, at));
    // The button that had the focus is gone; who pressed it goes on in what it brought.
    if (byReader) this.updateComplete.then(() => shown?.focus());
  }

  async #listen(): Promise<void> {
    try {
      const { FrameTalk } = await import('./frame-talk.ts');
      this.#talk ??= new FrameTalk(this, (frame, code) => this.settle(frame, code));
    } catch {
      // Unheard, a frame keeps the room that it has.
    }
  }

  /** Makes what comes in the card's place, and lets `settle` know when it has come. */
  protected show(work: Work, address?: URL): HTMLElement | undefined {
    if (!address) return undefined;
    const frame = makeFrame(address, nameOf(this, work), work.provider);
    // Where a service says whether there is such a work, to have loaded is no answer.
    if (!this.#talk || !work.provider.gone) frame.onload = () => this.settle(frame);
    this.#talk?.follow(frame, work);
    return frame;
  }

  /** What was shown has answered; with a code it has nothing to show, and the card comes back. */
  protected settle(shown: HTMLElement, code?: string): void {
    if (shown !== this.#shown) return;
    this.#takeRoom();
    if (this.state !== 'loading') return;
    if (code) this.#shown = undefined;
    this.state = code ? 'failed' : 'ready';
    this.#announce(code ? 'embed-error' : 'embed-load', code);
  }

  #announce(name: EmbedEventName, code?: string): boolean {
    const { provider = (this.constructor as typeof EmbedElement).provider?.name, src } = this;
    return this.dispatchEvent(embedEvent(name, { provider, src: src ?? this.args, ...(code && { code }) }));
  }

  protected override render() {
    const { work, code } = this.reading ?? {};
    if (!work) return code ? html`<slot></slot>` : nothing;
    return html`${this.#shown}${card({
      work,
      title: nameOf(this, work),
      words: wordsFor(langOf(this)),
      state: this.state,
      under: !!this.#shown && this.state === 'loading',
      picture: /failed|ready/.test(`${this.state}`) ? undefined : this.#poster.render(),
      own: !this.call,
      element: this,
      asking: this.#asking,
      activate: isShowable(work) ? () => this.activate(true) : undefined,
    })}`;
  }
}
