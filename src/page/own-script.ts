/** The element that loads this file, if it is certain, and the folder of the other files. */
export interface OwnScript {
  /** `undefined` where no element is certain: options must not come from markup of a stranger. */
  readonly element: HTMLScriptElement | undefined;
  /**
   * URL of the folder, with a slash at its end: `data-files` resolved against the page, else the folder of this file. `./`
   * where neither is known, which the browser resolves.
   */
  readonly folder: string;
}

// In Chromium a line of a stack ends `(https://example.org/loader.js:1:20)`, in Firefox and Safari `@https://…:1:20`.
const STACK_ADDRESS = /https?:\/\/\S+?(?=(:\d+)+\)?$)/gm;

// Markup can name an image or a form `currentScript` or `querySelectorAll`, and the document would answer with that;
// its prototype can't be named: https://html.spec.whatwg.org/#dom-document-nameditem (CVE-2024-43788, CVE-2024-47068).
// MooTools replaces `Document`, but not the prototype of the document.
const prototype = Object.getPrototypeOf(document) as Document;

/** Returns the URLs of the scripts whose functions run now, this file's among them; empty where the stack has none. */
const runningUrls = (): string[] =>
  // Error reporters may replace the stack by another value, and appear in it themselves.
  `${new Error().stack}`.match(STACK_ADDRESS) ?? [];

const fileName = (url: string) => url.split('/').pop();

/**
 * Finds the element that loads this file. A classic script is the current script of the document. A module has none, but
 * its URL is in the stack, and the `src` of the element must be exactly that URL.
 */
export function ownScript(): OwnScript {
  const urls = runningUrls();
  const current: unknown = Reflect.get(prototype, 'currentScript', document);
  const element =
    current instanceof HTMLScriptElement
      ? current
      : // One of SVG has no `src`.
        [...(prototype.querySelectorAll.call(document, 'script') as NodeListOf<HTMLScriptElement>)].find(
          ({ src }) => urls.includes(src),
        );
  const src = element?.src ?? '';
  // A `<base>` after the script changes how `src` resolves, but not where the file was loaded from.
  const found = element ? (urls.find(url => fileName(url) === fileName(src)) ?? src) : urls[0];
  // Not `dataset.files`, which a property of that name on every object would answer for: this folder is where code comes from.
  const file = element?.getAttribute('data-files') ?? found;
  // Markup can shadow `document.baseURI`, but not `location`.
  return { element, folder: file ? new URL('.', new URL(file, location.href)).href : './' };
}
