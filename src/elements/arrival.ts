import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { gate } from './deferred.ts';
import { parts } from './lazy-files.ts';
import { Pace } from './update-limit.ts';

/** Waits until a reader comes near an element, or the page has time to draw it before. */
export class Arrival implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #arrive: (width: number) => void;
  // Opened when the element may be drawn.
  readonly #turn = gate();
  readonly #pace = new Pace();
  /** True once a reader has come near. */
  near = false;

  /** `arrive` is called once a connection, with the element's width in CSS pixels. */
  constructor(host: ReactiveControllerHost & Element, arrive: (width: number) => void) {
    this.#host = host;
    this.#arrive = arrive;
    host.addController(this);
  }

  hostConnected(): void {
    parts.whenNear(this.#host, width => {
      this.near = true;
      this.#arrive(width);
    });
    // Elements far from the viewport are drawn too, when the page is idle: screen readers read the whole page.
    parts.whenIdle(this.#turn.open);
  }

  hostDisconnected(): void {
    parts.forget(this.#host);
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
