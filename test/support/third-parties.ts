import { googleSlides } from './third-parties/google-slides.ts';
import { speakerDeck, speakerDeckFiles } from './third-parties/speaker-deck.ts';
import { twitter } from './third-parties/twitter.ts';
import { youtubePlayer, youtubePosters } from './third-parties/youtube.ts';
import type { Web } from './web.ts';

/** Serves stand-ins for the embedded services; their content is generated here. */
export function stubThirdParties(web: Web): void {
  web.host('i.ytimg.com', youtubePosters);
  web.host('www.youtube.com', youtubePlayer);
  web.host('www.youtube-nocookie.com', youtubePlayer);
  web.host('docs.google.com', googleSlides);
  web.host('speakerdeck.com', speakerDeck);
  web.host('files.speakerdeck.com', speakerDeckFiles);
  web.host('platform.twitter.com', twitter);
}
