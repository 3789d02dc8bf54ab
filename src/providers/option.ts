/** Checks the text of one option and returns its canonical form, or `undefined` if the text is not valid. */
export type Option = (text: string) => string | undefined;

/**
 * Returns an option that accepts the texts a pattern matches, unchanged.
 * @example pattern(/^\d{1,3}$/)('42') // '42'
 */
export const pattern =
  (pattern: RegExp): Option =>
  text =>
    pattern.test(text) ? text : undefined;

/**
 * An option that is off by default; HTML writes it without a value.
 * @example booleanOption('') // 'true'
 */
export const booleanOption: Option = text => (/^(?:true|1|yes|)$/i.test(text) ? 'true' : undefined);

/**
 * An option that is on by default; only its negation is kept.
 * @example optOut('no') // 'false'
 */
export const optOut: Option = text => (/^(?:false|0|no)$/i.test(text) ? 'false' : undefined);

/**
 * `light` or `dark`; without it the frame follows the page's colour scheme.
 * @example theme('dark') // 'dark'
 */
export const theme: Option = pattern(/^(?:light|dark)$/);
