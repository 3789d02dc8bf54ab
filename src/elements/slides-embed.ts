import { reflected } from './attributes.ts';
import { EmbedElement } from './embed-element.ts';
import { lazyProvider } from './lazy-provider.ts';

/** A Google Slides deck. @tagname slides-embed */
export class SlidesEmbed extends EmbedElement {
  static override properties = reflected('slide', 'start', 'loop', 'delayms', 'rm');

  constructor() {
    super(lazyProvider('googleslides'));
  }

  /** The first slide, as in the deck's own URL: `id.p5`. */
  declare slide: string | undefined;
  /** `true` advances the slides automatically, once the deck has loaded. */
  declare start: string | undefined;
  /** `true` starts again after the last slide. */
  declare loop: string | undefined;
  /** Time between two slides in milliseconds. */
  declare delayms: string | undefined;
  /** `minimal` shows the slides without the bar below them. */
  declare rm: string | undefined;
}
