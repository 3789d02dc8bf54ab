import { type Decisions, decide, isName, permits } from './decisions.ts';
import { readDecisions, STORAGE_KEY, storeDecisions } from './storage.ts';

/** One change of the reader's consent. */
export interface Change {
  /** A provider's name, or `*` for all. */
  readonly provider: string;
  readonly granted: boolean;
  /** True if the change is stored, for later pages and other tabs. */
  readonly remembered: boolean;
}

// The decisions on this page, and the stored ones as last read or written.
const current: Decisions = new Map();
let stored: Decisions = new Map();
let isInitialised = false;

const listeners = new Set<(change: Change) => void>();

const notify = (change: Change) => {
  for (const listener of [...listeners]) listener(change);
};

// The event is for the page's own scripts, such as a consent tool, which can't import this module.
const announce = (detail: Change) => {
  notify(detail);
  globalThis.document?.dispatchEvent(new CustomEvent('embed-consent', { detail }));
};

const apply = (provider: string, granted: boolean, remembered: boolean) => {
  const before = JSON.stringify([...current]);
  decide(current, provider, granted);
  if (before !== JSON.stringify([...current])) announce({ provider, granted, remembered });
};

// Applies what other tabs have stored since the last read.
function syncFromStorage(): void {
  const before = stored;
  const found = readDecisions();
  if (!found) return;
  stored = found;
  const isAllChanged = before.get('*') !== found.get('*');
  if (isAllChanged) apply('*', permits(found, '*'), true);
  for (const name of new Set([...before.keys(), ...found.keys()])) {
    const granted = permits(found, name);
    if (name !== '*' && (isAllChanged || granted !== permits(before, name))) apply(name, granted, true);
  }
}

function initialise(): void {
  if (isInitialised) return;
  isInitialised = true;
  stored = readDecisions() ?? stored;
  for (const [name, granted] of stored) current.set(name, granted);
  globalThis.addEventListener?.('storage', ({ key }) => {
    // The key is `null` after `localStorage.clear()`.
    if (key === STORAGE_KEY || key === null) syncFromStorage();
  });
  // A page in the back/forward cache receives no storage events.
  globalThis.addEventListener?.('pageshow', ({ persisted }) => {
    if (persisted) syncFromStorage();
  });
}

// True if the stored decisions have changed.
function store(provider: string, granted: boolean): boolean {
  const next = new Map(stored);
  decide(next, provider, granted);
  if (JSON.stringify([...next]) === JSON.stringify([...stored]) || !storeDecisions(next)) return false;
  stored = next;
  return true;
}

function change(provider: string, granted: boolean, remember: boolean): void {
  initialise();
  // Otherwise a decision that another tab has just stored would be overwritten.
  syncFromStorage();
  const before = JSON.stringify([...current]);
  const remembered = remember && store(provider, granted);
  decide(current, provider, granted);
  const detail = { provider, granted, remembered };
  if (remembered || before !== JSON.stringify([...current])) announce(detail);
  // Frames that the reader has loaded once, without granting consent, are removed as well.
  else if (!granted) notify(detail);
}

/**
 * Grants consent to a provider, or to all with `*`: on this page, and with `remember` also on later pages and in other
 * tabs. Ignores invalid names; never throws.
 *
 * @example
 * grant('youtube', { remember: true });
 */
export function grant(provider: string, options?: { readonly remember?: boolean | undefined }): void {
  if (isName(provider)) change(provider, true, options?.remember === true);
}

/**
 * Revokes consent, stored consent included, from a provider or from all, and removes their frames. Ignores invalid names;
 * never throws.
 *
 * @example
 * revoke('youtube');
 * revoke(); // all
 */
export function revoke(provider = '*'): void {
  if (isName(provider)) change(provider, false, true);
}

/**
 * True if a provider has consent; with `*`, if all providers without a decision of their own have. Never throws.
 *
 * @example
 * granted('youtube'); // false
 */
export function granted(provider: string): boolean {
  initialise();
  return isName(provider) && permits(current, provider);
}

/** Returns the reader's decisions, by provider name or `*`, the oldest first. */
export function decisions(): ReadonlyMap<string, boolean> {
  initialise();
  return current;
}

/** Calls the listener with each change. Returns a function that unsubscribes it. */
export function subscribe(listener: (change: Change) => void): () => void {
  initialise();
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The part of this module that the elements use. */
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
