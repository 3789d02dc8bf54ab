import { providers } from '../providers/services/index.ts';

/** The tags of embeds. */
export const EMBED_TAGS: readonly string[] = [...new Set([...providers.map(({ tag }) => tag), 'web-embed'])];

/** A selector of embeds. */
export const OUR_TAGS: string = EMBED_TAGS.join();
