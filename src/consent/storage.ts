import { type Decisions, isName } from './decisions.ts';

/** Where decisions are kept from page to page, as JSON: `{"youtube":true}`, or `{"*":true,"youtube":false}`. */
export const STORAGE_KEY = 'shortcode-embeds:consent';

// Whatever else a page's scripts have put there says nothing.
function parse(text: string | null): Decisions {
  try {
    const entries = Object.entries(JSON.parse(text ?? '') as object);
    return new Map(entries.filter(([name, granted]) => isName(name) && typeof granted === 'boolean'));
  } catch {
    return new Map();
  }
}

/** The decisions that are kept; `undefined` where storage is forbidden. */
export function readDecisions(): Decisions | undefined {
  try {
    return parse(localStorage.getItem(STORAGE_KEY));
  } catch {
    return undefined;
  }
}

/** Keeps decisions, and tells whether that could be done: storage can be full, or forbidden. */
export function storeDecisions(decisions: Decisions): boolean {
  try {
    if (decisions.size) localStorage.setItem(STORAGE_KEY, JSON.stringify(Object.fromEntries(decisions)));
    else localStorage.removeItem(STORAGE_KEY);
    return true;
  } catch {
    return false;
  }
}
