import type { Row } from './row.ts';

/** True if a call may be an embed. Generic names, like `note`, are also other shortcodes, and need an argument. */
export const acceptsCall = ({ tag, names: [provider] }: Row, body: string): boolean =>
  tag !== 'web-embed' || !provider || /\S/.test(body);
