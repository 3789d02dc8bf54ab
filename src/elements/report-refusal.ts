import { reporter } from '../embeds/report.ts';
import { whenIdle } from '../fetching/idle-tasks.ts';
import { loadFile } from './lazy-files.ts';

const report = reporter(loadFile, whenIdle);

/** Reports the refusal that an `embed-refuse` event tells. */
export function reportRefusal(event: Event): void {
  // In a shadow root the event's target is the root's host.
  const [embed] = event.composedPath() as Node[];
  report({ ...(event as CustomEvent<object | null>).detail, embed, parent: embed?.parentNode });
}
