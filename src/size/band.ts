/**
 * The height of the caption under an embed, as a CSS value that depends on nothing in an embed, so that it can be reserved
 * before there is one: two lines of text of at most 17 px or 1.0625 rem, and their distance from the frame. `rem` follows the
 * reader's own text size; some themes make it 10 px.
 */
export const BAND = 'max(54px,3.4rem)';
