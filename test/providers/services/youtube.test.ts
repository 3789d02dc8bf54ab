import { expect, test } from 'vitest';
import { youtube } from '../../../src/providers/services/youtube.ts';
import { accepts, frameOf, refuses } from '../table.ts';

const id = 'nNFCc3nowfg';
const list = 'PLFgquLnL59alCl_2TQvOiD5Vgm1hCaGSI';

const channel = 'UCBR8-60-B28hp2BmDPdntcQ';
const clip = 'UgkxU2HSeGL_NvmDJ-nQJrlLwllwMDBdGZFs';

const both = (list: string) => ({ id: list, list });

accepts(youtube, [
  [id, { id }],
  [` ${id} `, { id }],
  [{ params: { id } }, { id }],
  [
    { params: { id, start: '90', end: '2m', loop: 'true', mute: '' } },
    { id, start: '90', end: '120', loop: 'true', mute: 'true' },
  ],
  [{ params: { id, loop: 'false', mute: '0' } }, { id }],
  [{ args: [id, 'some-class'] }, { id }],
  [{ args: [id, '16:9', '90', '120'] }, { id, start: '90', end: '120' }],
  [
    { params: { id, params: 'start=130&end=150&controls=0' } },
    { id, start: '130', end: '150', controls: 'false' },
  ],
  [{ params: { id, controls: 'false' } }, { id, controls: 'false' }],
  [{ params: { id, controls: 'true' } }, { id }],
  ['-_-_-_-_-_-', { id: '-_-_-_-_-_-' }],
  ['a–bcdefghi', { id: 'a--bcdefghi' }],
  ['a—bcdefgh', { id: 'a---bcdefgh' }],
  [`${id}?rel=0`, { id, rel: '0' }],
  [`${id}?rel=true&fs=no&color=a%20b&modestbranding=1&showinfo=0`, { id }],
  [
    `https://www.youtube.com/embed/${id}?fs=0&cc_load_policy=1&cc_lang_pref=pt-BR&iv_load_policy=3&color=white`,
    { id, fs: '0', cc_load_policy: '1', cc_lang_pref: 'pt-BR', iv_load_policy: '3', color: 'white' },
  ],
  [{ params: { id, cc_lang_pref: '"><script>', index: '../1' } }, { id }],
  [
    `https://www.youtube.com/embed/${id}?clip=UgkxU2HSeGL_NvmDJ-nQJrlLwllwMDBdGZFs&clipt=EOOFFhijqxo`,
    { id, clip: 'UgkxU2HSeGL_NvmDJ-nQJrlLwllwMDBdGZFs', clipt: 'EOOFFhijqxo' },
  ],
  [`https://www.youtube.com/clip/${clip}?si=abc`, { id: `clip/${clip}` }],
  [`https://www.youtube.com/embed/live_stream?channel=${channel}`, { id: channel }],
  [`https://www.youtube.com/channel/${channel}/live`, { id: channel }],
  [`${id}?si=abc&t=39m21s`, { id, start: '2361' }],
  [`https://www.youtube.com/watch?v=${id}`, { id }],
  [`http://youtube.com/watch?list=PL1&v=${id}&t=1m30s`, { id, start: '90' }],
  [`//m.youtube.com/watch?v=${id}#t=9`, { id, start: '9' }],
  [`https://music.youtube.com/watch?v=${id}`, { id }],
  [`https://youtu.be/${id}?t=90`, { id, start: '90' }],
  [`https://www.youtube.com/shorts/${id}?t=5`, { id, shorts: 'true', start: '5' }],
  [`https://www.youtube.com/embed/shorts/${id}`, { id, shorts: 'true' }],
  [{ params: { id, shorts: '' } }, { id, shorts: 'true' }],
  [`https://www.youtube.com/w/${id}`, { id }],
  [`https://www.youtube.com/video/${id}`, { id }],
  [`https://www.youtube.com/attribution_link?a=x&u=%2Fwatch%3Fv%3D${id}%26feature%3Dshare`, { id }],
  [`https://www.youtube.com/attribution_link?u=https%3A%2F%2Fwww.youtube.com%2Fwatch%3Fv%3D${id}`, { id }],
  [`https://www.youtube.com/embed/${id}&t=6s`, { id, start: '6' }],
  [`https://youtu.be/${id}&t=6`, { id, start: '6' }],
  [`https://www.youtube.com/v/${id}&start=30&hl=en`, { id, start: '30' }],
  [`https://www.youtube.com/watch/?v=${id}`, { id }],
  [`https://www.youtube.com/embed?playlist=${id},aaaaaaaaaaa`, { id: `${id},aaaaaaaaaaa` }],
  [`https://www.youtube.com/embed/?playlist=${id},aaaaaaaaaaa&autoplay=1`, { id: `${id},aaaaaaaaaaa` }],
  [`https://www.youtube.com/embed/videoseries?playlist=${id}`, { id }],
  [`https://www.youtube.com/watch_videos?video_ids=${id},aaaaaaaaaaa`, { id: `${id},aaaaaaaaaaa` }],
  [`${id},aaaaaaaaaaa`, { id: `${id},aaaaaaaaaaa` }],
  [`https://www.youtube.com/playlist/?list=${list}`, { id: list, list }],
  [`https://www.youtube.com/embed/videoseries/?list=${list}`, { id: list, list }],
  [`https://www.youtube.com/channel/${channel}/live/`, { id: channel }],
  [`https://www.youtube.com/clip/${clip}/`, { id: `clip/${clip}` }],
  [{ params: { id, disablekb: '1' } }, { id, disablekb: '1' }],
  [
    { args: [list], params: { list: 'true' } },
    { id: list, list },
  ],
  [list, { id: list, list }],
  [{ params: { id, list } }, { id, list }],
  [`https://www.youtube.com/playlist?list=${list}&si=abc`, { id: list, list }],
  [`https://music.youtube.com/playlist?list=OLAK5uy_${'a'.repeat(33)}`, both(`OLAK5uy_${'a'.repeat(33)}`)],
  ['https://www.youtube.com/playlist?list=UUBR8-60-B28hp2BmDPdntcQ', both('UUBR8-60-B28hp2BmDPdntcQ')],
  ['https://www.youtube.com/playlist?list=FLBR8-60-B28hp2BmDPdntcQ', both('FLBR8-60-B28hp2BmDPdntcQ')],
  [`https://www.youtube.com/watch?list=RD${id}`, both(`RD${id}`)],
  [`https://www.youtube.com/embed/videoseries?list=${list}`, { id: list, list }],
  [`https://www.youtube.com/embed/?list=${list}`, { id: list, list }],
  [`https://www.youtube.com/watch?v=${id}&list=${list}&index=3`, { id, list, index: '3' }],
  [`https://youtu.be/${id}?list=${list}`, { id, list }],
  [`https://www.youtube.com/live/${id}?feature=share`, { id }],
  [
    `https://www.youtube.com/embed/${id}?start=5&end=9&loop=1&playlist=${id}`,
    { id, start: '5', end: '9', loop: 'true' },
  ],
  [`https://www.youtube-nocookie.com/embed/${id}/`, { id }],
  [`https://www.youtube.com/v/${id}`, { id }],
  [`https://www.youtube.com/v/%22${id}`, { id }],
  [`http://youtube.googleapis.com/v/${id}`, { id }],
  ['http://www.youtube.com/p/4DAEFAF23BB3CDD0&hl=en_US', both('PL4DAEFAF23BB3CDD0')],
  [`https://www.youtube.com/watch?vi=${id}`, { id }],
  [`https://www.youtube.com/apiplayer?video_id=${id}&version=3`, { id }],
  [`https://www.youtube.com/get_video_info?video_id=${id}`, { id }],
  [`https://www.youtube.com/watch#!v=${id}&feature=related`, { id }],
  [`https://www.youtube.com/user/NAME#p/u/1/${id}`, { id }],
  [`https://www.youtube.com/user/NAME#p/a/u/0/${id}`, { id }],
  [`https://www.youtube.com/embed?list=${list}`, { id: list, list }],
  [
    `https://www.youtube.com/attribution_link?u=${encodeURIComponent(`/watch?v=${id}&t=90&list=${list}`)}`,
    { id, start: '90', list },
  ],
  [`https://www.youtube.com/watch?v=${id}&start=abc&t=90`, { id, start: '90' }],
  [`https://www.youtube.com/v/${id}&hl=en_US&fs=1&`, { id }],
  [`https://youtu.be/${id}/?t=5`, { id, start: '5' }],
  [`https://www.youtube.com/embed/watch?v=${id}`, { id }],
  [`https://www.youtube.com/watch?v=${id}&feature=youtu.be&time_continue=61`, { id, start: '61' }],
  [`https://www.youtube.com/watch?v=${id}&start=3&t=4`, { id, start: '3' }],
  [`https://www.youtube.com/watch?v=${id}&t=soon`, { id }],
  [`https://www.youtube.com/watch?v=${id}#c-90`, { id }],
  [
    { args: [`https://youtu.be/${id}?t=5`], params: { start: '7' } },
    { id, start: '7' },
  ],
]);

refuses(youtube, [
  ['an empty text', '', 'no-id'],
  ['a placeholder id from a manual', 'VIDEO_ID'],
  ['an id of ten characters', 'nNFCc3nowf'],
  ['an id of twelve characters', `${id}x`],
  ['an id of 64 KB', 'a'.repeat(65_536)],
  ['a command of the player', 'videoseries'],
  ['the other command of the player', 'live_stream'],
  ['a command of the player in a URL', 'https://www.youtube.com/embed/videoseries?list=PL1'],
  ['markup', '"><img src=x'],
  ['markup behind an id', `${id}"><script>`],
  ['a line break behind an id', `${id}\n<`],
  ['a path traversal', '../../evil/'],
  ['a script', 'javascript:alert(1)'],
  ['an encoded slash', `https://www.youtube.com/embed/..%2f${id}`],
  ['an encoded slash in a query', 'https://www.youtube.com/watch?v=..%2F..%2Fevil'],
  ['a path below an id', `https://www.youtube.com/embed/${id}/evil`],
  ['a channel', 'https://www.youtube.com/@handle'],
  ['a vanity address as long as an id', 'https://www.youtube.com/elevenchars'],
  ['a query that another page answers', `https://www.youtube.com/redirect?v=${id}`],
  ['several ids, one of them none', `https://www.youtube.com/embed?playlist=${id},x`],
  ['a playlist that is too short to be one', 'https://www.youtube.com/playlist?list=PL1'],
  ['a private list of the reader', 'https://www.youtube.com/playlist?list=WL'],
  ['a playlist without an id', 'https://www.youtube.com/playlist'],
  ['a list of 64 KB', `PL${'a'.repeat(65_536)}`],
  ['markup behind a list', `${list}"><script>`],
  [
    'another page inside an old share link',
    `https://www.youtube.com/attribution_link?u=%2Fredirect%3Fv%3D${id}`,
  ],
  ['an id that is too short for a clip', 'https://www.youtube.com/clip/UgkxAbc'],
  ['a page behind a clip', `https://www.youtube.com/clip/${clip}/../evil`],
  ['a channel id without live stream', `https://www.youtube.com/channel/${channel}`],
  ['another page of a channel', `https://www.youtube.com/channel/${channel}/videos`],
  ['an invalid channel of a live stream', 'https://www.youtube.com/embed/live_stream'],
  ['a path traversal in a channel', 'https://www.youtube.com/embed/live_stream?channel=../../evil'],
  ['an id in full-width letters', 'ｎNFCc3nowfg'],
  ['a look-alike host with a prefix', `https://evilyoutube.com/watch?v=${id}`, 'foreign-address'],
  ['a look-alike host with a suffix', `https://youtube.com.evil.test/watch?v=${id}`, 'foreign-address'],
  ['the URL in the query of another host', `https://evil.test/?https://youtu.be/${id}`, 'foreign-address'],
  ['a user in the URL', `https://youtube.com@evil.test/watch?v=${id}`],
  ['a port', `https://www.youtube.com:3000/watch?v=${id}`],
]);

test("builds the YouTube frame on the nocookie host, and autoplays only on the reader's request", () => {
  expect(frameOf(youtube, { id })).toBe(
    `https://www.youtube-nocookie.com/embed/${id}?playsinline=1&enablejsapi=1&origin=https%3A%2F%2Fblog.test`,
  );
  const all = { id, start: '5', end: '9', loop: 'true', mute: 'true' };
  expect(frameOf(youtube, all, { play: true, lang: 'ja', dark: true })).toBe(
    `https://www.youtube-nocookie.com/embed/${id}?autoplay=1&playsinline=1&start=5&end=9&mute=1&loop=1&playlist=${id}&hl=ja&enablejsapi=1&origin=https%3A%2F%2Fblog.test`,
  );
});

test('links the watch page on YouTube at the same time', () => {
  expect(youtube.link({ id }).href).toBe(`https://www.youtube.com/watch?v=${id}`);
  expect(youtube.link({ id, start: '90' }).href).toBe(`https://www.youtube.com/watch?v=${id}&t=90s`);
});

test('has three pictures of a YouTube video, of which the last always exists', () => {
  expect(youtube.pictures({ id }).map(({ src, width }) => `${src} ${width}`)).toEqual([
    `https://i.ytimg.com/vi/${id}/maxresdefault.jpg 1280`,
    `https://i.ytimg.com/vi/${id}/sddefault.jpg 640`,
    `https://i.ytimg.com/vi/${id}/hqdefault.jpg 480`,
  ]);
});

test('frames and links a YouTube playlist, and has no picture of it', () => {
  const all = { id: list, list, loop: 'true' };
  expect(frameOf(youtube, all)).toBe(
    `https://www.youtube-nocookie.com/embed/videoseries?list=${list}&playsinline=1&loop=1&enablejsapi=1&origin=https%3A%2F%2Fblog.test`,
  );
  expect(youtube.link(all).href).toBe(`https://www.youtube.com/playlist?list=${list}`);
  expect(youtube.pictures(all)).toEqual([]);
});

test('frames several YouTube videos one after the other, with the picture of the first', () => {
  const several = { id: `${id},aaaaaaaaaaa,bbbbbbbbbbb`, loop: 'true' };
  expect(new URL(frameOf(youtube, several) ?? '').pathname).toBe(`/embed/${id}`);
  expect(new URL(frameOf(youtube, several) ?? '').searchParams.get('playlist')).toBe(
    'aaaaaaaaaaa,bbbbbbbbbbb',
  );
  expect(youtube.pictures(several)).toEqual(youtube.pictures({ id }));
});

test('keeps the playlist of a YouTube video', () => {
  expect(frameOf(youtube, { id, list, loop: 'true' })).toBe(
    `https://www.youtube-nocookie.com/embed/${id}?list=${list}&playsinline=1&loop=1&enablejsapi=1&origin=https%3A%2F%2Fblog.test`,
  );
  expect(youtube.link({ id, list }).href).toBe(`https://www.youtube.com/watch?v=${id}&list=${list}`);
});

test('frames and links the live stream of a YouTube channel', () => {
  expect(frameOf(youtube, { id: channel })).toBe(
    `https://www.youtube-nocookie.com/embed/live_stream?playsinline=1&enablejsapi=1&origin=https%3A%2F%2Fblog.test&channel=${channel}`,
  );
  expect(youtube.link({ id: channel }).href).toBe(`https://www.youtube.com/channel/${channel}/live`);
  expect(youtube.pictures({ id: channel })).toEqual([]);
});

test('frames a YouTube clip if the video is known, else links its page', () => {
  expect(frameOf(youtube, { id, clip, clipt: 'EOOFFhijqxo' })).toContain(
    `/embed/${id}?playsinline=1&enablejsapi=1&origin=https%3A%2F%2Fblog.test&clip=${clip}&clipt=EOOFFhijqxo`,
  );
  expect(frameOf(youtube, { id: `clip/${clip}` })).toBe(undefined);
  expect(youtube.link({ id: `clip/${clip}` }).href).toBe(`https://www.youtube.com/clip/${clip}`);
});

test('keeps player options in the YouTube frame', () => {
  expect(frameOf(youtube, { id, rel: '0', cc_load_policy: '1', cc_lang_pref: 'de' })).toContain(
    '&rel=0&cc_load_policy=1&cc_lang_pref=de',
  );
});

test('sizes a YouTube short 9:16 and links it as a short', () => {
  expect(youtube.sizeOf({ id, shorts: 'true' })).toEqual({ ratio: 9 / 16, width: 360 });
  expect(youtube.sizeOf({ id })).toBeUndefined();
  expect(youtube.link({ id, shorts: 'true', start: '5' }).href).toBe(
    `https://www.youtube.com/shorts/${id}?t=5s`,
  );
});

test('hides the controls of the YouTube frame if the author says so', () => {
  expect(frameOf(youtube, { id, controls: 'false' })).toContain('&controls=0');
  expect(frameOf(youtube, { id })).not.toContain('controls');
});
