import { readFileSync } from 'node:fs';
import { bundlePeer } from './bundle-peer.ts';
import { PEERS_DIRECTORY, PEERS_HOST } from './lab.ts';

/** A library that shows a card for a video, or the frame itself, and the page that uses it as its manual says. */
export interface CardLibrary {
  readonly name: string;
  /** Version of the package; `''` for what needs no package. */
  readonly version: string;
  /** Markup of the page's head. */
  readonly head: string;
  /** Markup of one video, by its id. */
  readonly card: (id: string) => string;
  /** Markup after all videos. */
  readonly foot?: string;
  /** Selector of the element that a click makes a player of. `undefined` if the player is there from the start. */
  readonly press?: string;
}

const urlOf = (path: string) => `https://${PEERS_HOST}/${path}`;
const style = (path: string) => `<link rel="stylesheet" href="${urlOf(path)}">`;
const script = (path: string, type = 'defer') => `<script ${type} src="${urlOf(path)}"></script>`;

/** Returns the version of a package in `bench/peers`. */
export const versionOf = (name: string): string =>
  JSON.parse(readFileSync(`${PEERS_DIRECTORY}/${name}/package.json`, 'utf8')).version;

const peer = (name: string, parts: Omit<CardLibrary, 'name' | 'version'>): CardLibrary => ({
  name,
  version: versionOf(name),
  ...parts,
});

const frame = (id: string, attributes = '') =>
  `<p><iframe width="560" height="315" src="https://www.youtube.com/embed/${id}" title="A video" allowfullscreen${attributes}></iframe></p>`;

/** This library, as the built files are. */
export const OURS = 'shortcode-embeds';

/** The peer that comes nearest to this library's cards, and that ratios are given against. */
export const NEAREST = 'lite-youtube-embed';

/** Returns the name of a library in a table: with its version, or in bold if it is this one. */
export const labelOf = ({ name, version }: Pick<CardLibrary, 'name' | 'version'>): string =>
  name === OURS ? `**${name}**` : `${name} ${version}`.trim();

/** Returns the libraries to compare. Packages are in `bench/peers`. */
export async function cardLibraries(): Promise<CardLibrary[]> {
  // They import packages by name, so a page needs them bundled.
  await bundlePeer('youtube-video', `${PEERS_DIRECTORY}/youtube-video-element/dist/youtube-video-element.js`);
  await bundlePeer('react-cards', 'bench/peers/react-cards.js');
  return [
    { name: 'frames', version: '', head: '', card: id => frame(id) },
    { name: 'frames with loading=lazy', version: '', head: '', card: id => frame(id, ' loading="lazy"') },
    {
      name: OURS,
      version: '',
      head: '<script src="/dist/loader.js"></script>',
      card: id => `<p>{{< youtube ${id} >}}</p>`,
      press: 'yt-embed button',
    },
    peer(NEAREST, {
      head:
        style('lite-youtube-embed/src/lite-yt-embed.css') + script('lite-youtube-embed/src/lite-yt-embed.js'),
      card: id => `<lite-youtube videoid="${id}" playlabel="Play: A video"></lite-youtube>`,
      press: '.lyt-playbtn',
    }),
    peer('@justinribeiro/lite-youtube', {
      head: script('@justinribeiro/lite-youtube/lite-youtube.js', 'type="module"'),
      card: id => `<lite-youtube videoid="${id}" videotitle="A video"></lite-youtube>`,
      press: 'lite-youtube',
    }),
    peer('lite-vimeo-embed', {
      head: script('lite-vimeo-embed/lite-vimeo-embed.js', 'type="module"'),
      card: id =>
        `<lite-vimeo videoid="${Number.parseInt(id.slice(3), 10)}" videotitle="A video"></lite-vimeo>`,
      press: '.ltv-playbtn',
    }),
    peer('lazyframe', {
      head: style('lazyframe/dist/lazyframe.css') + script('lazyframe/dist/lazyframe.min.js'),
      card: id =>
        `<div class="lazyframe" data-vendor="youtube" data-title="A video" data-thumbnail="https://i.ytimg.com/vi/${id}/hqdefault.jpg" data-src="https://www.youtube.com/embed/${id}"></div>`,
      foot: `<script>addEventListener('DOMContentLoaded', () => lazyframe('.lazyframe'))</script>`,
      press: '.lazyframe',
    }),
    peer('lazysizes', {
      head:
        '<style>.lazyload, .lazyloaded, .lazyloading { display: block; max-width: 560px; aspect-ratio: 16/9; margin: 1em 0; background-size: cover }</style>' +
        // With `async`, as its manual says, the first videos stay empty if the plugin arrives last.
        script('lazysizes/plugins/video-embed/ls.video-embed.min.js') +
        script('lazysizes/lazysizes.min.js'),
      card: id => `<div class="lazyload" data-youtube="${id}"></div>`,
      press: '.lazyloaded',
    }),
    peer('@orestbida/iframemanager', {
      head:
        style('@orestbida/iframemanager/dist/iframemanager.css') +
        script('@orestbida/iframemanager/dist/iframemanager.js'),
      card: id => `<div data-service="youtube" data-id="${id}" data-title="A video" data-autoscale></div>`,
      foot: `<script>addEventListener('DOMContentLoaded', () => iframemanager().run({ currLang: 'en', services: { youtube: {
        embedUrl: 'https://www.youtube-nocookie.com/embed/{data-id}',
        thumbnailUrl: 'https://i.ytimg.com/vi/{data-id}/hqdefault.jpg',
        languages: { en: { notice: 'This content is hosted by a third party.', loadBtn: 'Load video', loadAllBtn: "Don't ask again" } },
      } } }))</script>`,
      press: '.c-l-b',
    }),
    peer('youtube-video-element', {
      head: script('bundles/youtube-video/youtube-video.js', 'type="module"'),
      card: id =>
        `<p><youtube-video controls src="https://www.youtube.com/watch?v=${id}"></youtube-video></p>`,
    }),
    peer('plyr', {
      head: style('plyr/dist/plyr.css') + script('plyr/dist/plyr.min.js'),
      card: id =>
        `<div class="plyr__video-embed"><iframe src="https://www.youtube.com/embed/${id}" allowfullscreen></iframe></div>`,
      foot: `<script>addEventListener('DOMContentLoaded', () => Plyr.setup('.plyr__video-embed', { iconUrl: '${urlOf('plyr/dist/plyr.svg')}' }))</script>`,
    }),
    peer('react-lite-youtube-embed', {
      head:
        style('react-lite-youtube-embed/dist/LiteYouTubeEmbed.css') +
        script('bundles/react-cards/react-cards.js', 'type="module"'),
      card: id => `<div class="video" data-id="${id}"></div>`,
      press: '.lty-playbtn',
    }),
  ];
}

/** An id with the characters of a video's. */
export const videoId = (number: number): string => `vid${`${number}`.padStart(8, '0')}`;

/** Returns a page with a number of videos, one after the other. */
export function cardPage({ head, card, foot = '' }: CardLibrary, count: number): string {
  const cards = Array.from({ length: count }, (_, number) => card(videoId(number)));
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>A post</title>
    <meta name="viewport" content="width=device-width">${head}<body><main>${cards.join('')}</main>${foot}`;
}
