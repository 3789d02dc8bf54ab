import { speakerdeck } from '../providers/speakerdeck.ts';
import { reflected } from './attributes.ts';
import { EmbedElement } from './embed-element.ts';

/** A Speaker Deck talk. @tagname speakerdeck-embed */
export class SpeakerdeckEmbed extends EmbedElement {
  static override readonly provider = speakerdeck;
  static override properties = reflected(speakerdeck.options);
  /** The slide to begin with, counted from 1. */
  declare slide: string | undefined;
}
