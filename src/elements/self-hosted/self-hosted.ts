import type { LoadFile } from '../../fetching/fetcher.ts';
import type { Work } from '../parsed-element.ts';
import { fileUrl } from './self-hosted-url.ts';

/** An element that the owner may have something for. */
export interface Host extends Element {
  readonly provider: string | undefined;
  readonly src: string | undefined;
  poster: string | undefined;
  load: string | undefined;
}

// A picture that takes longer is treated as missing.
const TIMEOUT_MS = 3000;

/** What the owner keeps, and where what posts say is shown from. */
export interface SelfHostedContext {
  /** The pattern of the owner's pictures. */
  readonly posters?: string;
  /** The owner's oEmbed endpoint. */
  readonly oembed?: string;
  readonly quotes: WeakMap<Element, Node>;
  /** True if no third party may be asked, and nothing of it shown. */
  readonly sparing: boolean;
  readonly loadFile: LoadFile<{
    readonly 'static-post': typeof import('./static-post.ts');
    readonly html: typeof import('../../security/html.ts');
  }>;
}

/** What was set here, and not by the author. */
interface Brought {
  readonly poster?: string;
  /** What the author had said of `load`. */
  readonly load?: string | undefined;
}

const brought = new WeakMap<Host, Brought>();

const stillMeans = (element: Host, { provider, reference }: Work) =>
  element.provider === provider.name && element.src === reference.id;

const isThere = (picture: string): Promise<boolean> =>
  new Promise(done => {
    const image = new Image();
    image.referrerPolicy = 'no-referrer';
    image.onload = () => done(true);
    image.onerror = () => done(false);
    setTimeout(done, TIMEOUT_MS, false);
    image.src = picture;
  });

async function findPicture(work: Work, posters: string | undefined): Promise<string | undefined> {
  const picture = posters && fileUrl(posters, work, document.baseURI)?.href;
  return picture && (await isThere(picture)) ? picture : undefined;
}

/** Brings what the owner's own site has of a work: what a post says, else a picture. */
export async function applySelfHosted(
  element: Host,
  work: Work,
  { posters, oembed, quotes, sparing, loadFile }: SelfHostedContext,
): Promise<void> {
  const findPost = async (endpoint: string) => {
    const { staticPost } = await loadFile('static-post');
    const readHtml = async () => (await loadFile('html')).readHtml;
    return staticPost(element.shadowRoot, work, endpoint, readHtml, sparing);
  };
  const before = brought.get(element) ?? {};
  // What is here of another work goes; its picture only when it is known what comes, or the service's would come first.
  if (quotes.delete(element) && element.load === 'click') element.load = before.load;
  const isAuthors = element.poster && element.poster !== before.poster;
  const post = oembed && work.provider.kind === 'post' ? await findPost(oembed) : undefined;
  const poster = post || isAuthors ? undefined : await findPicture(work, posters);
  if (!stillMeans(element, work)) return;
  brought.set(element, { load: element.load, ...(poster && { poster }) });
  if (!isAuthors) element.poster = poster;
  if (!post) return;
  quotes.set(element, post);
  // What the post says is there: its frame comes for those who ask.
  element.load = 'click';
}
