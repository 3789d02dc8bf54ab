import type { Plugin } from 'vite';

// No address, so that nobody takes it for one and reckons with it.
const MARK = 'apart:';

/** Leaves one of our own modules out of a file, which fetches it from beside itself instead. */
export const apart = (module: string, file: string): Plugin => ({
  name: 'apart',
  enforce: 'pre',
  resolveId: id =>
    module.endsWith(id.replace(/^\.+/, '')) ? { id: MARK + file, external: true } : undefined,
});

/** The address by which a file fetches a module that was left out of it; the option `output.paths`. */
export const besideItself = (id: string): string => (id.startsWith(MARK) ? `./${id.slice(MARK.length)}` : id);
