// `dist/<release>/raw-files.js`. Text files in the place of a frame.
export * from '../../elements/raw-files/raw-files.ts';
