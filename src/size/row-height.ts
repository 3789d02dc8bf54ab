/** The height of a row with a title and a link, in CSS pixels. */
export const ROW_PX = 70;

/** The height of a row that asks for consent, in CSS pixels; a narrow one grows. */
export const ASKING_ROW_PX = 190;
