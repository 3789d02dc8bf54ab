// Entry `dist/elements.js`: the tags of the embeds.
import { configure } from '../consent/settings.ts';
import { defineElements } from './define-elements.ts';
import { connect, type Known, type Parts } from './lazy-files.ts';
import type { Fetcher } from '../fetching/fetcher.ts';
import type { Options } from '../embeds/options.ts';

/** Defines the tags. `files` brings what elements need later. */
export function begin(options: Options, files: Fetcher<Parts>, known: Known): void {
  configure(options as Parameters<typeof configure>[0]);
  connect(files, known);
  defineElements();
}

export { defineWords } from '../i18n/strings.ts';
