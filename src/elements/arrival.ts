import { cancelIdle, whenIdle } from '../fetching/idle-tasks.ts';
import { type ConnectedEmbed, connectedEmbeds } from './connected-embeds.ts';
import { lazyFiles } from './lazy-files.ts';

// More updates of one element within one task are a script's reactions to the element's own changes.
const MAX_UPDATES = 50;

// Delay of the next update of such an element.
const PAUSE_MS = 1000;

/** Waits until an element is near the viewport, or the page is idle. */
export interface Arrival {
  /** True once the element has been near the viewport, or is treated so; until then it is a link. */
  near: boolean;
  /** Starts to wait, when the element comes into the page. */
  connect(): void;
  /** Stops waiting, when the element leaves the page. */
  disconnect(): void;
  /**
   * Resolves when the element may update again, at most 50 times per task, then after 1 s. Never rejects. Against an endless
   * loop of microtasks, which blocks the page: a script that sets an attribute each time the element writes it.
   */
  wait(): Promise<void>;
}

/**
 * Returns the arrival of an element. `wake` is called when the element is near or the page idle, and `onNear` once per connection,
 * with the element's width in CSS pixels.
 */
export function arrivalOf(host: ConnectedEmbed, wake: () => void, onNear: (width: number) => void): Arrival {
  let updates = 0;
  const arrival = {
    near: false,
    connect() {
      connectedEmbeds.add(host);
      lazyFiles.whenNear(host, width => {
        wake();
        arrival.near = true;
        onNear(width);
      });
      // Screen readers read the whole page, so elements far from the viewport are links, drawn when the page is idle.
      whenIdle(wake);
    },
    disconnect() {
      connectedEmbeds.delete(host);
      lazyFiles.stopWaiting(host);
      // Else an element that was removed would stay in memory, and be drawn unseen, until its turn comes.
      cancelIdle(wake);
    },
    async wait() {
      if (!updates++)
        setTimeout(() => {
          updates = 0;
        });
      if (updates > MAX_UPDATES) await new Promise(resolve => setTimeout(resolve, PAUSE_MS));
    },
  };
  return arrival;
}
