import { googleslides } from '../providers/googleslides.ts';
import { reflected } from './attributes.ts';
import { EmbedElement } from './embed-element.ts';

/** A Google Slides deck. @tagname slides-embed */
export class SlidesEmbed extends EmbedElement {
  static override readonly provider = googleslides;
  static override properties = reflected(googleslides.options);
  /** The slide to begin with, as in the deck's own address: `id.p5`. */
  declare slide: string | undefined;
  /** `true` turns the pages by itself, once the reader has asked for the deck. */
  declare start: string | undefined;
  /** `true` begins again at the end. */
  declare loop: string | undefined;
  /** Time between two slides in milliseconds. */
  declare delayms: string | undefined;
}
