import { readFileSync } from 'node:fs';
import { LIBRARIES, type Render } from './engines.ts';
import { TEXTS } from './texts.ts';

/** What an engine makes of each sample, by the sample's name; `null` where the engine stops. */
export type Rendered = Readonly<Record<string, string | null>>;

/** What one engine makes of all samples. */
export const renderAll = (render: Render): Rendered =>
  Object.fromEntries(Object.entries(TEXTS).map(([name, [markdown]]) => [name, render(markdown)]));

/** What the engines made that are programs of their own, when somebody last ran `npm run render:damage`. */
export const kept: Readonly<Record<string, Rendered>> = JSON.parse(
  readFileSync('test/damage/rendered.json', 'utf8'),
);

/** What every engine makes of every sample. */
export const rendered: Readonly<Record<string, Rendered>> = {
  ...Object.fromEntries(Object.entries(LIBRARIES).map(([engine, render]) => [engine, renderAll(render)])),
  ...kept,
};
