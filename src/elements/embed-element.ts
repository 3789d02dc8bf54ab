import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { loadMode } from '../consent/load-mode.ts';
import { settings } from '../consent/settings.ts';
import { adoptOwnSheet, adoptSheet } from '../dom/adopt-sheet.ts';
import { withTimeout } from '../fetching/within.ts';
import type { Reference } from '../providers/provider.ts';
import { makeFrame } from '../security/frame.ts';
import { accessibleName } from './accessible-name.ts';
import { Arrival } from './arrival.ts';
import { isChanged, type Values, writeBack } from './attributes.ts';
import { card, isPictured } from './card.ts';
import { controls } from './controls.ts';
import { deferred } from './deferred.ts';
import { DrawingFiles } from './drawing-files.ts';
import RULES from './embed.css?inline';
import { EMBED_PROPERTIES, type EmbedAttributes, READ_AGAIN } from './embed-attributes.ts';
import { frameContextFor } from './environment.ts';
import { type EmbedEventName, embedEvent } from './events.ts';
import { giveUp, hideFallback, showFallback } from './fallback-content.ts';
import { lazyFiles } from './lazy-files.ts';
import { LazyFrameMessages } from './lazy-frame-messages.ts';
import { preloadPlayback, withPlayback } from './lazy-playback.ts';
import { loadSelfHosted } from './lazy-self-hosted.ts';
import { moveFocus } from './move-focus.ts';
import { isPlayed, isShowable, type ParsedElement, parseElement, type Work } from './parsed-element.ts';
import { Poster } from './poster.ts';
import { reservedSizeCss } from './reserved-size.ts';
import type { Source } from './source.ts';
import { loadStrings, stringsAround } from './strings-for.ts';

export interface EmbedElement extends EmbedAttributes {}

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
  static override properties = EMBED_PROPERTIES;

  readonly #source: Source;
  #reading: ParsedElement | undefined;
  // The attributes behind the reading, as they were written back.
  #said: Values = {};
  #last: string | undefined;
  #shown: HTMLElement | undefined;
  readonly #poster = new Poster(this);
  #listening: LazyFrameMessages | undefined;
  readonly #files = new DrawingFiles(this, () => this.#look(true));
  #room: CSSStyleSheet | undefined;
  // Opened when it is known what is meant.
  readonly #known = deferred();
  readonly #arrival = new Arrival(this, width => this.#guard(this.#arrive(width)));

  protected constructor(source: Source) {
    super();
    this.#source = source;
    this.title = '';
    controls.set(this, {
      work: () => this.#reading?.work,
      activateAt: place => this.#guard(this.#activate('reader', place)),
      reset: () => this.#look(true),
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // What the loader has put here is hidden until it is known what it is; what was written by hand can be read.
    if (!this.hasUpdated && !this.hasAttribute('from')) showFallback(this);
    if (!this.#last) this.#look();
  }

  protected override createRenderRoot() {
    const root = super.createRenderRoot() as ShadowRoot;
    adoptSheet(root, RULES);
    this.#room = adoptOwnSheet(root);
    return root;
  }

  // Far from the viewport nothing is drawn while the page is busy, and nothing in a language that is on its way.
  protected override async scheduleUpdate(): Promise<void> {
    try {
      await this.#arrival.turn();
      await this.#files.fetch(this.#reading?.work);
      hideFallback(this);
      super.scheduleUpdate();
    } catch (error) {
      this.#fail(error);
    }
  }

  protected override willUpdate(changed: PropertyValues): void {
    // Attributes say what is meant from the moment that somebody changes one.
    const renamed = isChanged(this, this.#said);
    if (renamed) this.call = undefined;
    if (renamed || READ_AGAIN.some(name => changed.has(name))) this.#look();
  }

  // What throws leaves what is written inside the element, and no empty box.
  readonly #fail = (error: unknown) =>
    giveUp(this, error) && this.#announce('embed-refuse', 'internal-error');
  readonly #guard = (work: Promise<void>) => void work.catch(this.#fail);

  #look(anew = false): void {
    try {
      this.#read(anew);
    } catch (error) {
      this.#fail(error);
    }
  }

  // Reads the attributes, and begins anew if they mean something else than before, or if that is asked for.
  #read(anew: boolean): void {
    const reading = parseElement(this, written => this.#source.find(this, written, () => this.#look()));
    const { work, code } = reading ?? {};
    const now = JSON.stringify([code, work?.provider.name, work?.reference]);
    const again = !anew && now === this.#last;
    this.#last = now;
    this.#reading = reading;
    this.#said = reading?.declared ?? {};
    if (reading) this.#known.open();
    if (!again) this.#shown = undefined;
    if (!again && reading) this.state = code ? 'refused' : 'card';
    if (work) this.#accept(work);
    this.#takeRoom();
    if (again) return;
    if (code) this.#announce('embed-refuse', code);
    else if (this.#mode === 'eager') lazyFiles.whenIdle(() => this.#guard(this.#arrive()));
    else if (this.#arrival.near) this.#guard(this.#arrive());
  }

  // Writes back in canonical form what is meant, so that a copy of this element says the same.
  #accept(work: Work): void {
    const { provider, reference } = work;
    this.#poster.offer(work, this.poster);
    this.provider = provider.name;
    this.#said = writeBack(this, Object.keys(this.#said), reference);
  }

  get #mode() {
    return loadMode(this.load, settings, this.provider ?? '', this.#poster.found || isPictured(this));
  }

  // A style sheet keeps the room, as `innerHTML` would copy a `style` attribute and `style-src 'self'` refuse it.
  #takeRoom(): void {
    this.#room?.replaceSync(reservedSizeCss(this, this.#reading, this.#shown?.hasAttribute('height')));
  }

  async #arrive(width = this.clientWidth): Promise<void> {
    this.#arrival.takeTurn();
    if (!this.#reading) return;
    await withTimeout(loadStrings(this));
    // Before anybody else is asked for a picture or a frame.
    await loadSelfHosted(this, this.#reading.work);
    const { work } = this.#reading;
    if (work) this.#accept(work);
    if (work && isPlayed(work)) preloadPlayback();
    this.#poster.fit(width);
    this.requestUpdate();
    if (this.state === 'card' && this.#mode !== 'click') this.#guard(this.#activate('load'));
  }

  /**
   * Brings the frame, as a press of the card's button does: a video plays where the browser lets it. Waits for the
   * provider's file, if that is still to come. Does nothing where the frame is there already, or where there is none.
   * The focus stays where it is. Settles once the frame is in the page; `embed-load` and `embed-error` tell the rest.
   */
  async activate(): Promise<void> {
    if (!this.#reading) await this.#known.passed;
    if (this.state === 'card' || this.state === 'failed') await this.#activate('script').catch(this.#fail);
    await this.updateComplete;
  }

  // A `load` mode brings a frame too, which nobody has asked to play. `at` says where to begin, if not as written.
  async #activate(by: 'reader' | 'script' | 'load', at?: Reference): Promise<void> {
    const asked = by !== 'load';
    const { work } = this.#reading ?? {};
    const address = work?.provider.frame({ ...work.reference, ...at }, frameContextFor(this, asked));
    if (!work || !(address || work.provider.rawFiles) || !this.#announce('embed-activate')) return;
    const focused = document.activeElement;
    const meant = this.#last;
    this.state = 'loading';
    // What tells of itself has to be heard from its first word on; any other comes within the reader's own gesture.
    if (work.provider.height || work.provider.isGone) {
      this.#listening ??= new LazyFrameMessages(this, (frame, code) => this.#settle(frame, code));
      await this.#listening.ready();
    }
    if (meant !== this.#last || this.state !== 'loading') return;
    const shown = this.#show(work, address);
    this.#shown = shown;
    this.requestUpdate();
    // What a player needs comes after it, or the gesture that makes it play would be over.
    if (isPlayed(work)) withPlayback(({ play }) => play(this, shown as HTMLIFrameElement, work, asked, at));
    if (by === 'reader') this.updateComplete.then(() => moveFocus(focused, shown));
  }

  // Makes what comes in the card's place, which `#settle` hears of when it has come.
  #show(work: Work, address?: URL): HTMLElement | undefined {
    if (!address) return this.#source.show?.(work, (shown, code) => this.#settle(shown, code));
    const frame = makeFrame(address, accessibleName(this, work), work.provider);
    // Where a service says whether there is such a work, to have loaded is no answer.
    if (!this.#listening?.hears || !work.provider.isGone) frame.onload = () => this.#settle(frame);
    this.#listening?.follow(frame, work);
    return frame;
  }

  // The frame has answered; with a code it has nothing to show, and the card comes back.
  #settle(shown: HTMLElement, code?: string): void {
    if (shown !== this.#shown) return;
    this.#takeRoom();
    if (this.state !== 'loading') return;
    if (code) this.#shown = undefined;
    this.state = code ? 'failed' : 'ready';
    this.#announce(code ? 'embed-error' : 'embed-load', code);
  }

  #announce(name: EmbedEventName, code?: string): boolean {
    const { provider = this.#source.name, src } = this;
    return this.dispatchEvent(embedEvent(name, { provider, src: src ?? this.args, ...(code && { code }) }));
  }

  protected override render() {
    const { work, code } = this.#reading ?? {};
    if (!work) return code || !this.hasAttribute('from') ? html`<slot></slot>` : nothing;
    return html`${this.#shown}${card({
      work,
      title: accessibleName(this, work),
      words: stringsAround(this),
      state: this.state,
      under: !!this.#shown && this.state === 'loading',
      picture: /failed|ready/.test(`${this.state}`) ? undefined : this.#poster.render(),
      own: !this.call,
      element: this,
      asking: this.#files.asking,
      activate: isShowable(work) ? () => this.#guard(this.#activate('reader')) : undefined,
    })}`;
  }
}
