/** A selector of embeds whose own attributes say more of the work than its title. */
export const FACTS_BY_HAND = '[duration],[author],[date]';
