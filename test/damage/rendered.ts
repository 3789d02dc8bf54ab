import { readFileSync } from 'node:fs';
import { LIBRARIES } from './engines.ts';
import { type Rendered, renderEach } from './render-all.ts';

/** The output of separate programs, from the last `npm run render:damage`. */
export const kept: Readonly<Record<string, Rendered>> = JSON.parse(
  readFileSync('test/damage/rendered.json', 'utf8'),
);

/** The output of every engine for every sample. */
export const rendered: Readonly<Record<string, Rendered>> = { ...renderEach(LIBRARIES), ...kept };
