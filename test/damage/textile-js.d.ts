declare module 'textile-js' {
  /** Renders Textile to HTML. */
  const textile: (text: string) => string;
  export = textile;
}
