import { reflected } from './attributes.ts';
import { EmbedElement } from './embed-element.ts';
import { lazyProvider } from './lazy-provider.ts';

/** A Speaker Deck talk. @tagname speakerdeck-embed */
export class SpeakerdeckEmbed extends EmbedElement {
  static override properties = reflected('slide');

  constructor() {
    super(lazyProvider('speakerdeck'));
  }

  /** The number of the first slide, from 1. */
  declare slide: string | undefined;
}
