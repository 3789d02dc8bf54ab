import { html } from 'lit';
import { permitBy } from '../consent/gate.ts';
import { isStrict } from '../consent/load-mode.ts';
import { settings } from '../consent/settings.ts';
import type { Asker, Asking } from './consent/consent-prompt.ts';
import { part } from './lazy-files.ts';

/** What asks in an embed's place, on a page that asks first; `begin` shows the embed anew. */
export async function askingFor(host: Asker, begin: () => void): Promise<Asking | undefined> {
  if (!isStrict(settings)) return undefined;
  // Unasked, the reader still has to press the button.
  try {
    const [{ Asking }, consent] = await Promise.all([part('consent-prompt'), part('consent')]);
    return new Asking(host, { html, consent, permitBy, begin });
  } catch {
    return undefined;
  }
}
