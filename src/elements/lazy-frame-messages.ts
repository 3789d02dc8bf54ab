import type { ReactiveControllerHost } from 'lit';
import { isSparing } from '../consent/load-mode.ts';
import { settings } from '../consent/settings.ts';
import { withTimeout } from '../fetching/within.ts';
import type { FrameMessages } from './frame/frame-messages.ts';
import { loadFile } from './lazy-files.ts';
import type { Work } from './parsed-element.ts';
import type { Settle } from './source.ts';

// A frame that is made before its messages can be heard may keep a wrong height for long, so this is worth a wait.
const TIMEOUT_MS = 4000;

/** Follows the messages of one embed's frames, with code that is fetched for the first of them. */
export class LazyFrameMessages {
  #talk: FrameMessages | undefined;
  #frame: readonly [frame: HTMLIFrameElement, work: Work] | undefined;
  readonly #fetched: Promise<void>;

  /** A frame's first answer goes to `answer`, with a code if it has nothing to show. */
  constructor(host: ReactiveControllerHost & Element, answer: Settle) {
    this.#fetched = loadFile('frame-messages').then(({ FrameMessages }) => {
      this.#talk = new FrameMessages(host, answer, ({ provider }) => isSparing(settings, provider.name));
      // Earlier messages are lost, but most frames tell again when something changes, or when they are asked.
      if (this.#frame) this.#talk.follow(...this.#frame, true);
    });
  }

  /** Resolves when frames can be heard, or the file is late or can't be had. Never rejects. */
  async ready(): Promise<void> {
    await withTimeout(this.#fetched, TIMEOUT_MS);
  }

  /** True if frames can be heard from now on. */
  get hears(): boolean {
    return !!this.#talk;
  }

  /** Begins to follow a frame; if the file is late, once it comes. */
  follow(frame: HTMLIFrameElement, work: Work): void {
    this.#frame = [frame, work];
    this.#talk?.follow(frame, work);
  }
}
