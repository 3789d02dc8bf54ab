import { messageFields } from '../../providers/kit/message-fields.ts';
import type { Reference, ShownProvider } from '../../providers/provider.ts';
import type { MakeContent } from '../content-file.ts';

export { moveFocus } from '../../dom/move-focus.ts';
/** The style rules of the box in the shadow root. */
export { default as CONTENT_RULES } from './raw-files.css?inline';

// A longer text would make the page slow.
const MAX_CHARACTERS = 200_000;

const TIMEOUT_MS = 10_000;

const figure = (name: string, content: string) => {
  const figure = document.createElement('figure');
  const caption = document.createElement('figcaption');
  const code = document.createElement('pre');
  caption.append(name);
  code.append(content.slice(0, MAX_CHARACTERS));
  code.dir = 'ltr';
  figure.append(caption, code);
  return figure;
};

/** Returns the files in an answer of GitHub's API: https://docs.github.com/rest/gists/gists#get-a-gist */
function filesIn(answer: unknown, isFile: (filename: string) => boolean): [name: string, content: string][] {
  const files = Object.values(messageFields(messageFields(answer).files)).map(messageFields);
  return files.flatMap(({ filename, content }) =>
    typeof filename === 'string' && typeof content === 'string' && isFile(filename)
      ? [[filename, content]]
      : [],
  );
}

/** Moves the output of a service's script into the template, if it ran before the loader: a style sheet and a box. */
export function moveScriptOutput(element: Element, selector: string): void {
  const { nextElementSibling: sheet } = element;
  const output = sheet?.nextElementSibling;
  const content = element.querySelector('template')?.content;
  if (content && sheet && output?.matches(`link + :is(${selector})`)) content.append(sheet, output);
}

// Returns the box that shows text files instead of a frame.
function makeBox({ label }: ShownProvider): HTMLElement {
  const box = document.createElement('div');
  box.setAttribute('part', 'frame files');
  // Like a frame that has sent its height: no size is reserved, the content sets it.
  box.setAttribute('height', 'auto');
  // A scrollable box needs keyboard focus, and so an accessible name.
  box.tabIndex = 0;
  box.role = 'group';
  box.ariaLabel = label;
  return box;
}

// Fetches a work's text files and appends them to a box, as text only: markup in them could run scripts in the page. Returns
// a code if there is nothing to show. Rejects if the network fails, after 10 s, or if the answer is not JSON.
async function fillFiles(
  box: HTMLElement,
  { rawFiles, isFile, link }: ShownProvider,
  reference: Reference,
): Promise<string | undefined> {
  const url = rawFiles?.(reference);
  if (!url) return 'gone';
  const response = await fetch(url, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  const texts = response.ok ? filesIn(await response.json(), name => isFile?.(name, reference) ?? true) : [];
  // GitHub limits anonymous requests per hour; after that it answers 403 or 429.
  if (!texts.length) return [403, 429].includes(response.status) ? 'no-answer' : 'gone';
  const source = document.createElement('a');
  const { href, host, pathname } = link(reference);
  source.part.add('link');
  source.href = href;
  source.append(host + pathname);
  box.append(...texts.map(([name, content]) => figure(name, content)), source);
  return undefined;
}

/**
 * Returns a box for a work's text files and fetches them. Calls `settle` when they are here, with a code if they
 * failed.
 */
export const contentFor: MakeContent = ({ provider, reference }, settle) => {
  const box = makeBox(provider);
  fillFiles(box, provider, reference)
    .catch(() => 'no-answer')
    .then(code => settle(box, code));
  return box;
};
