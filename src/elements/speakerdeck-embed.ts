import { speakerdeck } from '../providers/speakerdeck.ts';
import { EmbedElement, optionProperties } from './embed-element.ts';

/** A Speaker Deck talk. @tagname speakerdeck-embed */
export class SpeakerdeckEmbed extends EmbedElement {
  static override readonly provider = speakerdeck;
  static override properties = optionProperties(speakerdeck.options);
  /** The slide to begin with, counted from 1. */
  declare slide: string | undefined;
}
