/**
 * The beginning of a call, or as much of one as has arrived: plain, damaged, escaped twice, split into elements, in full-width
 * signs, or with an invisible sign inside; or a closer. A call whose delimiter is starred, as in Hugo's own docs, is meant
 * literally.
 */
export const CALL_START = /[{｛]\W?[{｛]\W?[<%&＜％](?!\/\*)|[{｛]{1,2}$/;

/** True if a text without plain calls may hold something that the repair code reads: a call, or embed code that became text. */
export const needsRepair = (text: string): boolean => CALL_START.test(text) || /(<|&lt;)\w+(?!\S)/.test(text);
