import type { Render } from './engines.ts';
import { TEXTS } from './texts.ts';

/** The HTML of each sample, by the sample's name; `null` if the engine fails. */
export type Rendered = Readonly<Record<string, string | null>>;

/** Renders samples, by default all, with one engine. */
export const renderAll = (render: Render, names: readonly string[] = Object.keys(TEXTS)): Rendered => {
  const html = render(names.map(name => TEXTS[name]?.[0] ?? ''));
  return Object.fromEntries(names.map((name, index) => [name, html[index] ?? null]));
};

/** Renders samples with several engines. */
export const renderEach = (
  engines: Readonly<Record<string, Render>>,
  names?: readonly string[],
): Readonly<Record<string, Rendered>> =>
  Object.fromEntries(Object.entries(engines).map(([engine, render]) => [engine, renderAll(render, names)]));
