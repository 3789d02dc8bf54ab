/** The element that loads this file, as far as it can be told, and the folder that the other files lie in. */
export interface OwnScript {
  /** `undefined` where no element is certain: its attributes would be anyone's. */
  readonly element: HTMLScriptElement | undefined;
  /**
   * Address of the folder, with a slash at its end: what `data-files` says, seen from the page, else where this file
   * lies. `./` where the browser has to resolve it.
   */
  readonly folder: string;
}

// In Chromium a line of a stack ends `(https://example.org/loader.js:1:20)`, in Firefox and Safari `@https://…:1:20`.
const STACK_ADDRESS = /(https?:\/\/\S+?)(?::\d+)+\)?$/gm;

// Markup can name an image or a form `currentScript` or `querySelectorAll`, and the document would answer with that;
// its prototype can't be named: https://html.spec.whatwg.org/#dom-document-nameditem (CVE-2024-43788, CVE-2024-47068)
const { get: currentScript } = Object.getOwnPropertyDescriptor(Document.prototype, 'currentScript') ?? {};
const { querySelectorAll } = Document.prototype;

const isScript = (element: unknown): element is HTMLScriptElement => element instanceof HTMLScriptElement;

/** The addresses of the files whose functions run now, this file's among them; empty where the browser tells none. */
function runningAddresses(): string[] {
  // Error reporters may replace the stack by something that is no text, and stand in it themselves.
  const { stack } = new Error() as { stack?: unknown };
  return [...`${stack}`.matchAll(STACK_ADDRESS)].map(([, address = '']) => address);
}

const fileName = (address: string) => address.split('/').pop();

/**
 * Finds the element that loads this file. A classic script is the document's current one; a module has no such, but
 * knows its own address, which the element must have to the letter.
 */
export function ownScript(): OwnScript {
  const addresses = runningAddresses();
  const current: unknown = currentScript?.call(document);
  const element = isScript(current)
    ? current
    : [...querySelectorAll.call(document, 'script')]
        .filter(isScript)
        .find(({ src }) => addresses.includes(src));
  const src = element?.src ?? '';
  // A `<base>` that comes after the script changes what `src` says, but not where the file came from.
  const found = element
    ? (addresses.find(address => fileName(address) === fileName(src)) ?? src)
    : addresses[0];
  const file = element?.dataset.files ?? found;
  // The document's own base address can be named by markup, the window's location can't.
  return { element, folder: file ? new URL('.', new URL(file, location.href)).href : './' };
}
