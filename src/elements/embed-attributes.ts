import type { PropertyDeclarations } from 'lit';
import { reflected } from './attributes.ts';
import type { EmbedState } from './state.ts';

/** The attributes of every embed, each with a property of the same name. */
export interface EmbedAttributes {
  /** An id, or any URL of the service; the element replaces it with the id. */
  src: string | undefined;
  /** The name of the replaced shortcode; with `args` it overrides `src`. */
  call: string | undefined;
  /** The arguments of the shortcode, as the author wrote them. */
  args: string | undefined;
  /** The work's title, for the card and the frame. */
  title: string;
  /** URL of a picture to show instead of the service's own. */
  poster: string | undefined;
  /** `click`, `visible` or `eager`; default: the page's setting. */
  load: string | undefined;
  /** Aspect ratio, such as `16/9`. */
  ratio: string | undefined;
  /** Maximum width in CSS pixels. */
  width: string | undefined;
  /** Height in CSS pixels; with `width` and without `ratio`, the two set the ratio. */
  height: string | undefined;
  /** Name of the provider; set by the element. */
  provider: string | undefined;
  /** Set by the element, once the call is parsed. */
  state: EmbedState | undefined;
}

/** The properties that set the work or its size: a change of one causes a new parse. */
export const PARSED_PROPERTIES: readonly string[] = [
  ...['src', 'call', 'args', 'provider', 'poster', 'ratio', 'width', 'height'],
];

/** Lit's declarations of all properties of every embed. */
export const EMBED_PROPERTIES: PropertyDeclarations = {
  ...Object.fromEntries(PARSED_PROPERTIES.map(name => [name, {}])),
  ...{ title: {}, load: {} },
  ...reflected('src', 'provider', 'state'),
};
