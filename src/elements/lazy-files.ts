import type { Messages } from '../embeds/report.ts';
import type { Fetcher, LoadFile } from '../fetching/fetcher.ts';
import type { AllStrings } from '../i18n/strings.ts';
import type { Provider } from '../providers/provider.ts';

/**
 * The files that elements fetch when they need them, by name, with their exports. These files import no other file:
 * after a failure one is fetched again at another URL, and a shared import could then exist twice. Values are passed in
 * instead.
 */
export interface LazyFiles {
  readonly 'provider-hosts': typeof import('../providers/registry/provider-hosts.ts') &
    typeof import('./find-provider/find-by-url.ts');
  readonly 'consent-prompt': typeof import('./consent/consent-prompt.ts');
  readonly consent: typeof import('../consent/consent.ts');
  readonly 'raw-files': typeof import('./raw-files/raw-files.ts');
  readonly 'frame-style': typeof import('./frame/frame-style.ts');
  readonly frames: typeof import('./frame/frame-for.ts');
  readonly html: typeof import('../security/html.ts');
  readonly 'text-card': typeof import('./card/text-card.ts');
  readonly 'self-hosted': typeof import('./self-hosted/self-hosted.ts');
  readonly facts: typeof import('./facts/show-facts.ts');
  readonly playback: typeof import('./playback/playback.ts');
  readonly 'static-post': typeof import('./self-hosted/static-post.ts');
  readonly messages: Messages;
  readonly 'sort-arguments': typeof import('../providers/registry/sort-arguments.ts');
  readonly 'find-provider': typeof import('./find-provider/find-provider.ts');
  readonly [descriptor: `providers/${string}`]: { readonly provider: Provider };
  readonly [strings: `locales/${string}`]: { readonly strings: AllStrings };
}

/** Functions of the code that is on the page already. */
export interface PageServices {
  /** True if a provider has this name; false for aliases. */
  isProvider(name: string): boolean;
  /**
   * Returns the name of the file with the strings for a BCP 47 tag; `undefined` for English and unsupported languages.
   */
  localeFile(tag: string): string | undefined;
  /** Calls back once, when an element is near the viewport, with its width in CSS pixels. */
  whenNear(element: Element, callback: (width: number) => void): void;
  /** Cancels `whenNear` for an element. */
  stopWaiting(element: Element): void;
}

/** The fetcher of the lazy files and the page's services; empty until `connectFiles` has been called. */
export const lazyFiles = {} as Fetcher<LazyFiles> & PageServices;

/** Sets `lazyFiles`. */
export function connectFiles(files: Fetcher<LazyFiles>, services: PageServices): void {
  Object.assign(lazyFiles, files, services);
}

/** Fetches a file and resolves with its exports. Rejects if it cannot be fetched. */
export const loadFile: LoadFile<LazyFiles> = name => lazyFiles.load(name);
