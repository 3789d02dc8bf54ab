import { describe, expect, test } from 'vitest';
import { EDITORS, SANITIZERS } from './editors.ts';
import { missingPrograms, PROGRAMS } from './engines.ts';
import { renderAll } from './render-all.ts';
import { kept } from './rendered.ts';
import { PLAIN_TEXTS } from './texts.ts';
import { TOOL_PROGRAMS } from './tools.ts';

const missing = [...missingPrograms(), ...missingPrograms(TOOL_PROGRAMS)];
if (missing.length) {
  const missingText = `not installed: ${missing.join(', ')}`;
  if (process.env.CI) throw new Error(missingText);
  console.warn(`SKIPPED: some stored output is not checked: ${missingText}`);
}

describe('the stored output is that of the installed engine', () => {
  for (const [engine, render] of Object.entries(PROGRAMS)) {
    if (missing.includes(engine)) continue;
    test(engine, { timeout: 60_000 }, () => expect(renderAll(render)).toEqual(kept[engine]));
  }
  for (const [tool, render] of Object.entries(TOOL_PROGRAMS)) {
    if (missing.includes(tool)) continue;
    test(tool, { timeout: 60_000 }, () => expect(renderAll(render, PLAIN_TEXTS)).toEqual(kept[tool]));
  }
  for (const [name, render] of Object.entries({ ...EDITORS, ...SANITIZERS }))
    test(name, { timeout: 60_000 }, () => expect(renderAll(render, PLAIN_TEXTS)).toEqual(kept[name]));
});
