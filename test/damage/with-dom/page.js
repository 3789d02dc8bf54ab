import { JSDOM } from 'jsdom';

/** @type {Record<string, any>} */
const page = globalThis;

// These ask for the layout or for the keyboard, which jsdom does not have; editors do well with empty answers.
const NO_BOX = { left: 0, top: 0, right: 0, bottom: 0 };
const STAND_INS = {
  Range: { getClientRects: () => [], getBoundingClientRect: () => NO_BOX },
  Document: { elementFromPoint: () => null, execCommand: () => false },
  ElementInternals: { setValidity() {}, setFormValue() {} },
};
const matchMedia = () => ({ matches: false });

/** Makes Node look like a browser to the editors that are imported after this. */
export function openPage() {
  const { window } = new JSDOM('<!doctype html><body>', {
    pretendToBeVisual: true,
    url: 'https://blog.example/',
  });
  for (const [name, members] of Object.entries(STAND_INS)) Object.assign(window[name].prototype, members);
  Object.assign(window, { matchMedia });
  const events = ['Event', 'CustomEvent', 'EventTarget', 'navigator'];
  for (const name of Object.getOwnPropertyNames(window)) {
    if (name in page && !events.includes(name)) continue;
    Object.defineProperty(page, name, { value: window[name], configurable: true, writable: true });
  }
  page.ClipboardEvent = window.Event;
  page.CSS = { escape: (/** @type {string} */ name) => name };
  return window;
}

/**
 * Reads a JSON list of texts and writes that of their HTML, as `batch` in `engines.ts` expects.
 *
 * @param {(text: string) => string} render
 */
export async function answer(render) {
  let input = '';
  for await (const part of process.stdin) input += part;
  /** @type {string[]} */
  const texts = JSON.parse(input);
  const output = JSON.stringify(texts.map(render));
  // Editors leave timers behind, which would keep the process alive.
  process.stdout.write(output, () => process.exit());
}
