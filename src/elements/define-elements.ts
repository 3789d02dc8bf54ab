import { failClosed } from '../consent/fail-closed.ts';
import { configure } from '../consent/settings.ts';
import type { Options } from '../embeds/options.ts';
import type { Fetcher } from '../fetching/fetcher.ts';
import { followPage } from './connected-embeds.ts';
import type { EmbedElement } from './embed-element.ts';
import { connectFiles, type LazyFiles, type PageServices } from './lazy-files.ts';
import { prepareTimeLink } from './lazy-playback.ts';
import { reportRefusal } from './report-refusal.ts';
import { SlidesEmbed } from './slides-embed.ts';
import { SpeakerdeckEmbed } from './speakerdeck-embed.ts';
import { TweetEmbed } from './tweet-embed.ts';
import { WebEmbed } from './web-embed.ts';
import { YtEmbed } from './yt-embed.ts';

/** All tags of embeds and their classes. */
export const elements = {
  'slides-embed': SlidesEmbed,
  'speakerdeck-embed': SpeakerdeckEmbed,
  'tweet-embed': TweetEmbed,
  'web-embed': WebEmbed,
  'yt-embed': YtEmbed,
} as const satisfies Record<string, new () => EmbedElement>;

/** Defines the tags that are not defined yet: an element that another script has defined stays. */
export function defineEmbeds(registry: CustomElementRegistry = customElements): void {
  // Elements may be refused as they are defined. This comes before the loader takes a refused element out of the page.
  globalThis.addEventListener?.('embed-refuse', reportRefusal, true);
  for (const [tag, element] of Object.entries(elements)) {
    if (!registry.get(tag)) registry.define(tag, element);
  }
  // Listens on the window: it covers links that are added later too.
  for (const type of ['pointerover', 'focusin', 'click'])
    globalThis.addEventListener?.(type, prepareTimeLink);
}

declare global {
  interface HTMLElementTagNameMap {
    'slides-embed': SlidesEmbed;
    'speakerdeck-embed': SpeakerdeckEmbed;
    'tweet-embed': TweetEmbed;
    'web-embed': WebEmbed;
    'yt-embed': YtEmbed;
  }
}

/** Defines the tags. `files` fetches what elements need later; `services` are those of the loader's file. */
export function startElements(options: Options, files: Fetcher<LazyFiles>, services: PageServices): void {
  failClosed(options);
  configure(options as Parameters<typeof configure>[0]);
  connectFiles(files, services);
  defineEmbeds();
  followPage();
}

export { extendStrings } from '../i18n/strings.ts';
