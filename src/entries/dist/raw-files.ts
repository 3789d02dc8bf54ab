// `dist/<release>/raw-files.js`: text files that are shown without a frame.
export * from '../../elements/raw-files/raw-files.ts';
