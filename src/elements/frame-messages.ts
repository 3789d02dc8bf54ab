import type { ReactiveController, ReactiveControllerHost } from 'lit';

// Trackers' enemies stop the frame without a word, so silence has to count as an answer.
const PATIENCE = 8000;

/** Hears what one frame says to the page, and nothing that anybody else says. */
export class FrameMessages implements ReactiveController {
  #frame: HTMLIFrameElement | undefined;
  #origin = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #hear: (data: unknown) => void;

  /** What is heard goes to `hear`; `undefined` says that the frame has had time enough. */
  constructor(host: ReactiveControllerHost, hear: (data: unknown) => void) {
    this.#hear = hear;
    host.addController(this);
  }

  /** Begins to listen to a frame, whose messages must come from the origin it was made for. */
  listen(frame: HTMLIFrameElement): void {
    this.#frame = frame;
    this.#origin = new URL(frame.src).origin;
    this.hostConnected();
  }

  hostConnected(): void {
    if (!this.#frame) return;
    window.addEventListener('message', this.#receive);
    this.#timer = setTimeout(this.#hear, PATIENCE);
  }

  hostDisconnected(): void {
    window.removeEventListener('message', this.#receive);
    clearTimeout(this.#timer);
  }

  readonly #receive = ({ origin, source, data }: MessageEvent) => {
    // The origin alone would let any other frame of the same service speak for this one;
    // the window alone would let whatever the frame was navigated to.
    if (origin === this.#origin && source && source === this.#frame?.contentWindow) this.#hear(data);
  };
}
