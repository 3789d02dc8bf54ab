import { youtubeVideo } from '../kit/youtube-video.ts';
import type { Provider } from '../provider.ts';

/** https://developers.google.com/youtube/player_parameters */
export const youtube = {
  ...youtubeVideo,
  privacyUrl: 'https://policies.google.com/privacy',
  aliases: [
    'yt',
    'youtubelite',
    'youtube-lite',
    'youtube_lazy',
    'youtube-nocookie',
    'youtube-shorts',
    'youtubepl',
    'youtube-playlist',
    'liteyoutube',
    'video',
  ],
  frames: [
    'www.youtube.com/embed/',
    'www.youtube-nocookie.com/embed/',
    'www.youtube.com/v/',
    'youtube.googleapis.com/v/',
    'm.youtube.com/embed/',
    // The service does not let these be framed; authors paste them all the same.
    'www.youtube.com/watch?',
    'm.youtube.com/watch?',
    'youtu.be/',
  ],
  examples: [
    'https://www.youtube.com/watch?v=nNFCc3nowfg',
    'https://youtu.be/nNFCc3nowfg?t=1m30s',
    'https://www.youtube.com/playlist?list=PLFgquLnL59alCl_2TQvOiD5Vgm1hCaGSI',
  ],
} as const satisfies Provider;
