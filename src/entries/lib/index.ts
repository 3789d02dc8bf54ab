// `shortcode-embeds`, for bundlers. Importing it has no side effects.
export { defineElements } from '../../api/bundle.ts';
export { addStrings, consent, defineProvider, type Page, scan, start } from '../../api/start.ts';
export type { Change } from '../../consent/consent.ts';
export type { Consent } from '../../consent/lazy-consent.ts';
export type { EmbedElement } from '../../elements/embed-element.ts';
export type { EmbedEventDetail, EmbedEventName } from '../../elements/events.ts';
export { SlidesEmbed } from '../../elements/slides-embed.ts';
export { SpeakerdeckEmbed } from '../../elements/speakerdeck-embed.ts';
export type { EmbedState } from '../../elements/state.ts';
export { TweetEmbed } from '../../elements/tweet-embed.ts';
export { WebEmbed } from '../../elements/web-embed.ts';
export { YtEmbed } from '../../elements/yt-embed.ts';
export type { Options } from '../../embeds/options.ts';
export type { AddStrings } from '../../i18n/custom-strings.ts';
export type { OwnProvider } from '../../providers/registry/check-provider.ts';
