import type { Fetcher, LoadFile } from '../fetching/fetcher.ts';
import type { AllStrings } from '../i18n/strings.ts';
import type { Provider } from '../providers/provider.ts';

/**
 * The files that elements fetch when they need them, by name, and what each exports. None of them imports another file,
 * as a file that is fetched again at another address would be two: what they work with is handed to them.
 */
export interface LazyFiles {
  readonly 'provider-hosts': typeof import('../providers/registry/provider-hosts.ts');
  readonly 'consent-prompt': typeof import('./consent/consent-prompt.ts');
  readonly consent: typeof import('../consent/consent.ts');
  readonly 'raw-files': typeof import('./raw-files/raw-files.ts');
  readonly 'frame-messages': typeof import('./frame/frame-messages.ts');
  readonly html: typeof import('../security/html.ts');
  readonly 'text-card': typeof import('./card/text-card.ts');
  readonly 'self-hosted': typeof import('./self-hosted/self-hosted.ts');
  readonly playback: typeof import('./playback/playback.ts');
  readonly 'static-post': typeof import('./self-hosted/static-post.ts');
  readonly 'find-provider': typeof import('./find-provider/find-provider.ts');
  readonly [descriptor: `providers/${string}`]: { readonly provider: Provider };
  readonly [strings: `locales/${string}`]: { readonly strings: AllStrings };
}

/** What the page has already, and lends. */
export interface PageServices {
  /** Tells whether a name is a provider's own. */
  isProvider(name: string): boolean;
  /** The name of the file with the words for a BCP 47 tag; `undefined` for English and for what nobody has written. */
  localeFile(tag: string): string | undefined;
  /** Calls back when the page has nothing better to do. */
  whenIdle(task: () => void): void;
  /** Calls back once an element comes near the viewport, with its width in CSS pixels. */
  whenNear(element: Element, callback: (width: number) => void): void;
  /** Stops waiting for that. */
  stopWaiting(element: Element): void;
}

/** How the files come, and what the page lends; said before the first element is defined. */
export let lazyFiles: Fetcher<LazyFiles> & PageServices;

/** Says how the files come. */
export function connectFiles(files: Fetcher<LazyFiles>, known: PageServices): void {
  lazyFiles = { ...files, ...known };
}

/** Brings a file. Rejects where it can't be had. */
export const loadFile: LoadFile<LazyFiles> = name => lazyFiles.load(name);
