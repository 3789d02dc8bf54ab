import type { Row } from './row.ts';

/** True if a call may be an embed. Generic names, like `note`, are also other shortcodes, and need an argument. */
export const acceptsCall = ({ tag, names: [own] }: Row, body: string): boolean =>
  tag !== 'web-embed' || !own || /\S/.test(body);
