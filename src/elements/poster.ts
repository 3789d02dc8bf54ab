import { html, type ReactiveControllerHost } from 'lit';
import { isSparing } from '../consent/load-mode.ts';
import { settings } from '../consent/settings.ts';
import type { Picture } from '../providers/provider.ts';
import type { Work } from './parsed-element.ts';

/** Chooses one of an embed's pictures, and falls back to the next smaller one if it fails to load. */
export class Poster {
  readonly #host: ReactiveControllerHost;
  // URLs that failed to load: another parse of the element must not request them again.
  readonly #failed = new Set<string>();
  #pictures: readonly Picture[] = [];
  #placeholder: Work['provider']['placeholder'];
  #width = 0;
  #index = 0;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Sets the pictures: the author's own, else the service's, largest first, if requests to the service are allowed. */
  offer({ provider, target }: Work, own: string | undefined): void {
    const pictures = isSparing(settings, provider.name) ? [] : target.pictures;
    this.#pictures = (own ? [{ src: own, width: Infinity }] : pictures).filter(
      ({ src }) => !this.#failed.has(src),
    );
    this.#placeholder = own ? undefined : provider.placeholder;
    this.fit(this.#width);
  }

  /** Chooses the smallest picture that is wide enough for a width in CSS pixels, else the largest. */
  fit(width: number): void {
    this.#width = width;
    const needed = width * globalThis.devicePixelRatio;
    const fitting = this.#pictures.findLastIndex(picture => picture.width >= needed);
    this.#index = Math.max(fitting, 0);
  }

  /** True if a picture is left that has not failed. */
  get found(): boolean {
    return this.#index < this.#pictures.length;
  }

  /**
   * Returns the image; `undefined` if there is no picture. As long as the width is not known, the result is empty, but it is
   * a result: the card has the layout of a card with a picture from the beginning. The button has the accessible name, so
   * `alt` is empty.
   */
  render() {
    const picture = this.#pictures[this.#index];
    if (!picture) return undefined;
    if (!this.#width) return html``;
    return html`<img part="poster" alt="" decoding="async" referrerpolicy="no-referrer" src=${picture.src}
      @load=${this.#check} @error=${this.#next}>`;
  }

  // Some services answer with a placeholder picture of a known size instead of an error.
  readonly #check = ({ currentTarget }: Event) => {
    const image = currentTarget as HTMLImageElement;
    const { naturalWidth, naturalHeight } = image;
    const [width, height] = this.#placeholder ?? [];
    if (naturalWidth === width && naturalHeight === height) this.#next();
    else image.className = 'loaded';
  };

  readonly #next = () => {
    this.#failed.add(this.#pictures[this.#index]?.src ?? '');
    this.#index += 1;
    this.#host.requestUpdate();
  };
}
