import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { heightKey, readHeight } from '../../embeds/frame-height.ts';
import type { Settle } from '../content-file.ts';
import type { Work } from '../parsed-element.ts';

// Ad blockers block a frame without an event: 8 s of silence count as a failure.
const TIMEOUT_MS = 8000;
// A cross-process frame learns its new width some time after the page, so the height is requested several times.
const REQUEST_DELAYS_MS = [0, 300, 1200];

// The next page view in this tab reserves the height from the start.
function rememberHeight(work: Work, height: number): void {
  try {
    sessionStorage.setItem(heightKey(work), `${height}`);
  } catch {
    // Storage can be full or blocked.
  }
}

/**
 * Follows the messages of one frame: its height, or that the work is gone. Reports a frame that stays silent too long.
 */
export class FrameMessages implements ReactiveController {
  #frame: HTMLIFrameElement | undefined;
  #work: Work | undefined;
  #origin = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  // Starts the timeout when the frame is visible: some browsers do not render it before, so it cannot send its height.
  readonly #visibility = new IntersectionObserver(entries => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    this.#visibility.disconnect();
    this.#timer = setTimeout(() => this.#report('no-answer'), TIMEOUT_MS);
  });
  // A frame that sends its height only on request needs a new request for each new width.
  #requestedWidth = 0;
  readonly #widthObserver = new ResizeObserver(([entry]) => {
    const { width = 0 } = entry?.contentRect ?? {};
    if (width === this.#requestedWidth) return;
    this.#requestedWidth = width;
    this.#cancelRequests();
    this.#requests = REQUEST_DELAYS_MS.map(delay => setTimeout(() => this.#requestHeight(), delay));
  });
  #requests: ReturnType<typeof setTimeout>[] = [];
  readonly #host: ReactiveControllerHost & Element;
  readonly #settle: Settle;
  #isSparing = false;

  /** `settle` is called when a frame has answered, with a code if it has failed. */
  constructor(host: ReactiveControllerHost & Element, settle: Settle) {
    this.#host = host;
    this.#settle = settle;
    host.addController(this);
  }

  /**
   * Starts to follow a frame; only messages from the origin of its `src` count. The height is not stored if `isSparing`.
   */
  follow(frame: HTMLIFrameElement, work: Work, isSparing: boolean): void {
    const { heightRequest } = work.provider;
    this.hostDisconnected();
    this.#frame = frame;
    this.#work = work;
    this.#isSparing = isSparing;
    this.#origin = new URL(frame.src).origin;
    const observeWidth = () => {
      this.#requestedWidth = 0;
      this.#widthObserver.observe(this.#host);
    };
    if (heightRequest) frame.addEventListener('load', observeWidth);
    if (this.#host.isConnected) this.hostConnected();
  }

  hostConnected(): void {
    const { height, isGone } = this.#work?.provider ?? {};
    if (height) addEventListener('message', this.#onMessage);
    if (isGone) this.#visibility.observe(this.#host);
  }

  hostDisconnected(): void {
    removeEventListener('message', this.#onMessage);
    this.#visibility.disconnect();
    this.#widthObserver.disconnect();
    this.#cancelRequests();
    clearTimeout(this.#timer);
  }

  #requestHeight(): void {
    this.#frame?.contentWindow?.postMessage(this.#work?.provider.heightRequest, this.#origin);
  }

  #cancelRequests(): void {
    for (const timer of this.#requests) clearTimeout(timer);
  }

  #report(code?: string): void {
    if (this.#frame) this.#settle(this.#frame, code);
  }

  readonly #onMessage = ({ origin, source, data }: MessageEvent) => {
    const frame = this.#frame;
    const work = this.#work;
    // Against forged messages: with the origin alone any other frame of the service could send them, with the window
    // alone any page that the frame has navigated to.
    if (!frame || !work || origin !== this.#origin || !source || source !== frame.contentWindow) return;
    const height = readHeight(work.provider.height?.(data));
    if (height) {
      frame.height = `${height}`;
      if (!this.#isSparing) rememberHeight(work, height);
      this.#report();
    } else if (work.provider.isGone?.(data)) this.#report('gone');
  };
}
