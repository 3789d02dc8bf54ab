import { reflected } from './attributes.ts';
import { EmbedElement } from './embed-element.ts';
import { lazyProvider } from './lazy-provider.ts';

const SOURCE = lazyProvider('googleslides');

/** A Google Slides deck. @tagname slides-embed */
export class SlidesEmbed extends EmbedElement {
  static override properties = reflected({ slide: 1, start: 1, loop: 1, delayms: 1, rm: 1 });

  constructor() {
    super(SOURCE);
  }

  /** The slide to begin with, as in the deck's own address: `id.p5`. */
  declare slide: string | undefined;
  /** `true` turns the pages by itself, once the reader has asked for the deck. */
  declare start: string | undefined;
  /** `true` begins again at the end. */
  declare loop: string | undefined;
  /** Time between two slides in milliseconds. */
  declare delayms: string | undefined;
  /** `minimal` shows the slides without the bar below them. */
  declare rm: string | undefined;
}
