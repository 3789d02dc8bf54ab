import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { deferred } from './deferred.ts';
import { lazyFiles } from './lazy-files.ts';
import { UpdateLimit } from './update-limit.ts';

/** Waits until a reader comes near an element, or the page has time to draw it before. */
export class Arrival implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #arrive: (width: number) => void;
  // Opened when the element may be drawn.
  readonly #turn = deferred();
  readonly #pace = new UpdateLimit();
  /** True once a reader has come near. */
  near = false;

  /** `arrive` is called once a connection, with the element's width in CSS pixels. */
  constructor(host: ReactiveControllerHost & Element, arrive: (width: number) => void) {
    this.#host = host;
    this.#arrive = arrive;
    host.addController(this);
  }

  hostConnected(): void {
    lazyFiles.whenNear(this.#host, width => {
      this.near = true;
      this.#arrive(width);
    });
    // Elements far from the viewport are drawn too, when the page is idle: screen readers read the whole page.
    lazyFiles.whenIdle(this.#turn.open);
  }

  hostDisconnected(): void {
    lazyFiles.stopWaiting(this.#host);
  }

  /** Resolves when the element may be drawn. */
  async turn(): Promise<void> {
    await this.#turn.passed;
    await this.#pace.turn();
  }

  /** Lets the element be drawn at once. */
  takeTurn(): void {
    this.#turn.open();
  }
}
