import { html } from 'lit';
import { permitBy } from '../consent/gate.ts';
import { isStrict } from '../consent/is-strict.ts';
import { settings } from '../consent/settings.ts';
import type { ConsentPrompt, PromptHost } from './consent/consent-prompt.ts';
import { controls } from './controls.ts';
import { loadFile } from './lazy-files.ts';

/** Fetches the consent prompt of an embed; `undefined` if the page needs no consent. Rejects if a file can't be fetched. */
export const loadConsentPrompt = async (host: PromptHost): Promise<ConsentPrompt | undefined> =>
  isStrict(settings)
    ? Promise.all([loadFile('consent-prompt'), loadFile('consent')]).then(
        ([{ ConsentPrompt }, consent]) => new ConsentPrompt(host, { html, consent, permitBy, controls }),
      )
    : undefined;
