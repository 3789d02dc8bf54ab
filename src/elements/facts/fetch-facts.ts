import { read } from '../../dom/native.ts';
import { fileUrl } from '../../embeds/own-file-url.ts';
import { sharedJson } from '../../fetching/fetch-json.ts';
import type { Work } from '../parsed-element.ts';
import { durationIn, type Facts, readFacts } from './read-facts.ts';

const NO_FACTS: Facts = { lang: '', chapters: [], slides: [], paragraphs: [] };

// Two elements with the same work share one request.
const fetchFile = sharedJson();

let warned = false;

// A file that is missing is no fault: few sites know something about every work.
function warn(url: string, error: unknown): undefined {
  if (warned || /status 4(?:04|10)/.test(`${error}`)) return;
  console.warn(`[shortcode-embeds] no-facts: ${url} ${error}`);
  warned = true;
}

async function fromFile(pattern: string | undefined, work: Work): Promise<Facts | undefined> {
  const page = read(document, 'baseURI');
  const url = pattern ? fileUrl(pattern, work, page)?.href : undefined;
  if (!url) return undefined;
  return fetchFile(url).then(
    json => readFacts(json, url, page),
    error => warn(url, error),
  );
}

// Returns what the element's own attributes say, without the fields that they do not have.
const factsIn = (element: Element): Partial<Facts> => {
  const duration = durationIn(element.getAttribute('duration'));
  const [author, date] = [element.getAttribute('author'), element.getAttribute('date')];
  return { ...(duration && { duration }), ...(author && { author }), ...(date && { date }) };
};

/**
 * Returns what the site owner's file says about a work, and above that the element's own attributes. `pattern` is that of the
 * files' URLs. Never rejects: a file that cannot be read says nothing, with a warning unless it is missing.
 */
export const fetchFacts = async (
  element: Element,
  work: Work,
  pattern: string | undefined,
): Promise<Facts> => ({ ...NO_FACTS, ...(await fromFile(pattern, work)), ...factsIn(element) });
