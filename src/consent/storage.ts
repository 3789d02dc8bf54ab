import { type Decisions, isName } from './decisions.ts';

/** The `localStorage` key of the decisions. They are JSON: `{"youtube":true}`, or `{"*":true,"youtube":false}`. */
export const STORAGE_KEY = 'shortcode-embeds:consent';

// Ignores entries of other shapes, as any script of the page can write there.
function parse(text: string | null): Decisions {
  try {
    const entries = Object.entries(JSON.parse(text ?? '') as object);
    return new Map(entries.filter(([name, granted]) => isName(name) && typeof granted === 'boolean'));
  } catch {
    return new Map();
  }
}

/** Returns the stored decisions; `undefined` if storage is forbidden. Never throws. */
export function readDecisions(): Decisions | undefined {
  try {
    return parse(localStorage.getItem(STORAGE_KEY));
  } catch {
    return undefined;
  }
}

/** Stores decisions. False if storage is full or forbidden. Never throws. */
export function storeDecisions(decisions: Decisions): boolean {
  try {
    if (decisions.size) localStorage.setItem(STORAGE_KEY, JSON.stringify(Object.fromEntries(decisions)));
    else localStorage.removeItem(STORAGE_KEY);
    return true;
  } catch {
    return false;
  }
}
