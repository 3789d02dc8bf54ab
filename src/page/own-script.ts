/** The element that loads this file, as far as it can be told, and the folder that the other files lie in. */
export interface OwnScript {
  /** `undefined` where no element is certain: its attributes would be anyone's. */
  readonly element: HTMLScriptElement | undefined;
  /** Address of the folder, with a slash at its end; `./` where the browser has to resolve it. */
  readonly folder: string;
}

// In Chromium a line of a stack ends `(https://example.org/loader.js:1:20)`, in Firefox and Safari `@https://…:1:20`.
const STACK_ADDRESS = /(https?:\/\/\S+?)(?::\d+)+\)?$/m;

// Markup can name an image or a form `currentScript` or `querySelectorAll`, and the document would answer with that;
// its prototype can't be named: https://html.spec.whatwg.org/#dom-document-nameditem (CVE-2024-43788, CVE-2024-47068)
const { get: currentScript } = Object.getOwnPropertyDescriptor(Document.prototype, 'currentScript') ?? {};
const { querySelectorAll } = Document.prototype;

const isScript = (element: unknown): element is HTMLScriptElement => element instanceof HTMLScriptElement;

/** The address of the file that calls this function; `undefined` where the browser does not tell it. */
function callerAddress(): string | undefined {
  // Error reporters may replace the stack by something that is no text.
  const { stack } = new Error() as { stack?: unknown };
  return typeof stack === 'string' ? STACK_ADDRESS.exec(stack)?.[1] : undefined;
}

/**
 * Finds the element that loads this file. A classic script is the document's current one; a module has no such, but
 * knows its own address, which the element must have to the letter.
 */
export function ownScript(): OwnScript {
  const address = callerAddress();
  const current: unknown = currentScript?.call(document);
  const element = isScript(current)
    ? current
    : [...querySelectorAll.call(document, 'script')].filter(isScript).find(({ src }) => src === address);
  // A `<base>` that comes after the script changes what `src` says, but not where the file came from.
  const file = element && !element.src ? '' : (address ?? element?.src ?? '');
  return { element, folder: file.replace(/[?#].*/, '').replace(/[^/]*$/, '') || './' };
}
