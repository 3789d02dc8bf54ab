import type { ReactiveControllerHost } from 'lit';
import { isSparing } from '../consent/load-mode.ts';
import { settings } from '../consent/settings.ts';
import { withTimeout } from '../fetching/with-timeout.ts';
import type { FrameMessages } from './frame/frame-messages.ts';
import { loadFile } from './lazy-files.ts';
import type { Work } from './parsed-element.ts';
import type { Settle } from './source.ts';

// Long, because a frame that is made before there is a listener may keep a wrong height.
const TIMEOUT_MS = 4000;

/** Follows the messages of one embed's frames, with a file that is fetched for the first of them. */
export class LazyFrameMessages {
  #messages: FrameMessages | undefined;
  #frame: readonly [frame: HTMLIFrameElement, work: Work] | undefined;
  readonly #loading: Promise<void>;

  /** `settle` is called when a frame has loaded, with a code if it has failed. */
  constructor(host: ReactiveControllerHost & Element, settle: Settle) {
    this.#loading = loadFile('frame-messages').then(({ FrameMessages }) => {
      this.#messages = new FrameMessages(host, settle, ({ provider }) => isSparing(settings, provider.name));
      // Earlier messages are lost, but most frames send another one after a change, or on request.
      if (this.#frame) this.#messages.follow(...this.#frame, true);
    });
  }

  /** Resolves when the file is here, has failed, or after a timeout. Never rejects. */
  async ready(): Promise<void> {
    await withTimeout(this.#loading, TIMEOUT_MS);
  }

  /** True if the file is here. */
  get here(): boolean {
    return !!this.#messages;
  }

  /** Starts to follow a frame, as soon as the file is here. */
  follow(frame: HTMLIFrameElement, work: Work): void {
    this.#frame = [frame, work];
    this.#messages?.follow(frame, work);
  }
}
