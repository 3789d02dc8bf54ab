import { reporter } from '../embeds/report.ts';
import { lazyFiles, loadFile } from './lazy-files.ts';

const report = reporter(loadFile, task => lazyFiles.whenIdle(task));

/** Reports the refusal that an `embed-refuse` event tells. */
export function reportRefusal(event: Event): void {
  // In a shadow root the event's target is the root's host.
  const [embed] = event.composedPath() as Node[];
  report({ ...(event as CustomEvent<object | null>).detail, embed, parent: embed?.parentNode });
}
