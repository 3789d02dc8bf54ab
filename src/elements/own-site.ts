import { settings } from '../consent/settings.ts';
import { fileAddress } from './own-address.ts';
import { quotes } from './quote.ts';
import type { Work } from './reading.ts';

/** An element that the owner may have something for. */
export interface Host extends Element {
  readonly provider: string | undefined;
  readonly src: string | undefined;
  poster: string | undefined;
  load: string | undefined;
}

// In milliseconds: a picture that takes longer than this is as good as none.
const PATIENCE = 3000;

// What was set here, and not by the author; it goes when the element means another work.
const brought = new WeakMap<Host, { poster?: string; load?: string | undefined }>();

const stillMeans = (element: Host, { provider, reference }: Work) =>
  element.provider === provider.name && element.src === reference.id;

const isThere = (picture: string): Promise<boolean> =>
  new Promise(done => {
    const image = new Image();
    image.referrerPolicy = 'no-referrer';
    image.onload = () => done(true);
    image.onerror = () => done(false);
    setTimeout(done, PATIENCE, false);
    image.src = picture;
  });

function takeBack(element: Host): void {
  const ours = brought.get(element) ?? {};
  brought.delete(element);
  quotes.delete(element);
  if ('poster' in ours && element.poster === ours.poster) element.poster = undefined;
  if ('load' in ours && element.load === 'click') element.load = ours.load;
}

async function bringPost(element: Host, work: Work): Promise<boolean> {
  const { oembed } = settings;
  if (!oembed || work.provider.kind !== 'post') return false;
  const { staticPost } = await import('./static-post.ts');
  const post = await staticPost(element.shadowRoot, work, oembed);
  if (!post || !stillMeans(element, work)) return false;
  quotes.set(element, post);
  // What the post says is there: its frame comes for those who ask.
  brought.set(element, { load: element.load });
  element.load = 'click';
  return true;
}

async function bringPoster(element: Host, work: Work): Promise<void> {
  const { posters } = settings;
  const picture = posters && !element.poster && fileAddress(posters, work, document.baseURI)?.href;
  if (!picture || !(await isThere(picture)) || !stillMeans(element, work)) return;
  brought.set(element, { poster: picture });
  element.poster = picture;
}

/** Brings what the owner's own site has of a work: what a post says, else a picture. */
export async function bring(element: Host, work: Work): Promise<void> {
  takeBack(element);
  if (!(await bringPost(element, work))) await bringPoster(element, work);
}
