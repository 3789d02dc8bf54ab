/**
 * A selector of elements whose calls are meant to be read, not run. A monospaced font is a sign of code only for a `<span>`: whole
 * pages are set in one.
 */
export const CODE_SAMPLES =
  'samp,listing,tt,span[style*=mono],.ql-code-block,code,div.code,kbd,xmp,var,pre,.literal';
