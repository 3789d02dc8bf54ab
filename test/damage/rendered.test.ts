import { describe, expect, test } from 'vitest';
import { missingPrograms, PROGRAMS } from './engines.ts';
import { renderAll } from './render-all.ts';
import { kept } from './rendered.ts';

const missing = missingPrograms();
if (missing.length) {
  const words = `not on this machine: ${missing.join(', ')}`;
  if (process.env.CI) throw new Error(words);
  console.warn(`SKIPPED: what they make of the samples is not checked anew, as they are ${words}`);
}

describe('what is kept of an engine is what it makes today', () => {
  for (const [engine, render] of Object.entries(PROGRAMS)) {
    if (missing.includes(engine)) continue;
    test(engine, { timeout: 60_000 }, () => expect(renderAll(render)).toEqual(kept[engine]));
  }
});
