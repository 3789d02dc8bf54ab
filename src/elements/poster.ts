import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { isSparing } from '../consent/load-mode.ts';
import { settings } from '../consent/settings.ts';
import type { Picture } from '../providers/provider.ts';
import type { Work } from './parsed-element.ts';

/** Chooses one of an embed's pictures, and falls back to the next smaller one if it fails to load. */
export interface Poster {
  /** Sets the pictures: the author's own, else the service's, largest first, if requests to the service are allowed. */
  offer(work: Work, own: string | undefined): void;
  /** Chooses the smallest picture that is wide enough for a width in CSS pixels, else the largest. */
  fitTo(width: number): void;
  /** True if a picture is left that has not failed. */
  isFound(): boolean;
  /** Returns the image; `undefined` without one, or before the width is known. The button has its name, so `alt` is empty. */
  render(): TemplateResult | undefined;
}

/** Returns the poster of an embed. */
export function posterFor(host: ReactiveControllerHost): Poster {
  // URLs that failed to load: another parse of the element must not request them again.
  const failed: string[] = [];
  let pictures: readonly Picture[] = [];
  let placeholder: Work['provider']['placeholder'];
  let width = 0;
  let index = 0;

  const fitTo = (newWidth: number) => {
    width = newWidth;
    const needed = width * globalThis.devicePixelRatio;
    const fitting = pictures.findLastIndex(picture => picture.width >= needed);
    index = Math.max(fitting, 0);
  };

  const next = () => {
    failed.push(pictures[index]?.src ?? '');
    index += 1;
    host.requestUpdate();
  };

  // Some services answer with a placeholder picture of a known size instead of an error.
  const check = ({ currentTarget }: Event) => {
    const image = currentTarget as HTMLImageElement;
    const { naturalWidth, naturalHeight } = image;
    if (naturalWidth === placeholder?.[0] && naturalHeight === placeholder[1]) next();
    else image.className = 'loaded';
  };

  return {
    fitTo,
    isFound: () => index < pictures.length,
    offer({ provider, target }, own) {
      const allowed = isSparing(settings, provider.name) ? [] : target.pictures;
      pictures = (own ? [{ src: own, width: Infinity }] : allowed).filter(({ src }) => !failed.includes(src));
      placeholder = own ? undefined : provider.placeholder;
      fitTo(width);
    },
    render() {
      const picture = pictures[index];
      return width && picture
        ? html`<img part="poster" alt="" decoding="async" referrerpolicy="no-referrer" src=${picture.src}
      @load=${check} @error=${next}>`
        : undefined;
    },
  };
}
