import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { deferred } from './deferred.ts';
import { lazyFiles } from './lazy-files.ts';
import { updateLimit } from './update-limit.ts';

/** Waits until a reader comes near an element, or the page is idle. */
export class Arrival implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #onNear: (width: number) => void;
  // Resolved when the element may be drawn.
  readonly #drawable = deferred();
  readonly #mayUpdate = updateLimit();
  /** True once a reader has come near. */
  near = false;

  /** `onNear` is called once a connection, with the element's width in CSS pixels. */
  constructor(host: ReactiveControllerHost & Element, onNear: (width: number) => void) {
    this.#host = host;
    this.#onNear = onNear;
    host.addController(this);
  }

  hostConnected(): void {
    lazyFiles.whenNear(this.#host, width => {
      this.near = true;
      this.#onNear(width);
    });
    // Elements far from the viewport are drawn when the page is idle: screen readers read the whole page.
    lazyFiles.whenIdle(this.#drawable.open);
  }

  hostDisconnected(): void {
    lazyFiles.stopWaiting(this.#host);
  }

  /** Resolves when the element may be drawn. */
  async turn(): Promise<void> {
    await this.#drawable.passed;
    await this.#mayUpdate();
  }

  /** Lets the element be drawn at once. */
  takeTurn(): void {
    this.#drawable.open();
  }
}
