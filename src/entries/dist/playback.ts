// `dist/<release>/playback.js`: one player at a time, and links to a time in a video.
export * from '../../elements/playback/playback.ts';
