import { configure } from '../consent/settings.ts';
import type { Options } from '../embeds/options.ts';
import type { Fetcher } from '../fetching/fetcher.ts';
import type { EmbedElement } from './embed-element.ts';
import { connectFiles, type LazyFiles, type PageServices } from './lazy-files.ts';
import { prepareTimeLink } from './lazy-playback.ts';
import { SlidesEmbed } from './slides-embed.ts';
import { SpeakerdeckEmbed } from './speakerdeck-embed.ts';
import { TweetEmbed } from './tweet-embed.ts';
import { WebEmbed } from './web-embed.ts';
import { YtEmbed } from './yt-embed.ts';

/** Every tag and the class behind it. */
export const elements = {
  'slides-embed': SlidesEmbed,
  'speakerdeck-embed': SpeakerdeckEmbed,
  'tweet-embed': TweetEmbed,
  'web-embed': WebEmbed,
  'yt-embed': YtEmbed,
} as const satisfies Record<string, new () => EmbedElement>;

/** Defines the tags that nobody has defined yet; who came first keeps the name. */
export function defineEmbeds(registry: CustomElementRegistry = customElements): void {
  for (const [tag, element] of Object.entries(elements)) {
    if (!registry.get(tag)) registry.define(tag, element);
  }
  // Links into embeds, also such as come later.
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

/** Defines the tags. `files` brings what elements need later. */
export function startElements(options: Options, files: Fetcher<LazyFiles>, known: PageServices): void {
  configure(options as Parameters<typeof configure>[0]);
  connectFiles(files, known);
  defineEmbeds();
}

export { extendStrings } from '../i18n/strings.ts';
