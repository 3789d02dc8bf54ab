import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Work } from '../parsed-element.ts';
import { heightKey, readHeight } from '../reserved-size.ts';
import type { Settle } from '../source.ts';

// Trackers' enemies stop the frame without a word, so silence has to count as an answer.
const PATIENCE = 8000;
// A frame in a process of its own hears of its new width some time after the page knows it. Milliseconds.
const ASKED_AT = [0, 300, 1200];

// A work whose height is known has its room from the start next time.
function rememberHeight(work: Work, height: number): void {
  try {
    sessionStorage.setItem(heightKey(work), `${height}`);
  } catch {
    // Storage can be full, or forbidden.
  }
}

/** Follows what one frame tells of itself, its height or that it has nothing to show, and what nobody else tells. */
export class FrameMessages implements ReactiveController {
  #frame: HTMLIFrameElement | undefined;
  #work: Work | undefined;
  #origin = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  // A frame that nobody sees yet is not drawn by every browser, and so may not know its height either.
  readonly #sight = new IntersectionObserver(entries => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    this.#sight.disconnect();
    this.#timer = setTimeout(() => this.#tell('no-answer'), PATIENCE);
  });
  // What answers when it is asked has to be asked again when there is more or less room.
  #asked = 0;
  readonly #width = new ResizeObserver(([entry]) => {
    const { width = 0 } = entry?.contentRect ?? {};
    if (width === this.#asked) return;
    this.#asked = width;
    this.#stopAsking();
    this.#asking = ASKED_AT.map(time => setTimeout(() => this.#ask(), time));
  });
  #asking: ReturnType<typeof setTimeout>[] = [];
  readonly #host: ReactiveControllerHost & Element;
  readonly #answer: Settle;
  readonly #isSparing: (work: Work) => boolean;

  /**
   * The frame's first answer goes to `answer`, with a code if it has nothing to show. Of a work for which `isSparing`
   * is true nothing is kept.
   */
  constructor(host: ReactiveControllerHost & Element, answer: Settle, isSparing: (work: Work) => boolean) {
    this.#host = host;
    this.#answer = answer;
    this.#isSparing = isSparing;
    host.addController(this);
  }

  /** Begins to follow a frame, whose messages must come from the origin it was made for. It may be `loaded` already. */
  follow(frame: HTMLIFrameElement, work: Work, loaded = false): void {
    const { heightRequest } = work.provider;
    this.hostDisconnected();
    this.#frame = frame;
    this.#work = work;
    this.#origin = new URL(frame.src).origin;
    const askAnew = () => {
      this.#asked = 0;
      this.#width.observe(this.#host);
    };
    if (heightRequest) frame.addEventListener('load', askAnew);
    if (heightRequest && loaded) askAnew();
    if (this.#host.isConnected) this.hostConnected();
  }

  hostConnected(): void {
    const { height, isGone } = this.#work?.provider ?? {};
    if (height) window.addEventListener('message', this.#hear);
    if (isGone) this.#sight.observe(this.#host);
  }

  hostDisconnected(): void {
    window.removeEventListener('message', this.#hear);
    this.#sight.disconnect();
    this.#width.disconnect();
    this.#stopAsking();
    clearTimeout(this.#timer);
  }

  #ask(): void {
    this.#frame?.contentWindow?.postMessage(this.#work?.provider.heightRequest, this.#origin);
  }

  #stopAsking(): void {
    for (const timer of this.#asking) clearTimeout(timer);
  }

  #tell(code?: string): void {
    if (this.#frame) this.#answer(this.#frame, code);
  }

  readonly #hear = ({ origin, source, data }: MessageEvent) => {
    const frame = this.#frame;
    const work = this.#work;
    // The origin alone would let any other frame of the same service speak for this one;
    // the window alone would let whatever the frame was navigated to.
    if (!frame || !work || origin !== this.#origin || !source || source !== frame.contentWindow) return;
    const height = readHeight(work.provider.height?.(data));
    if (height) {
      frame.height = `${height}`;
      if (!this.#isSparing(work)) rememberHeight(work, height);
      this.#tell();
    } else if (work.provider.isGone?.(data)) this.#tell('gone');
  };
}
