import { html, type ReactiveControllerHost } from 'lit';
import { isSparing } from '../consent/load-mode.ts';
import { settings } from '../consent/settings.ts';
import type { Picture } from '../providers/provider.ts';
import type { Work } from './parsed-element.ts';

/** Chooses among the pictures of an embed, and falls back to the next smaller one when a picture cannot be had. */
export class Poster {
  readonly #host: ReactiveControllerHost;
  // URLs that were not found, so that a further reading of the element does not ask for them again.
  readonly #failed = new Set<string>();
  #pictures: readonly Picture[] = [];
  #placeholder: Work['provider']['placeholder'];
  #width = 0;
  #index = 0;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Offers the author's own picture, else those of the service, largest first, where the service may be asked. */
  offer({ provider, target }: Work, own: string | undefined): void {
    const pictures = isSparing(settings, provider.name) ? [] : target.pictures;
    this.#pictures = (own ? [{ src: own, width: Infinity }] : pictures).filter(
      ({ src }) => !this.#failed.has(src),
    );
    this.#placeholder = own ? undefined : provider.placeholder;
    this.fit(this.#width);
  }

  /** Chooses the smallest picture that is large enough for a width in CSS pixels. */
  fit(width: number): void {
    this.#width = width;
    const needed = width * globalThis.devicePixelRatio;
    const enough = this.#pictures.findLastIndex(picture => picture.width >= needed);
    this.#index = Math.max(enough, 0);
  }

  /** True if there is still a picture to show. */
  get found(): boolean {
    return this.#index < this.#pictures.length;
  }

  /** Returns the picture as an image. The button has the accessible name, so the image has none. */
  render() {
    const picture = this.#pictures[this.#index];
    if (!this.#width || !picture) return undefined;
    return html`<img part="poster" alt="" decoding="async" referrerpolicy="no-referrer" src=${picture.src}
      @load=${this.#check} @error=${this.#next}>`;
  }

  readonly #check = ({ currentTarget }: Event) => {
    const { naturalWidth, naturalHeight } = currentTarget as HTMLImageElement;
    const [width, height] = this.#placeholder ?? [];
    if (naturalWidth === width && naturalHeight === height) this.#next();
  };

  readonly #next = () => {
    this.#failed.add(this.#pictures[this.#index]?.src ?? '');
    this.#index += 1;
    this.#host.requestUpdate();
  };
}
