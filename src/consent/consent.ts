import { type Decisions, decide, isName, permits } from './decisions.ts';
import { readDecisions, STORAGE_KEY, storeDecisions } from './storage.ts';

/** One change of what the reader allows. */
export interface Change {
  /** A provider's name, or `*` for all. */
  readonly provider: string;
  readonly granted: boolean;
  /** Whether later pages and other tabs know of it. */
  readonly remembered: boolean;
}

// What counts on this page, and what of it was kept when this page last looked.
const now: Decisions = new Map();
let kept: Decisions = new Map();
let begun = false;

const listeners = new Set<(change: Change) => void>();

const tell = (change: Change) => {
  for (const listener of [...listeners]) listener(change);
};

// For the page's own scripts, such as a consent tool, which do not know this module.
const announce = (detail: Change) => {
  tell(detail);
  globalThis.document?.dispatchEvent(new CustomEvent('embed-consent', { detail }));
};

const apply = (provider: string, granted: boolean, remembered: boolean) => {
  const before = JSON.stringify([...now]);
  decide(now, provider, granted);
  if (before !== JSON.stringify([...now])) announce({ provider, granted, remembered });
};

// Takes over what other tabs have decided since.
function follow(): void {
  const before = kept;
  const found = readDecisions();
  if (!found) return;
  kept = found;
  const all = before.get('*') !== found.get('*');
  if (all) apply('*', permits(found, '*'), true);
  for (const name of new Set([...before.keys(), ...found.keys()])) {
    const granted = permits(found, name);
    if (name !== '*' && (all || granted !== permits(before, name))) apply(name, granted, true);
  }
}

function begin(): void {
  if (begun) return;
  begun = true;
  kept = readDecisions() ?? kept;
  for (const [name, granted] of kept) now.set(name, granted);
  globalThis.addEventListener?.('storage', ({ key }) => {
    // Without a key all has been cleared.
    if (key === STORAGE_KEY || key === null) follow();
  });
  // A page that was put aside hears of nothing until the reader comes back to it.
  globalThis.addEventListener?.('pageshow', ({ persisted }) => {
    if (persisted) follow();
  });
}

// Tells whether what is kept has changed.
function write(provider: string, granted: boolean): boolean {
  const next = new Map(kept);
  decide(next, provider, granted);
  if (JSON.stringify([...next]) === JSON.stringify([...kept]) || !storeDecisions(next)) return false;
  kept = next;
  return true;
}

function change(provider: string, granted: boolean, remember: boolean): void {
  begin();
  // Else what another tab has decided a moment ago would be written over.
  follow();
  const before = JSON.stringify([...now]);
  const remembered = remember && write(provider, granted);
  decide(now, provider, granted);
  const detail = { provider, granted, remembered };
  if (remembered || before !== JSON.stringify([...now])) announce(detail);
  // What the reader has started without leave to do so always has to go as well.
  else if (!granted) tell(detail);
}

/**
 * Lets a provider load, or all with `*`: on this page, and with `remember` on later ones and in other tabs. What can't
 * be meant is passed over; nothing here throws.
 */
export function grant(provider: string, options?: { readonly remember?: boolean | undefined }): void {
  if (isName(provider)) change(provider, true, options?.remember === true);
}

/** Takes that back, also what was remembered, and with it the frames that are there: of a provider, or of all. */
export function revoke(provider = '*'): void {
  if (isName(provider)) change(provider, false, true);
}

/** Tells whether a provider may load, or with `*` all that nothing else was said of. */
export function granted(provider: string): boolean {
  begin();
  return isName(provider) && permits(now, provider);
}

/** What the reader has decided, in the order of it. */
export function decisions(): ReadonlyMap<string, boolean> {
  begin();
  return now;
}

/** Calls back with each change, until the function that it gives is called. */
export function subscribe(listener: (change: Change) => void): () => void {
  begin();
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What a reader allows, as this file has it. */
export interface Consent {
  grant: typeof grant;
  granted: typeof granted;
  subscribe: typeof subscribe;
}

declare global {
  interface DocumentEventMap {
    'embed-consent': CustomEvent<Change>;
  }
}
