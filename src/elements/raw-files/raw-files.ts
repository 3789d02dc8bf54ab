import { adoptSheet } from '../../dom/adopt-sheet.ts';
import { messageFields } from '../../providers/kit/message-fields.ts';
import type { Reference, ShownProvider } from '../../providers/provider.ts';
import RULES from './raw-files.css?inline';

// A longer file would make the page slow.
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

/** The files of a gist, as GitHub's API tells them: https://docs.github.com/rest/gists/gists#get-a-gist */
function filesIn(answer: unknown, isFile: (filename: string) => boolean): [name: string, content: string][] {
  const files = Object.values(messageFields(messageFields(answer).files)).map(messageFields);
  return files.flatMap(({ filename, content }) =>
    typeof filename === 'string' && typeof content === 'string' && isFile(filename)
      ? [[filename, content]]
      : [],
  );
}

/**
 * Fetches text files and shows them as text, whatever is in them: nothing of the service runs in the page. Gives a
 * code if there is nothing to show, and rejects if nobody answers.
 */
export async function fillFiles(
  shown: HTMLElement,
  { rawFiles, isFile, link }: ShownProvider,
  reference: Reference,
): Promise<string | undefined> {
  const address = rawFiles?.(reference);
  if (!address) return 'gone';
  const response = await fetch(address, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  const found = response.ok ? filesIn(await response.json(), name => isFile?.(name, reference) ?? true) : [];
  // GitHub answers so many strangers an hour, and then refuses them all.
  if (!found.length) return [403, 429].includes(response.status) ? 'no-answer' : 'gone';
  const root = shown.getRootNode();
  if (root instanceof ShadowRoot) adoptSheet(root, RULES);
  const source = document.createElement('a');
  const { href, host, pathname } = link(reference);
  source.part.add('link');
  source.href = href;
  source.append(host + pathname);
  shown.append(...found.map(([name, content]) => figure(name, content)), source);
  return undefined;
}
