import { html, type ReactiveControllerHost } from 'lit';
import { isSparing } from '../consent/load-mode.ts';
import { settings } from '../consent/settings.ts';
import type { Picture } from '../providers/provider.ts';
import type { Work } from './reading.ts';

// YouTube answers a size it does not have with a grey picture of 120×90, and the image still loads:
// https://github.com/paulirish/lite-youtube-embed/blob/master/youtube-thumbnail-urls.md
const isPlaceholder = ({ naturalWidth, naturalHeight }: HTMLImageElement) =>
  naturalWidth === 120 && naturalHeight === 90;

/** Chooses among an embed's pictures, and steps down to the next smaller one when a picture is not to be had. */
export class Poster {
  readonly #host: ReactiveControllerHost;
  #pictures: readonly Picture[] = [];
  #width = 0;
  #at = 0;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Offers the author's own picture, else those of the service, largest first, where it may be asked for any. */
  offer({ provider, reference }: Work, own: string | undefined): void {
    const pictures = isSparing(settings, provider.name) ? undefined : provider.pictures?.(reference);
    this.#pictures = own ? [{ src: own, width: Infinity }] : (pictures ?? []);
    this.fit(this.#width);
  }

  /** How wide the picture will be, in CSS pixels; the smallest that is not too small is enough. */
  fit(width: number): void {
    this.#width = width;
    const needed = width * globalThis.devicePixelRatio;
    const enough = this.#pictures.findLastIndex(picture => picture.width >= needed);
    this.#at = Math.max(enough, 0);
  }

  /** Tells whether there is still a picture to show. */
  get found(): boolean {
    return this.#at < this.#pictures.length;
  }

  /** The picture as an image; its name is the button's, so it has none of its own. */
  render() {
    const picture = this.#pictures[this.#at];
    if (!this.#width || !picture) return undefined;
    return html`<img part="poster" alt="" decoding="async" referrerpolicy="no-referrer" src=${picture.src}
      @load=${this.#check} @error=${this.#next}>`;
  }

  readonly #check = ({ currentTarget }: Event) => {
    if (isPlaceholder(currentTarget as HTMLImageElement)) this.#next();
  };

  readonly #next = () => {
    this.#at += 1;
    this.#host.requestUpdate();
  };
}
