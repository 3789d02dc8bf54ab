import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { cancelIdle, whenIdle } from '../fetching/idle-tasks.ts';
import { deferred } from './deferred.ts';
import { lazyFiles } from './lazy-files.ts';

// More updates of one element within one task are a script's reactions to the element's own changes.
const MAX_UPDATES = 50;

// Delay of the next update of such an element.
const PAUSE_MS = 1000;

/** Waits until an element is near the viewport, or the page is idle. */
export class Arrival implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #onNear: (width: number) => void;
  // Resolved when the element may update for the first time.
  readonly #drawable = deferred();
  #updates = 0;
  /** True once the element has been near the viewport. */
  near = false;
  /** True as long as the reader is not expected to see the element: it is drawn as a link. */
  isFar = !!globalThis.IntersectionObserver;

  /** `onNear` is called once per connection, with the element's width in CSS pixels. */
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
    // Screen readers read the whole page, so elements far from the viewport are links, drawn when the page is idle.
    whenIdle(this.#drawable.resolve);
  }

  hostDisconnected(): void {
    lazyFiles.stopWaiting(this.#host);
    // Else an element that was removed would stay in memory, and be drawn unseen, until its turn comes.
    cancelIdle(this.#drawable.resolve);
  }

  /**
   * Resolves when the element may update, at most 50 times per task, then after 1 s. Never rejects. Against an endless loop of
   * microtasks, which blocks the page: a script that sets an attribute each time the element writes it.
   */
  async wait(): Promise<void> {
    await this.#drawable.promise;
    if (!this.#updates++)
      setTimeout(() => {
        this.#updates = 0;
      });
    if (this.#updates > MAX_UPDATES) await new Promise(resolve => setTimeout(resolve, PAUSE_MS));
  }

  /** Allows updates from now on, of the whole card. */
  drawNow(): void {
    this.isFar = false;
    this.#drawable.resolve();
  }
}
