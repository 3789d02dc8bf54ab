import { reflected } from './attributes.ts';
import { LateEmbed } from './late-embed.ts';

/** A Speaker Deck talk. @tagname speakerdeck-embed */
export class SpeakerdeckEmbed extends LateEmbed {
  protected static override readonly fetch = async () =>
    (await import('../providers/speakerdeck.ts')).speakerdeck;
  static override properties = reflected({ slide: 1 });
  /** The slide to begin with, counted from 1. */
  declare slide: string | undefined;
}
