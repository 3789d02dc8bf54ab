import type { ReactiveControllerHost } from 'lit';
import { within } from '../fetching/within.ts';
import type { FrameTalk } from './frame-talk.ts';
import type { Settle } from './source.ts';

/** Fetches what hears the messages of frames. Unheard, a frame keeps the room that it has. Never rejects. */
export async function listenFor(
  host: ReactiveControllerHost & Element,
  answer: Settle,
): Promise<FrameTalk | undefined> {
  const file = await within(import('./frame-talk.ts'));
  return file?.FrameTalk && new file.FrameTalk(host, answer);
}
