import { googleslides } from './googleslides.ts';
import type { Provider } from './provider.ts';
import { speakerdeck } from './speakerdeck.ts';
import { twitter } from './twitter.ts';
import { vimeo } from './vimeo.ts';
import { youtube } from './youtube.ts';

/** Every provider there is. To add one: its file, its test, and a line here. */
export const providers: readonly Provider[] = [googleslides, speakerdeck, twitter, vimeo, youtube];
