// The beginning of a call that is damaged, escaped twice, split into elements, or of an unknown name; a closer; or an
// embed code that became text. A call whose delimiter is starred, as in Hugo's own docs, is meant literally.
const DAMAGED = /\{\{(?:[\\ ]?[<%](?!\/\*)|&lt;|$)|<\w+\s/;

/** True if a text without plain calls may hold something that the repair code reads. */
export const needsRepair = (text: string): boolean => DAMAGED.test(text);
