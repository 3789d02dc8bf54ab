import type { Render } from './engines.ts';
import { TEXTS } from './texts.ts';

/** The HTML of each sample, by the sample's name; `null` if the engine fails. */
export type Rendered = Readonly<Record<string, string | null>>;

/** Renders all samples with one engine. */
export const renderAll = (render: Render): Rendered => {
  const html = render(Object.values(TEXTS).map(([markdown]) => markdown));
  return Object.fromEntries(Object.keys(TEXTS).map((name, index) => [name, html[index] ?? null]));
};

/** Renders all samples with several engines. */
export const renderEach = (engines: Readonly<Record<string, Render>>): Readonly<Record<string, Rendered>> =>
  Object.fromEntries(Object.entries(engines).map(([engine, render]) => [engine, renderAll(render)]));
