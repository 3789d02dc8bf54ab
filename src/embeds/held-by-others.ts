/** A selector of players and of boxes of consent tools, whose content is their own. */
export const HELD_BY_OTHERS = '[class^=tac_],[class*=plyr]';
