import type { Render } from './engines.ts';
import { TEXTS } from './texts.ts';

/** What an engine makes of each sample, by the sample's name; `null` where the engine stops. */
export type Rendered = Readonly<Record<string, string | null>>;

/** What one engine makes of all samples. */
export const renderAll = (render: Render): Rendered => {
  const html = render(Object.values(TEXTS).map(([markdown]) => markdown));
  return Object.fromEntries(Object.keys(TEXTS).map((name, index) => [name, html[index] ?? null]));
};

/** What each of several engines makes of all samples. */
export const renderEach = (engines: Readonly<Record<string, Render>>): Readonly<Record<string, Rendered>> =>
  Object.fromEntries(Object.entries(engines).map(([engine, render]) => [engine, renderAll(render)]));
