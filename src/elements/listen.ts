import type { ReactiveControllerHost } from 'lit';
import type { FrameTalk } from './frame-talk.ts';
import type { Settle } from './source.ts';

/** Fetches what hears the messages of frames. Unheard, a frame keeps the room that it has. Never rejects. */
export async function listenFor(
  host: ReactiveControllerHost & Element,
  answer: Settle,
): Promise<FrameTalk | undefined> {
  const file = await import('./frame-talk.ts').catch(() => undefined);
  return file && new file.FrameTalk(host, answer);
}
