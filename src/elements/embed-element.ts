import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { sharedSheet } from '../dom/adopt-sheet.ts';
import { whenIdle } from '../fetching/idle-tasks.ts';
import { withTimeout } from '../fetching/with-timeout.ts';
import { isPlayed } from '../providers/kit/is-played.ts';
import type { Reference } from '../providers/provider.ts';
import { accessibleName } from './accessible-name.ts';
import { arrivalOf } from './arrival.ts';
import { isChanged, type Values, writeBack } from './attributes.ts';
import { card } from './card.ts';
import { controls } from './controls.ts';
import { drawingFiles } from './drawing-files.ts';
import RULES from './embed.css?inline';
import { EMBED_PROPERTIES, type EmbedAttributes, PARSED_PROPERTIES } from './embed-attributes.ts';
import { emit } from './events.ts';
import { giveUp, hideFallback, showFallback } from './fallback-content.ts';
import { keepFocus } from './keep-focus.ts';
import { loadFile } from './lazy-files.ts';
import { preloadPlayback, withPlayback } from './lazy-playback.ts';
import { loadSelfHosted } from './lazy-self-hosted.ts';
import { makeContent } from './make-content.ts';
import { modeOf } from './mode-of.ts';
import { parseElement } from './parse-element.ts';
import { isShowable, type ParsedElement, type Work } from './parsed-element.ts';
import { placeStyle } from './place-style.ts';
import { plainLink } from './plain-link.ts';
import { posterFor } from './poster.ts';
import { reservedSizeCss } from './reserved-size.ts';
import type { Source } from './source.ts';
import { loadStrings, stringsAround } from './strings-for.ts';

/** The properties that Lit defines. */
export interface EmbedElement extends EmbedAttributes {}

/**
 * The base class of all embeds: a link while far away, then a card, which a frame replaces; or the fallback content.
 *
 * @slot - Fallback content: shown if the call is refused or the frame fails, without JavaScript, and on a post's card.
 * @fires embed-activate - Before the frame is made. Cancel it to keep the card.
 * @fires embed-load - The frame has loaded.
 * @fires embed-refuse - The call is refused; `detail.code` is the reason.
 * @fires embed-error - The frame has failed: no answer, or the service says that the work is gone.
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: Lit defines the properties from EMBED_PROPERTIES.
export abstract class EmbedElement extends LitElement {
  static override properties = EMBED_PROPERTIES;
  readonly #source: Source;
  #parsed: ParsedElement | undefined;
  // The attributes of the call, as written back: another value means that the author or a script changed it.
  #values: Values = {};
  #lastKey: string | undefined;
  #content: HTMLElement | undefined;
  readonly #poster = posterFor(this);
  readonly #files = drawingFiles(this);
  #firstParse: Promise<void> | undefined;
  #onFirstParse = () => {};
  // Most embeds of a long page are far below, and have no shadow root before the page is idle.
  readonly #wake = () =>
    this.#try(() => {
      if (this.renderRoot) return;
      super.connectedCallback();
      // Elements that the loader made (`from`) stay empty until the call is parsed; others show the author's content.
      if (!this.hasAttribute('from')) showFallback(this);
      this.#reserveSize();
    });
  readonly #arrival = arrivalOf(this, this.#wake, width => this.#guard(this.#prepare(width)));

  protected constructor(source: Source) {
    super();
    this.#source = source;
    this.title = '';
    controls.set(this, {
      work: () => this.#parsed?.work,
      activateAt: place => this.#guard(this.#activate('reader', place)),
      reset: () => this.#refresh(true),
    });
  }

  override connectedCallback(): void {
    this.#arrival.connect();
    if (this.renderRoot) super.connectedCallback();
    if (!this.#lastKey) this.#refresh();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#arrival.disconnect();
  }

  protected override createRenderRoot() {
    const adoptedStyleSheets = [sharedSheet(RULES), sharedSheet('')];
    return Object.assign(super.createRenderRoot(), { adoptedStyleSheets });
  }

  // The first update waits until the element is near or the page idle; each waits for its files, such as strings.
  protected override async scheduleUpdate(): Promise<void> {
    try {
      await this.#arrival.wait();
      await this.#files.fetch(this.#isFar() ? undefined : this.#parsed?.work);
      hideFallback(this);
      super.scheduleUpdate();
      keepFocus(this);
    } catch (error) {
      this.#fail(error);
    }
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (this.#takeEdits() || PARSED_PROPERTIES.some(name => changed.has(name))) this.#refresh();
  }

  // True if an attribute has changed since it was parsed: it overrides the shortcode.
  #takeEdits(): boolean {
    const isEdited = isChanged(this, this.#values);
    if (isEdited) this.call = undefined;
    return isEdited;
  }

  // After an exception the element shows its fallback content instead of an empty box.
  readonly #fail = (error: unknown) =>
    giveUp(this, error) && emit(this, this.#source, 'embed-refuse', 'internal-error');
  readonly #guard = (work: Promise<void>) => void work.catch(this.#fail);
  readonly #try = (task: () => void) => this.#guard((async () => task())());
  readonly #refresh = (restart?: boolean) => this.#try(() => this.#parse(restart));

  // Parses the attributes; shows the card again if the result differs from the last one, or if `restart`.
  #parse(restart?: boolean): void {
    const parsed = parseElement(this, this.#source, () => this.#refresh());
    const { work, code } = parsed ?? {};
    const key = `${code} ${work?.provider.name} ${JSON.stringify(work?.reference)}`;
    const isSame = !restart && key === this.#lastKey;
    this.#lastKey = key;
    this.#parsed = parsed;
    this.#values = parsed?.declared ?? {};
    if (parsed) this.#onFirstParse();
    if (!isSame) this.#content = undefined;
    if (!isSame && parsed) this.state = code ? 'refused' : 'card';
    if (work) this.#accept(work);
    this.#reserveSize();
    if (isSame) return;
    if (code) emit(this, this.#source, 'embed-refuse', code);
    else if (this.#mode() === 'eager') whenIdle(() => this.#guard(this.#prepare()));
    else if (this.#arrival.near) this.#guard(this.#prepare());
  }

  // Writes the checked values back in canonical form, so that a clone of this element shows the same work.
  #accept(work: Work): void {
    this.#poster.offer(work, this.poster);
    this.provider = work.provider.name;
    this.#values = writeBack(this, Object.keys(this.#values), work.reference);
  }

  readonly #isFar = () => !this.#arrival.near && this.state === 'card';
  readonly #hasPicture = () => this.#poster.isFound() || !!this.querySelector('[slot=poster]');
  readonly #mode = () => modeOf(this, this.#parsed?.work, this.#hasPicture());
  // No `style` attribute: `innerHTML` would copy it, and `style-src 'self'` would block it.
  #reserveSize(): void {
    if (!this.shadowRoot) return;
    const waits = this.state === 'card' && this.#mode() === 'click';
    const hasHeight = this.#content?.hasAttribute('height');
    const style = placeStyle(this, this.#arrival.near, hasHeight, () => this.#reserveSize());
    const css = reservedSizeCss(this, this.#parsed, hasHeight, style, waits, this.#hasPicture());
    this.shadowRoot.adoptedStyleSheets[1] = sharedSheet(css);
  }

  async #prepare(width = this.clientWidth): Promise<void> {
    this.#arrival.near = true;
    this.#reserveSize();
    this.requestUpdate();
    if (!this.#parsed?.work) return;
    await withTimeout(loadStrings(this));
    // The site owner's files come first: they may make a request needless.
    await loadSelfHosted(this, this.#parsed.work);
    const work = this.#parsed?.work;
    if (work) this.#accept(work);
    if (work && isPlayed(work.provider)) preloadPlayback();
    this.#poster.fitTo(width);
    this.requestUpdate();
    if (this.state === 'card' && this.#mode() !== 'click') this.#guard(this.#activate('load'));
  }

  /**
   * Loads the frame like a click on the button, but does not move the focus; does nothing outside the page, or without a frame.
   * Waits for the provider's file. Resolves before the frame has loaded: `embed-load` or `embed-error` follows.
   */
  async activate(): Promise<void> {
    if (!this.isConnected) return;
    this.#wake();
    if (this.#takeEdits()) this.#refresh();
    this.#firstParse ??= new Promise(resolve => {
      this.#onFirstParse = resolve;
    });
    if (!this.#parsed) await this.#firstParse;
    if (this.state === 'card' || this.state === 'failed') await this.#activate('script').catch(this.#fail);
    await this.updateComplete;
  }

  // A frame loaded by a `load` mode must not play. `at` overrides the call's start time or slide.
  async #activate(by: 'reader' | 'script' | 'load', at?: Reference): Promise<void> {
    const { work } = this.#parsed ?? {};
    if (!work || !isShowable(work) || !emit(this, this.#source, 'embed-activate')) return;
    const focused = document.activeElement;
    const before = this.#lastKey;
    this.state = 'loading';
    // Nothing else is awaited here: it would end the gesture that lets a frame play.
    const file = await loadFile(work.provider.rawFiles ? 'raw-files' : 'frames').catch(() => undefined);
    if (before !== this.#lastKey || this.state !== 'loading') return;
    const play = by !== 'load';
    const content = makeContent(this, file, work, at, play, this.#settle);
    this.#content = content;
    this.#reserveSize();
    if (!content) return this.#end('no-answer');
    this.requestUpdate();
    if (isPlayed(work.provider))
      withPlayback(file =>
        file.play(this, content as HTMLIFrameElement, work, play, stringsAround(this), at),
      );
    if (by === 'reader') this.updateComplete.then(() => file?.moveFocus(focused, content));
  }

  // Called when the frame has loaded; with a code it has failed, a blocked one in WebKit after that. The card is shown again.
  readonly #settle = (content: HTMLElement, code?: string): void => {
    if (content !== this.#content) return;
    this.#reserveSize();
    if (this.state === 'loading' || code === 'blocked') this.#end(code);
  };

  #end(code?: string): void {
    if (code) this.#content = undefined;
    this.state = code ? 'failed' : 'ready';
    emit(this, this.#source, code ? 'embed-error' : 'embed-load', code);
  }

  protected override render() {
    const { work, code } = this.#parsed ?? {};
    if (!work) return code || !this.hasAttribute('from') ? html`<slot></slot>` : nothing;
    const title = accessibleName(this, work);
    const slot = plainLink(this, work, title);
    if (this.#isFar()) return html`<slot name=${slot}></slot>`;
    return html`${this.#content}${card({
      work,
      title,
      hasPicture: this.#hasPicture(),
      picture: this.state === 'failed' ? undefined : this.#poster.render(),
      element: this,
      prompt: this.#files.prompt(),
      activate: isShowable(work) ? () => this.#guard(this.#activate('reader')) : undefined,
    })}`;
  }
}
