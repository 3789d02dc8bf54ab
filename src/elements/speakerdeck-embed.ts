import { speakerdeck } from '../providers/speakerdeck.ts';
import { EmbedElement, optionProperties } from './embed-element.ts';

const options = ['slide'] as const;

/** A Speaker Deck talk. @tagname speakerdeck-embed */
export class SpeakerdeckEmbed extends EmbedElement {
  static override readonly provider = speakerdeck;
  static override readonly options = options;
  static override properties = optionProperties(options);
  /** The slide to begin with, counted from 1. */
  declare slide: string | undefined;
}
