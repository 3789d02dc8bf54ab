import { readFileSync } from 'node:fs';
import { EDITORS, SANITIZERS } from './editors.ts';
import { LIBRARIES, PROGRAMS } from './engines.ts';
import { type Rendered, renderEach } from './render-all.ts';
import { PLAIN_TEXTS } from './texts.ts';
import { TOOL_LIBRARIES, TOOL_PROGRAMS } from './tools.ts';

/** The output of separate programs, from the last `npm run render:damage`. */
export const kept: Readonly<Record<string, Rendered>> = JSON.parse(
  readFileSync('test/damage/rendered.json', 'utf8'),
);

const keptOf = (programs: object) =>
  Object.fromEntries(Object.keys(programs).map(name => [name, kept[name] ?? {}]));

/** The output of every Markdown engine for every sample. */
export const rendered: Readonly<Record<string, Rendered>> = {
  ...renderEach(LIBRARIES),
  ...keptOf(PROGRAMS),
};

/** The output of every other tool for the samples in `PLAIN_TEXTS`. */
export const renderedByTools: Readonly<Record<string, Rendered>> = {
  ...renderEach(TOOL_LIBRARIES, PLAIN_TEXTS),
  ...keptOf(TOOL_PROGRAMS),
};

/** The output of every editor and sanitizer for them. */
export const renderedByEditors: Readonly<Record<string, Rendered>> = keptOf({ ...EDITORS, ...SANITIZERS });
