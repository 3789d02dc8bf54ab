import type { Rows } from '../embeds/row.ts';

// What is no clean call of a name we know: one that an engine has cut up, escaped twice over or made a tag of, or
// that is somebody else's; or what closes a call; or an embed's code that became words. What is starred is left alone.
const UNREAD = /\{\{(?:[<%](?!\/\*)|&lt;|$)|<\w+\s/;

/** Tells whether a text that holds no call of ours is one for the mending code. */
export const needsRepair = (text: string): boolean => UNREAD.test(text);

/** Tells whether a text holds the code of a common frame that became words. */
export const isEscapedFrame = (node: Node, table: Rows): boolean =>
  node instanceof Text &&
  /^\s*</.test(node.data) &&
  table.some(({ frames }) => frames.some(frame => node.data.includes(frame)));
