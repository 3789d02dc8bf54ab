import { expect, test } from 'vitest';
import { youtubeVideo } from '../../../src/providers/kit/youtube-video.ts';
import { readCall } from '../../../src/providers/registry/read-call.ts';
import { targetOf } from '../../../src/providers/registry/target-of.ts';
import { youtube } from '../../../src/providers/services/youtube.ts';

const VIDEO = 'nNFCc3nowfg';
const OTHER = 'aBcDeFgHiJk';
const LIST = 'PLFgquLnL59alCl_2TQvOiD5Vgm1hCaGSI';

const HOSTS = [
  'https://www.youtube.com',
  '//youtube-nocookie.com',
  'http://youtu.be',
  'https://m.youtube.com',
];
const PATHS = [
  `/${VIDEO}`,
  `/watch?v=${VIDEO}`,
  `/watch/${VIDEO}`,
  `/watch/?v=${VIDEO}`,
  `/embed/${VIDEO}`,
  `/embed/${VIDEO}/?v=${OTHER}`,
  `/embed/${VIDEO}&start=9`,
  `/embed/%22${VIDEO}`,
  `/embed/videoseries?list=${LIST}`,
  `/embed/videoseries?v=${VIDEO}`,
  '/embed/live_stream?channel=UCBR8-60-B28hp2BmDPdntcQ',
  `/embed/watch?v=${VIDEO}`,
  `/embed/shorts/${VIDEO}`,
  `/shorts/${VIDEO}`,
  `/shorts/${VIDEO}/extra`,
  `/live/${VIDEO}?feature=share`,
  `/v/${VIDEO}?version=3`,
  `/e/${VIDEO}`,
  `/user/${OTHER}`,
  `/@${OTHER}`,
  `/c/${OTHER}/live`,
  `/redirect?v=${VIDEO}`,
  `/playlist?list=${LIST}&v=${VIDEO}`,
  `/attribution_link?v=${OTHER}&u=%2Fwatch%3Fv%3D${VIDEO}`,
  '/clip/UgkxU2HSeGL_NvmDJ-nQJrlLwllwMDBdGZFs',
];
const FRAGMENTS = ['', '#t=1m30s', `#!v=${OTHER}`, `#p/u/1/${OTHER}`, '#comments'];
const PARAMETERS = ['', `list=${LIST}&end=90`, 't=30&rel=0&index=2'];

const written = HOSTS.flatMap(host =>
  PATHS.flatMap(path =>
    PARAMETERS.flatMap(query =>
      FRAGMENTS.map(
        fragment => `${host}${path}${query && `${path.includes('?') ? '&' : '?'}${query}`}${fragment}`,
      ),
    ),
  ),
);
const calls = [...written, VIDEO, `${VIDEO}?t=9`, `${VIDEO}&t=9`, LIST, '', 'videoseries', 'live_stream'];

test(`a video that pages read without the file of YouTube is the one that the file reads, in ${calls.length} spellings`, () => {
  const accepted = calls.filter(text => {
    const call = { name: 'youtube', args: [text], params: {} };
    const small = readCall(youtubeVideo, call);
    if ('code' in small) return false;
    const all = readCall(youtube, call);
    expect([text, small]).toEqual([text, all]);
    expect(targetOf(youtubeVideo, small.reference)).toEqual(targetOf(youtube, small.reference));
    return true;
  });
  // The usual addresses of today need no further file.
  const usual = [`https://youtu.be/${VIDEO}?si=a`, `https://www.youtube.com/watch?v=${VIDEO}&t=9s`, VIDEO];
  for (const text of usual)
    expect(readCall(youtubeVideo, { args: [text], params: {} })).toHaveProperty('reference.id', VIDEO);
  expect(accepted.length).toBeGreaterThan(250);
});
