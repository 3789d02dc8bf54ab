import type { PropertyDeclarations } from 'lit';
import { reflected } from './attributes.ts';
import type { EmbedState } from './state.ts';

/** What every embed can be told, as attributes and as properties, and what it tells of itself. */
export interface EmbedAttributes {
  /** A bare id, or any address the service hands out; becomes the id. */
  src: string | undefined;
  /** The name of a shortcode that stood here; with `args` it takes the place of `src`. */
  call: string | undefined;
  /** What stood behind the shortcode's name, as the author wrote it. */
  args: string | undefined;
  /** The work's title, for the card and the frame. */
  title: string;
  /** Address of a picture to show instead of the service's own. */
  poster: string | undefined;
  /** `click`, `visible` or `eager`; without it the page decides. */
  load: string | undefined;
  /** Width by height, as `16/9`. */
  ratio: string | undefined;
  /** Greatest width in CSS pixels. */
  width: string | undefined;
  /** Height in CSS pixels; with `width`, and without `ratio`, it makes the ratio. */
  height: string | undefined;
  /** Name of the provider; set by the element. */
  provider: string | undefined;
  /** Set by the element, as soon as it knows what is meant. */
  state: EmbedState | undefined;
}

/** The declarations of these properties for Lit. */
export const EMBED_PROPERTIES: PropertyDeclarations = {
  ...reflected({ src: 1, provider: 1, state: 1 }),
  ...{ call: {}, args: {}, title: {}, poster: {}, load: {}, ratio: {}, width: {}, height: {} },
};

/** The properties that decide what is shown, or how large: after a change of one, all are read again. */
export const READ_AGAIN: readonly string[] = [
  ...['src', 'call', 'args', 'provider', 'poster', 'ratio', 'width', 'height'],
];
