declare module 'hyphen/en/index.js' {
  const english: { hyphenateHTMLSync: (html: string) => string };
  export = english;
}

declare module 'typogr' {
  const typogr: { typogrify: (html: string) => string };
  export = typogr;
}

declare module 'sanitize-html' {
  type Options = {
    allowedTags?: string[];
    allowedAttributes?: Record<string, string[]>;
    allowedIframeHostnames?: string[];
  };
  const sanitize: ((html: string, options?: Options) => string) & { defaults: Required<Options> };
  export = sanitize;
}

declare module 'turndown' {
  class TurndownService {
    turndown(html: string): string;
  }
  export = TurndownService;
}

declare module 'jsdom' {
  export class JSDOM {
    constructor(html: string, options: object);
    // biome-ignore lint/suspicious/noExplicitAny: a window with stand-ins in it
    window: any;
  }
}

declare module 'trix';
