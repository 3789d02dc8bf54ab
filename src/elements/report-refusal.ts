import { sendReport } from '../embeds/report.ts';
import { whenIdle } from '../fetching/idle-tasks.ts';
import { loadFile } from './lazy-files.ts';

/** Reports the refusal that an `embed-refuse` event tells. */
export function reportRefusal(event: Event): void {
  // In a shadow root the event's target is the root's host.
  const [embed] = event.composedPath() as Node[];
  const report = { ...(event as CustomEvent<object | null>).detail, embed, parent: embed?.parentNode };
  sendReport(report, loadFile, whenIdle);
}
