import { html } from 'lit';
import { permitBy } from '../consent/gate.ts';
import { isStrict } from '../consent/load-mode.ts';
import { settings } from '../consent/settings.ts';
import type { ConsentPrompt, PromptHost } from './consent/consent-prompt.ts';
import { loadFile } from './lazy-files.ts';

/** What asks in an embed's place, on a page that asks first; `begin` shows the embed anew. */
export async function loadConsentPrompt(
  host: PromptHost,
  begin: () => void,
): Promise<ConsentPrompt | undefined> {
  if (!isStrict(settings)) return undefined;
  // Unasked, the reader still has to press the button.
  try {
    const [{ ConsentPrompt }, consent] = await Promise.all([loadFile('consent-prompt'), loadFile('consent')]);
    return new ConsentPrompt(host, { html, consent, permitBy, begin });
  } catch {
    return undefined;
  }
}
