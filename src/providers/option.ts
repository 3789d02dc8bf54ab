/** Reads one option as an author wrote it, and gives it in its canonical form; `undefined` where it says nothing. */
export type Option = (text: string) => string | undefined;

/** An option that is written as it is meant, and looks like this. */
export const pattern =
  (pattern: RegExp): Option =>
  text =>
    pattern.test(text) ? text : undefined;

/** An option that is there or not; HTML writes it without a value. */
export const booleanOption: Option = text => (/^(?:true|1|yes|)$/i.test(text) ? 'true' : undefined);

/** An option that is on unless an author says otherwise. */
export const optOut: Option = text => (/^(?:false|0|no)$/i.test(text) ? 'false' : undefined);

/** `light` or `dark`, where an author does not leave it to the page. */
export const theme: Option = pattern(/^(?:light|dark)$/);
