import { isStrict } from '../consent/load-mode.ts';
import { permitBy } from '../consent/permits.ts';
import { settings } from '../consent/settings.ts';
import type { Asker, Asking } from './asking.ts';

/** What asks in an embed's place, on a page that asks first; `begin` shows the embed anew. */
export async function askingFor(host: Asker, begin: () => void): Promise<Asking | undefined> {
  if (!isStrict(settings)) return undefined;
  // Unasked, the reader still has to press the button.
  const file = await import('./asking.ts').catch(() => undefined);
  return file?.Asking && new file.Asking(host, permitBy, begin);
}
