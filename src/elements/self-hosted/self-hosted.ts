import { read } from '../../dom/native.ts';
import { FACTS_BY_HAND } from '../../embeds/facts-by-hand.ts';
import { fileUrl } from '../../embeds/own-file-url.ts';
import type { LoadFile } from '../../fetching/fetcher.ts';
import type { FactsContext, FactsHost } from '../facts/show-facts.ts';
import type { Work } from '../parsed-element.ts';

/** An embed that the site owner may have a picture, a post's text or facts for. */
export interface Host extends FactsHost {
  readonly provider: string | undefined;
  readonly src: string | undefined;
  poster: string | undefined;
  load: string | undefined;
}

// A picture that takes longer is treated as missing.
const TIMEOUT_MS = 3000;

/** The site owner's settings, and values of `elements.js`, which this file does not import. */
export interface SelfHostedContext extends Omit<FactsContext, 'loadFile'> {
  /** The URL pattern of the site owner's pictures. */
  readonly posters?: string;
  /** The site owner's oEmbed endpoint, or the URL pattern of stored answers. */
  readonly oembed?: string;
  /** The text of posts, which cards show. */
  readonly quotes: WeakMap<Element, Node>;
  /** True if requests to services are not allowed. */
  readonly sparing: boolean;
  readonly loadFile: LoadFile<{
    readonly 'static-post': typeof import('./static-post.ts');
    readonly facts: typeof import('../facts/show-facts.ts');
    readonly playback: typeof import('../playback/playback.ts');
    readonly html: typeof import('../../security/html.ts');
  }>;
}

/** Values of an embed that this file has set or replaced. */
interface Applied {
  readonly poster?: string;
  /** The author's `load`. */
  readonly load?: string | undefined;
}

const applied = new WeakMap<Host, Applied>();

const stillShows = (element: Host, { provider, reference }: Work) =>
  element.provider === provider.name && element.src === reference.id;

const canLoad = (picture: string): Promise<boolean> =>
  new Promise(done => {
    const image = new Image();
    image.referrerPolicy = 'no-referrer';
    image.onload = () => done(true);
    image.onerror = () => done(false);
    setTimeout(done, TIMEOUT_MS, false);
    image.src = picture;
  });

async function findPoster(work: Work, posters: string | undefined): Promise<string | undefined> {
  const picture = posters && fileUrl(posters, work, read(document, 'baseURI'))?.href;
  return picture && (await canLoad(picture)) ? picture : undefined;
}

/**
 * Applies the site owner's files for a work to its embed: the text of a post from the oEmbed endpoint, else a picture.
 * Rejects if a file of this project cannot be fetched.
 */
export async function applySelfHosted(element: Host, work: Work, context: SelfHostedContext): Promise<void> {
  const { posters, oembed, facts, quotes, sparing, loadFile } = context;
  // The card does not wait for facts: the lines for them are reserved.
  if (facts || element.matches(FACTS_BY_HAND))
    loadFile('facts')
      .then(({ showFacts }) => showFacts(element, work, context))
      .catch(() => {});
  const findPost = async (endpoint: string) => {
    const { staticPost } = await loadFile('static-post');
    const readHtml = async () => (await loadFile('html')).readHtml;
    return staticPost(element.shadowRoot, work, endpoint, readHtml, sparing);
  };
  const before = applied.get(element) ?? {};
  // Removes the text of the previous work at once. Its picture stays until the next one is known, or the service's
  // would be requested in between.
  if (quotes.delete(element) && element.load === 'click') element.load = before.load;
  const isAuthors = element.poster && element.poster !== before.poster;
  const post = oembed && work.provider.kind === 'post' ? await findPost(oembed) : undefined;
  const poster = post || isAuthors ? undefined : await findPoster(work, posters);
  if (!stillShows(element, work)) return;
  applied.set(element, { load: element.load, ...(poster && { poster }) });
  if (!isAuthors) element.poster = poster;
  if (!post) return;
  quotes.set(element, post);
  // The card shows the post's text, so the frame loads on request only.
  element.load = 'click';
}
