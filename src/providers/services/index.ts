import type { Provider } from '../provider.ts';
import { applemusic } from './applemusic.ts';
import { applepodcasts } from './applepodcasts.ts';
import { archive } from './archive.ts';
import { asciinema } from './asciinema.ts';
import { bandcamp } from './bandcamp.ts';
import { bilibili } from './bilibili.ts';
import { bluesky } from './bluesky.ts';
import { canva } from './canva.ts';
import { codepen } from './codepen.ts';
import { codesandbox } from './codesandbox.ts';
import { connpass } from './connpass.ts';
import { dailymotion } from './dailymotion.ts';
import { deezer } from './deezer.ts';
import { desmos } from './desmos.ts';
import { docswell } from './docswell.ts';
import { facebook } from './facebook.ts';
import { figma } from './figma.ts';
import { geogebra } from './geogebra.ts';
import { giphy } from './giphy.ts';
import { gist } from './gist.ts';
import { googlecalendar } from './googlecalendar.ts';
import { googledocs } from './googledocs.ts';
import { googledrawings } from './googledrawings.ts';
import { googledrive } from './googledrive.ts';
import { googleforms } from './googleforms.ts';
import { googlemaps } from './googlemaps.ts';
import { googlesheets } from './googlesheets.ts';
import { googleslides } from './googleslides.ts';
import { hatena } from './hatena.ts';
import { huggingface } from './huggingface.ts';
import { instagram } from './instagram.ts';
import { jsfiddle } from './jsfiddle.ts';
import { linkedin } from './linkedin.ts';
import { loom } from './loom.ts';
import { mastodon } from './mastodon.ts';
import { miro } from './miro.ts';
import { mixcloud } from './mixcloud.ts';
import { niconico } from './niconico.ts';
import { note } from './note.ts';
import { observable } from './observable.ts';
import { openstreetmap } from './openstreetmap.ts';
import { pdf } from './pdf.ts';
import { pinterest } from './pinterest.ts';
import { prezi } from './prezi.ts';
import { qiita } from './qiita.ts';
import { reddit } from './reddit.ts';
import { replit } from './replit.ts';
import { scratch } from './scratch.ts';
import { slideshare } from './slideshare.ts';
import { soundcloud } from './soundcloud.ts';
import { speakerdeck } from './speakerdeck.ts';
import { spotify } from './spotify.ts';
import { stackblitz } from './stackblitz.ts';
import { streamable } from './streamable.ts';
import { ted } from './ted.ts';
import { telegram } from './telegram.ts';
import { threads } from './threads.ts';
import { tiktok } from './tiktok.ts';
import { togetter } from './togetter.ts';
import { twitch } from './twitch.ts';
import { twitter } from './twitter.ts';
import { vimeo } from './vimeo.ts';
import { wistia } from './wistia.ts';
import { youtube } from './youtube.ts';
import { zenn } from './zenn.ts';

// Every provider of a named service links its privacy policy; a wildcard provider has none to link.
type ListedProvider = Provider & ({ readonly privacyUrl: string } | { readonly hosts: readonly ['*'] });

/**
 * All providers of the library. A new one needs its file, its test and a line here.
 * @example providers.find(({ name }) => name === 'vimeo')?.label // 'Vimeo'
 */
export const providers: readonly ListedProvider[] = [
  applemusic,
  applepodcasts,
  archive,
  asciinema,
  bandcamp,
  bilibili,
  bluesky,
  canva,
  codepen,
  codesandbox,
  connpass,
  dailymotion,
  deezer,
  desmos,
  docswell,
  facebook,
  figma,
  geogebra,
  giphy,
  gist,
  googlecalendar,
  googledocs,
  googledrawings,
  googledrive,
  googleforms,
  googlemaps,
  googlesheets,
  googleslides,
  hatena,
  huggingface,
  instagram,
  jsfiddle,
  linkedin,
  loom,
  mastodon,
  miro,
  mixcloud,
  niconico,
  note,
  observable,
  openstreetmap,
  pdf,
  pinterest,
  prezi,
  qiita,
  reddit,
  replit,
  scratch,
  slideshare,
  soundcloud,
  speakerdeck,
  spotify,
  stackblitz,
  streamable,
  ted,
  telegram,
  threads,
  tiktok,
  togetter,
  twitch,
  twitter,
  vimeo,
  wistia,
  youtube,
  zenn,
];
