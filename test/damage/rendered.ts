import { readFileSync } from 'node:fs';
import { LIBRARIES } from './engines.ts';
import { type Rendered, renderEach } from './render-all.ts';

/** What the engines made that are programs of their own, when somebody last ran `npm run render:damage`. */
export const kept: Readonly<Record<string, Rendered>> = JSON.parse(
  readFileSync('test/damage/rendered.json', 'utf8'),
);

/** What every engine makes of every sample. */
export const rendered: Readonly<Record<string, Rendered>> = { ...renderEach(LIBRARIES), ...kept };
