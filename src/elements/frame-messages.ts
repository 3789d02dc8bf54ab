import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Hears what one frame says to the page, and nothing that anybody else says. */
export class FrameMessages implements ReactiveController {
  #frame: HTMLIFrameElement | undefined;
  #origin = '';
  readonly #hear: (data: unknown) => void;

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
    if (this.#frame) window.addEventListener('message', this.#receive);
  }

  hostDisconnected(): void {
    window.removeEventListener('message', this.#receive);
  }

  readonly #receive = ({ origin, source, data }: MessageEvent) => {
    // The origin alone would let any other frame of the same service speak for this one;
    // the window alone would let whatever the frame was navigated to.
    if (origin === this.#origin && source && source === this.#frame?.contentWindow) this.#hear(data);
  };
}
