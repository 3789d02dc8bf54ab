/** The English strings of loaded players. Their type is the list that each locale translates. */
export const playbackStrings = {
  /** The link before a loaded frame that leads past it. */
  skip: () => 'Skip the player',
};

/** The strings of one locale for loaded players. */
export type PlaybackStrings = typeof playbackStrings;
