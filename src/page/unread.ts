// What is no clean call of a name we know: one that an engine has cut up, escaped twice over or made a tag of, or
// that is somebody else's; or what closes a call; or an embed's code that became words. What is starred is left alone.
const UNREAD = /\{\{(?:[<%](?!\/\*)|&lt;|$)|<\w+\s/;

/** Tells whether a text that holds no call of ours is one for the mending code. */
export const isUnread = (text: string): boolean => UNREAD.test(text);
