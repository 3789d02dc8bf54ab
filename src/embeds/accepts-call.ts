import type { Row } from './row.ts';

/** True if a call can be meant for us: a name that says a lot of things, `note`, with nothing behind it says another. */
export const acceptsCall = ({ tag, names: [own] }: Row, body: string): boolean =>
  tag !== 'web-embed' || !own || /\S/.test(body);
